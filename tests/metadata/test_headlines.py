"""The headline is the one that the page prints, or states."""

import pytest

from newsclean.metadata.metadata import metadata
from page_heads import NODE, URL, page_head


@pytest.mark.parametrize(
    ("label", "head", "title"),
    [
        ("the suffix goes", {"title": "Ferry runs aground | Harbour Gazette", "meta": [("og:site_name", "Harbour Gazette")]}, "Ferry runs aground"),
        ("the host is a name too", {"title": "Ferry runs aground - Gazette"}, "Ferry runs aground"),
        ("a headline with a colon stays", {"title": "Kelda: a harbour in trouble"}, "Kelda: a harbour in trouble"),
        ("a headline with a dash stays", {"title": "Ferry – the long way home"}, "Ferry – the long way home"),
        ("as printed", {"title": "Ferry's end", "headings": ((1, "Ferry’s end"),)}, "Ferry’s end"),
        ("no kicker", {"title": "Ferry runs aground", "headings": ((1, "Shipping Ferry runs aground"),)}, "Ferry runs aground"),
        ("a heading that is the site", {"title": "Ferry runs aground", "headings": ((1, "Gazette"),)}, "Ferry runs aground"),
        ("a heading that is the blog", {"title": "Quay Notes: Why ferries run late", "headings": ((1, "Quay Notes"),), "meta": [("og:title", "Why ferries run late")]}, "Why ferries run late"),
        ("the section goes", {"title": "Ferry runs aground | Local News", "meta": [("article:section", "Local News")]}, "Ferry runs aground"),
        ("a heading alone", {"headings": ((1, "Ferry runs aground"),)}, "Ferry runs aground"),
        ("another headline is printed", {"title": "Tug pulls", "headings": ((1, "Ferry runs aground"),)}, "Ferry runs aground"),
        ("headings of teasers", {"title": "Ferry runs aground", "headings": ((1, "Rain ahead"), (1, "Market opens"))}, "Ferry runs aground"),
        ("the one shown", {"node": NODE, "headings": ((1, "Kelda ferry: fog, rocks, tugs"), (2, "Ferry runs aground"))}, "Ferry runs aground"),
        ("the one shown, without its kicker", {"node": NODE, "headings": ((1, "Kelda ferry: fog"), (2, "Shipping Ferry runs aground"))}, "Ferry runs aground"),
        ("a second line", {"node": {**NODE, "alternativeHeadline": "Tugs wait for the tide"}, "headings": ((1, "Ferry runs aground"), (2, "Tugs wait for the tide"))}, "Ferry runs aground"),
        ("a first crosshead", {"node": NODE, "headings": ((1, "Ferry runs aground: what we know"), (2, "Ferry runs aground"))}, "Ferry runs aground: what we know"),
        ("a teaser further down", {"node": NODE, "headings": ((1, "Ferry aground in fog"), (2, "Rain"), (2, "Ferry runs aground"))}, "Ferry aground in fog"),
        ("a kicker and its colon", {"meta": [("og:title", "Shipping: ferry aground")], "headings": ((1, "Shipping Ferry aground"),)}, "Shipping: ferry aground"),
        ("an h2", {"title": "Ferry's end", "headings": ((2, "News"), (2, "Ferry’s end"))}, "Ferry’s end"),
    ],
)  # fmt: skip
def test_the_title_is_the_printed_headline(label, head, title) -> None:
    """Without the site's name, and whole."""
    assert metadata(page_head(**head), URL).title == title, label
