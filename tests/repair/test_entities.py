"""Entities are decoded once and for all, and what only looks like one stays."""

import pytest

from newsclean.repair.entities import decode_entities
from newsclean.repair.repaired import Edit


@pytest.mark.parametrize(
    ("damaged", "expected"),
    [
        pytest.param("salt &amp; sand", "salt & sand", id="named"),
        pytest.param("the mayor&#8217;s boat", "the mayor’s boat", id="decimal"),
        pytest.param("the mayor&#x2019;s boat", "the mayor’s boat", id="hexadecimal"),
        pytest.param("the mayor&#X2019;s boat", "the mayor’s boat", id="hexadecimal-capital"),
        pytest.param("&#0039;so&#0039;", "'so'", id="leading-zeros"),
        pytest.param("&quot;so&quot;", '"so"', id="quotes"),
        pytest.param("5&nbsp;km", "5\u00a0km", id="no-break-space"),
        pytest.param("Fisch &amp;amp; Fritz", "Fisch & Fritz", id="twice"),
        pytest.param("&amp;amp;amp;quot;", '"', id="four-times"),
        pytest.param("&amp;#8217;", "’", id="number-escaped"),
        pytest.param("&&#97;mp;lt;", "<", id="entity-made-of-an-entity"),
        pytest.param("&amp&#59;", "&", id="semicolon-of-an-entity"),
        pytest.param("&am&shy;p;", "&", id="debris-inside"),
        pytest.param("&lt;b&gt;", "<b>", id="angle-brackets"),
        pytest.param("it&#146;s &#133;", "it’s …", id="windows-1252-numbers"),
        pytest.param("one&#10;two&NewLine;three&#8232;four", "one two three four", id="line-breaks"),
        pytest.param("a&#0;b&#1114112;c", "a\ufffdb\ufffdc", id="no-such-character"),
        pytest.param("&#99999999999999999999999999999999;", "\ufffd", id="far-too-large"),
        pytest.param("&NotEqualTilde;", "≂̸", id="two-characters"),
        pytest.param("&foo; &amp;", "&foo; &", id="unknown-then-known"),
        pytest.param("&&&amp;", "&&&", id="open-ampersands"),
    ],
)
def test_an_entity_gives_its_character(damaged: str, expected: str) -> None:
    """Well-formed entities are decoded until none is left."""
    assert decode_entities(damaged)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("AT&T; R&D; Q&A;", id="names-of-companies"),
        pytest.param("fish & chips; rock & roll", id="ampersand"),
        pytest.param("&foo; &bar;", id="unknown"),
        pytest.param("&amp &nbsp &copy 2031", id="no-semicolon"),
        pytest.param("&#; &#x; &#xZZ; &#12a;", id="no-number"),
        pytest.param("& amp;", id="space"),
        pytest.param("harbour.example/?a=1&lang=en;b", id="address"),
        pytest.param("&" + "a" * 50 + ";", id="too-long"),
        pytest.param("&Amp;", id="wrong-case"),
    ],
)
def test_what_is_no_entity_stays(text: str) -> None:
    """Only names of HTML with their semicolon count."""
    assert decode_entities(text) == (text, ())


def test_nested_entities_are_one_edit() -> None:
    """The edit spans everything that the character came from."""
    assert decode_entities("a &amp;amp;quot; b")[1] == [Edit(2, 16, '"')]


def test_surrogate_references_are_left_for_the_surrogate_fixer() -> None:
    """Two halves written as two references can still be joined."""
    assert decode_entities("&#xD83D;&#xDE00;")[0] == "\ud83d\ude00"
