"""What a line says about the lines below it."""

import pytest

from newsclean.labels import Label
from newsclean.weigh.page import Page
from stages import HEADLINE, PROSE, page, runs

LINKS = ["Ten walks along the cliffs", "Three sisters open a bakery", "Why the trains were late"]


def index_of(weighed: Page, text: str) -> int:
    """Where a block stands on its page."""
    return next(at for at, seen in enumerate(weighed.evidence) if seen.block.text == text)


def opened_by(text: str, line: str) -> Label | None:
    """The label of the list that a line stands in."""
    weighed = page(text)
    found = runs(weighed).lists[index_of(weighed, line)]
    return found.rule.label if found else None


@pytest.mark.parametrize("heading", ["Most read", "Related articles", "You may also like"])
def test_links_under_their_heading(heading: str) -> None:
    """Headlines under such a heading are a list of it."""
    text = "\n\n".join([HEADLINE, *PROSE]) + f"\n\n{heading}\n" + "\n".join(LINKS)
    assert [opened_by(text, link) for link in LINKS] == [Label.RELATED] * 3


def test_prose_ends_a_list() -> None:
    """A paragraph under such a heading is none of its items, nor is what follows it."""
    text = "\n\n".join([HEADLINE, *PROSE[:3], "Related articles\n" + "\n".join(LINKS[:2]), PROSE[3], LINKS[2]])
    assert opened_by(text, LINKS[0]) is Label.RELATED
    assert opened_by(text, PROSE[3]) is None
    assert opened_by(text, LINKS[2]) is None


def test_key_points_under_their_heading() -> None:
    """The bullets of the box; not the byline below it."""
    bullets = "\n".join(f"• {link}" for link in LINKS)
    text = f"{HEADLINE}\n\nKey points\n{bullets}\n\nBy Nora Lind\n\n" + "\n\n".join(PROSE)
    assert [opened_by(text, link) for link in LINKS] == [Label.KEY_POINT] * 3
    assert opened_by(text, "By Nora Lind") is None


def test_the_article_ends_at_its_comments() -> None:
    """A line that opens the rest of the page, below the prose."""
    weighed = page("\n\n".join([HEADLINE, *PROSE, "Leave a comment", "GullWatcher: I saw it coming", "Me too"]))
    found = runs(weighed)
    assert found.end == index_of(weighed, "Leave a comment")
    assert found.end_hit
    assert found.end_hit.rule.label is Label.COMMENTS


def test_the_same_line_above_the_article_ends_nothing() -> None:
    """With no prose above it, a line ends no article."""
    assert runs(page("\n\n".join(["Leave a comment", HEADLINE, *PROSE]))).end is None


def test_a_page_without_such_lines() -> None:
    """Nothing is opened, nothing ended."""
    found = runs(page("\n\n".join([HEADLINE, *PROSE])))
    assert set(found.lists) == {None}
    assert (found.end, found.end_hit) == (None, None)


def test_the_author_below_the_article() -> None:
    """Lines near the end that begin with the name in the byline are about the author."""
    bio = "Nora Lind has written about the coast since 2011. She lives on Gull Island with two dogs and a boat."
    weighed = page("\n\n".join([HEADLINE, "By Nora Lind", *PROSE, "Share this article", bio]))
    assert index_of(weighed, bio) in runs(weighed).about_author
    assert not runs(page("\n\n".join([HEADLINE, "By Nora Lind", *PROSE]))).about_author


def test_an_empty_page() -> None:
    """No blocks, no runs."""
    found = runs(page(""))
    assert (found.lists, found.end, found.about_author) == ((), None, frozenset())
