"""One place turns evidence into labels."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from newsclean.label.body import find_body
from newsclean.label.points import points
from newsclean.label.roles import name_blocks
from newsclean.label.runs import find_runs, valid_hits
from newsclean.labels import Label
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.page import weigh
from newsclean.weigh.shape import Shapes

_LEAST_CONFIDENCE = 0.5
_MOST_CONFIDENCE = 0.99
_MOST_POINTS = 30.0


class Labelled(NamedTuple):
    """A block with its verdict."""

    block: TextBlock
    label: Label
    rule: str
    confidence: float


def label_blocks(blocks: Sequence[TextBlock], shapes: Shapes, threshold: float) -> list[Labelled]:
    """Weigh every block of a page, find the body, and name the blocks.

    Args:
        blocks: the page as it was cut.
        shapes: what is known about texts by themselves.
        threshold: `Options.threshold`.
    """
    page = weigh(blocks, shapes)
    hits = [valid_hits(page, index) for index in range(len(blocks))]
    runs = find_runs(page, hits)
    lenience = math.log(threshold / (1.0 - threshold))
    values = [
        lenience + sum(value for _, value in points(index, page, found, runs)) for index, found in enumerate(hits)
    ]
    verdicts = name_blocks(page, find_body(values, page.lateness), hits, runs)
    labelled = [
        Labelled(block, verdict.label, verdict.rule, _confidence(verdict.label, verdict.confidence, value))
        for block, verdict, value in zip(blocks, verdicts, values, strict=True)
    ]
    return _rejoin(labelled)


def _confidence(label: Label, own: float | None, value: float) -> float:
    """How sure a label is: what its rule says of itself, or what the points make of it, whichever is more."""
    sure = own or _LEAST_CONFIDENCE
    if (value > 0) == label.is_text:
        odds = math.exp(min(abs(value), _MOST_POINTS))
        sure = max(sure, odds / (1.0 + odds))
    return round(min(_MOST_CONFIDENCE, max(_LEAST_CONFIDENCE, sure)), 3)


def _rejoin(labelled: list[Labelled]) -> list[Labelled]:
    """Put pieces of one line together again where neither turned out to be anything but text."""
    joined: list[Labelled] = []
    for found in labelled:
        last = joined[-1] if joined else None
        if last and last.block.line == found.block.line and last.label.is_text and found.label.is_text:
            longer = max(last, found, key=lambda piece: len(piece.block.text))
            joined[-1] = longer._replace(block=last.block.joined(found.block))
        else:
            joined.append(found)
    return joined
