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
from newsclean.weigh.features.features import Features, features
from newsclean.weigh.features.stated import Stated
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.network import GRID, Bag, Convolution, Dense, Floats, Given, Network, unpacked
from newsclean.weigh.rules import Rule
from newsclean.weigh.shape import Shape

FILES = ("labeller.json", "labeller.npz", "vocabulary.txt")
"""What a model is kept in: what it is and what it was trained on; its weights; the words that it knows."""
_IS_TEXT = np.array([label.is_text for label in Label])
_IS_OTHER = ~_IS_TEXT & np.array([label is not Label.TITLE for label in Label])
"""What is no text; the headline is one block, and what else is like one may be its dek."""
_LABELS_SHARE = 0.5
"""What the likeliest labels of both sides count for in the question of text or not, beside the direct answer to it: a
label that is sure says more than a gold text, which may leave out a dek or a heading. On pages of other sites more gains
nothing."""
_BY_LABEL = ("lexicon.", "tally.")
"""Features of which there is one a label: those of one kind are one group."""
WORDS, NAMES, NEIGHBOURS = "words", "names", "neighbours"

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

    def __init__(self, network: Network, vocabulary: Sequence[str], card: Mapping[str, Any]) -> None:
        self.network = network
        self.card = card
        slope, shift = card["calibration"]
        self.calibration: tuple[float, float] = (slope, shift)
        """What leads from the log-odds of a label to those that gold pages show: slope and shift (Platt's scaling)."""
        self._doubted_names = frozenset(card["doubted"]["names"])
        self._doubted_sides = frozenset(card["doubted"]["sides"])
        self._vocabulary = Vocabulary(vocabulary)
        vectors = network.embedding.shape[1] + 1
        text = [name.rpartition(".")[0] if name.startswith(_BY_LABEL) else name for name in card["features"]["text"]]
        members = [*text, *[WORDS] * vectors, *card["features"]["markup"], *[NAMES] * vectors]
        self.groups = (*dict.fromkeys(members), NEIGHBOURS)
        self._first = np.array([members.index(group) for group in self.groups[:-1]])
        """Where the inputs of each group begin; they stand beside each other."""
        self._typical = self._sums(network.typical[None])

    def trusts_name(self, rule: Rule) -> bool:
        """Whether a rule gives its label by itself: gold pages bear it out, or show no line of it."""
        return rule.id not in self._doubted_names

    def trusts_side(self, rule: Rule) -> bool:
        """Whether a rule decides by itself if a block is text."""
        return rule.id not in self._doubted_sides

    def weigh(
        self, blocks: Sequence[TextBlock], shapes: Sequence[Shape], bags: dict[Terms, Bag], says: Stated | None = None
    ) -> Opinion:
        """Weigh the blocks of a page.

        Args:
            blocks: the page as it was cut, at least one block.
            shapes: what each block's text shows by itself.
            bags: the words of texts that were looked up before; others are added.
            says: what a page in HTML states of its article.
        """
        seen = features(blocks, shapes, says)
        for shape in shapes:
            if shape.terms not in bags:
                bags[shape.terms] = self._vocabulary(shape.terms)
        text = Given(seen.values, [bags[shape.terms] for shape in shapes])
        results, inputs = self.network.run(text, self._of_markup(blocks, seen))
        labels = results[:, 1:] / GRID
        margin = labels[:, _IS_TEXT].max(axis=1) - labels[:, _IS_OTHER].max(axis=1)
        is_text = (1.0 - _LABELS_SHARE) * (results[:, 0] / GRID) + _LABELS_SHARE * margin
        return Opinion(is_text, labels, seen.hits, seen.lists, inputs)

    def _of_markup(self, blocks: Sequence[TextBlock], seen: Features) -> Given | None:
        """What the markup says of the blocks, where the page was HTML."""
        if seen.markup is None:
            return None
        known: dict[tuple[tuple[str, ...], tuple[str, ...]], Bag] = {}
        bags: list[Bag] = []
        for block in blocks:
            if (says := block.markup) is not None:
                names = (says.own_words, says.words)
                if names not in known:  # many blocks stand in elements of the same names
                    known[names] = self._vocabulary.named(says)
                bags.append(known[names])
        return Given(seen.markup, bags)

    def shares(self, opinion: Opinion, rows: Sequence[int]) -> Array:
        """What each group of evidence adds to the `text` of some blocks; one column a name in `groups`.

        Without markup the groups of markup add nothing.

        The sum of a row is the block's `text`; what the direct way does not explain is the neighbours'.
        """
        own = np.zeros((len(rows), len(self._first)), dtype=np.float32)
        given = self._sums(opinion.inputs[rows])
        own[:, : given.shape[1]] = given
        own -= self._typical
        scale = self.network.direct.scale[0]
        rest = opinion.text[rows] - own.sum(axis=1) * scale  # whole numbers are added up, so that the sum is exact
        return np.concatenate((own * scale, rest[:, None]), axis=1)

    def _sums(self, inputs: Floats) -> Floats:
        """What the inputs of each group weigh on the direct way, one column a group; groups without inputs are left out.

        All are whole numbers, so that their sums are exact.
        """
        size = inputs.shape[1]
        weighed = inputs * self.network.direct.weights[:size, 0]
        sums: Floats = np.add.reduceat(weighed, self._first[self._first < size], axis=1)
        return sums


@lru_cache(maxsize=1)
def package_model() -> Model:
    """The model of the package. Read once: it depends on nothing."""
    from importlib import resources

    folder = resources.files("newsclean") / "data" / "model"
    with (folder / "labeller.npz").open("rb") as file, np.load(file) as arrays:
        network = network_of(dict(arrays))
    card = json.loads((folder / "labeller.json").read_text(encoding="utf-8"))
    vocabulary = (folder / "vocabulary.txt").read_text(encoding="utf-8").split("\n")
    return Model(network, vocabulary, card)


def network_of(arrays: Mapping[str, NDArray[Any]]) -> Network:
    """The network whose weights stand in named arrays."""

    def dense(name: str) -> Dense:
        return Dense(
            *(np.ascontiguousarray(arrays[f"{name}.{part}"], dtype=np.float32) for part in ("weights", "scale", "bias"))
        )

    steps = {name: float(value) for name, value in zip(arrays["steps.names"], arrays["steps.values"], strict=True)}
    return Network(
        embedding=unpacked(arrays["embedding"]),
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
