"""The likeliest way through the page."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.body import Place, find_body

WAYS = {
    "nothing": ([], ""),
    "text-alone": ([3.0], "T"),
    "noise-alone": ([-3.0], "A"),
    "menu-text-foot": ([-2.0, -2.0, 3.0, 3.0, -2.0, -2.0], "AATTBB"),
    "noise-between": ([3.0, 3.0, -3.0, 3.0, 3.0], "TTATT".replace("A", "S")),
    "weak-line-between-is-text": ([3.0, 3.0, -0.5, 3.0, 3.0], "TTTTT"),
    "weak-line-below-is-not": ([3.0, 3.0, -2.0, 0.2, -2.0], "TTBBB"),
    "long-noise-between": ([4.0, 4.0, -3.0, -3.0, -3.0, 4.0, 4.0], "TTSSSTT"),
    "good-start-after-a-weak-line": ([0.4, -5.0, 3.0, 3.0], "AATT"),
}
LETTERS = {"A": Place.ABOVE, "T": Place.TEXT, "S": Place.ASIDE, "B": Place.BELOW}


@pytest.mark.parametrize(("points", "way"), WAYS.values(), ids=WAYS)
def test_ways(points: list[float], way: str) -> None:
    """Above, text with asides, below."""
    found = find_body(points, [0.0] * len(points))
    assert found == [LETTERS[letter] for letter in way]


def test_what_comes_late_is_not_taken_back() -> None:
    """After a break near the end, prose must be the likelier to belong to the article."""
    points = [4.0, 4.0, 4.0, -3.0, 1.5]
    assert find_body(points, [0.0, 0.2, 0.4, 0.4, 0.4])[-1] is Place.TEXT
    assert find_body(points, [0.0, 0.4, 0.7, 1.0, 1.0])[-1] is Place.BELOW


@given(st.lists(st.floats(min_value=-10, max_value=10), max_size=40))
def test_the_way_goes_one_way(points: list[float]) -> None:
    """Nothing is above once the text has begun, nothing is text once it has ended, and an aside lies between text."""
    places = find_body(points, [0.0] * len(points))
    assert len(places) == len(points)
    for here, there in pairwise(places):
        assert there is not Place.ABOVE or here is Place.ABOVE
        assert here is not Place.BELOW or there is Place.BELOW
        assert (here, there) not in {(Place.ABOVE, Place.ASIDE), (Place.ABOVE, Place.BELOW), (Place.ASIDE, Place.BELOW)}
    assert not places or places[-1] is not Place.ASIDE
