"""What is said of each label: the evidence that weighed most, and how sure it is."""

from typing import NamedTuple

import numpy as np

from newsclean.label.decide import IS_TEXT, LABELS, Decision
from newsclean.labels import Label
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.features.arrays import Array, Truths
from newsclean.weigh.model import Model, Opinion

UNDER = "under:"
"""What the rule of a list's item begins with; the list's own heading has the bare rule."""
MODEL = "model."
"""What the rule of a block begins with that the model named by no single rule of the lexicon."""
_NUMBERS = {label: number for number, label in enumerate(LABELS)}
_LEAST_CONFIDENCE, _MOST_CONFIDENCE = 0.01, 0.999
_FAR = 30.0
"""Log-odds beyond which nothing is surer."""
_ALSO = 0.5
"""A second group of evidence is named where it weighs so much of the first."""
_NONE = -1e9


class Labelled(NamedTuple):
    """A block with its verdict."""

    block: TextBlock
    label: Label
    rule: str
    confidence: float


def explain(decision: Decision, model: Model) -> list[Labelled]:
    """The blocks with their labels, and pieces of a line that are all text as one block again."""
    reasons = _reasons(decision, decision.opinion, model) if decision.opinion else {}
    return _rejoin(
        [
            Labelled(block, label, *(reasons[index] if fact is None else (fact.rule, fact.confidence)))
            for index, (block, label, fact) in enumerate(
                zip(decision.blocks, decision.labels, decision.facts, strict=True)
            )
        ]
    )


def _reasons(decision: Decision, opinion: Opinion, model: Model) -> dict[int, tuple[str, float]]:
    """For each block whose label is the model's, the rule and the confidence of the label."""
    places = {row: index for row, index in enumerate(decision.rows) if decision.facts[index] is None}
    if not places:
        return {}
    rows = list(places)
    labels = [decision.labels[index] for index in places.values()]
    is_text = np.array([label.is_text for label in labels])
    groups = _groups(is_text, model.shares(opinion, rows), model)
    confidences = _confidences(labels, is_text, opinion, rows, model)
    return {
        index: (_rule(row, label, opinion) or group, confidence)
        for (row, index), label, group, confidence in zip(places.items(), labels, groups, confidences, strict=True)
    }


def _rule(row: int, name: Label, opinion: Opinion) -> str | None:
    """The rule of the lexicon that says the same, if one does."""
    hits = [hit for hit in opinion.hits[row] if hit.rule.label is name]
    if hits:
        return max(hits, key=lambda hit: hit.rule.confidence).rule.id
    opened = opinion.lists[row]
    return f"{UNDER}{opened.rule.id}" if opened is not None and opened.rule.label is name else None


def _groups(is_text: Truths, shares: Array, model: Model) -> list[str]:
    """For each block, the evidence that weighed most in the model, and the next where it weighs nearly as much."""
    shares = np.where(is_text[:, None], shares, -shares)
    rows = np.arange(len(shares))
    first = np.argmax(shares, axis=1)
    most = shares[rows, first]
    shares[rows, first] = _NONE
    second = np.argmax(shares, axis=1)
    also = (shares[rows, second] >= _ALSO * most) & (most > 0.0)
    names = model.groups
    return [
        f"{MODEL}{names[one]}+{names[two]}" if both else f"{MODEL}{names[one]}"
        for one, two, both in zip(first.tolist(), second.tolist(), also.tolist(), strict=True)
    ]


def _confidences(labels: list[Label], is_text: Truths, opinion: Opinion, rows: list[int], model: Model) -> list[float]:
    """How likely each label is right: its side times the label among those of its side, as gold pages corrected it."""
    text, scores = opinion.text[rows], opinion.labels[rows]
    side = 1.0 / (1.0 + np.exp(np.where(is_text, -1.0, 1.0) * np.clip(text, -_FAR, _FAR)))
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    numbers = [_NUMBERS[label] for label in labels]
    among = odds[np.arange(len(odds)), numbers] / (odds * (IS_TEXT[None, :] == is_text[:, None])).sum(axis=1)
    likely = np.clip(side * among, _LEAST_CONFIDENCE, _MOST_CONFIDENCE)
    slope, shift = model.calibration
    corrected = 1.0 / (1.0 + np.exp(-slope * np.log(likely / (1.0 - likely)) - shift))
    return [round(value, 3) for value in np.clip(corrected, _LEAST_CONFIDENCE, _MOST_CONFIDENCE).tolist()]


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
