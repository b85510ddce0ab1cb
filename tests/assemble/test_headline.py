"""What stands beside the headline."""

import pytest

from newsclean.assemble.headline import beside
from stages import made

PAGE = [("navigation", "Home"), ("category", "Coast"), ("title", "Fog"), ("byline", "By Mara Ellison"), ("dek", "More")]


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        (1, 1, (["Coast"], ["By Mara Ellison"])),
        (9, 9, (["Home", "Coast"], ["By Mara Ellison", "More"])),
        (0, 0, ([], [])),
    ],
)
def test_beside(above: int, below: int, expected: tuple[list[str], list[str]]) -> None:
    """In the order of the page, without the headline, and no further than the page goes."""
    found = beside(made(*PAGE), above, below)
    assert tuple([one.block.text for one in part] for part in found) == expected


def test_without_a_headline() -> None:
    """Nothing stands beside it."""
    assert beside(made(("paragraph", "Fog.")), 3, 3) == ((), ())
