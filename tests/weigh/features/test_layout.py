"""Runs, distances and shares, against the plain way to work them out."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.weigh.features.layout import distances, run_lengths, saturated, share_around, sums

FLAGS = st.lists(st.booleans(), min_size=1, max_size=30).map(np.array)


@given(FLAGS)
def test_run_lengths(flags: np.ndarray) -> None:
    """The length of the run that a flagged block is in, and its place there; a run ends where its row does."""
    (lengths, _), (places, _) = run_lengths(np.array([flags, np.ones_like(flags)]))
    for index, flag in enumerate(flags):
        first = last = index
        while flag and first and flags[first - 1]:
            first -= 1
        while flag and last + 1 < len(flags) and flags[last + 1]:
            last += 1
        assert lengths[index] == (last - first + 1 if flag else 0)
        assert places[index] == (index - first if flag else 0)


@given(FLAGS)
def test_distances(flags: np.ndarray) -> None:
    """How far the nearest flagged block is on either side."""
    above, below = distances(flags)
    size = len(flags)
    for index in range(size):
        assert above[index] == next((step for step in range(index + 1) if flags[index - step]), size)
        assert below[index] == next((step for step in range(size - index) if flags[index + step]), size)


@given(
    st.lists(st.tuples(st.integers(0, 9), st.booleans()), min_size=1, max_size=20),
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=3),
)
def test_share_around(parts: list[tuple[int, bool]], reaches: list[tuple[int, int]]) -> None:
    """The part's share of what stands around a block, the block itself left out."""
    whole = np.array([size for size, _ in parts])
    part = np.array([size if counted else 0 for size, counted in parts])
    found = share_around(np.array([part, whole]), whole, reaches)
    for row, (above, below) in enumerate(reaches):
        for index in range(len(parts)):
            near = [at for at in range(max(0, index - above), min(len(parts), index + below + 1)) if at != index]
            total = int(whole[near].sum()) if near else 0
            assert found[0, row, index] == pytest.approx(part[near].sum() / total if total else 0.0)
            assert found[1, row, index] == (total > 0)


def test_sums() -> None:
    """The sums of the first 0, 1, 2 … values."""
    assert sums(np.array([3, 4])).tolist() == [0, 3, 7]
    assert sums(np.array([[3, 4], [1, 1]])).tolist() == [[0, 3, 7], [0, 1, 2]]


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=9), st.integers(1, 100))
def test_saturated(values: list[int], half: int) -> None:
    """Between 0 and 1, and never less for more."""
    found = saturated(np.array(sorted(values)), half)
    assert (found >= 0).all()
    assert (found < 1).all()
    assert (np.diff(found) >= 0).all()
