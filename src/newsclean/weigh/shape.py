"""What a block's text shows by itself, whatever stands around it."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsclean.facts.outlets import find_badges
from newsclean.facts.timestamps import FoundTimestamp, find_timestamps
from newsclean.weigh.lexicon import Hit, Lexicon
from newsclean.weigh.rules import Match
from newsclean.weigh.words import WORD, words

if TYPE_CHECKING:
    from newsclean.weigh.network import Bag

_NO_SPACES = "\u0e00-\u0e7f\u1000-\u109f\u3040-\u30ff\u3400-\u9fff"
_CHARACTERS = re.compile(f"[{_NO_SPACES}]")
"""Characters of scripts that put no spaces between words: Thai, Burmese, kana, Han."""
_RUNS = re.compile(f"[{_NO_SPACES}]+")
"""Unbroken runs of such characters; a pair of neighbours within one stands for a word."""
_WORDS_A_CHARACTER = 0.45
"""Words that a character of such a script is worth, counted by translations of news text into English."""
_LENGTH_A_CHARACTER = 2.2
"""Latin letters that such a character is worth."""

_TERMINAL = ".!?…。！？।؟۔｡"
_CLOSING = "\"'”’»›“)]」』）* "
_INNER_STOP = re.compile(r"[.;!?؟،।]['\"”’»)]? |[、，。！？；]")

_FEWEST_STOPS = 2
"""Marks inside a block that part clauses or sentences: so many make up for the missing mark at its end."""
_COMPARED_LENGTH = 250
"""Longer blocks have letters, as one need not look to know."""
PROSE_LENGTH = 70
"""A block of so many letters with the marks of a sentence is prose."""
LONG_PROSE_LENGTH = 160
"""A block of so many letters is prose whatever its marks."""

# Each class of characters stands first, because the engine then skips to the next of them at full speed.
_COLON = re.compile("[:：–—-](?:(?<=[:：])|(?<= [–—-])(?= ))")
"""A colon, or a dash with a space on both sides."""
_COLON_REACH = 60
_ADDRESS_LENGTH = 300
_STAMP_WORDS = 10
"""A sentence of more words mentions dates; it is not one."""
_CUTTERS = (Match.TAIL, Match.PIECE)
_PIECE_SHARE = 0.5
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_GLUED = re.compile("[A-Z][A-Z](?<=[a-z0-9]{2}[A-Z]{2})")
"""Capitals glued to small letters, as badges have them."""
_DATED_LENGTH = 200
"""Dates are looked for in blocks of so many letters at most: longer ones are prose that mentions dates."""


class Shape(NamedTuple):
    """One block's own evidence."""

    words: tuple[str, ...]
    """Its folded words."""
    terms: tuple[str, ...]
    """What it is compared by: its words, or pairs of characters in a script without spaces."""
    length: float
    """Its length in letters; a character of a script without spaces counts for more."""
    size: float
    """Its length in words, likewise."""
    is_sentence: bool
    """It ends as a sentence does."""
    lettered: bool
    """It has a word with a letter in it."""
    colon: int
    """How many words stand before its first colon or spaced dash; -1 where there is none near its start."""
    is_prose: bool
    """It is long and shaped like sentences."""
    hits: tuple[Hit, ...]
    """The lexicon's rules that it meets as a whole, zones not yet looked at."""
    cuts: tuple[Hit, ...]
    """The rules that may cut it into pieces, and where."""
    dates: tuple[FoundTimestamp, ...]
    """The dates printed in it, if it is short."""
    addressed: bool
    """It is short and holds an address of the web or of mail, or a copyright sign."""
    badges: int
    """How many badges of outlets stand in it, such as `harbourHARBOUR`."""


class Shapes:
    """Looks at each text once: pages repeat themselves, and are looked at again when the result is checked."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.bags: dict[tuple[str, ...], Bag] = {}
        """The words of texts as the model's vocabulary knows them, by `Shape.terms`; the model fills it."""
        self._seen: dict[str, Shape] = {}

    def __call__(self, text: str) -> Shape:
        """The shape of a text."""
        seen = self._seen.get(text)
        if seen is None:
            seen = self._seen[text] = shape(text, self.lexicon)
        return seen


def shape(text: str, lexicon: Lexicon) -> Shape:
    """Look at one block.

    >>> from newsclean.weigh.lexicon import lexicon
    >>> seen = shape(
    ...     "The ferry to Port Kelda ran aground on Friday; nobody aboard was hurt, the owners said.", lexicon()
    ... )
    >>> seen.is_prose, seen.is_sentence, seen.size
    (True, True, 16.0)
    """
    ends = text.rstrip(_CLOSING)
    is_sentence = ends != "" and ends[-1] in _TERMINAL
    folded = terms = tuple(words(text))
    length = float(len(text))
    size = float(len(folded))
    if not text.isascii():
        characters = len(_CHARACTERS.findall(text))
        if characters:
            spaced = words(_CHARACTERS.sub(" ", text))
            length += characters * (_LENGTH_A_CHARACTER - 1)
            size = len(spaced) + characters * _WORDS_A_CHARACTER
            terms = (*spaced, *(one + two for run in _RUNS.findall(text) for one, two in pairwise(run)))
    lettered = length > _COMPARED_LENGTH or not all(map(str.isdigit, folded))
    is_prose = length >= LONG_PROSE_LENGTH or (
        length >= PROSE_LENGTH and (is_sentence or len(_INNER_STOP.findall(text)) >= _FEWEST_STOPS)
    )
    colon = _COLON.search(text, 0, _COLON_REACH)
    words_before = len(WORD.findall(text, 0, colon.start())) if colon else -1
    found = lexicon.hits(folded, sentence=is_sentence, colon=words_before, colons=":" in text or "：" in text)
    cuts = tuple([hit for hit in found if hit.rule.match in _CUTTERS]) if found else ()
    badges = 0 if is_sentence or not _GLUED.search(text) else len(find_badges(text))
    flows = is_prose or (is_sentence and size > _STAMP_WORDS)
    dates = find_timestamps(text) if _may_be_dated(text, length, flows=flows) else ()
    return Shape(
        words=folded,
        terms=terms,
        length=length,
        size=size,
        is_sentence=is_sentence,
        lettered=lettered,
        colon=words_before,
        is_prose=is_prose,
        hits=tuple([hit for hit in found if _counts(hit, len(folded), words_before)]) if cuts else tuple(found),
        cuts=cuts,
        dates=dates,
        addressed=length < _ADDRESS_LENGTH and ("@" in text or "©" in text or "http" in text or "www." in text),
        badges=badges,
    )


def _counts(hit: Hit, size: int, colon: int) -> bool:
    """Whether a rule says something of the whole block; one that cuts lines does so only where it covers enough of it."""
    match hit.rule.match:
        case Match.TAIL:
            return hit.start == 0 and (not hit.rule.guard.colon or hit.end == colon)
        case Match.PIECE:
            return hit.end - hit.start >= _PIECE_SHARE * size
        case _:
            return True


def _may_be_dated(text: str, length: float, *, flows: bool) -> bool:
    """Whether to look for dates: in short lines, and in a sentence with two years, as captions of two pictures have."""
    return length <= _DATED_LENGTH and (not flows or len(_YEAR.findall(text)) >= 2)
