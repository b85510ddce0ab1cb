"""Dates are found as printed, read as far as they are printed, and nothing else is a date."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.facts.timestamps import FoundTimestamp, TimestampRole, find_timestamps, resolve


def _only(text: str) -> FoundTimestamp:
    (found,) = find_timestamps(text)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # English
        ("14 Mar 2025", "2025-03-14"),
        ("March 14, 2025", "2025-03-14"),
        ("Wednesday, February 12", "--02-12"),
        ("Feb. 7, 2025", "2025-02-07"),
        ("Mar 14, 2025 | 10:30", "2025-03-14T10:30"),
        ("22nd of March 2025", "2025-03-22"),
        ("14-Mar-25", "2025-03-14"),
        ("14 Mar '25", "2025-03-14"),
        ("April 2025", "2025-04"),
        ("May 12", "--05-12"),
        ("9:30 AM EST, Fri March 14, 2025", "2025-03-14T09:30-05:00"),
        ("10:26 GMT, 14 March 2025", "2025-03-14T10:26+00:00"),
        ("March 14, 2025 at 5:12 p.m. ET", "2025-03-14T17:12"),
        ("Mar 14, 2025, 10:00am EST", "2025-03-14T10:00-05:00"),
        ("Mar 14, 2025, 12:05 am GMT", "2025-03-14T00:05+00:00"),
        ("14 Mar 2025, 9.30am CET", "2025-03-14T09:30+01:00"),
        ("Fri 14 Mar 2025 10.00 EST", "2025-03-14T10:00-05:00"),
        ("Fri, 14 Mar 2025 09:30:00 +0100", "2025-03-14T09:30+01:00"),
        ("May 9, 2024 5:00 am PT", "2024-05-09T05:00"),
        ("14 March 2025 10:30 IST", "2025-03-14T10:30"),
        # numbers
        ("2025-03-14", "2025-03-14"),
        ("2025-03-14T09:30:00+01:00", "2025-03-14T09:30+01:00"),
        ("2025-03-14T09:30:00.000Z", "2025-03-14T09:30+00:00"),
        ("2025-03-14 09:30", "2025-03-14T09:30"),
        ("2025/03/14 10:30:22", "2025-03-14T10:30"),
        ("14/03/2025", "2025-03-14"),
        ("3/14/2025", "2025-03-14"),
        ("3/4/2025", "2025-04-03"),
        ("3/4/2025 10:30 AM", "2025-03-04T10:30"),
        ("3/4/2025 10:30 PT", "2025-03-04T10:30"),
        ("3.4.2025 10:30 PM", "2025-04-03T22:30"),
        ("14.03.2025", "2025-03-14"),
        ("14.03.2025-14:47", "2025-03-14T14:47"),
        ("14.03.24", "2024-03-14"),
        ("04.03.24 kl. 13:20", "2024-03-04T13:20"),
        ("5. 8. 2024", "2024-08-05"),
        # other languages
        ("14. März 2025", "2025-03-14"),
        ("Freitag, den 14. März 2025, 14.47 Uhr", "2025-03-14T14:47"),
        ("14. März 2025 um 9 Uhr", "2025-03-14T09:00"),
        ("14 mars 2025 à 09h30", "2025-03-14T09:30"),
        ("1er mars 2025", "2025-03-01"),
        ("mar. 11 mars 2025", "2025-03-11"),
        ("14 de marzo de 2025 a las 10:30", "2025-03-14T10:30"),
        ("14 marzo 2025 alle 10:30", "2025-03-14T10:30"),
        ("sexta-feira, 14 de março de 2025 às 10h30", "2025-03-14T10:30"),
        ("14 maart 2025 om 10.30 uur", "2025-03-14T10:30"),
        ("mandag 4. mars kl. 13:20", "--03-04"),
        ("fredag 14 mars 2025, 10.30", "2025-03-14T10:30"),
        ("pon., 14 marca 2025 r., godz. 10:30", "2025-03-14T10:30"),
        ("14.3.2025 klo 9.30", "2025-03-14T09:30"),
        ("2025. március 14., péntek 10:30", "2025-03-14T10:30"),
        ("14 Mart 2025 Cuma 10:30", "2025-03-14T10:30"),
        ("14 NİSAN 2025", "2025-04-14"),
        ("Selasa, 14 Mar 2025 10:30 WIB", "2025-03-14T10:30+07:00"),
        ("Thứ sáu, 14/3/2025, 09:30 (GMT+7)", "2025-03-14T09:30+07:00"),
        ("14 tháng 3, 2025", "2025-03-14"),
        ("14 марта 2025 г. в 10:30", "2025-03-14T10:30"),
        ("ΠΑΡΑΣΚΕΥΗ 14 ΜΑΡΤΙΟΥ 2025", "2025-03-14"),
        ("14 مارس 2025", "2025-03-14"),
        ("14 במרץ 2025", "2025-03-14"),
        ("14 मार्च 2025", "2025-03-14"),
        ("2025年3月14日", "2025-03-14"),
        ("2025年3月14日(金) 10時30分", "2025-03-14T10:30"),
        ("3月14日午後3時", "--03-14"),
        ("2025. 3. 14. 오후 2:30", "2025-03-14T14:30"),
    ],
)
def test_a_date_is_read_to_its_end(text: str, expected: str) -> None:
    """A line that is a date is one timestamp, with all of its words."""
    found = _only(text)
    assert found.timestamp.text == text
    assert found.timestamp.isoformat() == expected


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("3 hours ago", (3, "hour")),
        ("3h ago", (3, "hour")),
        ("an hour ago", (1, "hour")),
        ("9 mins ago", (9, "minute")),
        ("vor 2 Stunden", (2, "hour")),
        ("vor einer Stunde", (1, "hour")),
        ("il y a 3 heures", (3, "hour")),
        ("il y a une heure", (1, "hour")),
        ("hace 2 horas", (2, "hour")),
        ("un'ora fa", (1, "hour")),
        ("há 2 dias", (2, "day")),
        ("2 uur geleden", (2, "hour")),
        ("for 2 timer siden", (2, "hour")),
        ("för 2 timmar sedan", (2, "hour")),
        ("2 godziny temu", (2, "hour")),
        ("2 saat önce", (2, "hour")),
        ("2 jam yang lalu", (2, "hour")),
        ("2 часа назад", (2, "hour")),
        ("3小时前", (3, "hour")),
        ("3時間前", (3, "hour")),
        ("2시간 전", (2, "hour")),
        ("yesterday", (1, "day")),
        ("just now", (0, "minute")),
        ("gestern", (1, "day")),
    ],
)
def test_how_long_ago_has_no_parts(text: str, relative: tuple[int, str]) -> None:
    """Without a date to count from, "2 hours ago" stays as printed."""
    found = _only(text)
    assert (found.timestamp.text, found.relative) == (text, relative)
    assert found.timestamp.isoformat() == ""


@pytest.mark.parametrize(
    ("text", "cue", "printed", "role"),
    [
        ("Published: Wednesday, February 12", "Published: ", "Wednesday, February 12", "published"),
        ("Last modified on Fri 14 Mar 2025 10.05 EST", "Last modified on ", "Fri 14 Mar 2025 10.05 EST", "modified"),
        ("Updated 3 hours ago", "Updated ", "3 hours ago", "modified"),
        ("Updated yesterday at 5:30 pm", "Updated ", "yesterday at 5:30 pm", "modified"),
        ("Posted May 9, 2024 2:30pm.", "Posted ", "May 9, 2024 2:30pm", "published"),
        ("Published14 March 2025", "Published", "14 March 2025", "published"),
        ("Stand: 14.03.2025, 14.47 Uhr", "Stand: ", "14.03.2025, 14.47 Uhr", "modified"),
        ("Veröffentlicht am 14. März 2025", "Veröffentlicht am ", "14. März 2025", "published"),
        ("Publié le vendredi 14 mars 2025 à 9h", "Publié le ", "vendredi 14 mars 2025 à 9h", "published"),
        ("Mis à jour hier à 14h30", "Mis à jour ", "hier à 14h30", "modified"),
        ("입력 2025.03.14 09:30", "입력 ", "2025.03.14 09:30", "published"),
        ("By Mara Ellison, 14 March 2025", "", "14 March 2025", "unknown"),
    ],
)
def test_a_cue_gives_the_role(text: str, cue: str, printed: str, role: str) -> None:
    """The words before a date say what it is the date of."""
    found = _only(text)
    assert text[found.cue_start : found.start] == cue
    assert text[found.start : found.end] == printed
    assert found.role == TimestampRole(role)


def test_a_time_alone_counts_after_a_cue() -> None:
    """A page that was published today may print no date."""
    found = _only("Updated at 14:47")
    assert (found.timestamp.hour, found.timestamp.minute, found.timestamp.isoformat()) == (14, 47, "")


def test_several_dates_have_their_own_cues() -> None:
    """Icons' texts are glued to the cues of a line of small facts."""
    text = "clock-iconPublished: Wednesday, February 12 pen-iconUpdated: Thursday, February 13 41 views"
    found = find_timestamps(text)
    assert [(text[one.cue_start : one.end], one.role.value) for one in found] == [
        ("Published: Wednesday, February 12", "published"),
        ("Updated: Thursday, February 13", "modified"),
    ]


def test_a_weekday_belongs_to_the_date_it_opens() -> None:
    """A weekday after a date may be that of the next."""
    found = find_timestamps("14 March 2025, Friday 15 March 2025")
    assert [one.timestamp.text for one in found] == ["14 March 2025", "Friday 15 March 2025"]


def test_a_month_glued_to_an_icon_is_seen() -> None:
    """The text of an icon hides no date that has a year."""
    assert _only("clock-iconMarch 14, 2025").timestamp.isoformat() == "2025-03-14"


def test_glued_numbers_come_apart() -> None:
    """Where a page glues the time or a count to the year, the year has four digits."""
    found = find_timestamps("March 14, 20259:53 AM UTC")
    assert [one.timestamp.isoformat() for one in found] == ["2025-03-14T09:53+00:00"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Share this article",
        "in 1967 the 12 men of March",
        "Set 12 goals",
        "12 out of 10",
        "2 hours",
        "ago 5",
        "may 12",
        "March 3.5 million",
        "March 10:30",
        "1.2.24.5",
        "192.168.1.24",
        "call 555-1234-22",
        "34/03/2025",
        "31.02.2025",
        "2025-13-14",
        "10:30",
        "Score 3:2",
        "2023/24",
        "2 min read",
        "hier",
        "today",
        "Friday",
        "Today the harbour is shut",
        "10. Kapitel",
        "1850-03-14",
    ],
)
def test_what_is_no_date_stays(text: str) -> None:
    """Numbers, words that are months elsewhere, impossible days."""
    assert find_timestamps(text) == ()


@pytest.mark.parametrize(
    ("text", "reference", "expected"),
    [
        pytest.param("February 12", date(2025, 3, 1), "2025-02-12", id="this-year"),
        pytest.param("February 12", date(2025, 2, 1), "2024-02-12", id="last-year"),
        pytest.param("February 12", date(2025, 2, 11), "2025-02-12", id="a-day-of-grace"),
        pytest.param("29 February", date(2025, 3, 1), "2024-02-29", id="leap-day"),
        pytest.param("Wednesday, February 12", date(2025, 3, 1), "2025-02-12", id="weekday-agrees"),
        pytest.param("Monday, February 12", date(2025, 3, 1), "2024-02-12", id="weekday-of-the-year-before"),
        pytest.param("14 March 2020", date(2025, 3, 1), "2020-03-14", id="printed-year-stays"),
        pytest.param("5 August kl. 14:47", date(2025, 3, 1), "2024-08-05T14:47", id="time-stays"),
        pytest.param("2 hours ago", datetime(2025, 3, 1, 1, 10, tzinfo=UTC), "2025-02-28T23:00+00:00", id="hours"),
        pytest.param(
            "9 minutes ago",
            datetime(2025, 3, 1, 1, 10, tzinfo=timezone(timedelta(hours=1))),
            "2025-03-01T01:01+01:00",
            id="minutes",
        ),
        pytest.param("2 hours ago", date(2025, 3, 1), "2025-03-01", id="hours-from-a-day"),
        pytest.param("3 days ago", date(2025, 3, 1), "2025-02-26", id="days"),
        pytest.param("2 weeks ago", date(2025, 3, 1), "2025-02-15", id="weeks"),
        pytest.param("3 months ago", date(2025, 2, 1), "2024-11", id="months"),
        pytest.param("2 years ago", date(2025, 2, 1), "2023", id="years"),
        pytest.param("yesterday at 14:47", date(2025, 3, 1), "2025-02-28T14:47", id="yesterday"),
        pytest.param("9999 years ago", date(2025, 3, 1), "", id="before-the-calendar"),
        pytest.param("Updated at 14:47", date(2025, 3, 1), "", id="time-alone"),
        pytest.param("2 hours ago", None, "", id="no-reference"),
        pytest.param("February 12", None, "--02-12", id="no-reference-no-year"),
    ],
)
def test_a_reference_supplies_what_is_not_printed(text: str, reference: date | None, expected: str) -> None:
    """A year, or the day that "2 hours ago" is; nothing that is printed changes."""
    found = _only(text)
    resolved = resolve(found, reference)
    assert resolved.isoformat() == expected
    assert resolved.text == found.timestamp.text


_PIECES = st.sampled_from(
    "Published Updated at on 14 3 2025 2025-03-14 14.03.24 10:30 am Uhr March März mars Friday Fr , . : | ( ) - T h ago vor"
    " il y a 2 hours heures 年 月 日 時 前 yesterday İ GMT +01:00 20239 of de".split()
)


@given(st.text() | st.lists(_PIECES).map(" ".join) | st.lists(_PIECES).map("".join))
def test_spans_are_in_the_text_and_in_order(text: str) -> None:
    """Any text has dates that stand in it, one after the other, and possible ones only."""
    stop = 0
    for found in find_timestamps(text):
        assert stop <= found.cue_start <= found.start < found.end <= len(text)
        assert found.timestamp.text == text[found.start : found.end]
        stop = found.end
        timestamp = found.timestamp
        if timestamp.day is not None:
            date(timestamp.year or 2000, timestamp.month or 0, timestamp.day)
        assert timestamp.hour is None or 0 <= timestamp.hour <= 23
        assert timestamp.minute is None or 0 <= timestamp.minute <= 59
        assert resolve(found, None) == timestamp


@given(st.lists(_PIECES).map(" ".join), st.dates() | st.datetimes())
def test_any_reference_will_do(text: str, reference: date) -> None:
    """The first and the last day of the calendar are days like others."""
    for found in find_timestamps(text):
        resolved = resolve(found, reference)
        if resolved.day is not None:
            date(resolved.year or 2000, resolved.month or 0, resolved.day)


@pytest.mark.parametrize("piece", ["1", "a", "1.1.", "14 March 2025 ", "at ", "2 hours ", "((10:30 ", "aB", "年1"])
def test_a_line_of_any_length_is_no_burden(piece: str) -> None:
    """Only the beginning of a long text is looked at."""
    assert all(found.end <= 2_000 for found in find_timestamps(piece * (1_000_000 // len(piece)) + " 2024"))
