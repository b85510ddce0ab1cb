"""What a confidence is worth."""

import random

import pytest

from calibrate import Judged, expected_error, fit, reliability


def judged(confidence: float, share: float, count: int = 1000) -> list[Judged]:
    """So many judgements of one confidence, of which a share is right."""
    return [Judged(confidence, number < share * count) for number in range(count)]


def test_calibrated_confidences_stay() -> None:
    """Slope 1, shift 0."""
    slope, shift = fit([*judged(0.9, 0.9), *judged(0.6, 0.6)])
    assert (slope, shift) == (pytest.approx(1.0, abs=0.01), pytest.approx(0.0, abs=0.01))


def test_correction_lowers_the_error() -> None:
    """Confidences that promise too much are brought down to what they are worth."""
    pick = random.Random(0)
    many = [Judged(confidence := pick.uniform(0.5, 0.99), pick.random() < confidence**2) for _ in range(4000)]
    slope, shift = fit(many)
    assert expected_error([one.corrected(slope, shift) for one in many]) < expected_error(many) / 3


def test_reliability_by_tenths() -> None:
    """Mean confidence, share right, count; empty tenths are left out."""
    assert reliability([*judged(0.95, 0.8, 10), *judged(0.25, 0.5, 4)]) == [
        (pytest.approx(0.25), 0.5, 4),
        (pytest.approx(0.95), 0.8, 10),
    ]


def test_no_judgements_no_error() -> None:
    """Nothing is wrong with nothing."""
    assert expected_error([]) == 0.0
