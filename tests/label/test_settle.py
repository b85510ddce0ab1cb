"""A result that stays as it is when it is cleaned again."""

import pytest
from hypothesis import example, given

from newsclean.label.settle import plain, strip_decoration
from newsclean.labels import Label
from stages import HEADLINE, PROSE, settled
from strategies import Page, any_text, pages


def written(text: str) -> str:
    """Title and text of a page, as `str(article)` writes them."""
    found = settled(text)
    title = [plain(one) for one in found if one.label is Label.TITLE]
    return "\n\n".join([*title, *(plain(one) for one in found if one.label.is_text)])


@given(any_text())
@example("á\x80\x80Ä ").via("mojibake that shows once the space at the end is gone")
def test_any_result_stays(text: str) -> None:
    """Whatever came in, what came out comes out again."""
    assert written(written(text)) == written(text)


@given(pages())
def test_the_result_of_a_page_stays(page: Page) -> None:
    """Pages too."""
    once = written(page.text)
    assert written(once) == once


def test_bullets_stay() -> None:
    """An item of a list keeps its mark, a number its number."""
    items = "• two tugs from Port Kelda\n• a crane from Skerry Bay"
    text = "\n\n".join([HEADLINE, PROSE[0], PROSE[1] + " Two things were needed to pull it free:", items, PROSE[2]])
    assert "• two tugs from Port Kelda\n\n• a crane from Skerry Bay" in written(text)


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("//Ferry runs aground//", "Ferry runs aground"),
        ("*** Ferry runs aground ***", "Ferry runs aground"),
        ("Ferry runs aground -", "Ferry runs aground"),
        ("Ferry runs aground", "Ferry runs aground"),
        ("“Ferry” runs aground?", "“Ferry” runs aground?"),
        ("A/B test", "A/B test"),
        ("***", "***"),
    ],
)
def test_decoration_of_headlines(title: str, bare: str) -> None:
    """Strokes and stars at the ends go, unless there is nothing else."""
    assert strip_decoration(title) == bare
