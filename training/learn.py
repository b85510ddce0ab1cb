"""Training: from examples to the arrays of a model's file. The same examples and seed give the same bytes."""

import math
import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from augment import Augmenter, Made
from encode import LABELS, Encoded, Phrasebook, Side, encode, vocabulary
from examples import Example
from network import Batch, Given, Labeller, Shape
from newsclean.weigh.features.features import features
from newsclean.weigh.lexicon import Lexicon
from newsclean.weigh.network import LEVELS
from quantise import Arrays, quantise

Report = Callable[[str], None]


class Settings(NamedTuple):
    """How to train."""

    epochs: int = 12
    batch: int = 12
    rate: float = 3e-3
    decay: float = 0.02
    dropout: float = 0.15
    words_dropped: float = 0.4
    """The share of known phrases that a batch does not show."""
    witness_dropped: float = 0.5
    """The share of pages in HTML that a batch shows without what the witness says: it is not always asked."""
    noise: float = 0.03
    """Standard deviation of what is added to the inputs."""
    label_weight: float = 4.0
    """What the labels count for, beside the question of text or not."""
    direct_weight: float = 0.3
    """What the direct way alone counts for, beside the whole network."""
    most_phrases: int = 11_000
    made: Made = Made()
    """How many pages an epoch adds."""
    seed: int = 0


class Trained(NamedTuple):
    """A model's weights, and the phrases of its vocabulary in order."""

    arrays: Arrays
    phrases: list[str]


def learn(examples: Sequence[Example], lexicon: Lexicon, settings: Settings, report: Report) -> Trained:
    """Train on some examples."""
    torch.manual_seed(settings.seed)
    torch.use_deterministic_algorithms(mode=True)
    phrasebook = Phrasebook()
    pages = [encode(example, phrasebook) for example in examples]
    known = vocabulary(pages, settings.most_phrases)
    names = feature_names(examples)
    words = _Words(known, names, settings)
    network = Labeller(Shape(words.features, len(known)), names.text, settings.dropout)
    material = _Material(pages, Augmenter(examples, lexicon, settings.seed), phrasebook, words)
    average = _train(network, material, settings, report)
    network.load_state_dict(average)
    sample = random.Random(settings.seed).sample(pages, min(150, len(pages)))
    everything = phrasebook.phrases()
    arrays = quantise(network, names.text, [words.batch(sample[at : at + 10]) for at in range(0, len(sample), 10)])
    return Trained(arrays, [everything[number] for number in known])


class Names(NamedTuple):
    """The names of the features."""

    text: tuple[str, ...]
    markup: tuple[str, ...]
    """Empty where no page is HTML."""


def feature_names(examples: Sequence[Example]) -> Names:
    """The names of the features of some examples."""
    one = next((example for example in examples if example.says is not None), examples[0])
    seen = features(one.blocks, one.shapes, one.says)
    return Names(seen.names, seen.markup_names)


class _Material(NamedTuple):
    """What is learned from."""

    pages: list[Encoded]
    augmenter: Augmenter
    phrasebook: Phrasebook
    words: "_Words"


def _train(network: Labeller, material: _Material, settings: Settings, report: Report) -> dict[str, Tensor]:
    """The mean of the weights towards the end."""
    optimiser = torch.optim.AdamW(network.parameters(), lr=settings.rate, weight_decay=settings.decay)
    average = {name: value.clone() for name, value in network.state_dict().items()}
    pick = random.Random(settings.seed)
    noise = np.random.default_rng(settings.seed)
    steps = 0
    for epoch in range(settings.epochs):
        made = [encode(example, material.phrasebook) for example in material.augmenter.make(settings.made)]
        batches = list(_batches([*material.pages, *made], settings.batch, pick))
        losses = 0.0
        for number, chosen in enumerate(batches):
            _set_rate(optimiser, settings.rate, steps, (epoch + number / len(batches)) / settings.epochs)
            network.train()
            batch = material.words.batch(chosen, noise)
            loss = _loss(network, batch, settings)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]  # PyTorch leaves it untyped
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            steps += 1
            losses += loss.item()
            _add(average, network, steps)
        report(f"epoch {epoch + 1} of {settings.epochs}: loss {losses / len(batches):.4f}")
    return average


def _set_rate(optimiser: torch.optim.Optimizer, rate: float, steps: int, share: float) -> None:
    """A short rise, then down along half a cosine."""
    for group in optimiser.param_groups:
        group["lr"] = rate * min(1.0, (steps + 1) / 100) * (0.5 + 0.5 * math.cos(math.pi * share)) + 1e-5


def _add(average: dict[str, Tensor], network: Labeller, steps: int) -> None:
    keep = min(0.998, (1 + steps) / (10 + steps))
    with torch.no_grad():
        for name, value in network.state_dict().items():
            average[name].mul_(keep).add_(value, alpha=1.0 - keep)


def _loss(network: Labeller, batch: Batch, settings: Settings) -> Tensor:
    """Cross-entropy of text or not, weighted by what a block counts for, and of the label where it is known."""
    # Half of the bits take half of the time; the weights keep all of theirs.
    with torch.autocast("cpu", torch.bfloat16):
        whole, direct = network(batch, settings.noise)
    return _parts(whole.float(), batch, settings) + settings.direct_weight * _parts(direct.float(), batch, settings)


def _parts(results: Tensor, batch: Batch, settings: Settings) -> Tensor:
    text = functional.binary_cross_entropy_with_logits(results[..., 0], batch.covered, reduction="none")
    scores = results[..., 1:]
    right = torch.logsumexp(scores.masked_fill(batch.labels == 0.0, -30.0), -1)
    worth = batch.labels.amax(-1)
    missed = (torch.logsumexp(scores, -1) - right) * worth
    count = float(worth.sum())
    labels = missed.sum() / max(count, 1.0) * min(1.0, count / 400.0)
    return 2.0 * (text * batch.weights).sum() / len(batch.mask) + settings.label_weight * labels


def _batches(pages: list[Encoded], size: int, pick: random.Random) -> Iterator[list[Encoded]]:
    """Batches of pages of similar length, in random order."""
    pick.shuffle(pages)
    pools = [sorted(pages[at : at + 20 * size], key=_length) for at in range(0, len(pages), 20 * size)]
    batches = [pool[at : at + size] for pool in pools for at in range(0, len(pool), size)]
    pick.shuffle(batches)
    yield from batches


def _length(page: Encoded) -> int:
    return len(page.covered)


class _Words:
    """The vocabulary's numbers of phrases, and batches made with them."""

    def __init__(self, known: Sequence[int], names: Names, settings: Settings) -> None:
        self._settings = settings
        self.features = tuple([len(part) for part in names if part])
        """How many features there are of text, and of markup."""
        self._witness = [column for column, name in enumerate(names.markup) if name.startswith("witness.")]
        self._entry = np.zeros(max(known, default=0) + 1, dtype=np.int64)
        self._entry[list(known)] = np.arange(1, len(known) + 1)

    def batch(self, pages: Sequence[Encoded], noise: np.random.Generator | None = None) -> Batch:
        """Pages side by side; with `noise`, without a share of their phrases and witnesses."""
        height, width = len(pages), max(map(_length, pages))
        mask = np.zeros((height, width, 1), dtype=np.float32)
        covered, weights = np.zeros((height, width), dtype=np.float32), np.zeros((height, width), dtype=np.float32)
        labels = np.zeros((height, width, len(LABELS)), dtype=np.float32)
        for row, page in enumerate(pages):
            size = len(page.covered)
            mask[row, :size] = 1.0
            covered[row, :size], weights[row, :size], labels[row, :size] = page.covered, page.weights, page.labels
        sides: list[list[Side | None]] = [[page.text for page in pages], [page.markup for page in pages]]
        given = [
            self._given(side, (height, width, count), noise) for side, count in zip(sides, self.features, strict=False)
        ]
        if noise is not None:
            for row, page in enumerate(pages):
                if page.markup and noise.random() < self._settings.witness_dropped:
                    given[1].values[row, :, self._witness] = 0.0
        return Batch(given, *map(torch.from_numpy, (mask, covered, weights, labels)))

    def _given(
        self,
        pages: Sequence[Side | None],
        size: tuple[int, int, int],
        noise: np.random.Generator | None,
    ) -> Given:
        """What is known of the blocks of some pages, filled up to the longest."""
        values = np.zeros(size, dtype=np.float32)
        counts = np.zeros((*size[:2], 2), dtype=np.float32)
        entries: list[np.ndarray[Any, Any]] = [np.empty(0, dtype=np.int64)]
        for row, page in enumerate(pages):
            if page is None:
                continue
            values[row, : len(page.values)] = page.values
            phrases = page.phrases
            sizes = np.array([len(found) for found in phrases])
            flat = np.concatenate(phrases)
            flat = np.where(flat < len(self._entry), self._entry[np.minimum(flat, len(self._entry) - 1)], 0)
            block = np.repeat(np.arange(len(phrases)), sizes)
            shown = flat > 0
            if noise is not None:
                shown &= noise.random(len(flat)) >= self._settings.words_dropped
            entries.append(flat[shown])
            counts[row, : len(phrases), 0] = sizes
            counts[row, : len(phrases), 1] = np.bincount(block[shown], minlength=len(phrases))
        flat_counts = counts.reshape(-1, 2)
        shown_counts = flat_counts[:, 1].astype(np.int64)
        return Given(
            torch.from_numpy(values / LEVELS),
            torch.from_numpy(np.concatenate(entries)),
            torch.from_numpy(np.cumsum(shown_counts) - shown_counts),
            torch.from_numpy(flat_counts),
        )
