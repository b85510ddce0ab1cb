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
    """How often each kind of word stands in the marked blocks; and sums a block."""
    words = page_words(terms)
    marked = np.arange(len(terms)) % 2 == 0
    assert words.counts(marked).sum() == sum(len(found) for found in terms[::2])
    assert words.sums(words.content).tolist() == [
        sum(len(word) >= 4 or not word.isascii() for word in found) for found in terms
    ]


def test_function_words_are_the_commonest() -> None:
    """A word that stands once is none, however few words there are."""
    assert function_words(np.array([5, 1, 2, 1])).tolist() == [True, False, True, False]
