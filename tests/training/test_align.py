"""Gold laid on the lines of a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align import align, tokens

LINES = [
    "Home Coast Sport",
    "The ferry to Gull Island ran aground on Friday morning",
    "Share this article",
    "Tugs pulled it free at high tide six hours later",
    "The ferry to Gull Island",
]
GOLD = f"{LINES[1]} {LINES[3]}"


def test_the_lines_of_the_gold_are_found() -> None:
    """Each as far as the gold has it, in order; a copy further down is none of it."""
    found = align(LINES, GOLD)
    assert found.covered == [0, 10, 0, 10, 0]
    assert found.tokens == [3, 10, 3, 10, 5]
    assert found.found == 1.0


def test_a_short_line_between_found_ones_is_filled_in() -> None:
    """Gaps are filled token by token."""
    lines = [LINES[1], "By night", LINES[3]]
    assert align(lines, f"{LINES[1]} By night {LINES[3]}").covered == [10, 2, 10]


@pytest.mark.parametrize(("lines", "gold"), [([], GOLD), (LINES, ""), (["", "…"], GOLD)])
def test_nothing_to_lay(lines: list[str], gold: str) -> None:
    """Nothing is covered."""
    found = align(lines, gold)
    assert found.covered == [0] * len(lines)
    assert found.found == 0.0


@given(st.lists(st.text(alphabet="ab 漢", max_size=12), max_size=8), st.text(alphabet="ab 漢", max_size=40))
def test_no_more_than_there_is(lines: list[str], gold: str) -> None:
    """A line is covered by no more tokens than it has, and all lines by no more than the gold has."""
    found = align(lines, gold)
    assert all(0 <= hit <= size for hit, size in zip(found.covered, found.tokens, strict=True))
    assert sum(found.covered) <= len(tokens(gold))
    assert 0.0 <= found.found <= 1.0
