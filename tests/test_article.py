"""The types: frozen, hashable, picklable; dates to the known precision."""

import copy
import pickle
from dataclasses import FrozenInstanceError, fields, is_dataclass, replace

import pytest
from hypothesis import given

from articles import FULL, article, articles, block
from newsclean import Article, Label, Span, Timestamp
from newsclean import article as module

TYPES = [
    value
    for value in vars(module).values()
    if isinstance(value, type) and is_dataclass(value) and value.__module__ == module.__name__
]
PARTS = [FULL, FULL.published, FULL.dateline, FULL.credits[0], FULL.sources[0], FULL.sections[0], FULL.blocks[0]]
PARTS += [FULL.sections[0].paragraphs[0], FULL.blocks[0].span, FULL.warnings[0]]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: type(part).__name__)
def test_the_types_are_frozen_and_hashable(part: object) -> None:
    """No field can be set, and equal values hash alike."""
    name = fields(part)[0].name
    with pytest.raises(FrozenInstanceError):
        setattr(part, name, getattr(part, name))
    assert hash(copy.deepcopy(part)) == hash(part)
    assert copy.deepcopy(part) == part


@pytest.mark.parametrize("part", PARTS, ids=lambda part: type(part).__name__)
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_the_types_survive_pickling(part: object, protocol: int) -> None:
    """Whatever a process pool sends comes out equal."""
    assert pickle.loads(pickle.dumps(part, protocol)) == part


@given(articles)
def test_every_article_survives_pickling(one: Article) -> None:
    """Pickle loses no field, and what was worked out before is not in it."""
    assert one.text == pickle.loads(pickle.dumps(one)).text
    assert vars(pickle.loads(pickle.dumps(one))).keys() == {field.name for field in fields(Article)}


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_every_field_holds_only_what_is_frozen(kind: type) -> None:
    """No list, dictionary or set hides in a frozen type."""
    for field in fields(kind):
        assert not any(name in str(field.type) for name in ("list[", "dict[", "set[")), field.name


def test_text_is_what_a_reader_reads_under_the_headline() -> None:
    """The labels of the text reach it in the order of the page; title, caption and noise do not."""
    labels = [Label.TITLE, Label.SHARE, Label.DEK, Label.HEADING, Label.PARAGRAPH, Label.CAPTION, Label.LIST_ITEM]
    one = article(title="the title", blocks=tuple(block(label, label.value) for label in labels))
    assert one.text == "dek\n\nheading\n\nparagraph\n\nlist_item"
    assert str(one) == "the title\n\ndek\n\nheading\n\nparagraph\n\nlist_item"
    assert [removed.text for removed in one.removed] == ["share"]


def test_an_article_without_title_or_text_reads_as_what_there_is() -> None:
    """`str` adds no blank lines for what is not there."""
    assert str(article()) == ""
    assert str(article(title="Storm")) == "Storm"
    assert str(article(blocks=(block(Label.PARAGRAPH, "It rained."),))) == "It rained."


def test_working_out_changes_neither_equality_nor_hash() -> None:
    """What was asked for before leaves an article equal to one that was never asked."""
    asked, fresh = replace(FULL), replace(FULL)
    before = hash(asked)
    assert asked.text
    assert asked.removed
    assert asked.language == "en"
    assert asked == fresh
    assert hash(asked) == before == hash(fresh)


def test_a_given_language_is_sure() -> None:
    """The caller's word is not doubted."""
    assert (FULL.language, FULL.language_confidence) == ("en", 1.0)


def test_spans_order_by_their_place() -> None:
    """Spans sort as they stand in the page, and their length is that of the text."""
    assert sorted([Span(5, 6), Span(0, 9), Span(0, 4)]) == [Span(0, 4), Span(0, 9), Span(5, 6)]
    assert len(Span(3, 3)) == 0


@pytest.mark.parametrize(
    ("timestamp", "expected"),
    [
        pytest.param(Timestamp("recently"), "", id="nothing"),
        pytest.param(Timestamp("2025", 2025), "2025", id="year"),
        pytest.param(Timestamp("March 2025", 2025, 3), "2025-03", id="month"),
        pytest.param(Timestamp("March", month=3), "--03", id="month-alone"),
        pytest.param(Timestamp("14 March 2025", 2025, 3, 14), "2025-03-14", id="day"),
        pytest.param(Timestamp("February 12", month=2, day=12), "--02-12", id="no-year"),
        pytest.param(Timestamp("12 Feb, 9:30", month=2, day=12, hour=9, minute=30), "--02-12", id="time-without-year"),
        pytest.param(Timestamp("14 March 2025, 9am", 2025, 3, 14, 9), "2025-03-14T09:00", id="hour"),
        pytest.param(Timestamp("14 March 2025, 0:05", 2025, 3, 14, 0, 5), "2025-03-14T00:05", id="midnight"),
        pytest.param(Timestamp("…", 2025, 3, 14, 9, 30, 0), "2025-03-14T09:30+00:00", id="utc"),
        pytest.param(Timestamp("…", 2025, 3, 14, 9, 30, 345), "2025-03-14T09:30+05:45", id="quarter-hours"),
        pytest.param(Timestamp("…", 2025, 3, 14, 9, 30, -210), "2025-03-14T09:30-03:30", id="west"),
        pytest.param(Timestamp("…", 987, 3, 14), "0987-03-14", id="old"),
        pytest.param(Timestamp("14, 9:30", day=14, hour=9, minute=30), "", id="no-month"),
    ],
)
def test_dates_are_written_to_the_known_precision(timestamp: Timestamp, expected: str) -> None:
    """ISO 8601 as far as it is known, and no further."""
    assert timestamp.isoformat() == expected
