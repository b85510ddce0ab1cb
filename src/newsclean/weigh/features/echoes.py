"""What of a block stands elsewhere on the page, too, in part: a teaser's copy, a caption without its credit."""

from collections.abc import Iterator

import numpy as np

from newsclean.weigh.features.arrays import Integers
from newsclean.weigh.features.frame import Column, Frame

_OPENING = 4
"""So many words in common at the start show that two blocks begin as the same text does."""
_MOST_TWICE = 12
"""A name that is printed twice in a row has no more words, both together."""
_DASHES = ("–", "—", "-")


def echoes(frame: Frame) -> Iterator[Column]:
    """Blocks that begin alike, blocks that say one thing twice, and the dash that opens speech or an item."""
    count = len(frame.blocks)
    at = np.arange(count)
    last, following, longest = _alike(frame)
    yield "echo.above", last >= 0
    yield "echo.below", following < count
    yield "echo.distance", np.where(last >= 0, at - last, 0), 10
    yield "echo.longest", longest
    yield "echo.itself", np.array([_says_twice(seen.words) for seen in frame.shapes])
    yield "echo.dash", np.array([block.text.startswith(_DASHES) for block in frame.blocks])


def _alike(frame: Frame) -> tuple[Integers, Integers, Integers]:
    """For each block, the nearest ones above and below that begin as it does, and whether it is the longest of all those.

    Where there is none above it is -1, and where there is none below the number of blocks.
    """
    count = len(frame.blocks)
    above, below = np.full(count, -1), np.full(count, count)
    longest = np.zeros(count, dtype=np.int64)
    groups: dict[tuple[str, ...], list[int]] = {}
    for index, seen in enumerate(frame.shapes):
        if len(seen.terms) >= _OPENING:
            groups.setdefault(seen.terms[:_OPENING], []).append(index)
    for group in groups.values():
        if len(group) > 1:
            above[group[1:]] = group[:-1]
            below[group[:-1]] = group[1:]
            longest[max(group, key=lambda index: (len(frame.shapes[index].terms), -index))] = 1
    return above, below, longest


def _says_twice(words: tuple[str, ...]) -> bool:
    """Whether a block is a few words and then the same again.

    >>> _says_twice(("harbour", "gazette", "harbour", "gazette"))
    True
    """
    middle, odd = divmod(len(words), 2)
    return not odd and 0 < middle <= _MOST_TWICE // 2 and words[:middle] == words[middle:]
