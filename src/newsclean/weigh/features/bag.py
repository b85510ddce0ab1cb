"""The words of a block as the model's vocabulary may know them: single words, pairs, openings, whole short lines."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsclean.read.html.page import Markup
from newsclean.weigh.network import Bag

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
    words = _asked(terms)
    found = [*words, OPENING + words[0], CLOSING + words[-1]]
    if 2 <= len(terms) <= _MOST_PAIRED:
        found += [f"{PAIR}{one} {two}" for one, two in pairwise(words[: _MOST_PAIRS + 1])]
    if len(terms) <= _LONGEST_LINE:
        found.append(LINE + " ".join(words))
    return found


OWN_NAME, NAME = ".", "~"
"""What stands before a word of the names of an element (class, id, role), its own or its parent's, and of those around it."""
_MOST_OWN_NAMES = 8
_MOST_NAMES = 16


def names(markup: Markup) -> list[str]:
    """What the vocabulary is asked for, given the names of the elements around a block."""
    found = [OWN_NAME + word for word in markup.own_words[:_MOST_OWN_NAMES]]
    return found + [NAME + word for word in markup.words[:_MOST_NAMES]]


class Vocabulary:
    """The numbers of the phrases that a model knows. Asked for a block's words, it spells out no phrase but its line."""

    def __init__(self, phrases: Sequence[str]) -> None:
        numbers = {phrase: number for number, phrase in enumerate(phrases)}
        self._words = numbers
        self._openings, self._closings, self._lines = (_after(mark, numbers) for mark in (OPENING, CLOSING, LINE))
        self._own_names, self._names = (_after(mark, numbers) for mark in (OWN_NAME, NAME))
        self._pairs: dict[str, dict[str, int]] = {}
        for pair, number in _after(PAIR, numbers).items():
            one, _, two = pair.partition(" ")
            self._pairs.setdefault(one, {})[two] = number

    def __call__(self, terms: Sequence[str]) -> Bag:
        """What it knows of the `bag` of a block's folded words."""
        if not terms:
            return Bag((), 0)
        words = _asked(terms)
        found = [*map(self._words.get, words), self._openings.get(words[0]), self._closings.get(words[-1])]
        if 2 <= len(terms) <= _MOST_PAIRED:
            pairs = self._pairs
            found += [pairs[one].get(two) if one in pairs else None for one, two in pairwise(words[: _MOST_PAIRS + 1])]
        if len(terms) <= _LONGEST_LINE:
            found.append(self._lines.get(" ".join(words)))
        return Bag(tuple([number for number in found if number is not None]), len(found))

    def named(self, markup: Markup) -> Bag:
        """What it knows of the `names` of the elements around a block."""
        own, around = markup.own_words[:_MOST_OWN_NAMES], markup.words[:_MOST_NAMES]
        found = [*map(self._own_names.get, own), *map(self._names.get, around)]
        return Bag(tuple([number for number in found if number is not None]), len(found))


def _after(mark: str, numbers: Mapping[str, int]) -> dict[str, int]:
    """The phrases that begin with a mark, without it."""
    return {phrase[1:]: number for phrase, number in numbers.items() if phrase.startswith(mark)}


def _asked(terms: Sequence[str]) -> list[str]:
    """The words that are asked for, numbers by their length."""
    ends = terms if len(terms) <= _MOST_WORDS else (*terms[:_FIRST_WORDS], *terms[-_LAST_WORDS:])
    return [_number(word) if word[0] <= "9" else word for word in ends]


def _number(word: str) -> str:
    """A number stands for all of so many digits, a year for all years."""
    if not word.isdigit():
        return word
    if len(word) == 4 and word[:2] in ("19", "20"):
        return "0year"
    return "0" * min(len(word), 5)
