"""Which rules of the lexicon the model corrects: those it is to be asked about before they decide by themselves."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from examples import Example
from newsclean.label.decide import IS_TEXT, LABELS
from newsclean.label.facts import surest
from newsclean.labels import Label
from newsclean.weigh.model import Model

_CHANCE = 0.05
"""A rule is doubted where it would be corrected on so many pages by chance once in twenty times (one-sided sign test): from
five pages on, where the model is never wrong.
"""

Outcomes = Counter[tuple[str, bool]]
"""On how many pages, of those where rule and model differ and one of them is right, it is oftener the model: by rule's id,
and whether it is. What stands twice on a page, and once in each of its tracks, is no further evidence.
"""
_Nets = Counter[tuple[str, str]]
"""How much oftener the model was right than the rule: by page, and rule's id."""


class Corrections(NamedTuple):
    """Where rules and model differ."""

    names: Outcomes
    """About the label."""
    sides: Outcomes
    """About the question of text or not."""


def corrections(examples: Iterable[Example], model: Model) -> Corrections:
    """What the model corrects on labelled blocks that it was not trained on."""
    names, sides = _Nets(), _Nets()
    for example in examples:
        if not any(example.labels):
            continue
        opinion = model.weigh(example.blocks, example.shapes, {}, example.says)
        is_text = opinion.text > 0.0
        numbers = np.where(IS_TEXT[None, :] == is_text[:, None], opinion.labels, -np.inf).argmax(axis=1)
        for index, hits in enumerate(opinion.hits):
            if not hits:
                continue
            rule, right = surest(hits).rule, example.labels[index]
            if right and (LABELS[numbers[index]] in right) != (rule.label in right):
                names[example.page, rule.id] += 1 if LABELS[numbers[index]] in right else -1
            kinds = {Label(label).is_text for label in right}
            if len(kinds) == 1 and rule.label.is_text != is_text[index]:
                sides[example.page, rule.id] += 1 if bool(is_text[index]) in kinds else -1
    return Corrections(_by_page(names), _by_page(sides))


def _by_page(nets: _Nets) -> Outcomes:
    """On how many pages the model, and on how many the rule, was right oftener.

    >>> _by_page(Counter({("1", "en.share.start"): 7, ("2", "en.share.start"): -1, ("3", "en.share.start"): 0}))
    Counter({('en.share.start', True): 1, ('en.share.start', False): 1})
    """
    return Counter((rule, net > 0) for (_, rule), net in nets.items() if net)


def doubted(tallies: Iterable[Outcomes]) -> list[str]:
    """The ids of the rules to doubt, given the outcomes on some pages each.

    >>> doubted(
    ...     [
    ...         Counter({("en.share.start", True): 1, ("en.legal.links", True): 5}),
    ...         Counter({("en.share.start", False): 2}),
    ...     ]
    ... )
    ['en.legal.links']
    """
    total: Outcomes = Counter()
    for tally in tallies:
        total.update(tally)
    rules = {rule for rule, _ in total}
    return sorted(rule for rule in rules if _is_corrected(total[rule, True], total[rule, False]))


def _is_corrected(corrected: int, spoiled: int) -> bool:
    """Whether the model is right oftener than chance would have it.

    >>> _is_corrected(4, 0), _is_corrected(5, 0), _is_corrected(12, 8), _is_corrected(7, 1)
    (False, True, False, True)
    """
    pages = corrected + spoiled
    return sum(math.comb(pages, right) for right in range(corrected, pages + 1)) <= _CHANCE * 2.0**pages


def doubts(found: Sequence[Corrections]) -> dict[str, list[str]]:
    """The rules whose labels are doubted, and those that are doubted in the question of text or not."""
    return {"names": doubted(one.names for one in found), "sides": doubted(one.sides for one in found)}
