"""Read the parts of a printed date: day, time, zone, cue, or how long ago.

`DateReader` holds a line as tokens (numbers, words, single marks). Each of its methods reads one kind of part at a token
or an offset, looks a bounded number of tokens ahead, and gives `None` where that part does not stand there.
"""

import re
from bisect import bisect_left
from calendar import monthrange
from typing import NamedTuple

from newsclean.facts.calendar_words import TOKEN, CalendarWords, lower


class Day(NamedTuple):
    """A calendar date: its parts, and the range of offsets it stands in."""

    year: int | None
    month: int
    day: int | None
    start: int
    end: int


class Clock(NamedTuple):
    """A time of day: its parts, and the offset after it."""

    hour: int
    minute: int
    utc_offset: int | None
    end: int


_YEAR_FIRST = re.compile(r"(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)(\.(?!\d))?").match
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d\d)(?!\d)(?![/.]\d|-\d(?!\d?:\d\d))").match
_CHINESE = re.compile(r"(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]").match
_CHINESE_WEEKDAY = re.compile(
    r"\s?[(（]?(?:[月火水木金土日]曜日?|(?:星期|[周週])[一二三四五六日天]|[월화수목금토일]요일|(?<=[(（])[月火水木金土日祝월화수목금토일・]+)[)）]?"
).match
_CHINESE_CLOCK = re.compile(
    r"\s*([午上下早晚凌中오][前後午上晨전후午])?\s?(\d{1,2})\s?(?:[:：]\s?(\d\d)(?:[:：]\d\d)?|[時时點点시](?:\s?(\d{1,2})\s?[分분])?)"
).match
_CHINESE_AGO = re.compile(r"(\d{1,4})\s?([^\W\d_]{1,3}?)\s?[前전]").match
_CLOCK = re.compile(
    r"(\d{1,2})(?:\s?([hH])\s?(\d\d)?(?![^\W\d_])|\s?([:：])\s?(\d\d)(?:[:：](\d\d)(?:[.,]\d{1,9})?)?|(\.)(\d\d))?(?![\d])"
).match
_HALF = re.compile(r"\s?([ap])(?:m|\.\s?m\.?)(?![^\W\d_])", re.IGNORECASE).match
_ZONE = re.compile(
    r"\s?([(\[])?(?:(?:GMT|UTC)\s?([+\N{MINUS SIGN}-])(\d{1,2})(?::?(\d\d))?|([+\N{MINUS SIGN}-])(\d\d):?(\d\d)(?!\d)"
    r"|([A-Z]{1,5}?)(?:(?![^\W_])|(?=[A-Z][a-z])))"
).match

_ORDINALS = frozenset({"st", "nd", "rd", "th", "er", "ère", "º", "ª", "°", "."})
_GLUE = frozenset(",;|·•@/(–—-.")
_CUE_GLUE = frozenset(":：|·•-–—,.([")
_MOST_GLUE = 6
_UNITED_STATES = re.compile(r"\d\s?(?i:[ap]\.?m)\b|\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)\b").search


def is_day(year: int | None, month: int, day: int) -> bool:
    if not 1 <= month <= 12 or (year is not None and not 1900 <= year <= 2100):
        return False
    return 1 <= day <= monthrange(2000 if year is None else year, month)[1]


def _full_year(digits: str) -> int:
    """A year of two digits is one from 1970 to 2069."""
    year = int(digits)
    return year if len(digits) == 4 else year + (2000 if year < 70 else 1900)


class DateReader:
    """A text in tokens, and the readers of its dates; each reader looks a bounded number of tokens ahead."""

    __slots__ = ("calendar", "ends", "floor", "is_ascii", "starts", "text", "words")

    def __init__(self, text: str, calendar: CalendarWords) -> None:
        self.text = text
        self.is_ascii = text.isascii()
        self.calendar = calendar
        self.floor = 0
        lowered = lower(text)
        spans = [match.span() for match in TOKEN.finditer(text)]
        self.words = [lowered[start:end] for start, end in spans]
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]

    def token_at(self, offset: int) -> int:
        """The first token that does not begin before an offset."""
        return bisect_left(self.starts, offset)

    def word(self, token: int) -> str:
        """A token in lower case, `""` behind the last."""
        return self.words[token] if token < len(self.words) else ""

    def is_phrase(self, token: int, phrase: tuple[str, ...]) -> bool:
        """Whether the tokens from here on are these."""
        return tuple(self.words[token : token + len(phrase)]) == phrase

    def cue(self, token: int) -> tuple[int, bool] | None:
        """The cue that ends before a token: the offset where it begins, and whether it says that the page was changed."""
        for last in range(token - 1, max(token - 2 - _MOST_GLUE, self.floor - 1), -1):
            word = self.words[last]
            for phrase, is_change in self.calendar.cues.get(word, ()):
                first = last - len(phrase) + 1
                if first >= self.floor and self.is_phrase(first, phrase):
                    return self.starts[first], is_change
            if word not in _CUE_GLUE and word not in self.calendar.links:
                return None
        return None

    def after_glue(self, token: int) -> int:
        """The first token that is neither punctuation between the parts of a date nor a word such as "at"."""
        for ahead in range(token, token + _MOST_GLUE):
            if self.word(ahead) not in _GLUE and self.word(ahead) not in self.calendar.links:
                return ahead
        return token

    # -- a date --------------------------------------------------------------------------------------------------------

    def day(self, token: int) -> Day | None:
        """The date that begins at a token, with the weekday before or after it."""
        named = self.weekday(token)
        if named:
            day = self.core(self.after_glue(named[1]), has_weekday=True)
            if day is not None and day.day is not None:
                return day._replace(start=self.starts[token])
        day = self.core(token, has_weekday=False)
        return day and self.with_weekday(day)

    def core(self, token: int, *, has_weekday: bool) -> Day | None:
        """The date that begins at a token, without a weekday."""
        word = self.word(token)
        if word in self.calendar.months:
            return self.month_first(token, has_weekday=has_weekday)
        if not word[:1].isdecimal():
            return None
        offset = self.starts[token]
        return (
            self.numeric(offset)
            or (None if self.is_ascii else self.chinese(offset))
            or self.day_first(token, has_weekday=has_weekday)
            or self.year_first(token)
        )

    def weekday(self, token: int) -> tuple[set[int], int] | None:
        """The weekday at a token: its numbers from 0 for Monday, and the token after it."""
        if self.word(token) not in self.calendar.weekday_openers:
            return None
        weekdays = self.calendar.weekdays
        for length in (1, 2):
            numbers = weekdays.get(tuple(self.words[token : token + length]))
            if numbers is None:
                continue
            # "so", "to" and "do" are words: an abbreviation is capitalised or has a full stop.
            is_plain = len(self.words[token]) <= 3 and self.text[self.starts[token]].islower()
            if not is_plain or self.word(token + length) in (".", ","):
                return numbers, token + length
        return None

    def with_weekday(self, day: Day) -> Day:
        """A date with the weekday that follows it: "14 Mart 2025 Cuma", "14.03.2025 (Fr)"."""
        token = self.token_at(day.end)
        opened = self.word(token) in (",", "(")
        named = self.weekday(token + opened)
        if named is None or day.day is None:
            return day
        closed = opened and self.word(named[1]) == ")"
        # The weekday may open the next date: "14 March 2025, Friday 15 March 2025".
        follower = self.after_glue(named[1])
        if self.word(follower) in self.calendar.months or (
            self.number(follower, 31) and self.day_first(follower, has_weekday=True)
        ):
            return day
        return day._replace(end=self.ends[named[1] - 1 + closed])

    def numeric(self, offset: int) -> Day | None:
        """A date in numbers: 2025-03-14, 14.03.2025, 14.03.24, 3/14/2025."""
        text = self.text
        if offset > 1 and text[offset - 1] in "-/.,:" and text[offset - 2].isdecimal():
            return None
        match = _YEAR_FIRST(text, offset)
        if match:
            year, month, day = int(match[1]), int(match[3]), int(match[4])
            end = match.end() if match[5] and " " in match[0] else match.end(4)
        else:
            match = _YEAR_LAST(text, offset)
            if not match or (match[2] == "-" and len(match[4]) == 2):
                return None
            day, month, year, end = int(match[1]), int(match[3]), _full_year(match[4]), match.end()
            if month > 12 or (day <= 12 and match[2] != "." and _UNITED_STATES(text)):
                day, month = month, day
        return Day(year, month, day, offset, end) if is_day(year, month, day) else None

    def chinese(self, offset: int) -> Day | None:
        """A Chinese, Japanese or Korean date, with or without the year, with its weekday."""
        match = _CHINESE(self.text, offset)
        if not match:
            return None
        year = int(match[1]) if match[1] else None
        month, day = int(match[2]), int(match[3])
        if not is_day(year, month, day):
            return None
        named = _CHINESE_WEEKDAY(self.text, match.end())
        return Day(year, month, day, offset, named.end() if named else match.end())

    def day_first(self, token: int, *, has_weekday: bool) -> Day | None:
        """14 March 2025, 14. März, 14 de marzo de 2025, 22nd of December, 14-Mar-25."""
        day = self.number(token, 31)
        if day is None:
            return None
        after = token + 1
        hyphened = self.word(after) in ("-", "/") and self.starts[after] == self.ends[token]
        if hyphened:
            after += 1
        while after - token <= 3 and (self.word(after) in _ORDINALS or self.word(after) in self.calendar.links):
            after += 1
        month = self.calendar.months.get(self.word(after))
        if month is None and self.word(after) in self.calendar.month_marks:
            after += 1
            month = self.number(after, 12)
        # "2 March 14, 2025": the 2 belongs to something else.
        if month is None or (self.number(after + 1, 31) and self.year_at(after + 2, ",")[0]):
            return None
        year, end = self.year_at(after + 1, "-" if hyphened else ",")
        certain = has_weekday or year is not None or "." in (self.word(token + 1), self.word(after + 1))
        if not (certain or self.is_month(after)) or not is_day(year, month, day):
            return None
        return Day(year, month, day, self.starts[token], self.ends[end])

    def month_first(self, token: int, *, has_weekday: bool) -> Day | None:
        """March 14, 2025; Feb. 7; March 2025."""
        month = self.calendar.months[self.words[token]]
        after = token + 1
        while after - token <= 2 and (self.word(after) == "." or self.word(after) in self.calendar.links):
            after += 1
        day = self.number(after, 31)
        if day is None or self.is_quantity(after):
            year, end = self.year_at(token + 1, ",")
            return None if year is None else Day(year, month, None, self.starts[token], self.ends[end])
        if self.word(after + 1) in _ORDINALS and self.word(after + 1) != ".":
            after += 1
        year, end = self.year_at(after + 1, ",")
        if not (has_weekday or year is not None or self.is_month(token)) or not is_day(year, month, day):
            return None
        return Day(year, month, day, self.starts[token], self.ends[end])

    def year_first(self, token: int) -> Day | None:
        """2025. március 14., 2025 March 14."""
        if len(self.words[token]) != 4:
            return None
        year = int(self.words[token])
        after = self.after_glue(token + 1)
        month = self.calendar.months.get(self.word(after))
        if month is None:
            return None
        after = self.after_glue(after + 1)
        day = self.number(after, 31)
        if day is None or not is_day(year, month, day) or self.year_at(after + 1, ",")[0]:
            return None
        after += self.word(after + 1) == "." and self.word(token + 1) == "."
        return Day(year, month, day, self.starts[token], self.ends[after])

    def number(self, token: int, most: int) -> int | None:
        """The number at a token, if it has one or two digits and is from 1 to `most`."""
        word = self.word(token)
        if len(word) > 2 or not word.isdecimal():
            return None
        return int(word) if 1 <= int(word) <= most else None

    def year_at(self, token: int, mark: str) -> tuple[int | None, int]:
        """The year at a token, after punctuation or "de", and the token where it ends: the one before, if there is none.

        A year of two digits needs a hyphen or an apostrophe before it.
        """
        after = token
        while after - token < 3 and (
            self.word(after) in (mark, ".", ",", "-") or self.word(after) in self.calendar.links
        ):
            after += 1
        word = self.word(after)
        is_short = len(word) == 2 and after > token and mark == "-" and self.starts[after] == self.ends[after - 1]
        if self.word(after) in ("'", "’") and len(self.word(after + 1)) == 2:
            after, word, is_short = after + 1, self.word(after + 1), True
        if (len(word) == 4 or is_short) and word.isdecimal() and 1900 <= _full_year(word) <= 2100:
            return _full_year(word), after
        return None, token - 1

    def is_month(self, token: int) -> bool:
        """Whether a month's name is nothing else, such as "may" or the Italian and Spanish "ago"."""
        word = self.words[token]
        if word in self.calendar.doubtful:
            return self.word(token + 1) == "." and word != "ago"
        return word not in self.calendar.doubtful_small or self.text[self.starts[token]].isupper()

    def is_quantity(self, token: int) -> bool:
        """Whether a number is the beginning of a longer one, a time or a share: 3.5, 12,000, 10:30, 12%."""
        mark, after = self.word(token + 1), token + 2
        if mark == "%":
            return True
        if mark not in (".", ",", ":") or not self.word(after).isdecimal():
            return False
        if self.ends[token] != self.starts[token + 1] or self.ends[token + 1] != self.starts[after]:
            return False
        return mark != "," or len(self.word(after)) == 3

    # -- a time --------------------------------------------------------------------------------------------------------

    def clock(self, offset: int, *, linked: bool) -> Clock | None:
        """The time at an offset; one that could be another number (`9.30`, `9`) only after a date or with "am" or "Uhr"."""
        match = _CLOCK(self.text, offset)
        if match is None:
            return None
        if offset and self.text[offset - 1] in ".,:" and self.text[max(0, offset - 2)].isdecimal():
            return None
        hour, minute, end = int(match[1]), int(match[3] or match[5] or match[8] or 0), match.end()
        half = _HALF(self.text, end) if hour <= 12 else None
        if half:
            hour, end = hour % 12 + (12 if half[1] in "pP" else 0), half.end()
        after = self.token_at(end)
        counted = self.word(after) in self.calendar.oclock
        if counted:
            end = self.ends[after]
        zone = self.zone(end)
        plain = not (match[2] or match[4])
        if plain and not half and not (linked and counted) and not (match[7] and (linked or counted or zone)):
            return None
        if hour > 23 or minute > 59 or (match[2] and not match[3] and not linked):
            return None
        return Clock(hour, minute, zone[0] if zone else None, zone[1] if zone else end)

    def zone(self, offset: int) -> tuple[int | None, int] | None:
        """The time zone at an offset: minutes east of UTC, and the offset after it."""
        match = _ZONE(self.text, offset)
        if match is None:
            return None
        end = match.end()
        if match[1]:
            if self.text[end : end + 1] not in (")", "]"):
                return None
            end += 1
        if match[8]:
            return (self.calendar.zones[match[8]], end) if match[8] in self.calendar.zones else None
        hours, minutes = int(match[3] or match[6]), int(match[4] or match[7] or 0)
        if hours > 14 or minutes > 59:
            return None
        return (hours * 60 + minutes) * (1 if (match[2] or match[5]) == "+" else -1), end

    def chinese_clock(self, offset: int) -> Clock | None:
        """A time with 時 or 午後 and the like."""
        match = _CHINESE_CLOCK(self.text, offset)
        if match is None or not (match[1] or match[4] or match[3] is None):
            return None
        hour, minute = int(match[2]), int(match[3] or match[4] or 0)
        if match[1] in ("午後", "下午", "오후", "晚上") and hour < 12:
            hour += 12
        elif match[1] in ("午前", "上午", "오전", "凌晨") and hour == 12:
            hour = 0
        if hour > 23 or minute > 59:
            return None
        zone = self.zone(match.end())
        return Clock(hour, minute, zone[0] if zone else None, zone[1] if zone else match.end())

    # -- how long ago --------------------------------------------------------------------------------------------------

    def relative(self, token: int) -> tuple[tuple[int, str], int] | None:
        """A count of units and the offset after it: "2 hours ago", "vor einer Stunde", "3時間前"."""
        match = None if self.is_ascii else _CHINESE_AGO(self.text, self.starts[token])
        if match and match[2] in self.calendar.spaceless_units:
            return (int(match[1]), self.calendar.spaceless_units[match[2]]), match.end()
        for before in (*self.calendar.before.get(self.words[token], ()), ()):
            if self.is_phrase(token, before):
                counted = self.count_of_units(token + len(before), before)
                if counted is not None:
                    return counted
        return None

    def count_of_units(self, token: int, before: tuple[str, ...]) -> tuple[tuple[int, str], int] | None:
        """A count, a unit and what stands after it in a language that has `before` in front."""
        word = self.word(token)
        if word in self.calendar.ones:
            count = 1
        elif word.isdecimal() and len(word) <= 4:
            count = int(word)
        else:
            return None
        unit_token = token + 1 + (self.word(token + 1) in ("'", "’"))
        unit_token += self.word(unit_token) == "+"
        for language, unit in self.calendar.units.get(self.word(unit_token), ()):
            for after in self.calendar.ago.get((language, before), ()):
                stop = unit_token + 1 + (bool(after) and self.word(unit_token + 1) == ".")
                if self.is_phrase(stop, after):
                    dotted = not after and len(self.word(unit_token)) <= 3 and self.word(stop) == "."
                    return (count, unit), self.ends[stop + len(after) - 1 + dotted]
        return None
