"""What is said of a block."""

from typing import NamedTuple

from newsclean.labels import Label

UNDER = "under:"
"""What the rule of a list's item begins with; the list's own heading has the bare rule."""


class Verdict(NamedTuple):
    """A block's label and the evidence that gave it."""

    label: Label
    rule: str
    confidence: float | None = None
    """How sure the rule is of itself; `None` where only the points tell."""
