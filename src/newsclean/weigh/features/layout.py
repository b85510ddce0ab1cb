"""How blocks stand on the page: runs, distances, and the share of prose around them, for all blocks at once."""

from collections.abc import Sequence

import numpy as np

from newsclean.weigh.features.arrays import Array, Integers, Truths


def sums(values: Integers) -> Integers:
    """The sums of the first 0, 1, 2 … values of each row."""
    total = np.zeros((*values.shape[:-1], values.shape[-1] + 1), dtype=np.int64)
    np.cumsum(values, axis=-1, out=total[..., 1:])
    return total


def around(values: Integers, reaches: Sequence[tuple[int, int]]) -> Integers:
    """For each block, the sum over so many blocks above and so many below it, itself left out; one row a reach.

    >>> around(np.array([1, 2, 4, 8]), [(1, 1), (0, 2)]).tolist()
    [[2, 5, 10, 4], [6, 12, 8, 0]]
    """
    size = values.shape[-1]
    at = np.arange(size)
    above, below = np.array(reaches).T[..., None]
    total = sums(values)
    found: Integers = total.take(np.minimum(at + (below + 1), size), axis=-1)
    found -= total.take(np.maximum(at - above, 0), axis=-1)
    found -= values[..., None, :]
    return found


def share_around(parts: Integers, whole: Integers, reaches: Sequence[tuple[int, int]]) -> Array:
    """The share that each part has in the whole around each block, as `around` sums them.

    >>> share_around(np.array([[9, 0, 9]]), np.array([9, 9, 9]), [(1, 1)]).tolist()
    [[[0.0, 1.0, 0.0]]]
    """
    found = around(np.concatenate((parts, whole[None])), reaches)
    share: Array = found[:-1] / np.maximum(found[-1], 1)
    return share


def run_lengths(flags: Truths) -> tuple[Integers, Integers]:
    """For each block of a run of flagged ones: the run's length, and the block's place in it from 0; 0 elsewhere.

    >>> run_lengths(np.array([[True, True, False, True]]))[0].tolist()
    [[2, 2, 0, 1]]
    """
    begins = np.ones(flags.shape, dtype=np.bool_)
    np.not_equal(flags[..., 1:], flags[..., :-1], out=begins[..., 1:])
    starts = np.flatnonzero(begins)
    number = np.cumsum(begins) - 1
    lengths = np.diff(starts, append=flags.size)[number]
    place = np.arange(flags.size) - starts[number]
    return lengths.reshape(flags.shape) * flags, place.reshape(flags.shape) * flags


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


def saturated(values: Array, half: Array | float) -> Array:
    """Counts brought between 0 and 1; `half` becomes a half. No logarithm, whose last bit differs between machines.

    >>> saturated(np.array([0, 5, 15]), 5).tolist()
    [0.0, 0.5, 0.75]
    """
    return values / (values + half)
