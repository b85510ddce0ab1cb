"""Pages that leave the model in doubt."""

import numpy as np
import pytest

from newsclean.label.decide import Decision
from newsclean.label.unclear import is_unclear
from newsclean.labels import Label
from newsclean.weigh.model import Opinion
from stages import PROSE, lines, shapes

_SHORT = "Tugs came."


def decision(page: list[tuple[str, float]]) -> Decision:
    """A page of texts, with the odds that the model gives them."""
    blocks = lines("\n\n".join(text for text, _ in page))
    count = len(blocks)
    odds = np.array([value for _, value in page])
    opinion = Opinion(odds, np.zeros((count, len(Label))), [[]] * count, [None] * count, np.zeros((count, 1)))
    return Decision(blocks, [Label.PARAGRAPH] * count, [None] * count, list(range(count)), opinion)


@pytest.mark.parametrize(
    ("label", "page", "expected"),
    [
        ("sure of all", [(PROSE[0], 4.0), (PROSE[1], -4.0)], False),
        ("unsure of a paragraph", [(PROSE[0], 4.0), (PROSE[1], -0.9)], True),
        ("unsure of text", [(PROSE[0], 0.9)], True),
        ("unsure of one short line in forty", [(_SHORT, 0.1), *[(PROSE[0], 4.0)] * 10], False),
        ("unsure of many short lines", [*[(_SHORT, -0.1)] * 10, *[(PROSE[0], 4.0)] * 10], True),
        ("no text that it is sure of", [(_SHORT, -0.5), (PROSE[0], -6.0)], True),
    ],
)
def test_what_is_unclear(label: str, page: list[tuple[str, float]], expected: bool) -> None:
    """So many words that the model is unsure of, beside those of the text."""
    assert is_unclear(decision(page), shapes()) is expected, label


def test_nothing_is_clear() -> None:
    """Where nothing was weighed, nothing more would be."""
    assert not is_unclear(Decision([], [], [], [], None), shapes())
