"""The phrase tables: which rules a line's words meet, in one pass over the words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from newsclean.weigh.rules import MOST_WORDS_IN_GAP, NUMBER, WORDS, Match, Rule, parse_rules

_HEAD = 2
"""How many words from the start of a very long line a phrase may begin."""
_FOOT = 140
"""How many words from the end of a very long line a phrase may begin."""
SENTENCE_WORDS = 8
"""A line of so many words with a terminal mark is a sentence."""


class _Node:
    """A place in the trie of phrases: the words that may follow, and the rules whose phrase ends here."""

    __slots__ = ("next", "rules")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.rules: list[Rule] = []

    def leads_on(self, words: Sequence[str], at: int) -> bool:
        """Whether a phrase ends here or may go on with the word at `at`; most do not, so this is asked first."""
        if self.rules:
            return True
        following = self.next
        return at < len(words) and (words[at] in following or WORDS in following or NUMBER in following)


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that matched, and where: `words[start:end]`."""

    rule: Rule
    start: int
    end: int


class Lexicon:
    """A set of rules, ready to match.

    The phrases stand in one trie, so a line costs one look-up a word, however many rules there are.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._root = _Node()
        for rule in self.rules:
            for phrase in rule.phrases:
                node = self._root
                for word in phrase:
                    node = node.next.setdefault(word, _Node())
                node.rules.append(rule)

    def hits(self, words: Sequence[str], *, sentence: bool, colon: int = -1) -> list[Hit]:
        """The rules that a line meets, guards of the line itself included; the zone is for the caller to see to.

        Args:
            words: the line's folded words.
            sentence: whether the line ends as a sentence does.
            colon: how many words stand before the line's first colon; -1 where it has none near its start.
        """
        first = self._root.next
        number = first.get(NUMBER)
        size = len(words)
        starts = range(size) if size <= _HEAD + _FOOT else (*range(_HEAD), *range(size - _FOOT, size))
        found: list[Hit] = []
        for start in starts:
            word = words[start]
            node = first.get(word)
            if node is not None and node.leads_on(words, start + 1):
                _walk(node, words, start, start + 1, found)
            if number and word[0].isdigit():
                _walk(number, words, start, _after_number(words, start), found)
        if not found:
            return found
        is_sentence = sentence and size >= SENTENCE_WORDS
        return [hit for hit in found if _holds(hit, size, is_sentence, colon)]


def _walk(node: _Node, words: Sequence[str], start: int, at: int, found: list[Hit]) -> None:
    """Follow the words from `at` down the trie; the depth of the trie bounds the work, not the line."""
    for rule in node.rules:
        found.append(Hit(rule, start, at))
    if at == len(words) or not node.next:
        return
    word = words[at]
    if word in node.next:
        _walk(node.next[word], words, start, at + 1, found)
    if NUMBER in node.next and word[0].isdigit():
        _walk(node.next[NUMBER], words, start, _after_number(words, at), found)
    if WORDS in node.next:
        for end in range(at + 1, min(at + MOST_WORDS_IN_GAP, len(words)) + 1):
            _walk(node.next[WORDS], words, start, end, found)


def _after_number(words: Sequence[str], at: int) -> int:
    """Past a number of several words: `1.2K` is `1`, `2k`."""
    at += 1
    while at < len(words) and words[at][0].isdigit():
        at += 1
    return at


def _holds(hit: Hit, size: int, is_sentence: bool, colon: int) -> bool:
    guard = hit.rule.guard
    if guard.colon and hit.end != colon:
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
    rules = parse_rules(extra, prefix="caller") if extra else ()
    folder = resources.files("newsclean") / "data" / "lexicon"
    files = (entry for entry in folder.iterdir() if entry.name.endswith(".toml"))
    for file in sorted(files, key=lambda entry: entry.name):
        rules += parse_rules(file.read_text(encoding="utf-8"), prefix=file.name.removesuffix(".toml"))
    return Lexicon(rules)
