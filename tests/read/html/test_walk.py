"""Laws of the walk: any text gives a page, nothing is made up, and the time is linear."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.read.html import walk
from newsclean.read.html.page import HtmlPage
from newsclean.read.html.reader import read_html
from strategies import broken_html

DEEP = 100_000
_TAGS = re.compile(r"<[^<>]*>")


def check(page: HtmlPage) -> None:
    """What holds for every page."""
    lines = [line for line in page.text.split("\n") if line.strip()]
    assert len(lines) == len(page.markup)
    assert not page.text.startswith("\n")
    assert "\n\n\n" not in page.text
    for line in page.markup:
        assert 0 <= line.link_share <= 1
        assert 0 <= line.bold_share <= 1
        assert 0 <= line.italic_share <= 1
        assert all(number <= line.element for number in line.around)
        assert len(line.path) <= 24
        assert len(line.words) <= 40
        assert set(line.own_words) <= set(line.words) or len(line.words) == 40
    assert all(0 <= time.line <= len(lines) for time in page.head.times)


@given(st.text())
def test_any_text_gives_a_page(source: str) -> None:
    """No text is an error."""
    check(read_html(source))


@given(broken_html())
def test_any_markup_gives_a_page_with_one_markup_a_line(source: str) -> None:
    """Whatever tags there are, in whatever order."""
    check(read_html(source))


@given(broken_html())
def test_every_word_is_in_the_source(source: str) -> None:
    """Nothing is made up but the bars between options."""
    letters = "".join(_TAGS.sub("", source).split())
    raw = "".join(source.split())  # in a text area and its kin, tags are text
    for word in read_html(source).text.split():
        assert word == "|" or word in letters or word in raw


@given(st.text(alphabet=st.characters(exclude_characters="<\0\n\ufeff", exclude_categories=["Cs"])))
def test_without_markup_the_text_is_the_text(source: str) -> None:
    """White space apart, as it is collapsed."""
    assert read_html(source).text.split() == source.split()


@pytest.mark.parametrize(
    "unit",
    (
        "<div>|<b>|<p class=a>|<ul><li>|<table><tr><td>|<table>|<span class='a b'>|<a href=x>|<svg>|<template>|<blockquote>|"
        "<select><option>|<form>|<figure>|<x-y>|<button>|<div itemprop=a>"
    ).split("|"),
)
def test_any_depth(unit: str) -> None:
    """Nesting has no limit, and what stands deepest is not lost but in elements whose text is none."""
    page = read_html(unit * (DEEP // 20) + "a")
    check(page)
    assert page.text == ("" if unit == "<svg>" else "a")


def test_a_hundred_thousand_deep() -> None:
    """The promise itself, once."""
    page = read_html("<div>" * DEEP + "a" + "</div>" * DEEP + "b")
    assert page.text == "a\n\nb"


def visits(monkeypatch: pytest.MonkeyPatch, source: str) -> int:
    """How often lines, words and captures are worked on for a page."""
    count = 0
    counted = {
        walk.Line: ("add", "end", "markup", "absorb"),
        walk.Context: ("blocks_around", "__init__"),
        walk.Path: ("to", "words", "own_words"),
        walk.Gatherer: ("element", "close", "_capture"),
        walk.Table: ("opened", "rows"),
    }

    def counting(function: object) -> object:
        def counted(*arguments: object, **named: object) -> object:
            nonlocal count
            count += 1
            return function(*arguments, **named)  # type: ignore[operator]

        return counted

    with monkeypatch.context() as patch:
        for owner, names in counted.items():
            for name in names:
                patch.setattr(owner, name, counting(getattr(owner, name)))
        read_html(source)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        "<div class=a>x",
        "<p>x<br><br>y",
        "<table><tr><td>x<td>y",
        "<table><tr><td>x<td>y</table>",
        "<ul><li>x",
        "<form>x</form>",
        "<span class=author>x",
        "<time>x",
    ],
)
def test_work_is_linear(monkeypatch: pytest.MonkeyPatch, unit: str) -> None:
    """Four times the page is some four times the work."""
    small, large = visits(monkeypatch, unit * 500), visits(monkeypatch, unit * 2000)
    assert large <= 4.2 * small
