"""The words of a page as numbers."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsclean.weigh.features.words import function_words, page_words

TERMS = st.lists(
    st.lists(st.sampled_from("rain fell on the harbour wall 漢字 at".split()), max_size=6), min_size=1, max_size=6
)


@given(TERMS)
def test_equal_words_have_equal_numbers(terms: list[list[str]]) -> None:
    """And different words different ones, block by block."""
    words = page_words(terms)
    flat = [word for found in terms for word in found]
    names = dict(zip(words.numbers.tolist(), flat, strict=True))
    assert [names[number] for number in words.numbers.tolist()] == flat
    assert len(set(names.values())) == words.kinds
    assert words.block.tolist() == [index for index, found in enumerate(terms) for _ in found]


@given(TERMS)
def test_counts(terms: list[list[str]]) -> None:
    """How often each kind of word stands in the blocks of each role; sums a block; the words of one block."""
    words = page_words(terms)
    role = np.arange(len(terms)) % 2
    counts = words.counts(role, roles=2)
    assert counts.sum(axis=1).tolist() == [sum(map(len, terms[::2])), sum(map(len, terms[1::2]))]
    long = words.long[words.numbers]
    assert words.sums(np.array([long, ~long])).tolist() == [
        [sum(len(word) >= 4 or not word.isascii() for word in found) for found in terms],
        [sum(len(word) < 4 and word.isascii() for word in found) for found in terms],
    ]
    last = len(terms) - 1
    assert words.of(last).tolist() == words.numbers[words.block == last].tolist()


def test_function_words_are_the_commonest() -> None:
    """A word that stands once is none, however few words there are."""
    assert function_words(np.array([5, 1, 2, 1])).tolist() == [True, False, True, False]
