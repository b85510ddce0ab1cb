"""The rules of the lexicon that a block meets where it stands."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newsclean.labels import Label
from newsclean.weigh.features.frame import Frame
from newsclean.weigh.features.layout import sums
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.rules import Opens, Zone
from newsclean.weigh.shape import Shape

_LABELS = {label: number for number, label in enumerate(Label)}
_BEGINNING = 0.15
"""Above all but so little of the densest prose, a block may come before the article, though prose has begun."""
_ENDING = 0.8
"""Below so much of the densest prose, a block may be past the article's end, though prose still runs on."""
_HOLDING = {
    (False, False): frozenset({Zone.ANYWHERE}),
    (True, False): frozenset({Zone.ANYWHERE, Zone.BEFORE, Zone.EDGE}),
    (False, True): frozenset({Zone.ANYWHERE, Zone.AFTER, Zone.EDGE}),
    (True, True): frozenset(Zone),
}
"""By whether a block may stand before the article, and after it: the zones that it is in."""

NAMES = (
    *(f"lexicon.whole.{label}" for label in Label),
    *(f"lexicon.part.{label}" for label in Label),
    *(f"lexicon.list.{label}" for label in Label),
    "lexicon.opens-list",
    "lexicon.ends-article",
)

_WHOLE, _PART, _LIST = 0, len(_LABELS), 2 * len(_LABELS)
_OPENS = {Opens.LIST: 3 * len(_LABELS), Opens.REST: 3 * len(_LABELS) + 1}
"""Where in `NAMES` each kind begins."""


def valid_hits(frame: Frame) -> list[list[Hit]]:
    """For each block, the rules that hold where it stands."""
    before, after = _zones(frame)
    return [
        [hit for hit in seen.hits if hit.rule.guard.zone in _HOLDING[early, late]] if seen.hits else []
        for seen, early, late in zip(frame.shapes, before, after, strict=True)
    ]


def _zones(frame: Frame) -> tuple[list[bool], list[bool]]:
    """For each block, whether it may stand before the article, and after it."""
    at = np.arange(len(frame.blocks))
    inside = sums(np.where(frame.prose & (at >= frame.body.start) & (at < frame.body.stop), frame.length, 0))
    share = inside[:-1] / max(int(inside[-1]), 1)
    return ((at <= frame.body.start) | (share <= _BEGINNING)).tolist(), (share >= _ENDING).tolist()


def lexical(frame: Frame, hits: Sequence[Sequence[Hit]], lists: Sequence[Hit | None], steps: int) -> NDArray[np.int8]:
    """For each label how sure its surest rule is, by whether the phrase is the whole block, only opens it or stands in it,
    or is the heading of the list that the block is an item of; and what the rules open. One row a name in `NAMES`.
    """
    count = len(hits)
    surest: dict[int, float] = {}
    for index, (valid, opened) in enumerate(zip(hits, lists, strict=True)):
        for hit in valid:
            rule = hit.rule
            row = _LABELS[rule.label] + (_WHOLE if is_whole(hit, frame.shapes[index]) else _PART)
            cell = row * count + index
            surest[cell] = max(surest.get(cell, 0.0), rule.confidence)
            if rule.opens is not Opens.NOTHING:
                surest[_OPENS[rule.opens] * count + index] = 1.0
        if opened is not None:
            surest[(_LABELS[opened.rule.label] + _LIST) * count + index] = opened.rule.confidence
    found = np.zeros((len(NAMES), count), dtype=np.int8)
    found.reshape(-1)[list(surest)] = np.rint(np.array(list(surest.values())) * steps)
    return found


def surest(found: NDArray[np.int8]) -> NDArray[np.int8]:
    """Of the rows of `lexical`, how sure a block's surest rule is of each label: as the whole block, or as a part of it."""
    labels = len(_LABELS)
    return np.maximum(found[_WHOLE : _WHOLE + labels], found[_PART : _PART + labels])


def is_whole(hit: Hit, shape: Shape) -> bool:
    """Whether a rule's phrase is the whole block, or opens it and is followed by a colon."""
    return hit.start == 0 and hit.end in (len(shape.words), shape.colon)
