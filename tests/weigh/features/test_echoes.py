"""Blocks that begin alike, and blocks that say one thing twice."""

import pytest

from newsclean.weigh.features.features import STEPS
from stages import seen


def column(text: str, name: str) -> list[int]:
    """A feature of all blocks of a page."""
    found = seen(text)
    values: list[int] = found.values[:, found.names.index(name)].tolist()
    return values


CAPTION = "The ferry on the rocks off Gull Island"


def test_blocks_that_begin_alike() -> None:
    """Each knows that there is another, and one of them is the longest."""
    text = f"{CAPTION}\nCrane sinks\n{CAPTION}. Photo: Mara Ellison"
    assert column(text, "echo.above") == [0, 0, STEPS]
    assert column(text, "echo.below") == [STEPS, 0, 0]
    assert column(text, "echo.longest") == [0, 0, STEPS]


def test_few_words_are_no_echo() -> None:
    """The same three words stand on any page."""
    assert column("The ferry sank\nThe ferry sank off Gull Island", "echo.above") == [0, 0]


@pytest.mark.parametrize(
    ("text", "twice"),
    [
        ("The harbour by night", False),
        ("Harbour Gazette", False),
        ("Harbour Gazette | Harbour Gazette", True),
        ("Mara Ellison Mara Ellison", True),
    ],
)
def test_the_same_words_twice(text: str, twice: bool) -> None:  # pytest passes it by name
    """A logo and the name beside it."""
    assert column(text, "echo.itself") == [STEPS * twice]


def test_a_dash_opens_a_block() -> None:
    """As direct speech and the items of some lists do."""
    assert column("– We saw nothing, he said.\nWe saw – nothing", "echo.dash") == [STEPS, 0]
