"""Offsets lead back to the source."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.article import Span
from newsclean.repair.repaired import Edit, Repaired, compose, replace

# From "a &amp; b\u200bc": an entity, and a character that was dropped.
EDITED = Repaired("a & bc", (Edit(2, 7, "&"), Edit(9, 10, "")))


@pytest.mark.parametrize(("offset", "expected"), [(0, 0), (1, 1), (2, 2), (3, 7), (4, 8), (5, 10), (6, 11)], ids=str)
def test_an_offset_leads_to_the_character_in_the_source(offset: int, expected: int) -> None:
    """After a replacement the shift counts; at a dropped character it is the one behind it that stands there."""
    assert EDITED.source_offset(offset) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param(0, 6, Span(0, 11), id="all"),
        pytest.param(2, 3, Span(2, 7), id="a-replacement"),
        pytest.param(3, 5, Span(7, 9), id="ends-before-what-was-dropped"),
        pytest.param(5, 6, Span(10, 11), id="starts-after-what-was-dropped"),
        pytest.param(4, 6, Span(8, 11), id="around-what-was-dropped"),
        pytest.param(5, 5, Span(10, 10), id="empty"),
    ],
)
def test_a_span_is_the_smallest_that_gave_the_text(start: int, end: int, expected: Span) -> None:
    """Dropped characters at the ends are not part of it."""
    assert EDITED.source_span(start, end) == expected


def test_inside_a_longer_replacement_the_whole_of_it_counts() -> None:
    """Half of a replacement came from all of what was replaced."""
    repaired = Repaired("x≂̸y", (Edit(1, 16, "≂̸"),))
    assert repaired.source_span(1, 2) == repaired.source_span(2, 3) == Span(1, 16)


def test_without_edits_offsets_are_the_same() -> None:
    """Most texts need no way back."""
    assert Repaired("port").source_span(1, 3) == Span(1, 3)


def edits_of(length: int) -> st.SearchStrategy[list[Edit]]:
    """Disjoint edits of a text of that length, in order."""
    cuts = st.lists(st.integers(0, length), max_size=12, unique=True).map(sorted)
    pieces = st.sampled_from(["", "x", "yy", "zzzz"])
    return cuts.flatmap(
        lambda at: st.tuples(*(pieces for _ in at[1::2])).map(
            lambda new: [Edit(*edge) for edge in zip(at[0::2], at[1::2], new, strict=False)]
        )
    )


@given(st.data())
def test_two_steps_compose_to_one(data: st.DataObject) -> None:
    """The composed edits give the same text, save for single characters exchanged for one another."""
    source = data.draw(st.text("abcdef", max_size=20))
    first = data.draw(edits_of(len(source)))
    between, first_moves = replace(source, first)
    second = data.draw(edits_of(len(between)))
    result, second_moves = replace(between, second)
    composed = compose(first_moves, second_moves, result)
    rebuilt, _ = replace(source, composed)
    assert len(rebuilt) == len(result)
    assert sum(a != b for a, b in zip(rebuilt, result, strict=True)) <= len(first) + len(second)
    assert all(a.end <= b.start for a, b in pairwise(composed))


@given(st.data())
def test_spans_are_inside_the_source_and_in_order(data: st.DataObject) -> None:
    """Offsets never go back, and the whole text leads to no more than the whole source."""
    source = data.draw(st.text("abcdef", max_size=20))
    text, edits = replace(source, data.draw(edits_of(len(source))))
    repaired = Repaired(text, tuple(edits))
    offsets = [repaired.source_offset(offset) for offset in range(len(text) + 1)]
    assert offsets == sorted(offsets)
    for start in range(len(text) + 1):
        for end in range(start, len(text) + 1):
            span = repaired.source_span(start, end)
            assert 0 <= span.start <= span.end <= len(source)
