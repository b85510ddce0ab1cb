"""Which rules of the lexicon the model corrects: those it is to be asked about before they decide by themselves."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from examples import Example
from newsclean.label.decide import IS_TEXT, LABELS
from newsclean.label.facts import surest
from newsclean.labels import Label
from newsclean.weigh.model import Model

_LEAST = 2
"""A rule is doubted from so many corrections on, less the times that it was right and the model wrong."""


class Corrections(NamedTuple):
    """By rule, how much oftener the model is right than the rule where the two differ."""

    names: Counter[str]
    """About the label."""
    sides: Counter[str]
    """About the question of text or not."""


def corrections(examples: Iterable[Example], model: Model) -> Corrections:
    """What the model corrects on labelled blocks that it was not trained on."""
    found = Corrections(Counter(), Counter())
    for example in examples:
        if not any(example.labels):
            continue
        opinion = model.weigh(example.blocks, example.shapes, {})
        is_text = opinion.text > 0.0
        numbers = np.where(IS_TEXT[None, :] == is_text[:, None], opinion.labels, -np.inf).argmax(axis=1)
        for index, hits in enumerate(opinion.hits):
            if not hits:
                continue
            rule, right = surest(hits).rule, example.labels[index]
            if right:
                found.names[rule.id] += (LABELS[numbers[index]] in right) - (rule.label in right)
            kinds = {Label(label).is_text for label in right}
            if len(kinds) == 1 and rule.label.is_text != is_text[index]:
                found.sides[rule.id] += 1 if is_text[index] in kinds else -1
    return found


def doubted(tallies: Iterable[Counter[str]]) -> list[str]:
    """The ids of the rules to doubt, given the corrections on some pages each.

    >>> doubted([Counter({"en.share.start": 1, "en.legal.links": 3}), Counter({"en.share.start": -2})])
    ['en.legal.links']
    """
    total: Counter[str] = Counter()
    for tally in tallies:
        total.update(tally)
    return sorted(rule for rule, count in total.items() if count >= _LEAST)


def doubts(found: Sequence[Corrections]) -> dict[str, list[str]]:
    """The rules whose labels are doubted, and those that are doubted in the question of text or not."""
    return {"names": doubted(one.names for one in found), "sides": doubted(one.sides for one in found)}
