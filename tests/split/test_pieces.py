"""Lines that mix things are cut; all others stay whole."""

from itertools import pairwise

import pytest
from hypothesis import given

from newsclean.split.pieces import cut_pieces
from stages import HEADLINE, PROSE, lines, pieces, shapes
from stories import INNOCENT
from strategies import any_text

CUT = {
    "icons-and-dates": (
        "clock-iconPublished: Wednesday, February 12 pen-iconUpdated: Thursday, February 13 41 views",
        ["clock-icon", "Published: Wednesday, February 12", "pen-icon", "Updated: Thursday, February 13", "41 views"],
    ),
    "date-and-reading-time": ("14 March 2025 4 min read", ["14 March 2025", "4 min read"]),
    "link-at-the-end": (
        f"{PROSE[0]} Read more: Lighthouse keepers look for a successor",
        [PROSE[0], "Read more: Lighthouse keepers look for a successor"],
    ),
    "see-also-at-the-end": (
        f"“{PROSE[1]}” See also  Ten walks along the cliffs",
        [f"“{PROSE[1]}”", "See also  Ten walks along the cliffs"],
    ),
}


@pytest.mark.parametrize(("line", "expected"), CUT.values(), ids=CUT)
def test_what_is_cut(line: str, expected: list[str]) -> None:
    """Each piece has its own span, and all share the number of their line."""
    found = pieces(line)
    assert [piece.text for piece in found] == expected
    assert [line[piece.start : piece.end].strip() for piece in found] == expected
    assert {piece.line for piece in found} == {0}


KEPT = {
    "prose": PROSE[0],
    "prose-with-dates": "The ferry ran on 12 March 2025 and on 14 March 2025, but not in between, as the company had said it would.",
    "a-date-alone": "Published: Wednesday, February 12",
    "a-headline": HEADLINE,
    "icon-of-a-church": "The icon of the church was stolen in 1987 and found again in 2019 by two children.",
    "read-more-inside": "Those who want to read more about the fog will find a book in the library of the town.",
    "one-number": "84 people on board",
}


@pytest.mark.parametrize("line", [*KEPT.values(), *INNOCENT], ids=[*KEPT, *(one[:30] for one in INNOCENT)])
def test_what_must_not_be_cut(line: str) -> None:
    """A line that is one thing stays one piece."""
    assert [piece.text for piece in pieces(line)] == [line]


def test_the_name_of_the_site_is_parted_from_the_headline() -> None:
    """Where the headline stands again without it."""
    found = pieces(f"{HEADLINE} - Harbour Gazette\n\n{HEADLINE}\n\n{PROSE[0]}")
    assert [piece.text for piece in found][1:] == ["Harbour Gazette", HEADLINE, PROSE[0]]
    assert found[0].text.startswith(HEADLINE)


@pytest.mark.parametrize(
    "headline", [f"{HEADLINE} - coast guard", "Fog - the sailor's fear", "Gull Island | Skerry Bay: a rivalry"]
)
def test_a_dash_alone_is_no_reason(headline: str) -> None:
    """Nothing on the page says that the end of the line is a name."""
    assert pieces(f"{headline}\n\n{PROSE[0]}\n\n{PROSE[1]}")[0].text == headline


def test_pieces_of_a_bulleted_line() -> None:
    """The first piece keeps bullet and blank lines; the span of each is exact."""
    text = f"{HEADLINE}\n\n  • {PROSE[0]} Read more: Lighthouse keepers look for a successor"
    _, first, second = pieces(text)
    assert (first.bullet, first.blank_lines) == ("•", 1)
    assert (second.bullet, second.blank_lines) == ("", 0)
    assert text[first.start : first.end].strip() == f"• {PROSE[0]}"
    assert text[first.offset_of(0) :].startswith(PROSE[0])
    assert text[second.start : second.end] == "Read more: Lighthouse keepers look for a successor"


@given(any_text())
def test_cutting_loses_nothing(text: str) -> None:
    """The pieces of a block are its text, in order, white space between them aside."""
    blocks = lines(text)
    found = cut_pieces(blocks, shapes())
    assert squeezed("".join(piece.text for piece in found)) == squeezed("".join(block.text for block in blocks))
    assert all(above.end <= below.start for above, below in pairwise(found))
    assert cut_pieces([], shapes()) == []


def squeezed(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())
