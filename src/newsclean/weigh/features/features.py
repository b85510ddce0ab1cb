"""All that is known about the blocks of a page, as numbers between -1 and 1: what the model weighs.

Every number comes from counts by single additions, divisions and comparisons, which give the same bits on every machine.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.features import lexical, tallies
from newsclean.weigh.features.arrays import Array
from newsclean.weigh.features.echoes import echoes
from newsclean.weigh.features.frame import Column, frame_of
from newsclean.weigh.features.layout import saturated
from newsclean.weigh.features.lists import find_lists
from newsclean.weigh.features.markup import markup
from newsclean.weigh.features.own import own
from newsclean.weigh.features.place import place, repetition
from newsclean.weigh.features.stated import Stated, stated
from newsclean.weigh.features.surroundings import surroundings
from newsclean.weigh.features.vocabulary import vocabulary
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.shape import Shape

STEPS = 127
"""Numbers are rounded to so many steps between 0 and 1, so that they fit a byte."""
_GROUPS = (own, place, surroundings, repetition, echoes, vocabulary)


class Features(NamedTuple):
    """What is known about the blocks of a page."""

    names: tuple[str, ...]
    values: NDArray[np.int8]
    """In steps of 1/127: one row a block, one column a name."""
    markup_names: tuple[str, ...]
    markup: NDArray[np.int8] | None
    """The same of what the markup says, where the page was HTML: one column a name in `markup_names`."""
    hits: list[list[Hit]]
    """For each block, the rules that it meets where it stands."""
    lists: list[Hit | None]
    """For each block, the rule that the heading of its list meets."""


def features(blocks: Sequence[TextBlock], shapes: Sequence[Shape], says: Stated | None = None) -> Features:
    """Look at a page in numbers.

    Args:
        blocks: the page as it was cut, at least one block.
        shapes: what each block's text shows by itself.
        says: what a page in HTML states of its article; with it, the blocks have markup.
    """
    frame = frame_of(blocks, shapes)
    columns = [column for group in _GROUPS for column in group(frame)]
    of_markup = [] if says is None else [*markup(frame), *stated(frame, says)]
    hits = lexical.valid_hits(frame)
    lists = find_lists(blocks, shapes, hits)
    rows = _steps(columns, len(blocks))
    known = lexical.lexical(frame, hits, lists, STEPS)
    around = tallies.tallies(lexical.surest(known), STEPS)
    return Features(
        names=(*[column[0] for column in columns], *lexical.NAMES, *tallies.NAMES),
        values=np.concatenate((rows, known, around)).T,
        markup_names=tuple([column[0] for column in of_markup]),
        markup=_steps(of_markup, len(blocks)).T if of_markup else None,
        hits=hits,
        lists=lists,
    )


def _steps(columns: Sequence[Column], blocks: int) -> NDArray[np.int8]:
    """The values of the columns in whole steps, one row each."""
    rows = _between_0_and_1(columns, blocks)
    rows *= STEPS
    np.rint(rows, out=rows)
    return np.clip(rows, -STEPS, STEPS, out=rows).astype(np.int8)


def _between_0_and_1(columns: Sequence[Column], blocks: int) -> Array:
    """The values of the columns, one row each, counts brought between 0 and 1."""
    rows = np.empty((len(columns), blocks))
    for number, column in enumerate(columns):
        rows[number] = column[1]
    counts = [number for number, column in enumerate(columns) if len(column) == 3]
    halves = np.array([column[2] for column in columns if len(column) == 3])
    rows[counts] = saturated(rows[counts], halves[:, None])
    return rows
