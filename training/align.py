"""Which lines of a page its gold text covers."""

import re
from collections.abc import Hashable, Sequence
from difflib import Match, SequenceMatcher
from typing import NamedTuple

_UNSPACED = "\u0e00-\u0e7f\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_TOKEN = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
_SHINGLE = 3
_LEAST_RUN = 2
"""A lone shingle is found on any page: a run of so many shows that the gold stands there."""
_LONGEST_GAP = 400
"""Gaps between runs are filled token by token where both sides are no longer than this."""


class Alignment(NamedTuple):
    """How a gold text lies on the lines of a page."""

    covered: list[int]
    """For each line, how many of its tokens stand in the gold text, in the same order."""
    tokens: list[int]
    """For each line, how many tokens it has."""
    found: float
    """The share of the gold text's tokens that stand on the page."""


def tokens(text: str) -> list[str]:
    """The words of a text, or the characters of a script without spaces.

    >>> tokens("Rain fell, 3,5 mm")
    ['Rain', 'fell', '3', '5', 'mm']
    """
    return _TOKEN.findall(text)


def align(lines: Sequence[str], gold: str) -> Alignment:
    """Lay a gold text on a page, each in its own order.

    >>> align(["Menu", "Rain fell on the coast.", "Share"], "Rain fell on the coast.").covered
    [0, 5, 0]
    """
    line_tokens = [tokens(line) for line in lines]
    counts = [len(found) for found in line_tokens]
    page = [token for found in line_tokens for token in found]
    wanted = tokens(gold)
    on_page, in_gold = _matches(page, wanted)
    covered, at = [], 0
    for count in counts:
        covered.append(sum(on_page[at : at + count]))
        at += count
    return Alignment(covered, counts, sum(in_gold) / len(wanted) if wanted else 0.0)


def _matches(page: Sequence[str], gold: Sequence[str]) -> tuple[bytearray, bytearray]:
    """Which tokens of either side stand on the other, as flags."""
    on_page, in_gold = bytearray(len(page)), bytearray(len(gold))
    gaps = []
    page_at = gold_at = 0
    for first, second, size in _blocks(_shingles(page), _shingles(gold)):
        if 0 < size < _LEAST_RUN:
            continue
        if not size:  # the end of both
            gaps.append((page_at, len(page), gold_at, len(gold)))
            break
        stretch = size + _SHINGLE - 1
        gaps.append((page_at, first, gold_at, second))
        on_page[first : first + stretch] = b"\x01" * stretch
        in_gold[second : second + stretch] = b"\x01" * stretch
        page_at, gold_at = first + stretch, second + stretch
    for page_start, page_end, gold_start, gold_end in gaps:
        if 0 < page_end - page_start <= _LONGEST_GAP and 0 < gold_end - gold_start <= _LONGEST_GAP:
            for first, second, size in _blocks(page[page_start:page_end], gold[gold_start:gold_end]):
                on_page[page_start + first : page_start + first + size] = b"\x01" * size
                in_gold[gold_start + second : gold_start + second + size] = b"\x01" * size
    return on_page, in_gold


def _shingles(words: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[offset:] for offset in range(_SHINGLE)), strict=False))


def _blocks(page: Sequence[Hashable], gold: Sequence[Hashable]) -> list[Match]:
    return SequenceMatcher(None, page, gold, autojunk=False).get_matching_blocks()
