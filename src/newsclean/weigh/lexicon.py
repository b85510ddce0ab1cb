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

    __slots__ = ("next", "rules", "rules_amid", "wild")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.rules: tuple[Rule, ...] = ()
        """Those that hold where the line ends here."""
        self.rules_amid: tuple[Rule, ...] = ()
        """Those that hold where the line goes on."""
        self.wild = False
        """Whether a number or a gap may follow."""

    def below(self, phrase: Iterable[str]) -> "_Node":
        """The place that a phrase leads to, made where it is not there."""
        node = self
        for word in phrase:
            node.wild = node.wild or word in (NUMBER, WORDS)
            node = node.next.setdefault(word, _Node())
        return node

    def leads_on(self, words: Sequence[str], at: int) -> bool:
        """Whether a phrase may end here or after two words more. Most that begin do not go on so: a walk is saved."""
        if self.wild:
            return True
        if at == len(words):
            return self.rules != ()
        if self.rules_amid:
            return True
        node = self.next.get(words[at])
        if node is None:
            return False
        at += 1
        if node.wild or node.rules_amid:
            return True
        return node.rules != () if at == len(words) else words[at] in node.next


class _InnerPhrases:
    """Phrases that may stand inside a line, and the words by which most lines show that they hold none of them."""

    __slots__ = ("is_wordless", "longest", "root")

    def __init__(self) -> None:
        self.root = _Node()
        self.longest: set[str] = set()
        """The longest word of each phrase."""
        self.is_wordless = False
        """Whether a phrase has no word at all."""

    def add(self, phrase: Sequence[str], rule: Rule) -> None:
        """Take up a phrase."""
        node = self.root.below(phrase)
        node.rules += (rule,)
        if rule.match is not Match.END:
            node.rules_amid += (rule,)
        words = [word for word in phrase if word not in (NUMBER, WORDS)]
        if words:
            self.longest.add(max(words, key=len))
        else:
            self.is_wordless = True

    def may_stand_in(self, words: Iterable[str]) -> bool:
        """Whether a line holds the longest word of a phrase."""
        return self.is_wordless or not self.longest.isdisjoint(words)


class Hit(NamedTuple):
    """A rule that matched, and where: `words[start:end]`."""

    rule: Rule
    start: int
    end: int


class Lexicon:
    """A set of rules, ready to match.

    Most phrases must be the whole line: one look-up tells. The others stand in tries, so a line costs one look-up a word
    at most, however many rules there are. Those that open the line have a trie of their own, which is asked at the first
    word only; and so have phrases inside the line that a colon must follow, which is asked only where there is one.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._whole: dict[tuple[str, ...], tuple[Rule, ...]] = {}
        self._opening = _Node()
        self._inner = _InnerPhrases()
        self._before_colon = _InnerPhrases()
        for rule in self.rules:
            inner = self._before_colon if rule.guard.colon else self._inner
            for phrase in rule.phrases:
                if rule.match in (Match.WHOLE, Match.START):
                    self._add_opening(phrase, rule)
                else:
                    inner.add(phrase, rule)
        self._most_words = max(map(len, self._whole), default=0)

    def _add_opening(self, phrase: tuple[str, ...], rule: Rule) -> None:
        """Take up a phrase that a line begins with."""
        is_plain = NUMBER not in phrase and WORDS not in phrase
        if is_plain:
            self._whole[phrase] = (*self._whole.get(phrase, ()), rule)
        if not is_plain or rule.match is Match.START:
            node = self._opening.below(phrase)
            node.rules += () if is_plain else (rule,)
            node.rules_amid += (rule,) if rule.match is Match.START else ()

    def hits(self, words: Sequence[str], *, sentence: bool, colon: int = -1, colons: bool = True) -> list[Hit]:
        """The rules that a line meets, guards of the line itself included; the zone is for the caller to see to.

        Args:
            words: the line's folded words.
            sentence: whether the line ends as a sentence does.
            colon: how many words stand before the line's first colon or spaced dash; -1 where it has none near its
                start.
            colons: whether there may be a colon anywhere in the line.
        """
        found: list[Hit] = []
        if not words:
            return found
        if _opens(self._opening, words, 0):
            _walk(self._opening, words, 0, found)
        size = len(words)
        if size <= self._most_words:
            found.extend([Hit(rule, 0, size) for rule in self._whole.get(tuple(words), ())])
        if self._inner.may_stand_in(words):
            _walk_inside(self._inner.root, words, found)
        if colons and self._before_colon.may_stand_in(words):
            _walk_inside(self._before_colon.root, words, found)
        if not found:
            return found
        is_sentence = sentence and size >= SENTENCE_WORDS
        return [hit for hit in found if _holds(hit, size, is_sentence=is_sentence, colon=colon)]


def _opens(root: _Node, words: Sequence[str], at: int) -> bool:
    """Whether a phrase of a trie may begin at a word."""
    word = words[at]
    if word in root.next and root.next[word].leads_on(words, at + 1):
        return True
    return root.wild and word < _AFTER_DIGITS and root.next[NUMBER].leads_on(words, _after_number(words, at))


def _walk_inside(root: _Node, words: Sequence[str], found: list[Hit]) -> None:
    """Follow a trie from every word of a line; of a very long one, from its first and last words."""
    size = len(words)
    first, numbers = root.next, root.wild
    places = range(size) if size <= _HEAD + _FOOT else (*range(_HEAD), *range(size - _FOOT, size))
    for start in [at for at in places if words[at] in first or (numbers and words[at] < _AFTER_DIGITS)]:
        if _opens(root, words, start):
            _walk(root, words, start, found)


def _walk(root: _Node, words: Sequence[str], start: int, found: list[Hit]) -> None:
    """Follow the words from `start` down a trie; the depth of the trie bounds the work, not the line."""
    size = len(words)
    open_ways: list[tuple[_Node | None, int]] = [(root, start)]
    while open_ways:
        node, at = open_ways.pop()
        while node is not None:
            found.extend([Hit(rule, start, at) for rule in (node.rules_amid if at < size else node.rules)])
            if at == size:
                break
            following = node.next.get(words[at])
            if node.wild:
                open_ways.append((following, at + 1))
                _branch(node, words, at, open_ways)
                break
            node, at = following, at + 1


def _branch(node: _Node, words: Sequence[str], at: int, open_ways: list[tuple[_Node | None, int]]) -> None:
    """Add the ways that lead on over a number or a gap."""
    if NUMBER in node.next and words[at][0].isdigit():
        open_ways.append((node.next[NUMBER], _after_number(words, at)))
    if WORDS in node.next:
        gap = node.next[WORDS]
        open_ways.extend((gap, end) for end in range(at + 1, min(at + MOST_WORDS_IN_GAP, len(words)) + 1))


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
    return size <= guard.most_words and (guard.sentence or not is_sentence)


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
