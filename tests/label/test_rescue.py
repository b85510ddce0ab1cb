"""What the witness saves of a page."""

import numpy as np
import pytest

from newsclean.label.rescue import rescued
from newsclean.labels import Label
from newsclean.weigh.features.stated import Stated
from stages import PROSE, shape_of

SHAPES = [shape_of(text) for text in PROSE]
WITNESS = Stated(witness=tuple(word for seen in SHAPES for word in seen.words))
NOISE = [Label.PARAGRAPH, *[Label.COMMENTS] * 4]
UNSURE = np.full(5, -1.0)


@pytest.mark.parametrize(
    ("case", "labels", "odds", "expected"),
    [
        ("most of the page", NOISE, UNSURE, [1, 2, 3, 4]),
        ("all of it", [Label.PROMOTION] * 5, UNSURE, [0, 1, 2, 3, 4]),
        ("the headline is no noise", [Label.TITLE, *NOISE[1:]], UNSURE, [1, 2, 3, 4]),
        ("less than is left", [*[Label.PARAGRAPH] * 3, *NOISE[3:]], UNSURE, []),
        ("the model is sure", NOISE, np.full(5, -5.0), []),
        ("copies", [Label.PARAGRAPH, *[Label.DUPLICATE] * 4], UNSURE, []),
    ],
)
def test_what_is_saved(case: str, labels: list[Label], odds: np.ndarray, expected: list[int]) -> None:
    """What the witness has, where the model would leave hardly anything and is not sure."""
    found = rescued(SHAPES, labels, [True] * 5, odds, WITNESS)
    assert sorted(found) == expected, case
    assert {fact.rule for fact in found.values()} <= {"witness.rescue"}


def test_what_a_rule_knows_is_not_saved() -> None:
    """Only the model's own judgement is doubted."""
    assert sorted(rescued(SHAPES, NOISE, [True, True, True, True, False], UNSURE, WITNESS)) == [1, 2, 3]
    assert rescued(SHAPES, NOISE, [False] * 5, UNSURE, WITNESS) == {}


def test_what_the_witness_has_not_is_not_saved() -> None:
    """Nor is anything where it was not asked, or of a page with hardly a word."""
    assert rescued(SHAPES, NOISE, [True] * 5, UNSURE, Stated()) == {}
    other = Stated(witness=SHAPES[0].words)
    assert rescued(SHAPES, NOISE, [True] * 5, UNSURE, other) == {}
    assert rescued(SHAPES[:2], NOISE[:2], [True] * 2, UNSURE[:2], WITNESS) == {}
    short = [shape_of("Ferry runs aground in fog") for _ in range(20)]
    said = Stated(witness=short[0].words * 20)
    assert rescued(short, [Label.RELATED] * 20, [True] * 20, np.full(20, -1.0), said) == {}
