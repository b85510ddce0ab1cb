"""Find the dates and times that a page prints, and say what they mean as far as the page says it.

A date is read from left to right: a weekday, then day, month and year in one of their orders, then a time; or the time
first. `date_reader` reads these parts, `calendar_words` has their words. Nothing is guessed: what the page leaves out, a
missing year or the day of "2 hours ago", stays open until `resolve` gets a date to count from.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from newsclean.article import Timestamp
from newsclean.facts.calendar_words import CalendarWords, calendar_words, words_of
from newsclean.facts.date_reader import Clock, DateReader, Day, is_day


class TimestampRole(StrEnum):
    """What a date says about the article."""

    PUBLISHED = "published"
    """When it was published."""
    MODIFIED = "modified"
    """When it was last changed."""
    UNKNOWN = "unknown"
    """The page does not say."""


@dataclass(frozen=True, slots=True)
class FoundTimestamp:
    """A date in a text, and where it stands."""

    start: int
    """Offset of its first character, weekday included."""
    end: int
    """Offset after its last character, time and zone included."""
    cue_start: int
    """Offset of the cue before it, such as "Published on"; `start` where there is none."""
    timestamp: Timestamp
    """Its parts, as printed: none at all for "2 hours ago"."""
    role: TimestampRole
    """What the cue says."""
    relative: tuple[int, str] | None
    """How long ago, where it is told so: `(2, "hour")`, with `minute`, `hour`, `day`, `week`, `month` or `year`."""


_HAS_DIGIT = re.compile(r"\d").search
# Dates in numbers, and numbers before Chinese, Japanese or Korean words.
_NUMERIC = re.compile(r"\d(?:[./-]\s?\d{1,2}[./-]\s?\d|\s?[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3])").search
_YEAR = re.compile(r"\d(?:(?<=1)9|(?<=2)0)\d\d").search
_GLUED_WORDS = re.compile("[A-Z](?<=[a-z][A-Z])").search
_LONGEST = 2_000
"""No line that says when an article was written is longer."""
_SHORT = 60
"""A line without a digit can hold a date ("Updated yesterday") up to this length."""


def find_timestamps(text: str) -> tuple[FoundTimestamp, ...]:
    """All dates in a short text, from left to right (`tuple[FoundTimestamp, ...]`); they do not overlap.

    Of a text longer than 2,000 characters only the beginning is looked at.

    A time alone counts only after a cue ("Updated at 14:47"). In "3/4/2025" the day comes first, unless the text has
    "AM" or "PM" or a time zone of the United States, where the month does; "3.4.2025" always begins with the day. Dates in
    prose are found like others: whoever calls decides whether a line is one that says when the article was written.

    >>> (found,) = find_timestamps("Published: Wednesday, February 12 | 2 views")
    >>> found.timestamp.text, found.timestamp.isoformat(), found.role.value
    ('Wednesday, February 12', '--02-12', 'published')
    >>> [
    ...     found.timestamp.isoformat()
    ...     for found in find_timestamps("14 Mar 2025, 9.30am CET, vor 2 Stunden aktualisiert")
    ... ]
    ['2025-03-14T09:30+01:00', '']
    """
    text = text[:_LONGEST]
    words = calendar_words()
    if not _may_hold_date(text, words):
        return ()
    reader = DateReader(text, words)
    found: list[FoundTimestamp] = []
    token = 0
    while token < len(reader.words):
        word = reader.words[token]
        stamp = _stamp(reader, token) if word in words.openers or word[0].isdecimal() else None
        if stamp is None:
            token += 1
        else:
            found.append(stamp)
            token = reader.floor = reader.token_at(stamp.end)
    return tuple(found)


def resolve(found: FoundTimestamp, reference: date | datetime | None) -> Timestamp:
    """The timestamp with what `reference` can supply (`Timestamp`).

    A missing year becomes the latest in which the date is not after the reference (a day's grace, for time zones), where
    a weekday is printed the latest that agrees with it. "2 hours ago" is counted back from the reference, as exactly as
    the reference is known. Without a reference nothing is guessed.

    >>> (found,) = find_timestamps("Wednesday, February 12")
    >>> resolve(found, date(2025, 3, 1)).isoformat()
    '2025-02-12'
    >>> (found,) = find_timestamps("Updated 2 hours ago")
    >>> resolve(found, datetime(2025, 3, 1, 14, 10)).isoformat(), resolve(found, None).isoformat()
    ('2025-03-01T12:00', '')
    """
    timestamp = found.timestamp
    if reference is None:
        return timestamp
    if found.relative is not None:
        return _count_back(timestamp, *found.relative, reference)
    if timestamp.year is not None or timestamp.month is None or timestamp.day is None:
        return timestamp
    return replace(timestamp, year=_supply_year(timestamp, reference))


def _supply_year(timestamp: Timestamp, reference: date) -> int | None:
    assert timestamp.month is not None
    assert timestamp.day is not None
    latest = date(reference.year, reference.month, reference.day)
    latest += timedelta(days=latest < date.max)
    years = [
        year
        for year in range(latest.year, max(latest.year - 12, 0), -1)
        if is_day(year, timestamp.month, timestamp.day) and date(year, timestamp.month, timestamp.day) <= latest
    ]
    reader = DateReader(timestamp.text, calendar_words())
    printed = next((named[0] for token in range(len(reader.words)) if (named := reader.weekday(token))), None)
    if printed is not None:
        agreeing = [year for year in years if date(year, timestamp.month, timestamp.day).weekday() in printed]
        years = agreeing or years
    return years[0] if years else None


def _count_back(timestamp: Timestamp, count: int, unit: str, reference: date) -> Timestamp:
    try:
        if unit in ("month", "year"):
            months = reference.year * 12 + reference.month - 1 - count * (12 if unit == "year" else 1)
            year, month = divmod(months, 12)
            if year < 1:
                return timestamp
            return replace(timestamp, year=year, month=month + 1 if unit == "month" else None)
        if unit in ("minute", "hour") and not isinstance(reference, datetime):
            count, unit = (count // 24 if unit == "hour" else count // 1440), "day"
        then = reference - timedelta(**{f"{unit}s": count})
    except OverflowError:
        return timestamp
    parts = replace(timestamp, year=then.year, month=then.month, day=then.day)
    if unit not in ("minute", "hour"):
        return parts
    assert isinstance(then, datetime)
    offset = then.utcoffset()
    return replace(
        parts,
        hour=then.hour,
        minute=then.minute if unit == "minute" else None,
        utc_offset=None if offset is None else int(offset.total_seconds()) // 60,
    )


def _may_hold_date(text: str, words: CalendarWords) -> bool:
    """Whether a text has a date in numbers, or one of the words without which it can hold no other."""
    if not _HAS_DIGIT(text):
        return len(text) <= _SHORT and not words.relative_anchors.isdisjoint(words_of(text))
    if _NUMERIC(text) or not words.anchors.isdisjoint(words_of(text)):
        return True
    # "iconMarch 14, 2025": the word is only seen where a reader cuts what is glued together.
    return _YEAR(text) is not None and _GLUED_WORDS(text) is not None


def _stamp(reader: DateReader, token: int) -> FoundTimestamp | None:
    """The timestamp that begins at a token."""
    word, calendar = reader.words[token], reader.calendar
    is_number = word[0].isdecimal()
    if is_number or word in calendar.months or word in calendar.weekday_openers:
        day = reader.day(token)
        if day is not None:
            clock = _clock_after(reader, day.end) if day.day is not None else None
            return _found(reader, day.start, clock.end if clock else day.end, day=day, clock=clock)
    if is_number or word in calendar.ones or word in calendar.before:
        ago = reader.relative(token)
        if ago is not None:
            return _found(reader, reader.starts[token], ago[1], relative=ago[0])
    if is_number:
        return _clock_first(reader, token)
    return _fixed(reader, token) if word in calendar.fixed else None


def _clock_after(reader: DateReader, offset: int) -> Clock | None:
    """The time that follows a date, after punctuation or words such as "at"."""
    text = reader.text
    if text[offset : offset + 1] in ("T", "t") and text[offset + 1 : offset + 2].isdecimal():
        return reader.clock(offset + 1, linked=True)
    clock = reader.chinese_clock(offset)
    if clock is not None:
        return clock
    token = reader.after_glue(reader.token_at(offset))
    return reader.clock(reader.starts[token], linked=True) if reader.word(token)[:1].isdecimal() else None


def _clock_first(reader: DateReader, token: int) -> FoundTimestamp | None:
    """A time with a date after it, or a cue before it."""
    start = reader.starts[token]
    clock = reader.clock(start, linked=False)
    if clock is None:
        return None
    day = reader.day(reader.after_glue(reader.token_at(clock.end)))
    if day is not None and day.day is not None:
        return _found(reader, start, day.end, day=day, clock=clock)
    return _found(reader, start, clock.end, clock=clock) if reader.cue(token) else None


def _fixed(reader: DateReader, token: int) -> FoundTimestamp | None:
    """A phrase such as "yesterday", by itself, after a cue or before a time."""
    for phrase, relative in reader.calendar.fixed[reader.words[token]]:
        if not reader.is_phrase(token, phrase):
            continue
        start, end = reader.starts[token], reader.ends[token + len(phrase) - 1]
        clock = _clock_after(reader, end) if relative[1] == "day" else None
        alone = len(phrase) == len(reader.words) and phrase not in reader.calendar.after_cue
        if clock or alone or reader.cue(token):
            return _found(reader, start, clock.end if clock else end, clock=clock, relative=relative)
    return None


def _found(
    reader: DateReader,
    start: int,
    end: int,
    *,
    day: Day | None = None,
    clock: Clock | None = None,
    relative: tuple[int, str] | None = None,
) -> FoundTimestamp:
    """The parts put together, with the cue before them."""
    text = reader.text
    if text[end : end + 1] == ")" and text.count("(", start, end) > text.count(")", start, end):
        end += 1
    timestamp = Timestamp(
        text[start:end],
        *((day.year, day.month, day.day) if day else (None, None, None)),
        *((clock.hour, clock.minute, clock.utc_offset) if clock else (None, None, None)),
    )
    cue = reader.cue(reader.token_at(start))
    if cue is None:
        return FoundTimestamp(start, end, start, timestamp, TimestampRole.UNKNOWN, relative)
    role = TimestampRole.MODIFIED if cue[1] else TimestampRole.PUBLISHED
    return FoundTimestamp(start, end, cue[0], timestamp, role, relative)
