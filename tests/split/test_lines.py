"""Pages of every layout are cut into lines or paragraphs."""

import re
from textwrap import fill

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.split.lines import split_lines
from stages import HEADLINE, PROSE
from strategies import Layout, Page, any_text, articles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="empty"),
        pytest.param(" \n\n\t\n", [], id="blank"),
        pytest.param("Rain fell.", ["Rain fell."], id="one-line"),
        pytest.param("\n\n  Rain fell.  \n", ["Rain fell."], id="white-space-around"),
        pytest.param("Rain fell.\nRoads closed.", ["Rain fell.", "Roads closed."], id="single-lines"),
        pytest.param("Rain fell.\n\n\n\nRoads closed.", ["Rain fell.", "Roads closed."], id="blank-lines"),
        pytest.param("Rain\tfell", ["Rain\tfell"], id="tab-inside"),
        pytest.param("港は閉鎖された。\n船は待つ。", ["港は閉鎖された。", "船は待つ。"], id="japanese"),
    ],
)
def test_a_line_is_a_block(text: str, expected: list[str]) -> None:
    """Where nothing is wrapped, blocks are lines without the white space at their ends."""
    assert [block.text for block in split_lines(text)] == expected


@pytest.mark.parametrize(
    ("line", "bullet", "text"),
    [
        pytest.param("• Roads closed", "•", "Roads closed", id="dot"),
        pytest.param("- Roads closed", "-", "Roads closed", id="hyphen"),
        pytest.param("* Roads closed", "*", "Roads closed", id="star"),
        pytest.param("▪\tRoads closed", "▪", "Roads closed", id="square-and-tab"),
        pytest.param("1. Roads closed", "1.", "1. Roads closed", id="number"),
        pytest.param("12) Roads closed", "12)", "12) Roads closed", id="number-in-bracket"),
        pytest.param("-5 degrees at night", "", "-5 degrees at night", id="minus"),
        pytest.param("*Roads* closed", "", "*Roads* closed", id="emphasis"),
        pytest.param("3.5 metres of water", "", "3.5 metres of water", id="decimal"),
        pytest.param("2025 was dry", "", "2025 was dry", id="year"),
        pytest.param("•", "", "•", id="mark-alone"),
        pytest.param("– Roads closed", "–", "Roads closed", id="dash"),
        pytest.param("–5 degrees at night", "", "–5 degrees at night", id="dash-for-minus"),
    ],
)
def test_bullets(line: str, bullet: str, text: str) -> None:
    """A mark before the words is the bullet; a number stays in the text as well."""
    (block,) = split_lines(f"  {line}")
    assert (block.bullet, block.text, block.indent) == (bullet, text, 2)
    assert (block.start, block.end) == (2, 2 + len(line))


def test_blank_lines_are_counted() -> None:
    """How many stand before a block; none before the first."""
    blocks = split_lines("\n\nOne\nTwo\n\nThree\n\n\n  Four")
    assert [block.blank_lines for block in blocks] == [0, 0, 1, 2]
    assert [block.indent for block in blocks] == [0, 0, 0, 2]
    assert [block.line for block in blocks] == [0, 1, 2, 3]


@pytest.mark.parametrize("width", [60, 68, 72, 76, 80])
def test_hard_wrapped_text_is_joined(width: int) -> None:
    """Paragraphs broken at a width come out whole, apart from each other."""
    text = "\n\n".join(fill(paragraph, width) for paragraph in (HEADLINE, *PROSE))
    assert [block.text for block in split_lines(text)] == [HEADLINE, *PROSE]


def test_indented_paragraphs_without_blank_lines() -> None:
    """Agency wires mark a paragraph by its indent."""
    text = "\n".join(fill(paragraph, 72, initial_indent="    ") for paragraph in PROSE)
    assert [block.text for block in split_lines(text)] == list(PROSE)


def test_wrapped_items_of_a_list() -> None:
    """A bullet begins a new block, and its further lines are indented."""
    text = "\n".join(fill(f"- {paragraph}", 70, subsequent_indent="  ") for paragraph in PROSE)
    blocks = split_lines(text)
    assert [block.text for block in blocks] == list(PROSE)
    assert {block.bullet for block in blocks} == {"-"}


def test_a_hyphen_at_a_line_end_joins() -> None:
    """A compound that was broken after its hyphen is one word again."""
    paragraph = " ".join(PROSE).replace("ferry", "well-known ferry")
    broken = next(text for text in (fill(paragraph, width) for width in range(60, 80)) if "well-\nknown" in text)
    (block,) = split_lines(broken)
    assert block.text == paragraph


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Home\nNews\nCoast\nSport\nWeather\nOpinion", id="menu"),
        pytest.param("Fog on the water\nand nobody to see\nthe lamp go out,\nthe lamp go out.", id="poem"),
        pytest.param("\n".join(PROSE), id="paragraphs-in-lines"),
        pytest.param(f"{HEADLINE}\nBy Nora Lind\n14 March 2025\nShare\nSave", id="head"),
    ],
)
def test_what_must_not_be_joined(text: str) -> None:
    """Lines that nobody was forced to break stay lines."""
    assert [block.text for block in split_lines(text)] == text.split("\n")


@given(any_text().map(lambda text: re.sub(r"[^\S\n]", " ", text)))
def test_nothing_is_lost(text: str) -> None:
    """All but white space is in one block, and blocks are in order; where a text stands is known for each character."""
    at = 0
    for block in split_lines(text):
        assert not text[at : block.start].strip()
        assert at <= block.start < block.end
        at = block.end
        for offset in (0, len(block.text) // 2, len(block.text) - 1):
            assert block.text[offset].isspace() or text[block.offset_of(offset)] == block.text[offset]
    assert not text[at:].strip()


@given(articles("en", "de", "fr", "es", layouts=[Layout.WRAPPED]), st.integers(min_value=66, max_value=82))
def test_wrapping_changes_no_paragraph(page: Page, width: int) -> None:
    """A page wrapped at any usual width has the same blocks as the page before."""
    wrapped = Page(page.parts, Layout.WRAPPED, width)
    spaced = Page(page.parts, Layout.SPACED)
    assert [block.text for block in split_lines(wrapped.text)] == [block.text for block in split_lines(spaced.text)]
