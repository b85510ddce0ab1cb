"""The learned labeller: what its files hold, and what it says of the blocks of a page."""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsclean.labels import Label
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.features.arrays import Array
from newsclean.weigh.features.bag import Vocabulary
from newsclean.weigh.features.features import features
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.network import GRID, Bag, Convolution, Dense, Floats, Network
from newsclean.weigh.rules import Rule
from newsclean.weigh.shape import Shape

FILES = ("labeller.json", "labeller.npz", "vocabulary.txt")
"""What a model is kept in: what it is and what it was trained on; its weights; the words that it knows."""
_IS_TEXT = np.array([label.is_text for label in Label])
_IS_OTHER = ~_IS_TEXT & np.array([label is not Label.TITLE for label in Label])
"""What is no text; the headline is one block, and what else is like one may be its dek."""
_LABELS_SHARE = 0.35
"""What the likeliest labels of both sides count for in the question of text or not, beside the direct answer to it: a
label that is sure says more than a gold text, which may leave out a dek or a heading. On pages of other sites more gains
nothing."""
WORDS = "words"
NEIGHBOURS = "neighbours"


Terms = tuple[str, ...]
"""The words of a block: `Shape.terms`."""


class Opinion(NamedTuple):
    """What the model makes of a page, one row a block, in log-odds."""

    text: Array
    """How much more likely a block is article text than not."""
    labels: Array
    """One column a label, in the order of `Label`; the differences within a row count."""
    hits: list[list[Hit]]
    """For each block, the rules of the lexicon that hold where it stands."""
    lists: list[Hit | None]
    """For each block, the rule that the heading of its list meets."""
    inputs: Floats
    """What the network was given."""


class Model:
    """A network with the names of what goes in and what comes out."""

    def __init__(
        self, network: Network, vocabulary: Sequence[str], names: Sequence[str], card: Mapping[str, Any]
    ) -> None:
        self.network = network
        self.card = card
        slope, shift = card["calibration"]
        self.calibration: tuple[float, float] = (slope, shift)
        """What leads from the log-odds of a label to those that gold pages show: slope and shift (Platt's scaling)."""
        self._doubted_names = frozenset(card["doubted"]["names"])
        self._doubted_sides = frozenset(card["doubted"]["sides"])
        self._vocabulary = Vocabulary(vocabulary)
        self._names = tuple(names)
        groups = [*(name.rpartition(".")[0] if name.startswith("lexicon") else name for name in names)]
        vectors = network.embedding.shape[1] + 1
        self._members = [*groups, *[WORDS] * vectors]
        self.groups = (*dict.fromkeys(self._members), NEIGHBOURS)
        self._starts = np.array([self._members.index(group) for group in self.groups[:-1]])

    def trusts_name(self, rule: Rule) -> bool:
        """Whether a rule gives its label by itself: gold pages bear it out, or show no line of it."""
        return rule.id not in self._doubted_names

    def trusts_side(self, rule: Rule) -> bool:
        """Whether a rule decides by itself if a block is text."""
        return rule.id not in self._doubted_sides

    def weigh(self, blocks: Sequence[TextBlock], shapes: Sequence[Shape], bags: dict[Terms, Bag]) -> Opinion:
        """Weigh the blocks of a page.

        Args:
            blocks: the page as it was cut, at least one block.
            shapes: what each block's text shows by itself.
            bags: the words of texts that were looked up before; others are added.
        """
        seen = features(blocks, shapes)
        for shape in shapes:
            if shape.terms not in bags:
                bags[shape.terms] = self._vocabulary(shape.terms)
        results, inputs = self.network.run(seen.values, [bags[shape.terms] for shape in shapes])
        labels = results[:, 1:] / GRID
        margin = labels[:, _IS_TEXT].max(axis=1) - labels[:, _IS_OTHER].max(axis=1)
        text = (1.0 - _LABELS_SHARE) * (results[:, 0] / GRID) + _LABELS_SHARE * margin
        return Opinion(text, labels, seen.hits, seen.lists, inputs)

    def shares(self, opinion: Opinion, rows: Sequence[int]) -> Array:
        """What each group of evidence adds to the `text` of some blocks; one column a name in `groups`.

        The sum of a row is the block's `text`; what the direct way does not explain is the neighbours'.
        """
        direct = self.network.direct
        parts = opinion.inputs.T[:, rows] - self.network.typical[:, None]
        parts *= direct.weights[:, :1]  # whole numbers: their sums are exact
        own = np.add.reduceat(parts, self._starts, axis=0) * direct.scale[0]
        rest = opinion.text[rows] - np.add.reduce(parts, axis=0) * direct.scale[0]
        return np.concatenate((own, rest[None])).T


@lru_cache(maxsize=1)
def package_model() -> Model:
    """The model of the package. Read once: it depends on nothing."""
    from importlib import resources

    folder = resources.files("newsclean") / "data" / "model"
    with (folder / "labeller.npz").open("rb") as file, np.load(file) as arrays:
        network = network_of(dict(arrays))
    card = json.loads((folder / "labeller.json").read_text(encoding="utf-8"))
    vocabulary = (folder / "vocabulary.txt").read_text(encoding="utf-8").split("\n")
    return Model(network, vocabulary, card["features"], card)


def network_of(arrays: Mapping[str, NDArray[Any]]) -> Network:
    """The network whose weights stand in named arrays."""

    def dense(name: str) -> Dense:
        return Dense(
            *(np.ascontiguousarray(arrays[f"{name}.{part}"], dtype=np.float32) for part in ("weights", "scale", "bias"))
        )

    steps = {name: float(value) for name, value in zip(arrays["steps.names"], arrays["steps.values"], strict=True)}
    return Network(
        embedding=arrays["embedding"],
        embedding_scale=float(arrays["embedding.scale"]),
        opening=dense("opening"),
        opening_steps=steps["opening"],
        entry=dense("entry"),
        convolutions=tuple(
            Convolution(
                int(distance),
                arrays[f"convolution.{number}.gain"].astype(np.float32),
                arrays[f"convolution.{number}.shift"].astype(np.float32),
                dense(f"convolution.{number}.looks"),
                steps[f"convolution.{number}"],
                dense(f"convolution.{number}.adds"),
            )
            for number, distance in enumerate(arrays["distances"])
        ),
        pool=dense("pool"),
        pool_steps=steps["pool"],
        closing_input_steps=steps["closing.input"],
        closing=dense("closing"),
        closing_steps=steps["closing"],
        result=dense("result"),
        direct=dense("direct"),
        typical=arrays["typical"].astype(np.float32),
    )
