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

NAMES = (
    *(f"lexicon.whole.{label}" for label in Label),
    *(f"lexicon.part.{label}" for label in Label),
    *(f"lexicon.list.{label}" for label in Label),
    "lexicon.opens-list",
    "lexicon.ends-article",
)


def valid_hits(frame: Frame) -> list[list[Hit]]:
    """For each block, the rules that hold where it stands."""
    before, after = _zones(frame)
    return [
        [hit for hit in seen.hits if _in_zone(hit.rule.guard.zone, early=early, late=late)] if seen.hits else []
        for seen, early, late in zip(frame.shapes, before, after, strict=True)
    ]


def _zones(frame: Frame) -> tuple[list[bool], list[bool]]:
    """For each block, whether it may stand before the article, and after it."""
    at = np.arange(len(frame.blocks))
    inside = sums(np.where(frame.prose & (at >= frame.body.start) & (at < frame.body.stop), frame.length, 0))
    share = inside[:-1] / max(int(inside[-1]), 1)
    return ((at <= frame.body.start) | (share <= _BEGINNING)).tolist(), (share >= _ENDING).tolist()


def _in_zone(zone: Zone, *, early: bool, late: bool) -> bool:
    match zone:
        case Zone.BEFORE:
            return early
        case Zone.AFTER:
            return late
        case Zone.EDGE:
            return early or late
        case _:
            return True


def lexical(frame: Frame, hits: Sequence[Sequence[Hit]], lists: Sequence[Hit | None], steps: int) -> NDArray[np.int8]:
    """For each label how sure its surest rule is, by whether the phrase is the whole block, only opens it or stands in it,
    or is the heading of the list that the block is an item of; and what the rules open. One column a name in `NAMES`.
    """
    found = np.zeros((len(frame.blocks), len(NAMES)), dtype=np.int8)
    labels = len(_LABELS)
    for index, (valid, opened) in enumerate(zip(hits, lists, strict=True)):
        for hit in valid:
            column = _LABELS[hit.rule.label] + (0 if is_whole(hit, frame.shapes[index]) else labels)
            found[index, column] = max(found[index, column], round(hit.rule.confidence * steps))
            if hit.rule.opens is Opens.LIST:
                found[index, 3 * labels] = steps
            elif hit.rule.opens is Opens.REST:
                found[index, 3 * labels + 1] = steps
        if opened is not None:
            found[index, 2 * labels + _LABELS[opened.rule.label]] = round(opened.rule.confidence * steps)
    return found


def is_whole(hit: Hit, shape: Shape) -> bool:
    """Whether a rule's phrase is the whole block, or opens it and is followed by a colon."""
    return hit.start == 0 and hit.end in (len(shape.words), shape.colon)
