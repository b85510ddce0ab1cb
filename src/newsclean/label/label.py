"""One place turns evidence into labels."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from newsclean.label.body import Place, find_body
from newsclean.label.roles import name_blocks
from newsclean.label.runs import Runs, find_runs
from newsclean.label.score import score
from newsclean.label.valid import valid_hits
from newsclean.labels import Label
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.page import Page, weigh
from newsclean.weigh.shape import Shapes

_LEAST_CONFIDENCE = 0.5
_MOST_CONFIDENCE = 0.99


class Labelled(NamedTuple):
    """A block with its verdict."""

    block: TextBlock
    label: Label
    rule: str
    confidence: float


class Judgement(NamedTuple):
    """What is text on a page and what is not, before anything has its name."""

    page: Page
    hits: list[list[Hit]]
    """For each block, the rules that it meets where it stands."""
    runs: Runs
    scores: list[float]
    """For each block, the points for being text."""
    places: list[Place]


def judge(blocks: Sequence[TextBlock], shapes: Shapes, threshold: float) -> Judgement:
    """Weigh every block of a page, and find the body.

    Args:
        blocks: the page as it was cut.
        shapes: what is known about texts by themselves.
        threshold: `Options.threshold`.
    """
    page = weigh(blocks, shapes)
    hits = [valid_hits(page, index) for index in range(len(blocks))]
    runs = find_runs(page, hits)
    lenience = math.log(threshold / (1.0 - threshold))
    scores = [lenience + score(index, page, found, runs) for index, found in enumerate(hits)]
    return Judgement(page, hits, runs, scores, find_body(scores, page.lateness))


def name(judgement: Judgement) -> list[Labelled]:
    """The label of every block, with the rule that gave it; pieces of a line that are all text are one block again."""
    page, hits, runs, scores, places = judgement
    verdicts = name_blocks(page, places, hits, runs)
    return _rejoin(
        [
            Labelled(seen.block, verdict.label, verdict.rule, _confidence(verdict.label, verdict.confidence, points))
            for seen, verdict, points in zip(page.evidence, verdicts, scores, strict=True)
        ]
    )


def _confidence(label: Label, own: float | None, points: float) -> float:
    """How sure a label is: what its rule says of itself, or what the points make of it, whichever is more."""
    sure = own or _LEAST_CONFIDENCE
    if (points > 0) == label.is_text:
        sure = max(sure, 1.0 / (1.0 + math.exp(-abs(points))))
    return _MOST_CONFIDENCE if sure >= _MOST_CONFIDENCE else round(max(_LEAST_CONFIDENCE, sure), 3)


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
