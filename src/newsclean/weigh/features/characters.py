"""What the characters of a page's blocks are, counted over the whole page at once."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

LETTER, CAPITAL, DIGIT, COMMA, STOP, QUOTE, CLOSING, UNSPACED = (1 << bit for bit in range(8))
"""Classes of characters, as bits; a character may be of several."""

_TABLE_SIZE = 0x10000
_CASED = 0x590
"""Latin, Greek, Cyrillic and Armenian stand below this code point: later scripts but few have no capitals."""
_UNSPACED_RANGES = ((0x0E00, 0x0E7F), (0x1000, 0x109F), (0x3040, 0x30FF), (0x3400, 0x9FFF))
"""Thai, Burmese, kana, Han: they put no spaces between words."""

Flags = NDArray[np.uint16]
Counts = NDArray[np.int64]


class Characters(NamedTuple):
    """The characters of all blocks in a row, each block with a line feed behind it."""

    codes: NDArray[np.uint32]
    flags: Flags
    starts: Counts
    """Where each block begins."""
    lengths: Counts
    """How many characters each has."""

    def tally(self, wanted: NDArray[np.bool_]) -> Counts:
        """For each block, in how many of its characters a flag is set."""
        return np.add.reduceat(wanted, self.starts, dtype=np.int64)

    def first(self) -> NDArray[np.uint32]:
        """The code point that each block begins with."""
        return self.codes[self.starts]

    def last(self, before: int = 0) -> NDArray[np.uint32]:
        """The code point that each block ends with, or one so many places before it; 0 where the block is shorter."""
        place = self.lengths - 1 - before
        return np.where(place >= 0, self.codes[self.starts + np.maximum(place, 0)], 0).astype(np.uint32)


def characters(texts: Sequence[str]) -> Characters:
    """Look up every character of a page's blocks; no block is empty.

    >>> found = characters(["Rain fell.", "Share"])
    >>> found.tally(found.flags & CAPITAL != 0).tolist()
    [1, 1]
    """
    codes = np.frombuffer(
        ("\n".join(texts) + "\n").encode("utf-32-le", "surrogatepass"),
        dtype="<u4",
    )
    lengths = np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
    starts = np.concatenate(([0], np.cumsum(lengths + 1)[:-1]))
    return Characters(codes, _classes()[np.minimum(codes, _TABLE_SIZE - 1)], starts, lengths)


@lru_cache(maxsize=1)
def _classes() -> Flags:
    """The classes of each character of the Basic Multilingual Plane; the last entry stands for all beyond it."""
    table = np.zeros(_TABLE_SIZE, dtype=np.uint16)
    for code in range(_CASED):
        character = chr(code)
        if character.isalpha():
            table[code] |= LETTER
        if character.isupper():
            table[code] |= CAPITAL
    table[_CASED:0x2000] |= LETTER
    table[0x2C00:0x2E00] |= LETTER
    table[0x3040:0xE000] |= LETTER
    table[ord("0") : ord("9") + 1] = DIGIT
    for characters_of, bit in (
        (",،、，;；:：", COMMA),
        (".;!?؟،।、，。！？；…", STOP),
        ('"“”„«»「」『』', QUOTE),
        ("\"'”’»›“)]」』）* ", CLOSING),
    ):
        for character in characters_of:
            table[ord(character)] |= bit
    for low, high in _UNSPACED_RANGES:
        table[low : high + 1] |= UNSPACED
    return table
