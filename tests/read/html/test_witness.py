"""What another extractor takes for the text."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from newsclean.read.html.witness import Account, account, witness
from stages import PROSE

STORY = "".join(f"<p>{line}</p>" for line in PROSE)
PAGE = f"<html><body><nav><a href=/>Home</a></nav><article><h1>Ferry aground</h1>{STORY}</article></body></html>"


def test_it_keeps_the_story() -> None:
    """The paragraphs, and not the menu."""
    found = witness(PAGE)
    assert all(line in found for line in PROSE)
    assert "Home" not in found


@pytest.mark.parametrize(
    "source",
    ["", "Ferry", "<", "\0", "\ud800", "<?xml version='1.0' encoding='utf-16'?>", "<div>" * 3_000, "<frameset><frame>"],
)
def test_no_page_is_too_broken(source: str) -> None:
    """What is no page has no text, or some, and no authors: nothing is raised."""
    assert isinstance(witness(source), str)
    assert account(source, None, None).authors == ()


@pytest.mark.parametrize(
    "source",
    [
        PAGE + "<br>" * 20_000,
        PAGE.replace("<h1>", f"<h1 {' '.join(f'data-{number}' for number in range(3_000))}>"),
    ],
    ids=["tags", "attributes"],
)
def test_it_is_not_asked_what_would_take_it_long(source: str) -> None:
    """So many tags or attributes make its time grow with the square of their number."""
    assert witness(source) == ""
    assert account(source, None, None) == Account()


def test_a_long_attribute_is_no_harm() -> None:
    """A tag may carry data of any length."""
    data = "{'ferry': 'Tern', 'captain': 'Hugh Carrow'} " * 1_000
    assert PROSE[0] in witness(PAGE.replace("<h1>", f'<h1 data-page="{data}">'))


def test_threads_do_not_disturb_each_other() -> None:
    """Eight at once hear what one hears."""
    pages = [PAGE.replace("Gull Island", f"Gull Island {number}") for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(witness, pages)) == [witness(page) for page in pages]
        assert list(pool.map(told, pages)) == list(map(told, pages))


def told(markup: str) -> Account:
    """What the witness says of a page with a byline."""
    byline = "<p class=author>Mara Ellison</p><p class=date>14 March 2025</p>"
    return account(markup.replace("</h1>", f"</h1>{byline}"), None, None)


def test_it_tells_headline_authors_and_day() -> None:
    """As the elements around them show."""
    assert told(PAGE) == Account("Ferry aground", ("Mara Ellison",), "2025-03-14")


@pytest.mark.parametrize(
    ("latest", "published"),
    [(None, "2125-03-14"), (date(2126, 1, 1), "2125-03-14"), (date(2125, 3, 1), "")],
)
def test_the_last_day_is_the_callers(latest: date | None, published: str) -> None:
    """No clock says that a day is still to come."""
    page = PAGE.replace("<html>", '<html><head><meta property="article:published_time" content="2125-03-14"></head>')
    assert account(page, None, latest).published == published
