"""How much the evidence counts: its sign and its order, not its size."""

import pytest

from newsclean.label.score import is_date_line
from stages import HEADLINE, PROSE, page, score_of

PAGE = "\n\n".join(
    ["Menu", HEADLINE, "By Nora Lind", "14 March 2025", PROSE[0], PROSE[1], "{}", PROSE[2], PROSE[3], "***"]
)


def between(line: str) -> float:
    """The score of a line that stands between paragraphs."""
    return score_of(PAGE.format(line), line)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(PROSE[4], id="paragraph"),
        pytest.param("The company wants to look into the accident of the ferry.", id="short-paragraph"),
        pytest.param("“Nobody was hurt on board.”", id="quotation"),
        pytest.param("What comes next for the ferry", id="heading"),
    ],
)
def test_text_between_paragraphs(line: str) -> None:
    """Speaks for being text."""
    assert between(line) > 0


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "Share this article",
        "share-icon",
        "0 Comments",
        "|",
        "Facebook Twitter LinkedIn WhatsApp Email",
    ],
)
def test_noise_between_paragraphs(line: str) -> None:
    """Speaks against it."""
    assert between(line) < 0


@pytest.mark.parametrize("line", [HEADLINE, "Menu", "By Nora Lind", "14 March 2025", "***"])
def test_what_stands_around_the_text(line: str) -> None:
    """Headline, byline, date, menu and symbols are no text."""
    assert score_of(PAGE.format(PROSE[4]), line) < 0


def test_prose_among_prose_counts_for_more_than_in_a_menu() -> None:
    """The same paragraph, in two places."""
    menu = "\n\n".join(["Menu", "Home", "News", PROSE[4], "Sport", "Weather", "Jobs"])
    assert between(PROSE[4]) > score_of(menu, PROSE[4])


def test_a_prompt_is_one_wherever_it_stands() -> None:
    """Prose around it does not speak for a line that is a widget and nothing else."""
    menu = "Menu\n\nHome\n\nShare this article\n\nSport\n\nWeather"
    assert between("Share this article") < -2
    assert score_of(menu, "Share this article") < -2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 March 2025", True),
        ("Published: Wednesday, February 12", True),
        ("Updated 14 Mar 2025, 9.30am", True),
        ("On 14 March 2025 the ferry ran aground near Gull Island in thick fog", False),
        ("Ferry runs aground", False),
    ],
)
def test_lines_that_are_mostly_a_date(text: str, expected: bool) -> None:
    """A date with its cue fills such a line."""
    (seen,) = page(text).evidence
    assert is_date_line(seen) is expected
