"""Which block is the headline."""

import pytest

from stages import HEADLINE, PROSE, page

BODY = "\n\n".join(PROSE)

PAGES = {
    "first-line": f"{HEADLINE}\n\n{BODY}",
    "under-a-menu": f"Home\nNews\nCoast\nSport\n\n{HEADLINE}\n\nBy Nora Lind\n\n{BODY}",
    "under-a-kicker": f"Coast\n\n{HEADLINE}\n\n{BODY}",
    "over-a-dek": f"{HEADLINE}\n\nEighty-four people wait for the tide on a ferry that left its course\n\nBy Nora Lind\n\n{BODY}",
    "over-a-dek-that-is-a-sentence": f"{HEADLINE}\n\nTugs pulled the ferry free at high tide on Friday.\n\nBy Nora Lind\n\n{BODY}",
    "over-byline-and-date": f"{HEADLINE}\nBy Nora Lind\n14 March 2025\n\n{BODY}",
    "over-a-caption": f"{HEADLINE}\n\nThe ferry near Gull Island on Friday. Photo: Anton Falk/Kelda Press\n\n{BODY}",
    "no-blank-lines": f"{HEADLINE}\nBy Nora Lind\n" + "\n".join(PROSE),
    "under-the-site-name": f"HARBOUR GAZETTE\nYour news, your tide\n\n{HEADLINE}\n\n{BODY}",
    "under-links-to-others": f"Ten walks along the cliffs\nThree sisters open a bakery\n\n{HEADLINE}\n\n{BODY}",
    "before-key-points": f"{HEADLINE}\n\nKey points\n• The ferry ran aground\n• Tugs pulled it free\n\n{BODY}",
}


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES)
def test_the_headline(text: str) -> None:
    """It is found wherever pages put it."""
    weighed = page(text)
    assert weighed.title is not None
    assert weighed.evidence[weighed.title].block.text == HEADLINE


@pytest.mark.parametrize(
    "headline",
    [
        "Who steered the ferry onto the rocks of Gull Island?",
        "‘Nobody was hurt’: ferry passengers tell of a night in lifeboats",
        "Ferry",
        "84 people on board: ferry runs aground near Gull Island on Friday morning in thick fog, coast guard says",
        "FERRY RUNS AGROUND NEAR GULL ISLAND",
    ],
)
def test_headlines_of_every_shape(headline: str) -> None:
    """Questions, quotations, long ones; of one word, too, when nothing else could be it."""
    weighed = page(f"{headline}\n\nBy Nora Lind\n\n{BODY}")
    if headline == "Ferry":
        assert weighed.title is None or weighed.evidence[weighed.title].block.text == headline
    else:
        assert weighed.title is not None
        assert weighed.evidence[weighed.title].block.text == headline


NONE = {
    "empty": "",
    "prose-alone": BODY,
    "menu-alone": "Home\nNews\nCoast\nSport",
    "symbols": "***\n\n//",
    "byline-over-prose": f"By Nora Lind\n\n14 March 2025\n\n{BODY}",
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_no_headline(text: str) -> None:
    """Where no block is like one, none is named."""
    assert page(text).title is None


def test_a_headline_below_the_body_is_another_articles() -> None:
    """Only what stands above or at the top of the body is looked at."""
    weighed = page(f"{BODY}\n\n{HEADLINE}")
    assert weighed.title != len(weighed.evidence) - 1
