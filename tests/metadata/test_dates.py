"""Dates for machines are read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.article import Timestamp
from newsclean.metadata.dates import dates_in_path, is_same_instant, parse_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2025-03-14", "2025-03-14"),
        ("20250314", "2025-03-14"),
        ("2025-03", "2025-03"),
        ("2025", "2025"),
        ("2025-3-4", "2025-03-04"),
        ("2025-03-14T09:30:00Z", "2025-03-14T09:30+00:00"),
        ("2025-03-14T09:30:00.000Z", "2025-03-14T09:30+00:00"),
        ("2025-03-14T09:30", "2025-03-14T09:30"),
        ("2025-03-14T09:30:00+0100", "2025-03-14T09:30+01:00"),
        ("2025-03-14T09:30:00-05:30", "2025-03-14T09:30-05:30"),
        ("2025-03-14T09:30:00+01", "2025-03-14T09:30+01:00"),
        ("2025-03-14 09:30:00", "2025-03-14T09:30"),
        ("2025-03-14 09:30:00 +0100", "2025-03-14T09:30+01:00"),
        ("2025-03-14 09:30:00 CET", "2025-03-14T09:30+01:00"),
        ("20250314T093000Z", "2025-03-14T09:30+00:00"),
        ("2025-03-14T09:30:00+01:00[Europe/Kelda]", "2025-03-14T09:30+01:00"),
        ("Fri, 14 Mar 2025 09:30:00 GMT", "2025-03-14T09:30+00:00"),
        ("Fri, 14 Mar 2025 09:30:00 +0100", "2025-03-14T09:30+01:00"),
        ("1741944600", "2025-03-14T09:30+00:00"),
        ("1741944600000", "2025-03-14T09:30+00:00"),
        ("March 14, 2025", "2025-03-14"),
        ("14. März 2025, 9:30 Uhr", "2025-03-14T09:30"),
        ("Published: 14 March 2025", "2025-03-14"),
    ],
)
def test_a_date_is_read(text, date) -> None:
    """As exactly as it is written."""
    found = parse_date(text)
    assert found is not None
    assert found.isoformat() == date


@pytest.mark.parametrize(
    "text", ["", "today", "2025-13-01", "2025-02-30", "14 March", "99", "0000-00-00", "{{date}}", "12345"]
)
def test_what_is_no_date_is_none(text) -> None:
    """Nothing is guessed, a year least of all."""
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("path", "dates"),
    [
        ("/2025/03/14/ferry", ["2025-03-14", "2025-03"]),
        ("/news/2025-03-14-ferry", ["2025-03-14"]),
        ("/news/20250314/ferry", ["2025-03-14"]),
        ("/2025/03/ferry", ["2025-03"]),
        ("/news/ferry-120250314", []),
        ("/news/2025/ferry", []),
        ("/2025/02/30/ferry", ["2025-02"]),
    ],
)
def test_a_path_names_its_day(path, dates) -> None:
    """Days before months."""
    assert [found.isoformat() for found in dates_in_path(path)] == dates


def test_the_same_moment_has_two_days() -> None:
    """One in each zone."""
    here, there = parse_date("2025-03-14T21:00:00-05:00"), parse_date("2025-03-15T02:00:00Z")
    assert here is not None
    assert there is not None
    assert is_same_instant(here, there)
    assert not is_same_instant(here, Timestamp("2025-03-15", 2025, 3, 15))


@given(st.text() | st.from_regex(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?", fullmatch=True))
def test_no_text_raises(text) -> None:
    """What is read has at least year, and what it has is possible."""
    found = parse_date(text)
    assert found is None or found.year is not None
    assert all(date.month for date in dates_in_path(text))
