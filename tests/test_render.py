"""Markdown that reads as the page did, and the list of blocks with their reasons."""

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles import FULL, article, articles, block, paragraph
from newsclean import Article, Label, ParagraphKind, Section
from newsclean.render import _cut, explain, markdown


def body(*paragraphs: tuple[str, ParagraphKind]) -> Article:
    """An article whose lead holds these paragraphs."""
    return article(sections=(Section(None, tuple(paragraph(text, kind) for text, kind in paragraphs)),))


def test_a_full_article_has_all_its_parts_in_order() -> None:
    """Title, dek, signature, key points, lead, heading, list."""
    assert markdown(FULL) == (
        "# Harbour wall “closed” after storm\n\n"
        "*Boats wait outside Port Kelda*\n\n"
        "By Mara Ellison and Jon Vesper · 14 Mar 2025, 9.30am CET\n\n"
        "- The wall is closed\n- Boats wait\n\n"
        "PORT KELDA — The wall is shut.\n\n"
        "## What comes next\n\n"
        "- Two tugs\n- One crane\u00a0too"
    )


def test_nothing_gives_nothing() -> None:
    """An empty article is an empty text, not a set of empty marks."""
    assert markdown(article()) == ""


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        pytest.param(
            body(("a", ParagraphKind.LIST_ITEM), ("b", ParagraphKind.LIST_ITEM), ("c", ParagraphKind.PARAGRAPH)),
            "- a\n- b\n\nc",
            id="list",
        ),
        pytest.param(
            body(("Calm down.", ParagraphKind.QUOTE), ("Jon Vesper", ParagraphKind.QUOTE)),
            "> Calm down.\n>\n> Jon Vesper",
            id="quote",
        ),
        pytest.param(
            body(
                ("Boat | Place", ParagraphKind.TABLE), ("Gull\t1", ParagraphKind.TABLE), ("Tern", ParagraphKind.TABLE)
            ),
            "| Boat | Place |\n| --- | --- |\n| Gull | 1 |\n| Tern |  |",
            id="table",
        ),
        pytest.param(body(("Boats wait.", ParagraphKind.DEK)), "*Boats wait.*", id="dek"),
        pytest.param(
            replace(body(("Boats wait.", ParagraphKind.DEK), ("a", ParagraphKind.PARAGRAPH)), dek="Boats wait. Fog."),
            "*Boats wait. Fog.*\n\na",
            id="dek-printed-once",
        ),
        pytest.param(article(byline="By Mara Ellison"), "By Mara Ellison", id="byline-alone"),
        pytest.param(article(published=FULL.published), "14 Mar 2025, 9.30am CET", id="date-alone"),
    ],
)
def test_each_kind_has_its_form(one: Article, expected: str) -> None:
    """Neighbours of one kind hang together where Markdown wants it."""
    assert markdown(one) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 * 3 and *this*", r"5 \* 3 and \*this\*"),
        ("[sic] he said", r"\[sic\] he said"),
        ("<b>bold</b>", r"\<b>bold\</b>"),
        ("# 1 in the list", r"\# 1 in the list"),
        ("> 40 boats", r"\> 40 boats"),
        ("- and then", r"\- and then"),
        ("+ 3 points", r"\+ 3 points"),
        ("2025. It was a good year", r"2025\. It was a good year"),
        ("1) first", r"1\) first"),
        ("---", r"\---"),
        ("AT&amp;T", r"AT\&amp;T"),
        ("_so_", r"\_so\_"),
        ("a `tick` ~here~", r"a \`tick\` \~here\~"),
        ("back\\slash", "back\\\\slash"),
    ],
    ids=lambda text: text,
)
def test_the_marks_of_markdown_are_escaped(text: str, expected: str) -> None:
    """What was printed as a sign stays a sign."""
    assert markdown(body((text, ParagraphKind.PARAGRAPH))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "#storm is trending",
        "-5 degrees",
        "snake_case",
        "R&D at AT&T",
        "3.5 metres",
        "12 boats - all lost",
        "1,000 > 900",
        "5+5",
    ],
    ids=lambda text: text,
)
def test_what_markdown_leaves_alone_stays(text: str) -> None:
    """No backslash where none is needed."""
    assert markdown(body((text, ParagraphKind.PARAGRAPH))) == text


@given(articles)
def test_markdown_loses_no_word_of_the_body(one: Article) -> None:
    """Every paragraph's words stand in the Markdown."""
    words = set(re.findall(r"\w+", markdown(one).replace("\\", "")))
    for section in one.sections:
        for part in section.paragraphs:
            assert set(re.findall(r"\w+", part.text.replace("\\", ""))) <= words


EXPLAINED = article(
    blocks=(
        block(Label.TITLE, "Harbour wall closed", 0, "shape.title", 0.99),
        block(Label.SHARE, "Share this article", 20, "en.share.this-article", 0.95),
        block(Label.PARAGRAPH, "The wall was closed\x1b[31m on Monday.", 40, "shape.prose", 1.0),
    )
)


def test_every_block_stands_on_a_line_with_its_reason() -> None:
    """Columns stand under each other, signs say what stayed, and nothing in the text can steer a terminal."""
    assert explain(EXPLAINED).split("\n") == [
        "+ title      0.99  shape.title            Harbour wall closed",
        "- share      0.95  en.share.this-article  Share this article",
        "+ paragraph  1.00  shape.prose            The wall was closed [31m on Monday.",
        "kept 2 of 3 blocks, 54 of 72 characters",
    ]


def test_colour_dims_what_was_left_out() -> None:
    """Colour adds to the signs, and takes nothing from them."""
    coloured = explain(EXPLAINED, colour=True)
    assert coloured.count("\x1b[2m") == coloured.count("\x1b[0m") == 1
    assert coloured.split("\n")[1].startswith("\x1b[2m- share")
    assert re.sub(r"\x1b\[\d+m", "", coloured) == explain(EXPLAINED)


def test_lines_are_cut_to_the_width() -> None:
    """A narrow terminal shows the beginning of each block."""
    lines = explain(EXPLAINED, width=56).split("\n")
    assert lines[0] == "+ title      0.99  shape.title            Harbour wall …"
    assert all(len(line) <= 56 for line in lines)


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("harbour", 7, "harbour"),
        ("harbour", 6, "harbo…"),
        ("港の壁", 6, "港の壁"),
        ("港の壁", 5, "港の…"),
        ("港の壁", 4, "港…"),
        ("cafe\u0301s", 5, "cafe\u0301s"),
        ("cafe\u0301s", 4, "caf…"),
        ("", 3, ""),
    ],
)
def test_cutting_counts_columns(text: str, width: int, expected: str) -> None:
    """Wide characters fill two columns, combining ones none."""
    assert _cut(text, width) == expected


@given(st.text(st.sampled_from("ab港\u0301"), max_size=20), st.integers(1, 20))
def test_cut_text_fits(text: str, width: int) -> None:
    """No cut text is wider than asked."""

    def columns(part: str) -> int:
        return sum(0 if c == "\u0301" else 2 if unicodedata.east_asian_width(c) == "W" else 1 for c in part)

    cut = _cut(text, width)
    assert columns(cut) <= width
    assert cut == text or text.startswith(cut[:-1])
