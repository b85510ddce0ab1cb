"""The outlets that a line names: rows of badges, usual names, lists. `data/outlets.toml` has the names."""

import itertools
import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+")
_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")
_TURN = re.compile(r"(?<=[a-z0-9\xdf-\xff\u03ac-\u03ce\u0430-\u045f])[A-Z\xc0-\xde\u0386-\u03ab\u0400-\u042f]")
_GAP = re.compile(r"[\s.'’&!/-]{0,3}").fullmatch
# "BBC, Reuters and the Harbour Gazette": what may stand between two of a list.
_AND = re.compile(r"[\s,;&/|•·+]*(?:and|or|und|et|y|e|og|och|en)?\s*(?:the)?\s*", re.IGNORECASE).fullmatch
_DOMAIN = re.compile(
    r"(?<![\w.-])(?:https?://)?(?:www\.)?([\w-]{1,60})(?:\.(?:com?|org|net|news|info|[a-z]{2})){1,2}(?![\w.-])",
    re.IGNORECASE,
)
_BEFORE = frozenset(
    "from by via with source sources courtesy credit credits inputs photo photos foto image images quelle quellen fuente"
    " fuentes fonte fonti kilde kilder källa bron avec mit con com met med par von por di agencies reports".split()
)
_MARKS_BEFORE = frozenset("(/©[")
# Icons have texts that are doubled like badges.
_NOT_OUTLETS = frozenset("menu search share close login facebook twitter instagram youtube linkedin email home".split())
_LONGEST = 20_000
_LONGEST_BADGE = 60
_SHORT_NAME = 4
"""Names of up to this many letters must be printed as in the data file, or in capitals."""
_ACRONYM = 3
"""Names of up to this many characters stand for other things too."""


class _Entry(NamedTuple):
    """A name as the data file prints it, and the outlet's usual name."""

    printed: tuple[str, ...]
    name: str
    is_doubtful: bool


class _Named(NamedTuple):
    """An outlet found in a line."""

    start: int
    end: int
    name: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class _Outlets:
    names: dict[str, str]
    """By letters and digits alone: the usual name."""
    by_word: dict[str, list[tuple[tuple[str, ...], _Entry]]]
    """By the first folded word: the folded words of names. Longest first."""


def usual_name(text: str) -> str:
    """The usual name of an outlet that is printed in capitals, as a web address, doubled or squeezed (`str`).

    A name that is not known stays as printed; a doubled one is capitalised.

    >>> usual_name("FORBES"), usual_name("channelnewsasia"), usual_name("www.lemonde.fr"), usual_name("Harbour Gazette")
    ('Forbes', 'Channel News Asia', 'Le Monde', 'Harbour Gazette')
    >>> usual_name("harbourgazetteHARBOURGAZETTE")
    'Harbourgazette'
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return text
    names = _outlets().names
    known = names.get(_squeeze(text))
    if known:
        return known
    site = _DOMAIN.fullmatch(text)
    if site and _squeeze(site[1]) in names:
        return names[_squeeze(site[1])]
    half = len(text) // 2
    if len(text) > 3 and _is_doubled(text[:half], text[half:]):
        return names.get(_squeeze(text[:half])) or text[:half].title()
    return text


def is_outlet(text: str) -> bool:
    """Whether a text is, as a whole, the name of an outlet or agency that the package knows (`bool`).

    >>> is_outlet("dpa"), is_outlet("Reuters"), is_outlet("Mara Ellison")
    (True, True, False)
    """
    return len(text) <= _LONGEST and _squeeze(text) in _outlets().names


def find_badges(text: str) -> tuple[tuple[int, int, str], ...]:
    """The badges in a text (`tuple[tuple[int, int, str], ...]`): start, end and usual name of each.

    A badge is a logo's file name with its text glued to it: the same letters twice, small and then capital.

    >>> find_badges("forbesFORBES lemondeLEMONDE")
    ((0, 12, 'Forbes'), (13, 27, 'Le Monde'))
    """
    badges: list[tuple[int, int, str]] = []
    floor = turn = 0
    for match in _TURN.finditer(text):
        middle = match.start()
        if middle < floor:
            continue
        # The small letters begin after the last turn's capital, or after the last badge.
        reach = _reach(text, middle, max(floor, turn + 1 if turn else 0))
        turn = middle
        if reach:
            floor = middle + reach
            badges.append((middle - reach, floor, usual_name(text[middle - reach : floor])))
    return tuple(badges)


def find_outlets(text: str) -> tuple[str, ...]:
    """The outlets that a short line names (`tuple[str, ...]`), by their usual names, each once, in order.

    Names that are common words too (Time, Nature, Bild) count only in a list of outlets or after "from", "by", "via"
    and the like. Of a text longer than 20,000 characters only the beginning is looked at.

    >>> find_outlets("With reports from Channel News Asia, Forbes, Time and LA Times")
    ('Channel News Asia', 'Forbes', 'Time', 'LA Times')
    >>> find_outlets("Time and nature will tell")
    ()
    """
    text = text[:_LONGEST]
    badges = [_Named(start, end, name, is_sure=True) for start, end, name in find_badges(text)]
    named = sorted([*badges, *_by_words(text), *_by_address(text)])
    sure = [outlet.is_sure for outlet in named]
    beside = [_AND(text[left.end : right.start]) is not None for left, right in itertools.pairwise(named)]
    for index, listed in enumerate(beside):
        sure[index + 1] |= listed and (sure[index] or (index > 0 and beside[index - 1]))
    for index in range(len(beside) - 1, -1, -1):
        sure[index] |= beside[index] and sure[index + 1]
    return tuple(dict.fromkeys(outlet.name for outlet, counts in zip(named, sure, strict=True) if counts))


def _reach(text: str, middle: int, floor: int) -> int:
    """How many characters before `middle` are repeated as capitals after it; 0 where that makes no badge."""
    left = max(floor, middle - _LONGEST_BADGE)
    # A badge begins where a word does, or where the badge before it ends.
    begins = [match.start() for match in _WORD_START.finditer(text, left, middle)]
    for start in [floor, *begins] if left == floor else begins:
        stop = 2 * middle - start
        if not _is_doubled(text[start:middle], text[middle:stop]) or text[stop : stop + 1].isupper():
            continue
        printed = text[start:middle]
        is_badge = (len(printed) > 2 or is_outlet(printed)) and printed not in _NOT_OUTLETS
        return middle - start if is_badge else 0
    return 0


def _is_doubled(small: str, capital: str) -> bool:
    return small != capital and small == small.lower() and capital == small.upper()


def _by_words(text: str) -> list[_Named]:
    """The outlets named in whole words."""
    by_word = _outlets().by_word
    spans = [match.span() for match in _WORD.finditer(text)]
    words = [_squeeze(text[start:end]) for start, end in spans]
    named: list[_Named] = []
    index = 0
    while index < len(words):
        for folded, entry in by_word.get(words[index], ()):
            last = index + len(folded) - 1
            if tuple(words[index : last + 1]) == folded and _is_printed_so(text, spans[index : last + 1], entry):
                is_sure = not entry.is_doubtful or _is_introduced(text, spans[index][0], words[index - 1 : index])
                named.append(_Named(spans[index][0], spans[last][1], entry.name, is_sure))
                index = last
                break
        index += 1
    return named


def _by_address(text: str) -> list[_Named]:
    """The outlets named by their web addresses."""
    names = _outlets().names
    found = ((match, names.get(_squeeze(match[1]))) for match in _DOMAIN.finditer(text) if match[1].islower())
    return [_Named(*match.span(), name, is_sure=True) for match, name in found if name]


def _is_printed_so(text: str, spans: list[tuple[int, int]], entry: _Entry) -> bool:
    """Whether words are capitalised as an outlet's name is, and stand together."""
    if not all(_GAP(text[left[1] : right[0]]) for left, right in itertools.pairwise(spans)):
        return False
    shown = [text[start:end] for start, end in spans]
    if tuple(shown) == entry.printed or all(word.isupper() for word in shown):
        return True
    if sum(map(len, shown)) <= _SHORT_NAME:
        return False
    return not any(word[0].islower() and given[0].isupper() for word, given in zip(shown, entry.printed, strict=True))


def _is_introduced(text: str, start: int, word_before: list[str]) -> bool:
    before = text[max(0, start - 3) : start].rstrip()
    return before[-1:] in _MARKS_BEFORE or (word_before != [] and word_before[0] in _BEFORE)


def _squeeze(text: str) -> str:
    """Letters and digits alone, in small letters without accents."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
    return "".join(filter(str.isalnum, text.casefold()))


@lru_cache(maxsize=1)
def _outlets() -> _Outlets:
    tables = tomllib.loads(files("newsclean").joinpath("data/outlets.toml").read_text(encoding="utf-8"))
    doubtful, sure = set(tables["doubtful"]), set(tables["sure"])
    names: dict[str, str] = {}
    by_word: dict[str, list[tuple[tuple[str, ...], _Entry]]] = {}
    for kind in ("agency", "outlet"):
        for name, aliases in tables[kind].items():
            for printed in (name, *aliases):
                names.setdefault(_squeeze(printed), name)
                words = tuple(_WORD.findall(printed))
                folded = tuple(map(_squeeze, words))
                is_doubtful = printed in doubtful or (len(printed) <= _ACRONYM and printed not in sure)
                by_word.setdefault(folded[0], []).append((folded, _Entry(words, name, is_doubtful)))
    for key, name in list(names.items()):
        names.setdefault(key[3:] if key.startswith("the") else f"the{key}", name)
    for entries in by_word.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return _Outlets(names, by_word)
