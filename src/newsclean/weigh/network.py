"""The network over the blocks of a page: dilated convolutions, in arithmetic that gives the same bits everywhere.

Every matrix product is of whole numbers whose sums stay below 2**24, which 32-bit floats hold exactly: no order of
summation, library or processor can change them. All else is single multiplications, additions, divisions, square roots
and roundings of one number at a time, which IEEE 754 defines to the last bit.
"""

from collections.abc import Sequence
from itertools import chain
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Array = NDArray[Any]

LEVELS = 127
"""Weights, and activations with a sign, are whole numbers from -127 to 127; those without one go up to 255."""
EMBEDDING_LEVELS = 7
"""The numbers of the word vectors are whole ones from -7 to 7: a file keeps two in a byte."""
GRID = 64.0
"""What the blocks add up, and the results, are multiples of 1/64."""
NORM_STEPS = 16.0
"""Steps to one standard deviation in what the convolutions see."""
EMBEDDING_STEPS = 32.0
"""Steps to 1 in the mean of a block's word vectors."""


class Dense(NamedTuple):
    """A layer of weights in whole numbers: one row an input, one column an output."""

    weights: Floats
    scale: Floats
    """What each output is multiplied by."""
    bias: Floats

    def __call__(self, values: Floats) -> Floats:
        """The outputs for whole numbers; one column a block, as everywhere in the network. Inputs left out are zero."""
        sums: Floats = self.weights[: len(values)].T @ values
        sums *= self.scale[:, None]
        sums += self.bias[:, None]
        return sums


class Convolution(NamedTuple):
    """A residual block: normalise, look at the blocks so far above and below, add what that says."""

    distance: int
    gain: Floats
    shift: Floats
    looks: Dense
    """Weights for the block above, the block itself and the one below, one under the other."""
    steps: float
    adds: Dense


class Bag(NamedTuple):
    """The words of a block, as the vocabulary knows them."""

    entries: tuple[int, ...]
    """The numbers of those that it has."""
    size: int
    """How many there are, the others included."""


class Given(NamedTuple):
    """What is known of the blocks of a page."""

    features: NDArray[np.int8]
    """One row a block, in steps of 1/127."""
    bags: Sequence[Bag]
    """Words of each block."""


class Network(NamedTuple):
    """The weights, ready to use; `training/` makes them."""

    embedding: NDArray[np.int8]
    """A vector for each entry of the vocabulary."""
    embedding_scale: float
    opening: Dense
    opening_steps: float
    entry: Dense
    convolutions: tuple[Convolution, ...]
    pool: Dense
    pool_steps: float
    closing_input_steps: float
    closing: Dense
    closing_steps: float
    result: Dense
    direct: Dense
    """From the inputs straight to the results: what a block says by itself."""
    typical: Floats
    """The inputs of an average block."""

    def run(self, text: Given, markup: Given | None = None) -> tuple[Floats, Floats]:
        """The results for each block, in log-odds times `GRID`, and the inputs that they came from, in steps.

        Args:
            text: what is known of the blocks as text.
            markup: what the markup says of them, where the page was HTML; without it, the inputs end with the text's.
        """
        parts = [part for given in (text, markup) if given for part in (given.features, self._embed(given.bags))]
        inputs = np.concatenate(parts, axis=1, dtype=np.float32).T
        hidden = _positive(self.opening(inputs), self.opening_steps)
        state = _bounded(_on_grid(self.entry(hidden)))
        for number, block in enumerate(self.convolutions):
            state += _on_grid(_convolve(block, state))
            _bounded(state)
            if number == POOL_AFTER:
                state += _on_grid(self.pool(self._pooled(state)))
                _bounded(state)
        closing = _positive(self.closing(_signed(state, self.closing_input_steps)), self.closing_steps)
        results = _on_grid(self.result(closing))
        results += _on_grid(self.direct(inputs))
        return np.ascontiguousarray(results.T), inputs.T

    def _embed(self, bags: Sequence[Bag]) -> Array:
        """The mean vector of each block's entries, and the share of its words that the vocabulary knows."""
        counts = np.array([len(bag.entries) for bag in bags])
        sizes = np.array([bag.size for bag in bags])
        flat = np.fromiter(chain.from_iterable([bag.entries for bag in bags]), dtype=np.int64, count=int(counts.sum()))
        vectors = np.zeros((len(flat) + 1, self.embedding.shape[1]), dtype=np.float32)
        vectors[:-1] = self.embedding.take(flat, axis=0)  # zeros stay where the blocks at the end begin that have none
        sums = np.add.reduceat(vectors, np.cumsum(counts) - counts, axis=0)
        sums[counts == 0] = 0
        found = np.empty((len(bags), sums.shape[1] + 1))
        mean = found[:, :-1]
        np.divide(sums, np.maximum(counts, 1)[:, None], out=mean)
        mean *= self.embedding_scale
        mean *= EMBEDDING_STEPS
        found[:, -1] = counts / np.maximum(sizes, 1) * LEVELS
        np.rint(found, out=found)
        return np.clip(found, -LEVELS, LEVELS, out=found)

    def _pooled(self, state: Floats) -> Floats:
        """The mean and the greatest over all blocks."""
        mean = state.sum(axis=1, dtype=np.float64) / state.shape[1]
        return _signed(np.concatenate((mean.astype(np.float32), state.max(axis=1)))[:, None], self.pool_steps)


def packed(vectors: NDArray[np.int8]) -> NDArray[np.uint8]:
    """Word vectors as a file keeps them, two numbers in a byte; `unpacked` undoes it.

    >>> packed(np.array([[-7, 7]], dtype=np.int8)).tolist()
    [[31]]
    """
    halves = (vectors + (EMBEDDING_LEVELS + 1)).astype(np.uint8)
    return (halves[:, ::2] << 4 | halves[:, 1::2]).astype(np.uint8)


def unpacked(halves: NDArray[np.uint8]) -> NDArray[np.int8]:
    """Word vectors that were packed.

    >>> unpacked(np.array([[31]], dtype=np.uint8)).tolist()
    [[-7, 7]]
    """
    both = np.stack((halves >> 4, halves & 15), axis=2).astype(np.int8)
    return both.reshape(len(halves), -1) - np.int8(EMBEDDING_LEVELS + 1)


POOL_AFTER = 2
"""After the convolution of this number every block learns what the whole page is like."""
_BOUND = 2.0**15
"""The state stays below this, so that the sum over a row is exact."""


def _convolve(block: Convolution, state: Floats) -> Floats:
    width, size = state.shape
    mean = state.sum(axis=0) / np.float32(width)
    squares = np.square(state, dtype=np.float64).sum(axis=0) / width
    spread = np.sqrt(np.maximum(squares - mean.astype(np.float64) ** 2, 0.0) + 1e-5 * GRID * GRID)
    normal = state - mean
    normal /= spread.astype(np.float32)
    normal *= block.gain[:, None]
    normal += block.shift[:, None]
    far = min(block.distance, size)
    seen = np.zeros((3, width, size), dtype=np.float32)
    seen[1] = here = _signed(normal, NORM_STEPS)
    seen[0, :, far:] = here[:, : size - far]
    seen[2, :, : size - far] = here[:, far:]
    return block.adds(_positive(block.looks(seen.reshape(3 * width, size)), block.steps))


def _on_grid(values: Floats) -> Floats:
    """Numbers in steps of `GRID`, in their own place."""
    values *= np.float32(GRID)
    return np.rint(values, out=values)


def _bounded(values: Floats) -> Floats:
    return np.clip(values, -_BOUND, _BOUND, out=values)


def _signed(values: Floats, steps: float) -> Floats:
    return _stepped(values, steps, -LEVELS, LEVELS)


def _positive(values: Floats, steps: float) -> Floats:
    return _stepped(values, steps, 0, 2 * LEVELS + 1)


def _stepped(values: Floats, steps: float, least: int, most: int) -> Floats:
    """Whole numbers, in the place of those that came in."""
    values *= np.float32(steps)
    np.rint(values, out=values)
    return np.clip(values, np.float32(least), np.float32(most), out=values)
