"""The day that a page prints beside its headline, against the one that it states."""

from datetime import date

import pytest

from newsclean.article import Timestamp
from newsclean.assemble.printed_dates import beside_headline, choose
from newsclean.facts.timestamps import TimestampRole
from stages import HEADLINE, made

TITLE = ("title", HEADLINE)
FAR = [("paragraph", "It rained.")] * 13


@pytest.mark.parametrize(
    ("label", "parts", "days"),
    [
        ("without a headline", [("timestamp", "14 March 2025")], []),
        ("a caption", [TITLE, ("caption", "Port Kelda on 13 March 2025")], []),
        ("a teaser", [TITLE, ("related", "Tug sinks, 13 March 2025")], []),
        ("the text", [TITLE, ("paragraph", "On 13 March 2025 the ferry sailed.")], []),
        ("a long line", [TITLE, ("dek", f"14 March 2025 {'was a day of thick fog at sea ' * 3}")], []),
        ("a caption that is taken for a day", [TITLE, ("timestamp", "The Tern on the rocks of Gull Island, 13 March 2025")], []),
        ("no day", [TITLE, ("timestamp", "March 2025")], []),
        ("far below", [TITLE, *FAR, ("timestamp", "14 March 2025")], []),
        ("far above", [("timestamp", "14 March 2025"), *FAR[:3], TITLE], []),
        ("a date", [TITLE, ("timestamp", "14 March 2025")], ["2025-03-14"]),
        ("beside a name", [TITLE, ("byline", "By Mara Ellison on Mar 14, 2025")], ["2025-03-14"]),
        ("beside comments", [TITLE, ("comments", "Mar 14, 2025 | 6 comments")], ["2025-03-14"]),
        ("a clock above", [("timestamp", "Friday, 21 March 2025"), TITLE, ("timestamp", "14.03.2025")], ["2025-03-14", "2025-03-21"]),
        ("a year that is supplied", [TITLE, ("timestamp", "14 March")], ["2025-03-14"]),
    ],
)  # fmt: skip
def test_what_stands_beside_the_headline(label, parts, days) -> None:
    """Below it first, then above it, the nearest first."""
    found = beside_headline(made(*parts), date(2025, 3, 20))
    assert [stamp.isoformat() for _, stamp in found] == days, label


@pytest.mark.parametrize(
    ("label", "printed", "stated", "changed", "day"),
    [
        ("none is printed", [], "2025-03-14", None, None),
        ("the same", ["2025-03-14"], "2025-03-14", None, None),
        ("the same among others", ["2025-03-18", "2025-03-14"], "2025-03-14", None, None),
        ("the month first", ["2025-05-04"], "2025-04-05", None, None),
        ("the month first, elsewhere", ["2025-11-12"], "2025-12-10", None, None),
        ("the last change", ["2025-03-18"], "2025-03-14", "2025-03-18", None),
        ("marked as a change", ["updated 2025-03-18"], "2025-03-14", None, None),
        ("nothing but a change", ["updated 2025-03-18"], None, None, None),
        ("another month", ["2024-02-01"], "2025-03", None, None),
        ("nothing is stated", ["2025-03-14"], None, None, "2025-03-14"),
        ("marked", ["2025-03-12", "published 2025-03-14"], None, None, "2025-03-14"),
        ("another day", ["2019-03-14"], "2025-03-14", "2025-03-14", "2019-03-14"),
        ("another day, and a change", ["2019-03-14", "updated 2025-03-18"], "2025-03-14", None, "2019-03-14"),
        ("the stated one is that of a change", ["published 2023-04-26", "updated 2025-08-21"], "2025-08-21", None, "2023-04-26"),
        ("more exactly", ["2025-03-14"], "2025-03", None, "2025-03-14"),
    ],
)  # fmt: skip
def test_a_printed_day_against_a_stated_one(label, printed, stated, changed, day) -> None:
    """The printed one holds, unless both can be meant, or it is the day of the change."""
    found = choose([_printed(text) for text in printed], _stamp(stated), _stamp(changed))
    assert (found and found.isoformat()) == day, label


def _printed(text: str) -> tuple[TimestampRole, Timestamp]:
    cue, _, day = text.rpartition(" ")
    role = {"updated": TimestampRole.MODIFIED, "published": TimestampRole.PUBLISHED}.get(cue, TimestampRole.UNKNOWN)
    stamp = _stamp(day)
    assert stamp
    return role, stamp


def _stamp(day: str | None) -> Timestamp | None:
    return Timestamp(day, *map(int, day.split("-"))) if day else None
