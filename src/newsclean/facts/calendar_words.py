"""The words that dates are printed with, in many languages: `data/calendar.toml`, made ready for look-up."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Any

Phrase = tuple[str, ...]
"""Words and punctuation marks in lower case, as `TOKEN` cuts them."""

_LETTERS = (
    r"[^\s\d\x00-@\[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u060c\u061b\u061f\u0964"
    r"\u2000-\u200b\u200e-\u206f\u2190-\u2bff\u3000-\u303f\uff00-\uff20\uff3b-\uff40\uff5b-\uff65]"
)
# Marks of Indic and Arabic scripts belong to a word, so it is told by what it is not. Pages glue things together:
# "iconPublished" is two words, and "20259:53" a year and a time.
TOKEN = re.compile(rf"(?:19|20)\d\d(?=\d\d?(?!\d))|\d+|{_LETTERS}+?(?=(?<=[a-z])[A-Z])|{_LETTERS}+|\S")
"""A number, a word or a single other character."""
_WORD = re.compile(rf"{_LETTERS}+")
# Most lines are ASCII, and a table of bytes cuts them five times as fast as the pattern.
_SMALL_LETTERS = re.sub("[^a-z]", " ", bytes(range(128)).decode("ascii").lower()).ljust(256).encode("ascii")
"""For each byte of ASCII the small letter that it is, or the space between words."""

UNITS = ("minute", "hour", "day", "week", "month", "year")
_FIXED: Mapping[str, tuple[int, str]] = {"yesterday": (1, "day"), "today": (0, "day"), "now": (0, "minute")}


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """Everything is in lower case; where a form has accents it is there without them too."""

    months: dict[str, int] = field(default_factory=dict)
    """A month's name, and its number from 1."""
    doubtful: set[str] = field(default_factory=set)
    """Months' names that are common words too."""
    doubtful_small: set[str] = field(default_factory=set)
    """Those that are common words when they are not capitalised."""
    month_marks: set[str] = field(default_factory=set)
    """Words before a month's number: Vietnamese "tháng 3"."""
    weekdays: dict[Phrase, set[int]] = field(default_factory=dict)
    """A weekday's name, and its numbers from 0 (Monday): languages share a few abbreviations."""
    weekday_openers: set[str] = field(default_factory=set)
    """The first words of weekdays' names."""
    links: set[str] = field(default_factory=set)
    """Small words between the parts of a date, or between cue and date."""
    oclock: set[str] = field(default_factory=set)
    """Words after an hour."""
    ones: set[str] = field(default_factory=set)
    """Words for the count 1."""
    cues: dict[str, list[tuple[Phrase, bool]]] = field(default_factory=dict)
    """By its last word: a cue, and whether it says that the page was changed. Longest first."""
    fixed: dict[str, list[tuple[Phrase, tuple[int, str]]]] = field(default_factory=dict)
    """By its first word: a phrase such as "yesterday", and what it stands for. Longest first."""
    after_cue: set[Phrase] = field(default_factory=set)
    """Those of the fixed phrases that are no date where they stand alone."""
    units: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    """A word for a unit of time: the languages and the units it is in them."""
    openers: set[str] = field(default_factory=set)
    """Words that a date, or how long ago, may begin with."""
    before: dict[str, list[Phrase]] = field(default_factory=dict)
    """By its first word: what stands before a count in "vor 2 Stunden". Longest first."""
    ago: dict[tuple[str, Phrase], list[Phrase]] = field(default_factory=dict)
    """By language and what stands before the count: what must stand after the unit."""
    spaceless_units: dict[str, str] = field(default_factory=dict)
    """Units of languages that do not space words."""
    zones: dict[str, int | None] = field(default_factory=dict)
    """A time zone's abbreviation: its minutes east of UTC, `None` where they differ from place to place."""
    anchors: set[str] = field(default_factory=set)
    """Words without one of which a date in words cannot be."""
    relative_anchors: set[str] = field(default_factory=set)
    """Words without one of which a date without a number cannot be."""


@lru_cache(maxsize=1)
def calendar_words() -> CalendarWords:
    """The calendar of the package, read at the first call and never changed."""
    tables = tomllib.loads(files("newsclean").joinpath("data/calendar.toml").read_text(encoding="utf-8"))
    words = CalendarWords()
    general, zones = tables.pop("general"), tables.pop("zones")
    words.doubtful.update(_forms(general["doubtful"]))
    words.doubtful_small.update(_forms(general["doubtful_small"]))
    words.after_cue.update(map(_phrase, general["after_cue"].split()))
    words.zones.update(dict.fromkeys(zones.pop("open").split()), **zones)
    for language, table in tables.items():
        _add_names(words, table)
        _add_cues(words, table)
        _add_units(words, language, table)
    for cues in words.cues.values():
        cues.sort(key=lambda cue: -len(cue[0]))
    for fixed in words.fixed.values():
        fixed.sort(key=lambda entry: -len(entry[0]))
    for befores in words.before.values():
        befores.sort(key=lambda phrase: -len(phrase))
    words.weekday_openers.update(phrase[0] for phrase in words.weekdays)
    words.openers.update(words.months, words.weekday_openers, words.ones, words.before, words.fixed)
    words.relative_anchors.update(words.units, (phrase[-1] for fixed in words.fixed.values() for phrase, _ in fixed))
    words.anchors.update(words.months, words.month_marks, words.cues, words.relative_anchors)
    return words


def lower(text: str) -> str:
    """Lower case, letter for letter: "İ" is the one letter that becomes two."""
    return text.replace("İ", "i").lower()


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, as `TOKEN` has them, but not cut inside.

    >>> words_of("Updated 2 hours ago")
    ['updated', 'hours', 'ago']
    """
    if text.isascii():
        return text.encode("ascii").translate(_SMALL_LETTERS).decode("ascii").split()
    return _WORD.findall(lower(text))


def _add_names(words: CalendarWords, table: Mapping[str, Any]) -> None:
    for number, forms in enumerate(table.get("months", ()), 1):
        for form in _forms(forms):
            words.months.setdefault(form, number)
    for number, forms in enumerate(table["weekdays"]):
        for form in _forms(forms):
            words.weekdays.setdefault(_phrase(form), set()).add(number)
    if "month_word" in table:
        words.month_marks.add(table["month_word"])
    words.links.update(_forms(table.get("links", "")))
    words.oclock.update(_forms(table.get("oclock", "")))
    words.ones.update(_forms(table.get("one", "")))


def _add_cues(words: CalendarWords, table: Mapping[str, Any]) -> None:
    for key in ("published", "updated"):
        for phrase in map(_phrase, _with_plain(table[key])):
            words.cues.setdefault(phrase[-1], []).append((phrase, key == "updated"))
    for key, meaning in _FIXED.items():
        for phrase in map(_phrase, _with_plain(table[key])):
            words.fixed.setdefault(phrase[0], []).append((phrase, meaning))


def _add_units(words: CalendarWords, language: str, table: Mapping[str, Any]) -> None:
    spaceless = table.get("spaceless", False)
    for unit in UNITS:
        for form in _forms(table[unit]):
            if spaceless:
                words.spaceless_units[form] = unit
            else:
                words.units.setdefault(form, []).append((language, unit))
    for frame in () if spaceless else table["ago"]:
        before, after = map(_phrase, frame.lower().split("#"))
        words.ago.setdefault((language, before), []).append(after)
        if before and before not in words.before.setdefault(before[0], []):
            words.before[before[0]].append(before)


def _phrase(text: str) -> Phrase:
    return tuple(TOKEN.findall(text))


def _forms(text: str) -> Iterator[str]:
    return _with_plain(form.replace("_", " ") for form in text.split())


def _with_plain(forms: Iterable[str]) -> Iterator[str]:
    """Each form, and what is left of it without its accents: capitals often have none."""
    for form in forms:
        yield form
        plain = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFD", form)).replace("ı", "i")
        plain = unicodedata.normalize("NFC", plain)
        if plain != form and form.isascii() is False and form[0] < "\u0590":
            yield plain
