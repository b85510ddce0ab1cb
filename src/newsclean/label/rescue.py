"""What the witness saves where hardly any text is left of a page."""

from collections.abc import Sequence

import numpy as np

from newsclean.label.facts import Fact
from newsclean.labels import Label
from newsclean.weigh.features.arrays import Array
from newsclean.weigh.features.stated import Stated, share_held, shingles
from newsclean.weigh.shape import Shape

_FEWEST_WORDS = 10
"""Shorter blocks are headings, names and buttons as often as text."""
_FEWEST_SAVED = 50
"""A page of fewer words has no article to save."""
_HELD = 0.8
"""The witness has a block where it has so much of it."""
_LEAST_LIKELY = 0.05
"""What the model takes for text with less likelihood than this, on average, is none whatever the witness says."""

_SAVED = Fact(Label.PARAGRAPH, "witness.rescue", 0.8)


def rescued(
    shapes: Sequence[Shape], labels: Sequence[Label], is_open: Sequence[bool], odds: Array, says: Stated
) -> dict[int, Fact]:
    """What the model takes for noise and the witness for text, by its places, where it is more than all that is left. So it
    is on 4 gold pages, and on each of them it is the article.

    Args:
        shapes: what each block that the model weighed shows by itself.
        labels: what each of them is so far.
        is_open: whether nothing but the model says so.
        odds: how much likelier than not the model takes each for text, in log-odds.
        says: what the page states, the witness among it.
    """
    if not says.witness:
        return {}
    size = np.array([seen.size for seen in shapes])
    least = max(_FEWEST_SAVED, float(size[[label.is_text for label in labels]].sum()))
    rows = [
        row
        for row, label in enumerate(labels)
        if label.is_noise and label is not Label.DUPLICATE and is_open[row] and size[row] >= _FEWEST_WORDS
    ]
    if size[rows].sum() < least:  # so it is on most pages, and then nothing need be compared
        return {}
    held = shingles(says.witness)
    rows = [row for row in rows if share_held(shapes[row].words, held) >= _HELD]
    saved = float(size[rows].sum())
    if saved < least:
        return {}
    likely = float((size[rows] / (1.0 + np.exp(-odds[rows]))).sum() / saved)
    return dict.fromkeys(rows, _SAVED) if likely >= _LEAST_LIKELY else {}
