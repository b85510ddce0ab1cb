"""The page as its own dictionary: which words of a block its prose uses, and how often."""

from collections.abc import Sequence
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
    content: Truths
    """For each word, whether it is long enough to say what the text is about."""
    blocks: int
    kinds: int
    """How many different words there are."""

    def sums(self, values: Array) -> Array:
        """For each block, the sum of what its words have."""
        return np.bincount(self.block, weights=values, minlength=self.blocks)

    def counts(self, where: Truths) -> Integers:
        """How often each kind of word stands in the blocks that are marked."""
        return np.bincount(self.numbers[where[self.block]], minlength=self.kinds)


def page_words(terms: Sequence[Sequence[str]]) -> PageWords:
    """Number the words of a page's blocks.

    >>> page_words([("rain", "fell"), ("rain",)]).numbers.tolist()
    [0, 1, 0]
    """
    known: dict[str, int] = {}
    numbers = np.array([known.setdefault(word, len(known)) for found in terms for word in found], dtype=np.int64)
    block = np.repeat(np.arange(len(terms)), [len(found) for found in terms])
    long = np.array([len(word) >= _CONTENT_WORD or not word.isascii() for word in known], dtype=np.bool_)
    return PageWords(numbers, block, long[numbers] if known else numbers.astype(np.bool_), len(terms), len(known))


def function_words(counts: Integers) -> Truths:
    """Which kinds of words are the commonest."""
    found = np.zeros(len(counts), dtype=np.bool_)
    commonest = np.argsort(-counts, kind="stable")[:_FUNCTION_WORDS]
    found[commonest[counts[commonest] > 1]] = True
    return found
