"""Which block is the headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.labels import Label
from newsclean.weigh.shape import known_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean.weigh.page import Evidence

_FEWEST_WORDS = 2
_MOST_WORDS = 32
_MOST_LETTERS = 220
_FULL_LENGTH = 6.0
"""A headline of so many words or more is not made likelier by further ones."""
_FIRST_BLOCKS_OF_BODY = 2
"""The densest run of prose may begin at the dek, just above or below the headline."""
_LEAST_SCORE = 0.2
_FIRST = 2
_FIRST_BONUS = 1.3
_COPY_BONUS = 1.3
_RIVAL = 0.7
"""An earlier block with such a share of the best score is taken instead: the headline stands above the dek."""
_RIVAL_REACH = 12
_DEK_WORDS = 6
"""A sentence of so many words between two copies of the headline is the dek: the copy below it is another one's."""
_DIGIT = re.compile(r"\d")
_NEVER = {Label.BYLINE, Label.TIMESTAMP, Label.CREDIT, Label.CAPTION, Label.TAG, Label.CORRECTION, Label.KEY_POINT}


def guess_title(evidence: Sequence[Evidence], body: range, counts: Mapping[str, int]) -> int | None:
    """The index of the block that is most likely the headline, or `None` where no block is like one.

    A headline is short, stands above the body or at its top, shares its words with the body, is often printed twice
    (as the page's title and as the article's: then the copy next to the body is taken), and is not something that the
    lexicon knows.
    """
    scores = []
    prose_above = 0.0
    for index, seen in enumerate(evidence[: body.start + _FIRST_BLOCKS_OF_BODY]):
        distance = max(0, body.start - index)
        first = _FIRST_BONUS if index < _FIRST else 1.0
        scores.append(_score(seen, counts) * first / (1.0 + 0.02 * distance) / (1.0 + prose_above / 150.0))
        if seen.shape.is_prose and index >= body.start:
            prose_above += seen.shape.length
    if not scores:
        return None
    best = max(range(len(scores)), key=scores.__getitem__)
    if scores[best] < _LEAST_SCORE:
        return None
    rivals = (at for at in range(max(0, best - _RIVAL_REACH), best) if scores[at] >= _RIVAL * scores[best])
    chosen = next(rivals, best)
    return _last_copy(evidence[: len(scores)], chosen)


def _last_copy(evidence: Sequence[Evidence], chosen: int) -> int:
    """The copy of the headline next to the body, where nothing but short lines stands between the copies."""
    last = chosen
    for index in range(chosen + 1, len(evidence)):
        seen = evidence[index]
        if seen.first == evidence[chosen].first:
            last = index
        elif seen.shape.is_prose or (seen.shape.is_sentence and seen.shape.size >= _DEK_WORDS):
            break
    return last


def _score(seen: Evidence, counts: Mapping[str, int]) -> float:
    shape, text = seen.shape, seen.block.text
    if not (_FEWEST_WORDS <= shape.size <= _MOST_WORDS and shape.length <= _MOST_LETTERS):
        return 0.0
    # The commonest words of the prose count too: what an article is about is among them.
    known = known_words(shape.content, counts, own=shape.is_prose)
    if known <= 0.0:
        return 0.0
    score = min(shape.size / _FULL_LENGTH, 1.0) * (0.2 + known)
    if seen.block.bullet or (seen.twin and seen.copies == 1):
        score *= 0.4
    if shape.is_sentence and not text.endswith("?"):
        score *= 0.4
    if shape.is_prose:
        score *= 0.6
    if seen.copies > 1 and not seen.twin:
        score *= _COPY_BONUS
    if text.endswith(":") or len(_DIGIT.findall(text)) >= 6 or "http" in text or "©" in text:
        score *= 0.3
    for hit in shape.hits:
        if hit.rule.label.is_noise or hit.rule.label in _NEVER:
            score *= 1.0 - hit.rule.confidence * 0.8
    return score
