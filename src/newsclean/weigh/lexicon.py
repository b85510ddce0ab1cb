"""The phrase tables: which rules a line's words meet, in one pass over the words."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsclean.weigh.rules import MOST_WORDS_IN_GAP, NUMBER, WORDS, Match, Rule, parse_rules

_HEAD = 12
"""How many words from the start of a very long line a phrase may begin."""
_FOOT = 30
"""How many words from the end of a very long line a phrase may begin."""
_AFTER_DIGITS = ":"
"""The character after "9": a folded word below it begins with a digit."""
SENTENCE_WORDS = 8
"""A line of so many words with a terminal mark is a sentence."""


class _Node:
    """A place in the trie of phrases: the words that may follow, and the rules whose phrase ends here."""

    __slots__ = ("next", "rules", "wild")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.rules: list[Rule] = []
        self.wild = False
        """Whether a number or a gap may follow."""

    def add(self, phrase: Sequence[str], rule: Rule) -> None:
        """Put a phrase below this place."""
        node = self
        for word in phrase:
            node.wild = node.wild or word in (NUMBER, WORDS)
            node = node.next.setdefault(word, _Node())
        node.rules.append(rule)


class Hit(NamedTuple):
    """A rule that matched, and where: `words[start:end]`."""

    rule: Rule
    start: int
    end: int


class Lexicon:
    """A set of rules, ready to match.

    The phrases stand in tries, so a line costs one look-up a word, however many rules there are. Most phrases must open
    the line: they have a trie of their own, which is asked at the first word only; and so have phrases inside the line
    that a colon must follow, which is asked only where there is one.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._opening = _Node()
        self._inner = _Node()
        self._before_colon = _Node()
        for rule in self.rules:
            trie = self._opening if rule.match in (Match.WHOLE, Match.START) else self._inner
            if trie is self._inner and rule.guard.colon:
                trie = self._before_colon
            for phrase in rule.phrases:
                trie.add(phrase, rule)

    def hits(self, words: Sequence[str], *, sentence: bool, colon: int = -1, colons: bool = True) -> list[Hit]:
        """The rules that a line meets, guards of the line itself included; the zone is for the caller to see to.

        Args:
            words: the line's folded words.
            sentence: whether the line ends as a sentence does.
            colon: how many words stand before the line's first colon or spaced dash; -1 where it has none near its
                start.
            colons: whether there is a colon anywhere in the line.
        """
        found: list[Hit] = []
        if not words:
            return found
        if words[0] in self._opening.next or (NUMBER in self._opening.next and words[0] < _AFTER_DIGITS):
            _walk(self._opening, words, 0, found)
        _walk_inside(self._inner, words, found)
        if colons:
            _walk_inside(self._before_colon, words, found)
        if not found:
            return found
        size = len(words)
        is_sentence = sentence and size >= SENTENCE_WORDS
        return [hit for hit in found if _holds(hit, size, is_sentence=is_sentence, colon=colon)]


def _walk_inside(root: _Node, words: Sequence[str], found: list[Hit]) -> None:
    """Follow a trie from every word of a line; of a very long one, from its first and last words."""
    size = len(words)
    first = root.next
    numbers = NUMBER in first
    for start in range(size) if size <= _HEAD + _FOOT else (*range(_HEAD), *range(size - _FOOT, size)):
        word = words[start]
        node = first.get(word)
        if node is None:
            if numbers and word < _AFTER_DIGITS:
                _walk(root, words, start, found)
        elif _leads_on(node, words, start + 1):
            _walk(root, words, start, found)


def _leads_on(node: _Node, words: Sequence[str], at: int) -> bool:
    """Whether the next two words may finish a phrase. Most words that open one do not here, and the walk is saved."""
    if node.rules or node.wild:
        return True
    if at == len(words):
        return False
    node_after = node.next.get(words[at])
    if node_after is None:
        return False
    if node_after.rules or node_after.wild:
        return True
    return at + 1 < len(words) and words[at + 1] in node_after.next


def _walk(root: _Node, words: Sequence[str], start: int, found: list[Hit]) -> None:
    """Follow the words from `start` down a trie; the depth of the trie bounds the work, not the line."""
    size = len(words)
    open_ways = [(root, start)]
    while open_ways:
        node, at = open_ways.pop()
        found.extend([Hit(rule, start, at) for rule in node.rules])
        if at == size or not node.next:
            continue
        word = words[at]
        following = node.next.get(word)
        if following is not None:
            open_ways.append((following, at + 1))
        if node.wild:
            if NUMBER in node.next and word[0].isdigit():
                open_ways.append((node.next[NUMBER], _after_number(words, at)))
            if WORDS in node.next:
                gap = node.next[WORDS]
                open_ways.extend((gap, end) for end in range(at + 1, min(at + MOST_WORDS_IN_GAP, size) + 1))


def _after_number(words: Sequence[str], at: int) -> int:
    """Past a number of several words: `1.2K` is `1`, `2k`."""
    at += 1
    while at < len(words) and words[at][0].isdigit():
        at += 1
    return at


def _holds(hit: Hit, size: int, *, is_sentence: bool, colon: int) -> bool:
    guard = hit.rule.guard
    if guard.colon and hit.end != colon and hit.rule.match is not Match.TAIL:  # a tail's colon is for the cutter to see
        return False
    if size > guard.most_words or (is_sentence and not guard.sentence):
        return False
    match hit.rule.match:
        case Match.WHOLE:
            return hit.start == 0 and hit.end == size
        case Match.START:
            return hit.start == 0
        case Match.END:
            return hit.end == size
        case _:
            return True


@lru_cache(maxsize=8)
def lexicon(extra: str = "") -> Lexicon:
    """The package's lexicon with a caller's rules before it. Made once for each text of rules: it depends on nothing else."""
    from importlib import resources

    rules = parse_rules(extra, prefix="caller") if extra else ()
    folder = resources.files("newsclean") / "data" / "lexicon"
    files = (entry for entry in folder.iterdir() if entry.name.endswith(".toml"))
    for file in sorted(files, key=lambda entry: entry.name):
        rules += parse_rules(file.read_text(encoding="utf-8"), prefix=file.name.removesuffix(".toml"))
    return Lexicon(rules)
