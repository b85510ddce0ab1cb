"""The words that a block shares with the prose of the page, with its first paragraphs, with its likely headline."""

from collections.abc import Iterator

import numpy as np

from newsclean.weigh.features.arrays import Array, Integers, Truths
from newsclean.weigh.features.frame import Column, Frame
from newsclean.weigh.features.layout import around, saturated, share_around
from newsclean.weigh.features.words import function_words

_LEAD_BLOCKS = 3
_NAME_WORDS = 8
"""The name of a site has no more words."""
_APART = 4
"""Blocks between two places of a word for it to tie them together: neighbours share words anyhow."""
_REACHES = {"above": (6, 0), "below": (0, 6), "far-below": (0, 18)}
"""Blocks above and below over which such ties, and words of the headline, are counted."""
_SHORT, _PROSE, _LEAD = range(3)
"""What a block is: no prose, prose, or one of the first paragraphs, which are prose, too."""
_ITSELF = np.array([[0, 1, 1], [1, 0, 0], [0, 0, 1]])
"""What a word of a block of each role, one column each, counts by itself in all prose, in what is no prose, in the first
paragraphs.
"""


def vocabulary(frame: Frame) -> Iterator[Column]:
    """The words that a block shares with the page's prose, with its first paragraphs, with its likely headline."""
    words = frame.words
    role = np.where(frame.prose, _PROSE, _SHORT)
    role[[index for index in frame.body if frame.prose[index]][:_LEAD_BLOCKS]] = _LEAD
    counts = words.counts(role, roles=3)
    in_prose = counts[_PROSE] + counts[_LEAD]
    common = function_words(in_prose)
    content = words.long & ~common
    elsewhere = np.array([in_prose, counts[_SHORT], counts[_LEAD]])[:, None] - _ITSELF[..., None]
    tables = np.concatenate((elsewhere > 0, np.minimum(elsewhere[:1], 3)), dtype=np.int8, casting="unsafe") * content
    cells = role[words.block] * words.kinds + words.numbers
    known, short, lead, known_times = words.sums(tables.reshape(len(tables), -1).take(cells, axis=1))
    whole, function = words.sums(np.array([content, common]).take(words.numbers, axis=1))
    size = np.maximum(whole, 1)
    yield "vocabulary.known", known / size
    yield "vocabulary.known-count", known, 3
    yield "vocabulary.known-often", known_times / size / 3
    yield "vocabulary.none", whole == 0
    yield "vocabulary.function-words", function / np.maximum(words.sizes, 1)
    yield "vocabulary.in-short-blocks", short / size
    yield "vocabulary.in-lead", lead / size
    yield "vocabulary.lead-count", lead, 3
    yield from _threads(frame, content[words.numbers], whole)
    yield from _headline(frame, known, size, content)


def _threads(frame: Frame, content: Truths, whole: Integers) -> Iterator[Column]:
    """Whether the text goes on with what it was about: words that prose further above, or further below, has too.

    Where a second article begins, the words are new.
    """
    words, count = frame.words, len(frame.blocks)
    of_prose = frame.prose[words.block]
    kinds, places = words.numbers[of_prose], words.block[of_prose]
    earliest, latest = np.full(words.kinds, count + _APART), np.full(words.kinds, -_APART)
    earliest[kinds[::-1]] = places[::-1]  # of several places the one assigned last stays
    latest[kinds] = places
    old = content & (earliest[words.numbers] <= words.block - _APART)
    again = content & (latest[words.numbers] >= words.block + _APART)
    both = words.sums(np.array([old, again]))
    shares = both / np.maximum(whole, 1)
    yield "vocabulary.old", shares[0]
    yield "vocabulary.again", shares[1]
    for name, near in zip(("old", "again"), share_around(both, whole, tuple(_REACHES.values())), strict=True):
        for where, share in zip(_REACHES, near, strict=True):
            yield f"vocabulary.{name}-{where}", share


def _headline(frame: Frame, known: Integers, size: Integers, content: Truths) -> Iterator[Column]:
    """How a block stands to the block that is most likely the headline."""
    words, at = frame.words, np.arange(len(frame.blocks))
    ends = np.array([seen.is_sentence for seen in frame.shapes])
    hits = np.array(
        [any(hit.rule.label.is_noise for hit in seen.hits) if seen.hits else False for seen in frame.shapes]
    )
    score = known / (size + 1.0) * np.minimum(known, 6) * np.where(frame.bullet, 0.4, 1.0) * np.where(ends, 0.5, 1.0)
    score *= np.where(hits, 0.3, 1.0) / (1.0 + 0.02 * np.maximum(frame.body.start - at, 0))
    score[(frame.size < 2) | (frame.size > 32) | (frame.length > 2200) | (at >= frame.body.start + 2)] = 0.0
    guess = int(np.argmax(score))
    if score[guess] <= 0.0:
        guess = -1
    headline = at == guess
    named = np.zeros(words.kinds, dtype=np.bool_)
    if guess >= 0:
        kinds = words.of(guess)
        named[kinds] = content[kinds]
    shared = words.sums(named[words.numbers])
    yield "headline.guess", headline
    yield "headline.score", score, 2.0
    yield "headline.shared", shared / size
    yield "headline.shared-count", shared, 2
    for where, near in zip(_REACHES, around(shared * ~headline, tuple(_REACHES.values())), strict=True):
        yield f"headline.shared-{where}", near, 3
    yield "headline.site-name", _site_names(frame, guess)
    yield "headline.is-copy", frame.first == frame.first[guess] if guess >= 0 else headline
    yield "headline.above", at > guess if guess >= 0 else 0.5
    yield "headline.distance", saturated(np.abs(at - guess), 5) if guess >= 0 else 1.0
    yield "headline.none", float(guess < 0)


def _site_names(frame: Frame, headline: int) -> Array:
    """Blocks that stand beside a copy of the headline on its line, or say the same as one that does, or how it begins."""
    found = np.zeros(len(frame.blocks))
    if headline < 0:
        return found
    copies = np.flatnonzero(frame.first[: headline + 1] == frame.first[headline])
    lines = {frame.blocks[index].line for index in copies.tolist()}
    names = {
        "".join(frame.shapes[index].words)
        for index in range(min(headline + 2, len(found)))
        if frame.blocks[index].line in lines and frame.first[index] != frame.first[headline]
    }
    names.discard("")
    if names:
        for index, seen in enumerate(frame.shapes):
            if 0 < len(seen.words) <= _NAME_WORDS:
                words = "".join(seen.words)
                found[index] = any(name.startswith(words) for name in names)
    return found
