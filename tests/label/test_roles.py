"""What each block is called."""

import pytest

from newsclean.label.verdict import UNDER
from stages import HEADLINE, PROSE, settled, verdicts


def page_with(above: str = "", between: str = "", below: str = "") -> str:
    """An article with something over its first paragraph, in its middle, and below its last."""
    parts = [HEADLINE, "By Nora Lind", above, PROSE[0], PROSE[1], between, PROSE[2], PROSE[3], PROSE[4], below]
    return "\n\n".join(part for part in parts if part)


ABOVE = {
    "Published: 14 March 2025": "timestamp",
    "14 March 2025": "timestamp",
    "Share this article": "share",
    "By Hugh Moss and Petra Falk": "byline",
    "4 min read": "counter",
}


@pytest.mark.parametrize(("line", "label"), ABOVE.items(), ids=ABOVE)
def test_under_the_headline(line: str, label: str) -> None:
    """Lines between headline and first paragraph."""
    assert verdicts(page_with(above=line))[line] == label


BETWEEN = {
    "What comes next": "heading",
    "Advertisement": "advertisement",
    "***": "separator",
    "IMG_2231.jpg": "icon_text",
    "The ferry ran again on Sunday.": "paragraph",
}


@pytest.mark.parametrize(("line", "label"), BETWEEN.items(), ids=BETWEEN)
def test_between_paragraphs(line: str, label: str) -> None:
    """Lines in the middle of the body."""
    assert verdicts(page_with(between=line))[line] == label


BELOW = {
    "With inputs from Reuters": "credit",
    "0 Comments": "comments",
    "© 2025 Harbour Gazette. All rights reserved.": "legal",
    "Subscribe To Our Weekly Newsletter": ("newsletter", "promotion"),
    "Correction: An earlier version of this article named the wrong island.": "correction",
    "Previous Post Next Post": "navigation",
    "Tags: ferry, fog, Gull Island": "tag",
}


@pytest.mark.parametrize(("line", "label"), BELOW.items(), ids=BELOW)
def test_below_the_article(line: str, label: str | tuple[str, ...]) -> None:
    """Lines under the last paragraph."""
    assert verdicts(page_with(below=line))[line] in label


def test_a_headline_and_its_copy() -> None:
    """One is the title, the other a duplicate."""
    labels = [str(found.label) for found in settled(f"{HEADLINE}\n\n{page_with()}") if found.block.text == HEADLINE]
    assert sorted(labels) == ["duplicate", "title"]


def test_a_paragraph_that_stands_twice() -> None:
    """The second time it is a duplicate."""
    labels = [str(found.label) for found in settled(page_with(below=PROSE[1])) if found.block.text == PROSE[1]]
    assert labels[0] == "paragraph"
    assert labels[1] in ("duplicate", "paragraph")


def test_items_stand_under_their_heading() -> None:
    """Their rule says whose items they are; the heading has the bare rule."""
    links = ["Ten walks along the cliffs", "Three sisters open a bakery"]
    found = {one.block.text: one for one in settled(page_with(below="Most read\n" + "\n".join(links)))}
    assert not found["Most read"].rule.startswith(UNDER)
    for link in links:
        assert str(found[link].label) == "related"
        assert found[link].rule == UNDER + found["Most read"].rule


def test_a_list_in_the_body() -> None:
    """Bulleted lines under a line with a colon are its items."""
    items = ["two tugs from Port Kelda", "a crane from Skerry Bay"]
    bulleted = "\n".join(f"• {item}" for item in items)
    found = verdicts(page_with(between=f"To free the ferry the coast guard needed two things:\n{bulleted}"))
    assert [found[item] for item in items] == ["list_item", "list_item"]
    assert found["To free the ferry the coast guard needed two things:"] == "paragraph"


def test_the_icon_of_a_share_button() -> None:
    """Alternative text of an icon, whatever the icon is for."""
    assert verdicts(page_with(between="share-icon"))["share-icon"] == "icon_text"


def test_the_dek() -> None:
    """A standfirst that the byline parts from the body."""
    dek = "Eighty-four people wait for the tide on a ferry that left its course"
    assert verdicts("\n\n".join([HEADLINE, dek, "By Nora Lind", "14 March 2025", *PROSE]))[dek] == "dek"


@pytest.mark.parametrize("place", ["above", "between", "below"])
def test_symbols_are_separators_everywhere(place: str) -> None:
    """Above, in and below the body."""
    assert verdicts(page_with(**{place: "|"}))["|"] == "separator"
