"""Whom a page names beside its headline, against whom it states."""

import pytest

from newsclean.assemble.printed_authors import Named, beside_headline, contradicted, team
from stages import HEADLINE, made

TITLE = ("title", HEADLINE)
FAR = [("paragraph", "It rained.")] * 9


@pytest.mark.parametrize(
    ("label", "parts", "named"),
    [
        ("without a headline", [("byline", "By Mara Ellison")], []),
        ("far below", [TITLE, *FAR, ("byline", "By Mara Ellison")], []),
        ("the text", [TITLE, ("paragraph", "By Mara Ellison standards that was late.")], []),
        ("a teaser", [TITLE, ("related", "By Tom Birk")], []),
        ("a long line", [TITLE, ("byline", f"By Mara Ellison {'who saw it all ' * 9}")], []),
        ("a name in a line of the day", [TITLE, ("timestamp", "Mara Ellison, 14 March 2025")], []),
        ("nobody", [TITLE, ("byline", "By"), ("paragraph", "It rained all day long, and nobody in Port Kelda saw the sun at all.")], []),
        ("a byline", [TITLE, ("byline", "Mara Ellison")], [(("Mara Ellison",), False)]),
        ("opened", [TITLE, ("byline", "By Mara Ellison")], [(("Mara Ellison",), True)]),
        ("opened, with the day", [TITLE, ("timestamp", "By Mara Ellison • March 14, 2025")], [(("Mara Ellison",), True)]),
        ("one word", [TITLE, ("byline", "by keldafan")], [(("keldafan",), True)]),
        ("an opener of its own", [TITLE, ("byline", "Written by"), ("navigation", "Mara Ellison")], [(("Mara Ellison",), True)]),
        ("a team under an opener", [TITLE, ("byline", "By"), ("byline", "The Ferry Team")], [(("The Ferry Team",), True)]),
        ("above", [("byline", "By Tom Birk"), TITLE, ("byline", "By Mara Ellison")], [(("Mara Ellison",), True), (("Tom Birk",), True)]),
    ],
)  # fmt: skip
def test_who_stands_beside_the_headline(label, parts, named) -> None:
    """Bylines, and other short lines that begin with "By"."""
    assert list(beside_headline(made(*parts), ())) == named, label


@pytest.mark.parametrize(
    ("label", "stated", "line", "is_marked_up", "found"),
    [
        ("the same", ["Mara Ellison"], (("Mara Ellison",), True), True, ()),
        ("a word of the name", ["Mara"], (("Mara Ellison",), True), True, ()),
        ("an agency by another name", ["dpa"], (("Deutsche Presse-Agentur",), True), False, ()),
        ("another script", ["新間"], (("Mara Ellison",), True), True, ()),
        ("not opened", ["Tom Birk"], (("Mara Ellison",), False), False, ()),
        ("opened", ["Tom Birk"], (("Mara Ellison",), True), False, ("Mara Ellison",)),
        ("not opened, against a teaser", ["Tom Birk"], (("Mara Ellison",), False), True, ("Mara Ellison",)),
        ("an accent is no other script", ["Zoë Birk"], (("Mara Ellison",), True), False, ("Mara Ellison",)),
    ],
)
def test_a_printed_name_against_a_stated_one(label, stated, line, is_marked_up, found) -> None:
    """The printed one is believed where nothing suggests that both are one."""
    assert contradicted(stated, [Named(*line)], is_marked_up=is_marked_up) == found, label


def test_any_line_can_confirm_what_is_stated() -> None:
    """Not only the nearest."""
    lines = [Named(("Tom Birk",), is_opened=True), Named(("Mara Ellison",), is_opened=False)]
    assert contradicted(["Mara Ellison"], lines, is_marked_up=True) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("14 March 2025 in Kelda", ()),
        ("Ferry Team: all news", ()),
        ("Gazette", ()),
        ("by the sea", ()),
        ("Staff writer", ()),
        ("Staff-writer", ()),
        ("The team that saw it all happen", ()),
        ("Ferry Team", ("Ferry Team",)),
        ("HG-Editors", ("HG-Editors",)),
        ("Kelda Institute for Fog", ("Kelda Institute for Fog",)),
    ],
)
def test_a_team(text, names) -> None:
    """A short byline that names no person."""
    assert team(made(TITLE, ("byline", text))) == names
