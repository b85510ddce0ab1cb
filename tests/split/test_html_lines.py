"""Lines of pages in HTML become blocks that know their markup."""

import pytest
from hypothesis import given

from newsclean.read.html.reader import read_html
from newsclean.repair.stage import repair_text
from newsclean.split.html_lines import split_html
from newsclean.split.text_blocks import TextBlock
from strategies import broken_html


def blocks(source: str) -> list[TextBlock]:
    """The blocks of a page."""
    page = read_html(source)
    return split_html(repair_text(page.text), page.text, page.markup)


def test_every_line_knows_its_markup() -> None:
    """One block a line, in order, with blank lines counted as for plain text."""
    found = blocks("<h1>Ferry late</h1><p>The Tern waits.<p>So do we.<footer>Harbour Gazette</footer>")
    assert [(block.text, block.markup and block.markup.tag) for block in found] == [
        ("Ferry late", "h1"),
        ("The Tern waits.", "p"),
        ("So do we.", "p"),
        ("Harbour Gazette", "footer"),
    ]
    assert [block.blank_lines for block in found] == [0, 1, 1, 1]
    assert [block.line for block in found] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("source", "bullets", "indents"),
    [
        pytest.param("<ul><li>Boats wait<li>Gates closed</ul>", ["•", "•"], [2, 2], id="list"),
        pytest.param("<ul><li>Boats<ul><li>Tern</ul></ul>", ["•", "•"], [2, 4], id="list-in-a-list"),
        pytest.param("<ol><li>Boats wait<li>Gates closed</ol>", ["", ""], [0, 0], id="numbered"),
        pytest.param("<ul><li>Boats wait<br><br>at the gate</ul>", ["•", ""], [2, 0], id="one-item-of-two-lines"),
        pytest.param("<p>Boats wait", [""], [0], id="paragraph"),
    ],
)
def test_items_of_lists_have_bullets(source: str, bullets: list[str], indents: list[int]) -> None:
    """As dumps of pages print them; numbers are not printed, and not made up."""
    found = blocks(source)
    assert [block.bullet for block in found] == bullets
    assert [block.indent for block in found] == indents


def test_repairs_do_not_mix_up_the_lines() -> None:
    """Where characters were dropped or entities resolved, each block still has the markup of its own line."""
    found = blocks("<h2>\u200bCaf&amp;eacute; open</h2><p>\u00adTea &amp;amp; cake\u200b")
    assert [(block.text, block.markup and block.markup.tag) for block in found] == [
        ("Café open", "h2"),
        ("Tea & cake", "p"),
    ]


@given(broken_html())
def test_any_markup_gives_blocks(source: str) -> None:
    """Whatever is broken: blocks stand in the repaired text letter for letter, and each has markup."""
    page = read_html(source)
    repaired = repair_text(page.text)
    for block in split_html(repaired, page.text, page.markup):
        assert repaired.text[block.start : block.end] == block.text
        assert block.markup is not None
