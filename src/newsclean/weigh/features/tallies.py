"""How many lines above a block, and below it, the lexicon knows: below "0 comments" prose is comments."""

import numpy as np
from numpy.typing import NDArray

from newsclean.labels import Label

NAMES = (*(f"tally.above.{label}" for label in Label), *(f"tally.below.{label}" for label in Label))
_HALF = 1.5
"""So many lines make a half."""


def tallies(known: NDArray[np.int8], steps: int) -> NDArray[np.int8]:
    """Counts by label of the lines above and below each block, brought between 0 and 1. One row a name in `NAMES`.

    Args:
        known: for each label how sure the lexicon is of it, one column a block.
        steps: how many steps 1 has.
    """
    hits = known > 0
    through = np.cumsum(hits, axis=1, dtype=np.int64)
    counts = np.concatenate((through - hits, through[:, -1:] - through))
    return np.rint(counts / (counts + _HALF) * steps).astype(np.int8)
