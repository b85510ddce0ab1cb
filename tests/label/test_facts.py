"""What needs no weighing."""

import pytest

from newsclean.label.facts import (
    above_headline,
    beside_headline,
    between_headlines,
    headline_copies,
    lone_widgets,
    names_and_dates,
    other_headlines,
    plain_facts,
    second_headlines,
)
from newsclean.labels import Label
from newsclean.weigh.lexicon import lexicon
from stages import HEADLINE, PROSE, cut_html, pieces, shape_of

DATA = '{"layout":"wide","columns":[2,4],"button":{"text":"Buy now","align":"center","hue":213},"footer":"","page":"'
DATA += 'https://gazette.example/widgets/ferry-timetable","sticky":[],"loading":600}'


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("***", Label.SEPARATOR),
        ("share-icon", Label.ICON_TEXT),
        ("forbesFORBES bbcBBC", Label.SOURCE_BADGES),
        (DATA, Label.PLACEHOLDER),
        ('{"ferry":"Tern","deck":2}', None),
        (f'{{"quote":"{" ".join(PROSE[:3])}"}}', None),
        ("Harbour Gazette | Harbour Gazette", None),
        ("Share", None),
        (PROSE[0], None),
        ("The icon on the wall is a gift of the port.", None),
    ],
)
def test_facts(text: str, label: Label | None) -> None:
    """Symbols, icons, settings and badges; nothing is said of words."""
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


@pytest.mark.parametrize(
    ("above", "is_section"),
    [
        (["Sport"], True),
        (["Share", "Sport"], True),
        (["Mara Ellison", "Sport"], True),
        ([], False),
        (["Share"], False),
        (["Sport", "Mara Ellison"], False),
        (["Coast", "Sport"], False),
    ],
)
def test_the_section_above_the_headline(above: list[str], is_section: bool) -> None:
    """Alone, and right above it; several are a menu."""
    rule = next(rule for rule in lexicon().rules if rule.id == "en.navigation.sections")
    rules = [rule if line in ("Coast", "Sport") else None for line in above]
    found = above_headline([*rules, None], len(above))
    assert [fact.label for fact in found.values()] == [Label.CATEGORY] * is_section
    assert not found or list(found) == [len(above) - 1]


@pytest.mark.parametrize(
    ("line", "is_caption"),
    [
        (
            "Mayor Jonna Reed, Jan. 8, 2024, Captain Hugh Carrow, Feb. 10, 2025 and Skipper Mara Ellison, March 3, 2025.",
            True,
        ),
        ("Mayor Jonna Reed on the Tern in the Harbour of Port Kelda, Friday, Jan. 8, 2024", True),
        ("Mayor Jonna Reed, Jan. 8, 2024", False),
        ("Mayor Jonna Reed, Captain Hugh Carrow and Skipper Mara Ellison in the Harbour of Port Kelda", False),
        ("The ferry that ran aground on Jan. 8, 2024 will not be back in service before the summer", False),
        (PROSE[0], False),
    ],
)
def test_names_and_dates_under_the_headline(line: str, is_caption: bool) -> None:
    """Nothing but who and when: a caption; neither without a date, nor short as a byline, nor a sentence."""
    blocks = pieces(f"{HEADLINE}\n\n{line}\n\n{PROSE[1]}")
    found = names_and_dates(blocks, [shape_of(block.text) for block in blocks], 0)
    assert {index: fact.label for index, fact in found.items()} == ({1: Label.CAPTION} if is_caption else {})


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


def test_another_headline_of_the_page() -> None:
    """A heading of level 1 above the one that is shown; no teaser below it, and no line of the menu."""
    other = "Gull Island: fog, rocks and a ferry"
    blocks, _ = cut_html(f"<li>{other}</li><h1>{other}</h1><h2>{HEADLINE}</h2><p>{PROSE[0]}</p><h1>{other}</h1>")
    shapes = [shape_of(block.text) for block in blocks]
    found = other_headlines(blocks, shapes, [shapes[2].words, shapes[1].words], title=2)
    assert {row: fact.label for row, fact in found.items()} == {1: Label.DUPLICATE}
