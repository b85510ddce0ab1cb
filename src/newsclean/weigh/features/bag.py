"""The words of a block as the model's vocabulary may know them: single words, pairs, openings, whole short lines."""

from collections.abc import Sequence
from itertools import pairwise

_MOST_WORDS = 16
"""Of longer blocks only the first and the last words count: there the prompts of widgets stand."""
_FIRST_WORDS = 8
_LAST_WORDS = 5
_MOST_PAIRS = 5
_MOST_PAIRED = 14
_LONGEST_LINE = 6

OPENING, CLOSING, PAIR, LINE = "<", ">", "+", "="
"""What stands before the first word, the last word, a pair of words, and a whole line; a word stands bare."""


def bag(terms: Sequence[str]) -> list[str]:
    """What the vocabulary is asked for, given a block's folded words (or pairs of characters).

    >>> bag(("share", "this"))
    ['share', 'this', '<share', '>this', '+share this', '=share this']
    """
    if not terms:
        return []
    size = len(terms)
    ends = terms if size <= _MOST_WORDS else (*terms[:_FIRST_WORDS], *terms[-_LAST_WORDS:])
    words = [_number(word) if word[0] <= "9" else word for word in ends]
    found = [*words, OPENING + words[0], CLOSING + words[-1]]
    if 2 <= size <= _MOST_PAIRED:
        found += [f"{PAIR}{one} {two}" for one, two in pairwise(words[: _MOST_PAIRS + 1])]
    if size <= _LONGEST_LINE:
        found.append(LINE + " ".join(words))
    return found


def _number(word: str) -> str:
    """A number stands for all of so many digits, a year for all years."""
    if not word.isdigit():
        return word
    if len(word) == 4 and word[:2] in ("19", "20"):
        return "0year"
    return "0" * min(len(word), 5)
