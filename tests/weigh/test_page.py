"""What a block shows in its page."""

import pytest
from hypothesis import given

from newsclean.weigh.page import Evidence, Page
from stages import HEADLINE, PROSE, page
from strategies import any_text


def evidence(weighed: Page, text: str) -> Evidence:
    """The evidence of the first block with a text."""
    return next(seen for seen in weighed.evidence if seen.block.text == text)


MENU = ["Home", "News", "Coast", "Sport"]
LINKS = ["Ten walks along the cliffs", "Three sisters open a bakery", "Why the trains were late"]
WHOLE = "\n\n".join([*MENU, HEADLINE, "By Nora Lind", *PROSE, "Most read", *LINKS])


def test_the_body_is_the_densest_run_of_prose() -> None:
    """From the first paragraph to the last."""
    weighed = page(WHOLE)
    texts = [seen.block.text for seen in weighed.evidence]
    assert [texts[index] for index in weighed.body] == list(PROSE)


def test_the_headline_is_found() -> None:
    """Among menu, byline and links."""
    weighed = page(WHOLE)
    assert weighed.title is not None
    assert weighed.evidence[weighed.title].block.text == HEADLINE


def test_prose_lies_around_the_body() -> None:
    """Density is high inside the body, low in a menu, and leaves the block itself out."""
    weighed = page(WHOLE)
    inside = evidence(weighed, PROSE[2])
    menu = evidence(weighed, MENU[0])
    assert inside.density > 0.9
    assert menu.density < 0.1


def test_words_of_the_body_are_known() -> None:
    """The headline speaks of what the body speaks of; links to other stories do not."""
    weighed = page(WHOLE)
    assert evidence(weighed, HEADLINE).known_words > 0.5
    assert evidence(weighed, LINKS[1]).known_words < 0.5
    assert evidence(weighed, "By Nora Lind").known_words < 0.5


def test_repetitions() -> None:
    """Copies know their first; case and punctuation do not matter."""
    weighed = page("\n\n".join([HEADLINE, PROSE[0], HEADLINE.upper() + "!", PROSE[1]]))
    assert [seen.first for seen in weighed.evidence] == [0, 1, 0, 3]
    assert [seen.copies for seen in weighed.evidence] == [2, 1, 2, 1]


def test_alternative_text_and_caption_are_twins() -> None:
    """One right over the other, nearly the same words: the upper one is -1's twin."""
    weighed = page(
        f"{HEADLINE}\n\n{PROSE[0]}\n\nThe ferry on the rocks near Gull Island\n"
        f"The ferry on the rocks near Gull Island on Friday. Photo: Anton Falk\n\n{PROSE[1]}"
    )
    assert [seen.twin for seen in weighed.evidence] == [0, 0, 1, -1, 0]


def test_lists_under_prose_are_introduced() -> None:
    """A bulleted list right under prose, or under a line with a colon, is; one in a menu is not."""
    items = "\n".join(f"• {link}" for link in LINKS)
    under_prose = page(f"{HEADLINE}\n\n{PROSE[0]}\n{items}\n\n{PROSE[1]}")
    under_colon = page(f"{HEADLINE}\n\n{PROSE[0]}\n\nThree things are new:\n{items}\n\n{PROSE[1]}")
    in_menu = page(f"Menu\n{items}\n\n{HEADLINE}\n\n{PROSE[0]}\n\n{PROSE[1]}")
    assert evidence(under_prose, LINKS[1]).introduced
    assert evidence(under_colon, LINKS[2]).introduced
    assert not evidence(in_menu, LINKS[1]).introduced


def test_headings_stand_over_prose() -> None:
    """2 between paragraphs, 1 over the first one, 0 for links and for prose itself."""
    weighed = page("\n\n".join([HEADLINE, PROSE[0], PROSE[1], "What comes next", PROSE[2], "Most read", *LINKS]))
    heads = {seen.block.text: seen.heads_prose for seen in weighed.evidence}
    assert heads["What comes next"] == 2
    assert heads[HEADLINE] == 1
    assert heads["Most read"] == heads[LINKS[0]] == heads[PROSE[1]] == 0


def test_blank_lines_part_blocks() -> None:
    """How many sides are free; the page's edges are."""
    weighed = page(f"{HEADLINE}\n\n{PROSE[0]}\nShare\n{PROSE[1]}\n\n{PROSE[2]}")
    assert [seen.apart for seen in weighed.evidence] == [2, 1, 0, 1, 2]


@pytest.mark.parametrize(("joint", "share"), [("\n\n", 1.0), ("\n", 0.0)], ids=["spaced", "tight"])
def test_how_much_a_missing_blank_line_says(joint: str, share: float) -> None:
    """Nothing on a page without blank lines, much on a page that has them everywhere."""
    assert page(joint.join([HEADLINE, *PROSE, "By Nora Lind"])).paragraphs_apart == pytest.approx(share)


def test_prose_above_grows() -> None:
    """From nothing above the body to all of it below."""
    weighed = page(WHOLE)
    shares = weighed.prose_above
    assert list(shares) == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == pytest.approx(1.0)


@given(any_text())
def test_any_page_has_evidence(text: str) -> None:
    """One for each block, with shares between 0 and 1."""
    weighed = page(text)
    assert len(weighed.evidence) == len(weighed.prose_above)
    assert weighed.title is None or 0 <= weighed.title < len(weighed.evidence)
    for index, seen in enumerate(weighed.evidence):
        assert -1.0 <= seen.known_words <= 1.0
        assert 0.0 <= seen.density <= 1.0
        assert 0 <= seen.first <= index
        assert seen.apart in (0, 1, 2)
