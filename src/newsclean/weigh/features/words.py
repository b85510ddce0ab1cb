"""The page as its own dictionary: which words of a block its prose uses, and how often."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np

from newsclean.weigh.features.arrays import Array, Integers, Truths

_CONTENT_WORD = 4
"""A word of so many letters or more is likely to say what the text is about."""
_FUNCTION_WORDS = 25
"""So many of the commonest words of a page's prose are its function words, whatever the language."""


class PageWords(NamedTuple):
    """The words of all blocks in a row, as numbers: equal words have equal numbers."""

    numbers: Integers
    block: Integers
    """For each word, the index of its block."""
    sizes: Integers
    """How many words each block has."""
    long: Truths
    """For each kind of word, whether it is long enough to say what the text is about."""

    @property
    def kinds(self) -> int:
        """How many different words there are."""
        return len(self.long)

    def sums(self, values: Array) -> Integers:
        """For each block, the sum of what its words have; of several rows, each by itself."""
        found = np.zeros((*values.shape[:-1], len(self.sizes)), dtype=np.int64)
        worded = np.flatnonzero(self.sizes)
        if len(worded):
            starts = (np.cumsum(self.sizes) - self.sizes)[worded]
            found[..., worded] = np.add.reduceat(values, starts, axis=-1, dtype=np.int64)
        return found

    def counts(self, role: Integers, roles: int) -> Integers:
        """How often each kind of word stands in the blocks of each role; one row a role."""
        cells = role[self.block] * self.kinds + self.numbers
        return np.bincount(cells, minlength=roles * self.kinds).reshape(roles, self.kinds)

    def of(self, block: int) -> Integers:
        """The words of one block."""
        end = int(self.sizes[: block + 1].sum())
        return self.numbers[end - int(self.sizes[block]) : end]


def page_words(terms: Sequence[Sequence[str]]) -> PageWords:
    """Number the words of a page's blocks.

    >>> page_words([("rain", "fell"), ("rain",)]).numbers.tolist()
    [0, 1, 0]
    """
    known: defaultdict[str, int] = defaultdict()
    known.default_factory = known.__len__  # a new word has the next number
    sizes = np.fromiter(map(len, terms), dtype=np.int64, count=len(terms))
    every = map(known.__getitem__, chain.from_iterable(terms))
    numbers = np.fromiter(every, dtype=np.int64, count=int(sizes.sum()))
    long = np.fromiter(map(len, known), dtype=np.int64, count=len(known)) >= _CONTENT_WORD
    long |= ~np.fromiter(map(str.isascii, known), dtype=np.bool_, count=len(known))
    return PageWords(numbers, np.repeat(np.arange(len(terms)), sizes), sizes, long)


def function_words(counts: Integers) -> Truths:
    """Which kinds of words are the commonest."""
    found = np.zeros(len(counts), dtype=np.bool_)
    commonest = np.argsort(-counts, kind="stable")[:_FUNCTION_WORDS]
    found[commonest[counts[commonest] > 1]] = True
    return found
