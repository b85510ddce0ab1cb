"""What a block shows in its page: its neighbours, its repetitions, the words it shares with the prose."""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

from newsclean.facts.datelines import parse_dateline
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.shape import Shape, Shapes
from newsclean.weigh.title import guess_title

_FUNCTION_WORDS = 25
"""So many of the page's own commonest prose words stand in for a list of function words, in any language."""
_FUNCTION_COUNT = 3
_NEAR = 3
_WIDE = 10
_CONTENT_WORD = 4
"""A word of so many letters or more is likely to say what the text is about."""
_LEAST_TWIN_WORDS = 3
_DATELINE_REACH = 5
_COMPARED_LENGTH = 250
"""Longer blocks are prose whatever words they share."""
_HEADING_WORDS = 14
_TWIN_SHARE = 0.75
"""A block is a twin of its neighbour where so much of its words stands there too: alternative text and caption."""


class Evidence(NamedTuple):
    """All that is known about one block before it is labelled."""

    block: TextBlock
    shape: Shape
    known_words: float
    """Share of its content words that the page's prose uses too; -1.0 where it has no content word, or is long."""
    density: float
    """Share of prose in the letters of the blocks around it, itself left out."""
    wide_density: float
    """The same over a wider stretch."""
    first: int
    """Index of the first block on the page with the same words; its own where it is the first."""
    copies: int
    """How many blocks of the page have the same words."""
    twin: int
    """-1 where the block above says the same or less, 1 where the block below says the same and more, else 0."""
    introduced: bool
    """It is an item of a bulleted list that stands right under prose, or under a line that ends with a colon."""
    heads_prose: int
    """2 for a short line of its own between two blocks of prose, 1 where only the one below is prose, else 0."""
    apart: int
    """On how many sides (0 to 2) a blank line, or the page's edge, parts it from its neighbours."""


class Page(NamedTuple):
    """The evidence for every block, and what holds for the page as a whole."""

    evidence: tuple[Evidence, ...]
    body: range
    """The densest run of prose: a first guess at where the body is."""
    title: int | None
    """Index of the block that is most likely the headline."""
    dateline: int | None
    """Index of the block with which a report begins, as its dateline shows."""
    site_names: frozenset[str]
    """What stands behind the headline on its line, its words run together: the name of the site."""
    prose_above: tuple[float, ...]
    """For each block, the share of the page's densest prose that stands above it."""
    paragraphs_apart: float
    """Share of the prose that has blank lines on both sides: how much a missing blank line says on this page."""


def weigh(blocks: Sequence[TextBlock], shapes_of: Shapes) -> Page:
    """Gather the evidence for every block of a page."""
    shapes = [shapes_of(block.text) for block in blocks]
    counts: Counter[str] = Counter()
    for seen in shapes:
        if seen.is_prose:
            counts.update(seen.terms)
    common = {word for word, count in counts.most_common(_FUNCTION_WORDS) if count >= _FUNCTION_COUNT}
    body = _densest(shapes)
    firsts = _firsts(blocks, shapes)
    copies = Counter(firsts)
    lists = _lists(blocks)
    near, wide = _densities(shapes, lists, _NEAR), _densities(shapes, lists, _WIDE)
    apart = _apart(blocks)
    twins = _twins(blocks, shapes)
    evidence = []
    for index, (block, seen) in enumerate(zip(blocks, shapes, strict=True)):
        known = -1.0 if seen.length > _COMPARED_LENGTH else _known_words(seen, counts, common)
        introduced = bool(block.bullet) and _introduces(blocks, shapes, lists[index].start - 1)
        evidence.append(
            Evidence(
                block=block,
                shape=seen,
                known_words=known,
                density=near[index],
                wide_density=wide[index],
                first=firsts[index],
                copies=copies[firsts[index]],
                twin=twins[index],
                introduced=introduced,
                heads_prose=_heads_prose(index, shapes, lists),
                apart=apart[index],
            )
        )
    prose_apart = sum(seen.length for seen, sides in zip(shapes, apart, strict=True) if seen.is_prose and sides == 2)
    prose = sum(seen.length for seen in shapes if seen.is_prose)
    title = guess_title(evidence, body)
    return Page(
        evidence=tuple(evidence),
        body=body,
        title=title,
        dateline=_dateline(shapes, blocks, body),
        site_names=_site_names(evidence, title),
        prose_above=_prose_above(shapes, body),
        paragraphs_apart=prose_apart / prose if prose else 0.0,
    )


def _firsts(blocks: Sequence[TextBlock], shapes: Sequence[Shape]) -> list[int]:
    """For each block, the index of the first one with the same words (or symbols)."""
    seen: dict[object, int] = {}
    return [
        seen.setdefault(shape.words or block.text, index)
        for index, (block, shape) in enumerate(zip(blocks, shapes, strict=True))
    ]


def _known_words(seen: Shape, counts: Counter[str], common: set[str]) -> float:
    content = {
        word for word in seen.terms if word not in common and (len(word) >= _CONTENT_WORD or not word.isascii())
    }
    own = 1 if seen.is_prose else 0
    return sum(counts[word] > own for word in content) / len(content) if content else -1.0


def _lists(blocks: Sequence[TextBlock]) -> list[range]:
    """For each block the run of bulleted blocks that it belongs to; for one without bullet itself alone."""
    runs: list[range] = []
    for bulleted, group in groupby(range(len(blocks)), key=lambda index: bool(blocks[index].bullet)):
        indexes = list(group)
        run = range(indexes[0], indexes[-1] + 1)
        runs.extend(run if bulleted else range(index, index + 1) for index in indexes)
    return runs


def _introduces(blocks: Sequence[TextBlock], shapes: Sequence[Shape], index: int) -> bool:
    if index < 0:
        return False
    above = shapes[index]
    return above.is_prose or (above.is_sentence and above.size >= 4) or blocks[index].text.endswith((":", "："))


def _heads_prose(index: int, shapes: Sequence[Shape], lists: Sequence[range]) -> int:
    seen = shapes[index]
    if seen.is_prose or seen.is_sentence or seen.size > _HEADING_WORDS or len(lists[index]) > 1 or not seen.lettered:
        return 0
    if index + 1 == len(shapes) or not (shapes[index + 1].is_prose or len(lists[index + 1]) > 1):
        return 0
    return 2 if index and (shapes[index - 1].is_prose or shapes[index - 1].is_sentence) else 1


def _densities(shapes: Sequence[Shape], lists: Sequence[range], reach: int) -> list[float]:
    """The share of prose in the letters around each block, or around its list, the block or list left out."""
    every = [0.0, *accumulate(seen.length for seen in shapes)]
    prose = [0.0, *accumulate(seen.length if seen.is_prose else 0.0 for seen in shapes)]
    found = []
    for run in lists:
        low, high = max(0, run.start - reach), min(len(shapes), run.stop + reach)
        total = every[high] - every[low] - (every[run.stop] - every[run.start])
        share = prose[high] - prose[low] - (prose[run.stop] - prose[run.start])
        found.append(share / total if total > 0 else 0.0)
    return found


def _dateline(shapes: Sequence[Shape], blocks: Sequence[TextBlock], body: range) -> int | None:
    nearby = range(body.start, min(body.stop, body.start + _DATELINE_REACH))
    return next((index for index in nearby if shapes[index].is_prose and parse_dateline(blocks[index].text)), None)


def _site_names(evidence: Sequence[Evidence], title: int | None) -> frozenset[str]:
    if title is None:
        return frozenset()
    copies = {seen.block.line for seen in evidence[: title + 1] if seen.first == evidence[title].first}
    return frozenset(
        "".join(seen.shape.words)
        for seen in evidence[: title + 2]
        if seen.block.line in copies and seen.first != evidence[title].first and seen.shape.words
    )


def _prose_above(shapes: Sequence[Shape], body: range) -> tuple[float, ...]:
    lengths = [seen.length if seen.is_prose and index in body else 0.0 for index, seen in enumerate(shapes)]
    total = sum(lengths) or 1.0
    return tuple(above / total for above in accumulate(lengths, initial=0.0))[: len(shapes)]


def _apart(blocks: Sequence[TextBlock]) -> list[int]:
    if not blocks:
        return []
    gaps = [True, *(below.blank_lines > 0 for _, below in pairwise(blocks)), True]
    return [above + below for above, below in pairwise(gaps)]


def _twins(blocks: Sequence[TextBlock], shapes: Sequence[Shape]) -> list[int]:
    """Where a picture's alternative text and its caption stand one above the other."""
    twins = [0] * len(blocks)
    for index, (above, below) in enumerate(pairwise(shapes)):
        if above.words == below.words and len(above.words) > _LEAST_TWIN_WORDS:
            twins[index], twins[index + 1] = 1, -1
            continue
        if blocks[index + 1].blank_lines or blocks[index + 1].bullet or not above.words or not below.words:
            continue
        if above.words == below.words[: len(above.words)] or _overlap(above.words, below.words) >= _TWIN_SHARE:
            twins[index] = 1
            twins[index + 1] = -1
    return twins


def _overlap(some: Sequence[str], others: Sequence[str]) -> float:
    """Share of the words of a text of three words or more that stand in another."""
    words = set(some)
    return len(words & set(others)) / len(words) if len(words) >= 3 else 0.0


def _densest(shapes: Sequence[Shape]) -> range:
    """The run of blocks with the largest sum, prose counting for and all else against it (Kadane's algorithm)."""
    best, best_run = 0.0, range(0)
    total, start = 0.0, 0
    for index, seen in enumerate(shapes):
        value = seen.length - 60.0 if seen.is_prose else -60.0 - 0.6 * seen.length
        if total <= 0:
            total, start = value, index
        else:
            total += value
        if total > best:
            best, best_run = total, range(start, index + 1)
    return best_run
