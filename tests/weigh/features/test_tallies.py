"""Counts of the lines that the lexicon knows, above a block and below it."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsclean.labels import Label
from newsclean.weigh.features.features import STEPS
from newsclean.weigh.features.tallies import NAMES, tallies
from stages import PROSE, seen


def test_a_page_is_counted() -> None:
    """The paragraph has no comment area above it and one below; the comment, the other way round."""
    found = seen(f"{PROSE[0]}\n\n0 Comments\n\nThe captain should have known better than that.")
    above, below = (
        found.values[:, found.names.index(f"tally.{side}.comments")].tolist() for side in ("above", "below")
    )
    assert [value > 0 for value in above] == [False, False, True]
    assert [value > 0 for value in below] == [True, False, False]


@given(st.lists(st.lists(st.integers(0, STEPS), min_size=len(Label), max_size=len(Label)), min_size=1, max_size=8))
def test_counts_grow_down_the_page_and_up_the_page(rows: list[list[int]]) -> None:
    """What stands above is more the further down one looks, what stands below is less; a block itself counts for neither."""
    found = tallies(np.array(rows, dtype=np.int8).T, STEPS).T
    assert found.shape == (len(rows), len(NAMES))
    above, below = found[:, : len(Label)].astype(int), found[:, len(Label) :].astype(int)
    assert (np.diff(above, axis=0) >= 0).all()
    assert (np.diff(below, axis=0) <= 0).all()
    assert not above[0].any()
    assert not below[-1].any()
