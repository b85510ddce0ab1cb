"""Examples as arrays: what the network is given, what it shall say, and how much each block counts."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from examples import LEAST_FOUND, Example
from newsclean.labels import Label
from newsclean.read.html.page import Markup
from newsclean.weigh.features.bag import bag, names
from newsclean.weigh.features.features import features

LABELS = {label.value: number for number, label in enumerate(Label)}
LEAST_SITES = 3
"""A phrase is known to the model only if pages of so many sites have it."""
_SHORT = 150
"""An article of fewer tokens counts as if it had so many: no single line decides it."""
_DOUBTFUL = (0.3, 0.7)
"""Where so much of a line is covered, gold and line are cut differently: it counts little."""
_DOUBTFUL_WEIGHT = 0.3
_WORTH = {"main": 3.0}
"""A line of the main track counts three times: whole pages, which come in three ways, have many more, most of them of menus."""
_SNIPPET_WEIGHT = 0.3
"""A page of snippets tells of few lines."""

Floats = NDArray[Any]


class Side(NamedTuple):
    """What is known of blocks: as text, or from markup."""

    values: NDArray[np.int8]
    phrases: list[NDArray[np.int32]]
    """For each block the phrases of its bag, as numbers of a `Phrasebook`."""


class Encoded(NamedTuple):
    """An example as arrays, one row a block."""

    site: str
    text: Side
    markup: Side | None
    """What the markup says, where the page was HTML."""
    covered: Floats
    weights: Floats
    """How much each block counts for text or not; they add up to 1, or to less where gold tells little."""
    labels: Floats
    """What naming the block right is worth, for each label that is right; a row of zeros where nobody has labelled it."""


class Phrasebook:
    """Numbers for the phrases of all bags, in the order of their first use."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._seen: dict[Sequence[str], NDArray[np.int32]] = {}

    def __call__(self, terms: Sequence[str]) -> NDArray[np.int32]:
        """The numbers of the phrases that a block's words make."""
        found = self._seen.get(terms)
        if found is None:
            numbers = self._numbers
            found = np.array([numbers.setdefault(phrase, len(numbers)) for phrase in bag(terms)], dtype=np.int32)
            self._seen[terms] = found
        return found

    def named(self, markup: Markup) -> NDArray[np.int32]:
        """The numbers of the names of the elements around a block."""
        numbers = self._numbers
        return np.array([numbers.setdefault(name, len(numbers)) for name in names(markup)], dtype=np.int32)

    def phrases(self) -> list[str]:
        """The phrases by number."""
        return list(self._numbers)


def encode(example: Example, phrasebook: Phrasebook) -> Encoded:
    """An example as arrays."""
    labels = np.zeros((len(example.blocks), len(LABELS)), dtype=np.float32)
    for index, right in enumerate(example.labels):
        labels[index, [LABELS[name] for name in right]] = _WORTH.get(example.track, 1.0)
    seen = features(example.blocks, example.shapes, example.says)
    named = [phrasebook.named(block.markup) for block in example.blocks if block.markup is not None]
    return Encoded(
        site=example.site,
        text=Side(seen.values, [phrasebook(shape.terms) for shape in example.shapes]),
        markup=None if seen.markup is None else Side(seen.markup, named),
        covered=np.maximum(np.array(example.covered, dtype=np.float32), 0.0),
        weights=_weights(example),
        labels=labels,
    )


def _weights(example: Example) -> Floats:
    covered = np.array(example.covered, dtype=np.float32)
    known = covered >= 0.0
    if example.is_snippets:
        return np.array(known * _SNIPPET_WEIGHT / max(1, known.sum()), dtype=np.float32)
    if example.found < LEAST_FOUND:
        return np.zeros(len(covered), dtype=np.float32)
    tokens = np.array(example.tokens, dtype=np.float32)
    gold = float((np.maximum(covered, 0.0) * tokens).sum())
    weights = np.sqrt(tokens / max(gold, _SHORT)) * known
    weights[(covered > _DOUBTFUL[0]) & (covered < _DOUBTFUL[1])] *= _DOUBTFUL_WEIGHT
    return np.array(weights / max(float(weights.sum()), 1e-6), dtype=np.float32)


def vocabulary(pages: Iterable[Encoded], most: int) -> list[int]:
    """The phrases that the most sites have, the commonest first."""
    sites: dict[int, set[str]] = defaultdict(set)
    for page in pages:
        phrases = page.text.phrases + (page.markup.phrases if page.markup else [])
        for number in np.unique(np.concatenate(phrases)).tolist():
            sites[number].add(page.site)
    counts = [(-len(found), number) for number, found in sites.items() if len(found) >= LEAST_SITES]
    return [number for _, number in sorted(counts)[:most]]
