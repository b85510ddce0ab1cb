"""How blocks stand to each other on the page: gaps, lists, pairs, and the prose around them."""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.shape import Shape

NEAR = 3
"""Blocks on each side that count as close by."""
WIDE = 10
"""Blocks on each side that count as the neighbourhood."""
_HEADING_WORDS = 14
_SHORTEST_SERIES = 3
_TWIN_SHARE = 0.75
"""A block is a twin of its neighbour where so much of its words stands there too: alternative text and caption."""
_LEAST_TWIN_WORDS = 3
_INTRODUCTION_WORDS = 4


class Lists(NamedTuple):
    """For each block the run of bulleted blocks that it belongs to; one without a bullet is a run of its own."""

    start: list[int]
    """Index of the run's first block."""
    stop: list[int]
    """Index after its last."""


def find_lists(blocks: Sequence[TextBlock]) -> Lists:
    """The runs of bulleted blocks."""
    size = len(blocks)
    start, stop = list(range(size)), list(range(1, size + 1))
    for index in range(1, size):
        if blocks[index].bullet and blocks[index - 1].bullet:
            start[index] = start[index - 1]
    for index in range(size - 2, -1, -1):
        if blocks[index].bullet and blocks[index + 1].bullet:
            stop[index] = stop[index + 1]
    return Lists(start, stop)


def is_introduced(index: int, blocks: Sequence[TextBlock], shapes: Sequence[Shape], lists: Lists) -> bool:
    """Whether a bulleted block is of a list that stands right under prose, or under a line that ends with a colon."""
    above = lists.start[index] - 1
    if above < 0 or not blocks[index].bullet:
        return False
    seen = shapes[above]
    sentence = seen.is_prose or (seen.is_sentence and seen.size >= _INTRODUCTION_WORDS)
    return sentence or blocks[above].text.endswith((":", "："))


def heads_prose(index: int, blocks: Sequence[TextBlock], shapes: Sequence[Shape], lists: Lists) -> int:
    """2 for a short line of its own between two blocks of prose, or a line with a colon over a list; 1 where only the
    block below is prose; else 0.
    """
    seen = shapes[index]
    if blocks[index].text.endswith((":", "：")) and index + 1 < len(blocks) and blocks[index + 1].bullet:
        return 2
    if seen.is_prose or seen.is_sentence or seen.size > _HEADING_WORDS or not seen.lettered:
        return 0
    below = index + 1
    if below == len(shapes) or lists.stop[index] - lists.start[index] > 1:
        return 0
    if not (shapes[below].is_prose or lists.stop[below] - lists.start[below] > 1):
        return 0
    return 2 if index and (shapes[index - 1].is_prose or shapes[index - 1].is_sentence) else 1


def in_series(blocks: Sequence[TextBlock]) -> set[int]:
    """The blocks numbered 1, 2, 3 and so on that other blocks part: the points of an article that counts them."""
    numbered = [(int(block.bullet[:-1]), index) for index, block in enumerate(blocks) if block.bullet[:1].isdigit()]
    found: set[int] = set()
    series: list[int] = []
    for number, index in numbered:
        follows = series and number == len(series) + 1 and index - series[-1] > 1
        series = [*series, index] if follows else [index] if number == 1 else []
        if len(series) >= _SHORTEST_SERIES:
            found.update(series)
    return found


def densities(shapes: Sequence[Shape], lists: Lists, reach: int) -> list[float]:
    """The share of prose in the letters around each block, or around its list, the block or list left out."""
    every = [0.0, *accumulate([seen.length for seen in shapes])]
    prose = [0.0, *accumulate([seen.length if seen.is_prose else 0.0 for seen in shapes])]
    size = len(shapes)
    found = []
    for start, stop in zip(*lists, strict=True):
        low = start - reach if start > reach else 0
        high = min(size, stop + reach)
        total = every[high] - every[low] - every[stop] + every[start]
        share = prose[high] - prose[low] - prose[stop] + prose[start]
        found.append(min(1.0, share / total) if total > 0.0 else 0.0)
    return found


def gaps(blocks: Sequence[TextBlock]) -> list[int]:
    """On how many sides (0 to 2) a blank line, or the page's edge, parts each block from its neighbours."""
    if not blocks:
        return []
    parted = [True, *(block.blank_lines > 0 for block in blocks[1:]), True]
    return [above + below for above, below in pairwise(parted)]


def twins(blocks: Sequence[TextBlock], shapes: Sequence[Shape]) -> list[int]:
    """Where a picture's alternative text and its caption stand one above the other: 1 for the upper, -1 for the lower."""
    found = [0] * len(blocks)
    for index, (above, below) in enumerate(pairwise(shapes)):
        if _are_twins(above.words, below.words, blocks[index + 1]):
            found[index], found[index + 1] = 1, -1
    return found


def _are_twins(above: Sequence[str], below: Sequence[str], block: TextBlock) -> bool:
    if not above or not below:
        return False
    if above == below and len(above) > _LEAST_TWIN_WORDS:
        return True
    if block.blank_lines or block.bullet:
        return False
    if above == below[: len(above)]:
        return True
    words = set(above)
    return len(words) >= _LEAST_TWIN_WORDS and len(words.intersection(below)) >= _TWIN_SHARE * len(words)


def densest(shapes: Sequence[Shape]) -> range:
    """The run of blocks with the largest sum, prose counting for and all else against it (Kadane's algorithm)."""
    best, best_run = 0.0, range(0)
    total, start = 0.0, 0
    for index, seen in enumerate(shapes):
        value = seen.length - 60.0 if seen.is_prose else -60.0 - 0.6 * seen.length
        if total <= 0.0:
            total, start = value, index
        else:
            total += value
        if total > best:
            best, best_run = total, range(start, index + 1)
    return best_run
