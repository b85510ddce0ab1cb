"""How blocks stand on the page: runs, distances, and the share of prose around them, for all blocks at once."""

import numpy as np

from newsclean.weigh.features.arrays import Array, Integers, Truths


def sums(values: Integers) -> Integers:
    """The sums of the first 0, 1, 2 … values."""
    return np.concatenate(([0], np.cumsum(values)))


def share_around(part: Integers, whole: Integers, above: int, below: int) -> Array:
    """For each block, the share of the part in the whole over so many blocks above and below it, itself left out.

    >>> share_around(np.array([9, 0, 9]), np.array([9, 9, 9]), 1, 1).tolist()
    [0.0, 1.0, 0.0]
    """
    size = len(part)
    at = np.arange(size)
    low, high = np.maximum(at - above, 0), np.minimum(at + below + 1, size)
    parts, wholes = sums(part), sums(whole)
    hit = parts[high] - parts[low] - part
    total = wholes[high] - wholes[low] - whole
    share: Array = hit / np.maximum(total, 1)
    return share


def run_lengths(flags: Truths) -> tuple[Integers, Integers]:
    """For each block of a run of flagged ones: the run's length, and the block's place in it from 0; 0 elsewhere.

    >>> run_lengths(np.array([True, True, False, True]))[0].tolist()
    [2, 2, 0, 1]
    """
    size = len(flags)
    at = np.arange(size)
    changes = np.concatenate(([True], flags[1:] != flags[:-1])) if size else flags
    number = np.cumsum(changes) - 1
    lengths = np.bincount(number, minlength=1)
    place = at - at[changes][number]
    return np.where(flags, lengths[number], 0), np.where(flags, place, 0)


def distances(flags: Truths) -> tuple[Integers, Integers]:
    """For each block, how far the nearest flagged one is at it or above, and at it or below; the page's size where none is.

    >>> distances(np.array([False, True, False]))[0].tolist()
    [3, 0, 1]
    """
    size = len(flags)
    at = np.arange(size)
    above = np.maximum.accumulate(np.where(flags, at, -size - 1))
    below = np.minimum.accumulate(np.where(flags, at, 2 * size + 1)[::-1])[::-1]
    return np.minimum(at - above, size), np.minimum(below - at, size)


def saturated(values: Array, half: float) -> Array:
    """Counts brought between 0 and 1; `half` becomes a half. No logarithm, whose last bit differs between machines.

    >>> saturated(np.array([0, 5, 15]), 5).tolist()
    [0.0, 0.5, 0.75]
    """
    return values / (values + half)
