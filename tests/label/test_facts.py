"""What needs no weighing."""

import pytest

from newsclean.label.facts import (
    beside_headline,
    between_headlines,
    headline_copies,
    lone_widgets,
    plain_facts,
    second_headlines,
)
from newsclean.labels import Label
from stages import HEADLINE, PROSE, pieces, shape_of


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("***", Label.SEPARATOR),
        ("share-icon", Label.ICON_TEXT),
        ("forbesFORBES bbcBBC", Label.SOURCE_BADGES),
        ("Harbour Gazette | Harbour Gazette", Label.BRANDING),
        ("Share", None),
        (PROSE[0], None),
        ("The icon on the wall is a gift of the port.", None),
    ],
)
def test_facts(text: str, label: Label | None) -> None:
    """Symbols, icons and badges; nothing is said of words."""
    blocks = pieces(text)
    facts = plain_facts(blocks, [shape_of(block.text) for block in blocks])
    assert [fact and fact.label for fact in facts] == [label]


def lone(*lines: str, trusted: bool = True) -> list[int]:
    """The lines that are lone widgets."""
    shapes = [shape_of(line) for line in lines]
    return sorted(lone_widgets(shapes, [None] * len(lines), lambda _rule: trusted))


def test_a_known_widget_between_paragraphs_is_alone() -> None:
    """Also several, also beside a heading; not at the ends, and not where its rule is doubted."""
    assert lone(PROSE[0], "Share this article", PROSE[1]) == [1]
    assert lone(PROSE[0], "Share this article", "Advertisement", PROSE[1]) == [1, 2]
    assert lone(PROSE[0], "Share this article", "At high tide", PROSE[1]) == [1]
    assert lone(PROSE[0], "Share this article") == []
    assert lone("Share this article", PROSE[0]) == []
    assert lone(PROSE[0], "Share this article", PROSE[1], trusted=False) == []
    assert lone(PROSE[0], "At high tide", PROSE[1]) == []


def test_the_name_of_the_site_stands_beside_the_headline() -> None:
    """What stands behind a copy of the headline on its line, and wherever else it stands alone."""
    blocks = pieces("\n\n".join([f"{HEADLINE} - HARBOUR GAZETTE", "Harbour", HEADLINE, PROSE[0], "Harbour Gazette"]))
    shapes = [shape_of(block.text) for block in blocks]
    title = [block.text for block in blocks].index(HEADLINE, 1)
    texts = {blocks[index].text for index in beside_headline(blocks, shapes, title)}
    assert texts == {"HARBOUR GAZETTE", "Harbour", "Harbour Gazette"}


def test_around_the_headline() -> None:
    """Between two copies, copies themselves, and other lines right below."""
    shapes = [
        shape_of(line) for line in (HEADLINE, "News is knowledge", HEADLINE, "Tugs come at noon", PROSE[0], HEADLINE)
    ]
    assert sorted(between_headlines(shapes, 2)) == [1, 3, 4]
    assert sorted(between_headlines(shapes[:4], 2)) == [1]
    assert sorted(headline_copies(shapes, 2)) == [0, 5]
    assert sorted(second_headlines(shapes, 2)) == [3, 4]
