"""What a block shows in its page: its neighbours, its repetitions, the words it shares with the prose."""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from newsclean.facts.datelines import parse_dateline
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh import layout
from newsclean.weigh.shape import Shape, Shapes, known_words
from newsclean.weigh.title import guess_title

_DATELINE_REACH = 5
_DATELINE_HEAD = 80
_LEAST_PROSE_WORDS = 6
_MUCH_PROSE = 2_500.0
"""Letters of prose from which on a page has a clear end; nothing is late in a short article."""


class Evidence(NamedTuple):
    """All that is known about one block before it is labelled."""

    block: TextBlock
    shape: Shape
    known_words: float
    """Share of its content words that the page's prose uses too, the commonest left out; -1.0 where it has none, or is
    long."""
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
    """How clearly it stands over other text: 2 for a short line of its own between two blocks of prose, or a line with a
    colon over a list, 1 where only the block below is prose, else 0."""
    in_series: bool
    """It is one of the points 1, 2, 3 and so on of an article that counts them."""
    apart: int
    """On how many sides (0 to 2) a blank line, or the page's edge, parts it from its neighbours."""


class Page(NamedTuple):
    """The evidence for every block, and what holds for the page as a whole."""

    evidence: tuple[Evidence, ...]
    body: range
    """The densest run of prose: a first guess at where the body is."""
    title: int | None
    """Index of the block that is most likely the headline over the body."""
    dateline: int | None
    """Index of the block with which a report begins, as its dateline shows."""
    site_names: frozenset[str]
    """What stands behind the headline on its line, its words run together: the name of the site."""
    prose_above: tuple[float, ...]
    """For each block, the share of the page's densest prose that stands above it."""
    lateness: tuple[float, ...]
    """The same, less where the page has little prose."""
    paragraphs_apart: float
    """Share of the prose that has blank lines on both sides: how much a missing blank line says on this page."""


def weigh(blocks: Sequence[TextBlock], shapes_of: Shapes) -> Page:
    """Gather the evidence for every block of a page."""
    shapes = _with_prose([shapes_of(block.text) for block in blocks])
    body = layout.densest(shapes)
    counts, common = shapes_of.vocabulary([seen for seen in shapes if seen.is_prose])
    evidence = _evidence(blocks, shapes, counts, common)
    title = guess_title(evidence, body, counts)
    prose = sum([seen.length for seen in shapes if seen.is_prose])
    prose_apart = sum([seen.shape.length for seen in evidence if seen.shape.is_prose and seen.apart == 2])
    prose_above = _prose_above(shapes, body)
    much = min(1.0, prose / _MUCH_PROSE)
    return Page(
        evidence=evidence,
        body=body,
        title=title,
        dateline=_find_dateline(evidence, body),
        site_names=_site_names(evidence, title),
        prose_above=prose_above,
        lateness=tuple([share * much for share in prose_above]),
        paragraphs_apart=prose_apart / prose if prose else 0.0,
    )


def _with_prose(shapes: list[Shape]) -> list[Shape]:
    """On a page without any prose, such as a brief, the sentences are what there is of it."""
    if any(seen.is_prose for seen in shapes):
        return shapes
    return [
        seen._replace(is_prose=True) if seen.is_sentence and seen.size >= _LEAST_PROSE_WORDS else seen
        for seen in shapes
    ]


def _evidence(
    blocks: Sequence[TextBlock], shapes: Sequence[Shape], counts: Counter[str], common: set[str]
) -> tuple[Evidence, ...]:
    firsts = _firsts(blocks, shapes)
    copies = Counter(firsts)
    lists = layout.find_lists(blocks)
    near, wide = layout.densities(shapes, lists, layout.NEAR), layout.densities(shapes, lists, layout.WIDE)
    series = layout.in_series(blocks)
    twins, gaps = layout.twins(blocks, shapes), layout.gaps(blocks)
    return tuple(
        [
            Evidence(
                block,
                seen,
                known_words(seen.content - common, counts, own=seen.is_prose),
                near[index],
                wide[index],
                firsts[index],
                copies[firsts[index]],
                twins[index],
                bool(block.bullet) and layout.is_introduced(index, blocks, shapes, lists),
                0 if seen.is_prose else layout.heads_prose(index, blocks, shapes, lists),
                index in series,
                gaps[index],
            )
            for index, (block, seen) in enumerate(zip(blocks, shapes, strict=True))
        ]
    )


def _firsts(blocks: Sequence[TextBlock], shapes: Sequence[Shape]) -> list[int]:
    """For each block, the index of the first one with the same words (or symbols)."""
    seen: dict[object, int] = {}
    return [
        seen.setdefault(shape.words or block.text, index)
        for index, (block, shape) in enumerate(zip(blocks, shapes, strict=True))
    ]


def _prose_above(shapes: Sequence[Shape], body: range) -> tuple[float, ...]:
    lengths = [seen.length if seen.is_prose and index in body else 0.0 for index, seen in enumerate(shapes)]
    total = sum(lengths) or 1.0
    return tuple([above / total for above in accumulate(lengths, initial=0.0)][:-1])


def _find_dateline(evidence: Sequence[Evidence], body: range) -> int | None:
    nearby = range(body.start, min(body.stop, body.start + _DATELINE_REACH))
    return next((index for index in nearby if evidence[index].shape.is_prose and _has_dateline(evidence[index])), None)


def _has_dateline(seen: Evidence) -> bool:
    """Whether a block begins with a dateline; most do not, as a look at their first letters tells."""
    head = seen.block.text[:_DATELINE_HEAD]
    return (head[:2].isupper() or "(" in head) and parse_dateline(seen.block.text) is not None


def _site_names(evidence: Sequence[Evidence], title: int | None) -> frozenset[str]:
    if title is None:
        return frozenset()
    first = evidence[title].first
    copies = {seen.block.line for seen in evidence[: title + 1] if seen.first == first}
    return frozenset(
        "".join(seen.shape.words)
        for seen in evidence[: title + 2]
        if seen.block.line in copies and seen.first != first and seen.shape.words
    )
