"""What the characters of a page's blocks are, counted over the whole page at once."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsclean.weigh.features.arrays import Array, Integers, Truths

_TABLE_SIZE = 0x10000
_CASED = 0x590
"""Latin, Greek, Cyrillic and Armenian stand below this code point: later scripts but few have no capitals."""
_UNSPACED_RANGES = ((0x0E00, 0x0E7F), (0x1000, 0x109F), (0x3040, 0x30FF), (0x3400, 0x9FFF))
"""Thai, Burmese, kana, Han: they put no spaces between words."""
_LETTER_RANGES = ((_CASED, 0x1FFF), (0x2C00, 0x2DFF), (0x3040, 0xDFFF))
"""Later scripts as a whole: what of them is no letter is rare in news."""
_SIGNS = {
    "comma": ",،、，;；:：",
    "stop": ".;!?؟،।、，。！？；…",
    "quote": '"“”„«»「」『』',
    "opening quote": "\"“”„«»「」『』'‘",
    "closing": "\"'”’»›“)]」』）* ",
    "full stop": ".",
    "ellipsis": "…",
    "colon": ":：",
    "pause": ",;、",
    "question": "?？",
    "exclamation": "!！",
    "bars": "|",
    "slashes": "/",
    "brackets": "(",
    "hashes": "#",
    "arrows": "→›»>",
    "dots": "·•",
    "dashes": "–—-",
    "tabs": "\t",
    "copyright": "©",
    "clock": ":",
    "exclamations": "!",
    "apostrophes": "'‘’",
}
"""Signs that say the same."""


class Table(NamedTuple):
    """Which character has which properties. Characters that have the same ones are of one kind."""

    kinds: Integers
    """The kind of each character of the Basic Multilingual Plane; the last entry stands for all characters beyond."""
    names: tuple[str, ...]
    """The properties."""
    has: Truths
    """One row a property, one column a kind."""
    ones: Array
    """The same in numbers, to be multiplied."""


class Characters(NamedTuple):
    """The characters of all blocks in a row, each block with a line feed behind it."""

    codes: NDArray[np.int32]
    kinds: Integers
    starts: Integers
    """Where each block begins."""
    lengths: Integers
    """How many characters each has."""

    def tallies(self) -> dict[str, Array]:
        """For each property, how many characters of each block have it."""
        table = _table()
        blocks, kinds = len(self.starts), table.ones.shape[1]
        cells = np.repeat(np.arange(0, blocks * kinds, kinds), self.lengths + 1)
        cells += self.kinds
        counts = np.bincount(cells, minlength=blocks * kinds).reshape(blocks, kinds)
        return dict(zip(table.names, table.ones @ counts.T, strict=True))  # whole numbers: their sums are exact

    def tally(self, wanted: Truths) -> Integers:
        """For each block, at how many of its characters a flag is set."""
        return np.add.reduceat(wanted, self.starts, dtype=np.int64)

    def having(self, name: str) -> Truths:
        """For each character, whether it has a property."""
        table = _table()
        found: Truths = table.has[table.names.index(name)].take(self.kinds)
        return found

    def first(self) -> dict[str, Truths]:
        """For each property, whether the character that each block begins with has it."""
        return self._at(self.starts)

    def last(self) -> dict[str, Truths]:
        """For each property, whether the character that each block ends with has it."""
        return self._at(self.starts + self.lengths - 1)

    def _at(self, places: Integers) -> dict[str, Truths]:
        table = _table()
        return dict(zip(table.names, table.has.take(self.kinds[places], axis=1), strict=True))


def characters(texts: Sequence[str]) -> Characters:
    """Look up every character of a page's blocks; no block is empty.

    >>> characters(["Rain fell.", "Share"]).tallies()["capital"].tolist()
    [1.0, 1.0]
    """
    codes = np.frombuffer(("\n".join(texts) + "\n").encode("utf-32-le", "surrogatepass"), dtype="<i4")
    lengths = np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
    starts = np.cumsum(lengths + 1) - lengths - 1
    return Characters(codes, _table().kinds.take(codes, mode="clip"), starts, lengths)


@lru_cache(maxsize=1)
def _table() -> Table:
    properties = _properties()
    sets = np.zeros(_TABLE_SIZE, dtype=np.int64)
    for bit, found in enumerate(properties.values()):
        sets |= found.astype(np.int64) << bit
    _, examples, kinds = np.unique(sets, return_index=True, return_inverse=True)
    has = np.array([found[examples] for found in properties.values()])
    return Table(kinds.astype(np.int64), tuple(properties), has, has.astype(np.float64))


def _properties() -> dict[str, Truths]:
    """For each property, which characters of the Basic Multilingual Plane have it."""
    cased = [chr(code) for code in range(_CASED)]
    letter = _marked(*_LETTER_RANGES)
    letter[:_CASED] = [character.isalpha() for character in cased]
    capital = _marked()
    capital[:_CASED] = [character.isupper() for character in cased]
    digit = _marked((ord("0"), ord("9")))
    unspaced = _marked(*_UNSPACED_RANGES)
    code = np.arange(_TABLE_SIZE)
    return {
        "letter": letter,
        "capital": capital,
        "small": letter & ~capital & ~unspaced,
        "beyond ascii": letter & (code >= 128),
        "digit": digit,
        "of a word": letter | digit,
        "symbol": ~letter & ~digit & (code > ord(" ")),
        "unspaced": unspaced,
        **{name: _marked(*((ord(sign), ord(sign)) for sign in signs)) for name, signs in _SIGNS.items()},
    }


def _marked(*ranges: tuple[int, int]) -> Truths:
    """The code points from the first to the last of each range."""
    found = np.zeros(_TABLE_SIZE, dtype=np.bool_)
    for first, last in ranges:
        found[first : last + 1] = True
    return found
