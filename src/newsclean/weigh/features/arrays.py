"""The kinds of arrays that features are made of: one entry a block, a word or a character of the page."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
"""Numbers."""
Integers = NDArray[np.int64]
Truths = NDArray[np.bool_]
