"""What a confidence is worth: how often labels that are so sure are right."""

import math
from collections.abc import Sequence
from typing import NamedTuple

_BINS = 10


class Judged(NamedTuple):
    """A line with the confidence of its label, and whether the label is right."""

    confidence: float
    right: bool

    def corrected(self, slope: float, shift: float) -> "Judged":
        """The same with a corrected confidence."""
        return Judged(_logistic(slope * _log_odds(self.confidence) + shift), self.right)


def fit(judged: Sequence[Judged]) -> tuple[float, float]:
    """Slope and shift of the log-odds under which the labels found are likeliest (Platt 1999), by Newton's method.

    >>> slope, shift = fit([Judged(0.9, True), Judged(0.9, False), Judged(0.2, False), Judged(0.2, True)] * 50)
    >>> abs(round(slope, 6)), abs(round(shift, 6))
    (0.0, 0.0)
    """
    slope, shift = 1.0, 0.0
    points = [(_log_odds(one.confidence), float(one.right)) for one in judged]
    for _ in range(30):
        gradient = [0.0, 0.0]
        curve = [1e-9, 0.0, 1e-9]
        for odds, right in points:
            likely = _logistic(slope * odds + shift)
            spread = likely * (1.0 - likely)
            gradient[0] += (likely - right) * odds
            gradient[1] += likely - right
            curve[0] += spread * odds * odds
            curve[1] += spread * odds
            curve[2] += spread
        determinant = curve[0] * curve[2] - curve[1] ** 2
        if determinant <= 0.0:
            break
        slope -= _bounded((curve[2] * gradient[0] - curve[1] * gradient[1]) / determinant)
        shift -= _bounded((curve[0] * gradient[1] - curve[1] * gradient[0]) / determinant)
    return slope, shift


def reliability(judged: Sequence[Judged]) -> list[tuple[float, float, int]]:
    """By tenths of confidence: mean confidence, share that is right, how many."""
    bins: list[list[Judged]] = [[] for _ in range(_BINS)]
    for one in judged:
        bins[min(_BINS - 1, int(one.confidence * _BINS))].append(one)
    return [
        (
            sum(one.confidence for one in found) / len(found),
            sum(one.right for one in found) / len(found),
            len(found),
        )
        for found in bins
        if found
    ]


def expected_error(judged: Sequence[Judged]) -> float:
    """The expected calibration error: the mean distance of confidence and share right, bin by bin.

    >>> expected_error([Judged(0.75, True), Judged(0.75, True), Judged(0.75, True), Judged(0.75, False)])
    0.0
    """
    return sum(abs(mean - share) * count for mean, share, count in reliability(judged)) / max(1, len(judged))


def _bounded(step: float) -> float:
    return min(0.5, max(-0.5, step))


def _log_odds(confidence: float) -> float:
    bounded = min(0.999, max(0.001, confidence))
    return math.log(bounded / (1.0 - bounded))


def _logistic(odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-odds))
