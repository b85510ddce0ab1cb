"""What another extractor takes for the text."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from newsclean.read.html.witness import witness
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
    """What is no page has no text, or some: nothing is raised."""
    assert isinstance(witness(source), str)


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


def test_a_long_attribute_is_no_harm() -> None:
    """A tag may carry data of any length."""
    data = "{'ferry': 'Tern', 'captain': 'Hugh Carrow'} " * 1_000
    assert PROSE[0] in witness(PAGE.replace("<h1>", f'<h1 data-page="{data}">'))


def test_threads_do_not_disturb_each_other() -> None:
    """Eight at once hear what one hears."""
    pages = [PAGE.replace("Gull Island", f"Gull Island {number}") for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(witness, pages)) == [witness(page) for page in pages]
