"""A page in columns, as all the groups of features ask for it."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.features.arrays import Array, Integers, Truths
from newsclean.weigh.features.layout import sums
from newsclean.weigh.features.words import PageWords, page_words
from newsclean.weigh.shape import Shape

Column = tuple[str, Array | float] | tuple[str, Array, float]
"""The name of a feature and its value for each block, or for all; with a third part it is a count, and that many make a half
(`layout.saturated`).
"""


class Frame(NamedTuple):
    """A page in columns, as the parts of the features ask for it."""

    blocks: Sequence[TextBlock]
    shapes: Sequence[Shape]
    length: Integers
    """Each block's length in tenths of a letter."""
    size: Array
    """Each block's length in words."""
    prose: Truths
    bullet: Truths
    parted: Truths
    """Whether a blank line stands before a block; the first block has one."""
    words: PageWords
    first: Integers
    """For each block, the index of the first one with the same words."""
    body: range
    """The densest run of prose."""


def frame_of(blocks: Sequence[TextBlock], shapes: Sequence[Shape]) -> Frame:
    """Put a page into columns; it has at least one block."""
    length = np.rint(np.array([seen.length for seen in shapes]) * 10).astype(np.int64)
    prose = np.array([seen.is_prose for seen in shapes])
    known: dict[object, int] = {}
    first = [
        known.setdefault(shape.words or block.text, index)
        for index, (block, shape) in enumerate(zip(blocks, shapes, strict=True))
    ]
    return Frame(
        blocks=blocks,
        shapes=shapes,
        length=length,
        size=np.array([seen.size for seen in shapes]),
        prose=prose,
        bullet=np.array([block.bullet != "" for block in blocks]),
        parted=np.array([True, *(block.blank_lines > 0 for block in blocks[1:])]),
        words=page_words([seen.terms for seen in shapes]),
        first=np.array(first, dtype=np.int64),
        body=densest(length, prose),
    )


def densest(length: Integers, prose: Truths) -> range:
    """The run of blocks with the largest sum, prose counting for and all else against it (Kadane's algorithm)."""
    values = np.where(prose, length - 600, -600 - length * 6 // 10)
    total = sums(values)
    lowest = np.minimum.accumulate(total[:-1])
    gain = total[1:] - lowest
    stop = int(np.argmax(gain))
    if gain[stop] <= 0:
        return range(0)
    start = int(np.flatnonzero(total[: stop + 1] == lowest[stop])[-1])
    return range(start, stop + 1)
