"""Whether a page leaves the model in doubt, so that a further witness is worth its time."""

import numpy as np

from newsclean.label.decide import Decision
from newsclean.weigh.shape import Shapes

_UNSURE = 1.0
"""Log-odds below which text and noise are nearly as likely."""
_SHARE = 0.07
"""Unsure words, to those of the text, that make a page unclear. So are 1 in 7 of the gold pages; asked there alone, the witness
does two thirds of the good that it does on all, or more."""


def is_unclear(decision: Decision, shapes: Shapes) -> bool:
    """Whether the model is unsure about more than a few of a page's words, for the length of its text.

    Args:
        decision: what every block is without the witness.
        shapes: what is known about texts by themselves.
    """
    if decision.opinion is None:
        return False
    size = np.array([shapes(decision.blocks[row].text).size for row in decision.rows])
    odds = decision.opinion.text
    return bool(size[np.abs(odds) < _UNSURE].sum() > _SHARE * size[odds > 0.0].sum())
