"""Characters of all blocks, counted at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.weigh.features.characters import characters

TEXTS = st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=8)


@given(TEXTS)
def test_counts_stay_within_their_block(texts: list[str]) -> None:
    """A sign of a block counts for that block alone, one by one or all properties together."""
    found = characters(texts)
    assert found.tally(found.codes == ord("a")).tolist() == [text.count("a") for text in texts]
    assert found.tallies()["digit"].tolist() == [sum("0" <= character <= "9" for character in text) for text in texts]
    for name, tally in found.tallies().items():
        assert found.tally(found.having(name)).tolist() == tally.tolist()


@given(TEXTS)
def test_first_and_last(texts: list[str]) -> None:
    """The properties of the characters at the ends."""
    found = characters(texts)
    for name, first in found.first().items():
        assert first.tolist() == [bool(characters([text[0]]).tallies()[name][0]) for text in texts]
    for name, last in found.last().items():
        assert last.tolist() == [bool(characters([text[-1]]).tallies()[name][0]) for text in texts]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("letter", [True, True, False, True, True, False]),
        ("capital", [True, False, False, False, False, False]),
        ("small", [False, True, False, False, True, False]),
        ("digit", [False, False, True, False, False, False]),
        ("unspaced", [False, False, False, True, False, False]),
        ("beyond ascii", [False, True, False, True, True, False]),
        ("closing", [False, False, False, False, False, True]),
    ],
)
def test_properties(name: str, expected: list[bool]) -> None:
    """Letters with and without capitals, digits, scripts without spaces."""
    assert characters(["Aé1漢ß "]).having(name).tolist()[:6] == expected


def test_lone_surrogates_and_planes_beyond_the_first() -> None:
    """Any `str` is looked up."""
    assert characters(["\ud800", "😀"]).lengths.tolist() == [1, 1]
