"""Characters of all blocks, counted at once."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.weigh.features.characters import CAPITAL, DIGIT, LETTER, UNSPACED, characters

TEXTS = st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=8)


@given(TEXTS)
def test_counts_stay_within_their_block(texts: list[str]) -> None:
    """A sign of a block counts for that block alone."""
    found = characters(texts)
    assert found.tally(found.codes == ord("a")).tolist() == [text.count("a") for text in texts]


@given(TEXTS)
def test_first_and_last(texts: list[str]) -> None:
    """The code points at the ends, and 0 for a place that a short block does not have."""
    found = characters(texts)
    assert found.first().tolist() == [ord(text[0]) for text in texts]
    assert found.last().tolist() == [ord(text[-1]) for text in texts]
    assert found.last(1).tolist() == [ord(text[-2]) if len(text) > 1 else 0 for text in texts]


def test_classes() -> None:
    """Letters with and without capitals, digits, scripts without spaces."""
    found = characters(["Aé1漢ß "])
    flags = found.flags.tolist()[:6]
    assert [bool(flag & LETTER) for flag in flags] == [True, True, False, True, True, False]
    assert [bool(flag & CAPITAL) for flag in flags] == [True, False, False, False, False, False]
    assert [bool(flag & DIGIT) for flag in flags] == [False, False, True, False, False, False]
    assert [bool(flag & UNSPACED) for flag in flags] == [False, False, False, True, False, False]


def test_lone_surrogates_and_planes_beyond_the_first() -> None:
    """Any `str` is looked up."""
    assert characters(["\ud800", "😀"]).lengths.tolist() == [1, 1]
