"""What the markup says of a block, and what stands beside it in the same elements, where the page was HTML."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import attrgetter

import numpy as np

from newsclean.read.html.page import Markup
from newsclean.weigh.features.arrays import Array
from newsclean.weigh.features.frame import Column, Frame


def _numbered(tags: str) -> dict[str, int]:
    return {tag: number for number, tag in enumerate(tags.split())}


_TAGS = _numbered(
    "p div li td tr dt dd blockquote figcaption figure pre address button label"
    " article section aside header footer nav main form h1 h2 h3"
)
_WITHIN = _numbered("article section aside header footer nav main form ul ol table details")
_FACTS = {
    "link-share": "link_share",
    "bold-share": "bold_share",
    "italic-share": "italic_share",
    "table": "table",
    "quote": "quote",
    "caption": "caption",
    "within-figure": "figure",
    "hidden": "hidden",
    "interactive": "interactive",
    "ordered": "is_ordered",
}
"""The fields of `Markup` that stand for themselves, by the names of their features."""
_facts = attrgetter(*_FACTS.values())
_LEVELS = 4
_NOTHING = (-1,) * _LEVELS
"""What stands for the elements around a block that has none."""
_FEW = 3.0
"""So many blocks in one element make a half."""
_DEEP = 8.0


def markup(frame: Frame) -> Iterator[Column]:
    """What the markup says of each block by itself, and of its element among the others."""
    says = [block.markup for block in frame.blocks if block.markup is not None]
    yield from _tags(says)
    facts = np.array(list(map(_facts, says)), dtype=float)
    for name, column in zip(_FACTS, facts.T, strict=True):
        yield f"markup.{name}", column
    heading = np.array([one.heading for one in says])
    for level in (1, 2, 3):
        yield f"markup.heading-{level}", heading == level
    yield "markup.heading-lower", heading > 3
    yield "markup.list-depth", np.array([one.list_depth for one in says]), 1
    yield "markup.depth", np.array([len(one.path) for one in says]), _DEEP
    yield "markup.one-link", np.array([one.link is not None for one in says])
    yield "markup.embedded", np.array([one.embedded is not None for one in says])
    yield "markup.named", np.array([bool(one.own_words) for one in says])
    element = np.array([one.element for one in says])
    yield "markup.element-goes-on", np.concatenate(([False], element[1:] == element[:-1]))
    first = heading == 1
    yield "markup.heading-above", np.concatenate(([0], np.cumsum(first)[:-1])) > 0
    yield "markup.headings-of-page", first.sum() / (first.sum() + 1.0)
    yield from _shares(frame, says)


def _tags(says: Sequence[Markup]) -> Iterator[Column]:
    """Which element each block is, and which ones stand around it."""
    own = np.array([_TAGS.get(one.tag, len(_TAGS)) for one in says])
    for tag, number in _TAGS.items():
        yield f"markup.{tag}", own == number
    paths: dict[tuple[str, ...], int] = {}
    rows = [paths.setdefault(one.path, len(paths)) for one in says]
    within = np.zeros((len(_WITHIN), len(paths)), dtype=np.bool_)
    for path, column in paths.items():
        within[[_WITHIN[tag] for tag in _WITHIN.keys() & path], column] = True
    for tag, flags in zip(_WITHIN, within.take(rows, axis=1), strict=True):
        yield f"markup.within-{tag}", flags


def _shares(frame: Frame, says: Sequence[Markup]) -> Iterator[Column]:
    """How much of the page's prose the elements around a block hold, and how much of what they hold is prose or links."""
    prose = np.where(frame.prose, frame.length, 0).astype(float)
    linked = np.array([one.link_share for one in says]) * frame.length
    whole = frame.length.astype(float)
    total = max(float(prose.sum()), 1.0)
    around = [(*one.around, *one.around[-1:] * _LEVELS)[:_LEVELS] or _NOTHING for one in says]
    for level, rows in enumerate(np.array(around).T + 1):
        count = np.bincount(rows)[rows]
        within = _sums(prose, rows)
        held = np.maximum(_sums(whole, rows), 1.0)
        yield f"markup.prose-of-page-{level + 1}", within / total
        yield f"markup.prose-share-{level + 1}", within / held
        yield f"markup.links-share-{level + 1}", _sums(linked, rows) / held
        yield f"markup.blocks-{level + 1}", count, _FEW
    like: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    for index, one in enumerate(says):
        like[one.tag, one.own_words].append(index)
    kinds = np.empty(len(says), dtype=np.int64)
    for kind, places in enumerate(like.values()):
        kinds[places] = kind
    yield "markup.alike", np.bincount(kinds)[kinds], _FEW
    yield "markup.alike-prose-of-page", _sums(prose, kinds) / total
    yield "markup.alike-prose-share", _sums(prose, kinds) / np.maximum(_sums(whole, kinds), 1.0)


def _sums(values: Array, rows: Array) -> Array:
    """For each block, the sum of the values of all blocks of its row."""
    found: Array = np.bincount(rows, weights=values)[rows]
    return found
