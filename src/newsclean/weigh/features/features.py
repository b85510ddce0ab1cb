"""All that is known about the blocks of a page, as numbers between -1 and 1: what the model weighs.

Every number comes from counts by single additions, divisions and comparisons, which give the same bits on every machine.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.features import lexical
from newsclean.weigh.features.arrays import Array
from newsclean.weigh.features.frame import Column, frame_of
from newsclean.weigh.features.layout import saturated
from newsclean.weigh.features.lists import find_lists
from newsclean.weigh.features.own import own
from newsclean.weigh.features.place import place, repetition
from newsclean.weigh.features.surroundings import surroundings
from newsclean.weigh.features.vocabulary import vocabulary
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.shape import Shape

STEPS = 127
"""Numbers are rounded to so many steps between 0 and 1, so that they fit a byte."""
_GROUPS = (own, place, surroundings, repetition, vocabulary)


class Features(NamedTuple):
    """What is known about the blocks of a page."""

    names: tuple[str, ...]
    values: NDArray[np.int8]
    """In steps of 1/127: one row a block, one column a name."""
    hits: list[list[Hit]]
    """For each block, the rules that it meets where it stands."""
    lists: list[Hit | None]
    """For each block, the rule that the heading of its list meets."""


def features(blocks: Sequence[TextBlock], shapes: Sequence[Shape]) -> Features:
    """Look at a page in numbers.

    Args:
        blocks: the page as it was cut, at least one block.
        shapes: what each block's text shows by itself.
    """
    frame = frame_of(blocks, shapes)
    columns = [column for group in _GROUPS for column in group(frame)]
    hits = lexical.valid_hits(frame)
    lists = find_lists(blocks, shapes, hits)
    rows = _between_0_and_1(columns, len(blocks))
    rows *= STEPS
    np.rint(rows, out=rows)
    np.clip(rows, -STEPS, STEPS, out=rows)
    values = np.empty((len(rows) + len(lexical.NAMES), len(blocks)), dtype=np.int8)
    values[: len(rows)] = rows
    values[len(rows) :] = lexical.lexical(frame, hits, lists, STEPS)
    return Features((*[column[0] for column in columns], *lexical.NAMES), values.T, hits, lists)


def _between_0_and_1(columns: Sequence[Column], blocks: int) -> Array:
    """The values of the columns, one row each, counts brought between 0 and 1."""
    rows = np.empty((len(columns), blocks))
    for number, column in enumerate(columns):
        rows[number] = column[1]
    counts = [number for number, column in enumerate(columns) if len(column) == 3]
    halves = np.array([column[2] for column in columns if len(column) == 3])
    rows[counts] = saturated(rows[counts], halves[:, None])
    return rows
