"""Dates as machines and pages write them."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

from newsclean.article import Timestamp
from newsclean.facts.date_reader import is_day
from newsclean.facts.timestamps import find_timestamps

_ISO = re.compile(
    r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?|(\d\d)(\d\d))?"
    r"(?:(?:\s*T\s*|\s+)(\d{1,2}):?(\d\d)(?::?\d\d(?:[.,:]\d{1,9})?)?\s*(?:(Z|UTC|GMT)|([+\N{MINUS SIGN}-])\s?(\d\d):?(\d\d)?)?)?",
    re.IGNORECASE,
)
_EPOCH = re.compile(r"-?\d{9,10}(?:\.\d+)?|\d{12,13}")
_IN_PATH = re.compile(r"(?<!\d)((?:19|20)\d\d)([/_-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)")
_MONTH_IN_PATH = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])/")
_LONGEST = 120
_FEW_MINUTES = 5


def parse_date(text: str) -> Timestamp | None:
    """The date that a value says (`Timestamp`), as exactly as it does; `None` where it says none with a year.

    Reads ISO 8601, RFC 822, seconds or milliseconds since 1970, and dates as they are printed.

    >>> [parse_date(text).isoformat() for text in ("2025-03-14T09:30:00Z", "1741944600000", "March 14, 2025")]
    ['2025-03-14T09:30+00:00', '2025-03-14T09:30+00:00', '2025-03-14']
    """
    text = " ".join(text[:_LONGEST].split())
    match = _ISO.fullmatch(text)
    if match:
        return _iso(text, match)
    if _EPOCH.fullmatch(text):
        return _epoch(text)
    for found in find_timestamps(text):
        if found.timestamp.year is not None and found.timestamp.month is not None:
            return found.timestamp
    # "2025-03-14T09:30:00+01:00[Europe/Kelda]", "2025-03-14T09:30:00.000000000Z#1"
    match = _ISO.match(text)
    return _iso(text, match) if match and match[2] and match[3] else None


def dates_in_path(path: str) -> Iterator[Timestamp]:
    """The day that the path of an address names, then the month (`Iterator[Timestamp]`).

    >>> [found.isoformat() for found in dates_in_path("/news/2025/03/14/ferry")]
    ['2025-03-14', '2025-03']
    """
    for match in _IN_PATH.finditer(path):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        if is_day(year, month, day):
            yield Timestamp(match[0], year, month, day)
    for match in _MONTH_IN_PATH.finditer(path):
        yield Timestamp(match[0], int(match[1]), int(match[2]))


def instant(timestamp: Timestamp) -> tuple[int, ...]:
    """A key that orders dates as far as both are known: year, month, day."""
    return (timestamp.year or 0, timestamp.month or 0, timestamp.day or 0)


def is_same_instant(one: Timestamp, other: Timestamp) -> bool:
    """Whether two dates with time and zone are the same moment, a few minutes apart at most (`bool`)."""
    moments = [_minutes(one), _minutes(other)]
    return None not in moments and abs((moments[0] or 0) - (moments[1] or 0)) <= _FEW_MINUTES


def _minutes(timestamp: Timestamp) -> int | None:
    year, month, day, hour, offset = (
        timestamp.year,
        timestamp.month,
        timestamp.day,
        timestamp.hour,
        timestamp.utc_offset,
    )
    if year is None or month is None or day is None or hour is None or offset is None:
        return None
    return (date(year, month, day).toordinal() * 24 + hour) * 60 + (timestamp.minute or 0) - offset


def _iso(text: str, match: re.Match[str]) -> Timestamp | None:
    year, month, day = int(match[1]), int(match[2] or match[4] or 0), int(match[3] or match[5] or 0)
    if not 1900 <= year <= 2100:
        return None
    if not month:
        return Timestamp(text, year)
    if not is_day(year, month, day or 1):
        return None
    if not day or match[6] is None:
        return Timestamp(text, year, month, day or None)
    hour, minute = int(match[6]), int(match[7])
    if hour > 23 or minute > 59:
        return Timestamp(text, year, month, day)
    offset = 0 if match[8] else None
    if match[9]:
        offset = (int(match[10]) * 60 + int(match[11] or 0)) * (1 if match[9] == "+" else -1)
    return Timestamp(text, year, month, day, hour, minute, offset if offset is None or abs(offset) <= 14 * 60 else None)


def _epoch(text: str) -> Timestamp | None:
    seconds = float(text)
    try:
        moment = datetime.fromtimestamp(seconds / 1000 if seconds >= 10**11 else seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    if not 1990 <= moment.year <= 2100:
        return None
    return Timestamp(text, moment.year, moment.month, moment.day, moment.hour, moment.minute, 0)
