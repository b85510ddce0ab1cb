"""The calendar's data: every language is whole, and no two languages contradict each other."""

import tomllib
import unicodedata
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.facts.calendar_words import TOKEN, UNITS, calendar_words, lower, words_of

TABLES: dict[str, Any] = tomllib.loads(files("newsclean").joinpath("data/calendar.toml").read_text(encoding="utf-8"))
LANGUAGES = sorted(TABLES.keys() - {"general", "zones"})
NEEDED = {"weekdays", "published", "updated", "yesterday", "today", "now", "ago", *UNITS}
ALLOWED = NEEDED | {"months", "month_word", "links", "oclock", "one", "spaceless"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_whole(language: str) -> None:
    """Twelve months, seven weekdays, cues, units and a frame for them; nothing misspelt."""
    table = TABLES[language]
    assert table.keys() >= NEEDED
    assert table.keys() <= ALLOWED
    assert len(table.get("months", range(12))) == 12
    assert len(table["weekdays"]) == 7
    assert all(frame.count("#") == 1 for frame in table["ago"])
    assert "months" in table or "month_word" in table or table["spaceless"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_forms_are_in_small_letters_and_composed(language: str) -> None:
    """As the pages are when they are looked at."""
    for value in TABLES[language].values():
        for text in value if isinstance(value, list) else [str(value)]:
            assert unicodedata.normalize("NFC", text) == text or language in {"hi", "he"}
            assert text == text.lower() or text == "True"
            assert text == text.strip() != ""


def test_no_month_has_two_numbers() -> None:
    """Where two languages share a form, it is the same month in both."""
    numbers: dict[str, int] = {}
    for language in LANGUAGES:
        for number, forms in enumerate(TABLES[language].get("months", ()), 1):
            for form in forms.split():
                assert numbers.setdefault(form, number) == number, (language, form)


def test_zones_are_zones() -> None:
    """Fourteen hours at most, in quarters."""
    zones = calendar_words().zones
    assert all(minutes is None or (abs(minutes) <= 14 * 60 and minutes % 15 == 0) for minutes in zones.values())
    assert zones["ET"] is None
    assert zones["CET"] == 60


def test_the_calendar_is_read_once() -> None:
    """It is the same for all who ask."""
    assert calendar_words() is calendar_words()


@given(st.text(st.characters(codec="ascii")).map(lower) | st.text().map(lower))
def test_words_are_the_words_among_the_tokens(text: str) -> None:
    """However the words of a text are found, they are those that the readers of dates see."""
    tokens = [token for token in TOKEN.findall(text) if words_of(token) == [token]]
    assert words_of(text) == tokens
