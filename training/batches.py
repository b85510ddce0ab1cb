"""What a training shows the network, one batch of pages after the other."""

import random
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from augment import Augmenter
from encode import LABELS, Encoded, Phrasebook, Side, encode
from network import Batch, Chances, Given, Shape
from newsclean.weigh.network import LEVELS
from settings import Settings


class Names(NamedTuple):
    """The names of the features."""

    text: tuple[str, ...]
    markup: tuple[str, ...]
    """Empty where no page is HTML."""


class Step(NamedTuple):
    """What the network is shown at once."""

    epoch: int
    """From 1."""
    share: float
    """Of the training, what lies behind it."""
    batch: Batch
    chances: Chances


class Material(NamedTuple):
    """What is learned from."""

    pages: list[Encoded]
    augmenter: Augmenter
    phrasebook: Phrasebook
    words: "Words"

    def make(self, settings: Settings) -> list[Encoded]:
        """Further pages, others each time."""
        return [encode(example, self.phrasebook) for example in self.augmenter.make(settings.made)]


def steps(material: Material, shape: Shape, settings: Settings, state: Tensor) -> Iterator[Step]:
    """All batches of all epochs, and what of the network is left out at random for each.

    Args:
        material: what is learned from.
        shape: of the network.
        settings: how to train.
        state: of PyTorch's random numbers.
    """
    generator = torch.Generator()
    generator.set_state(state)
    pick = random.Random(settings.seed)
    noise = np.random.default_rng(settings.seed)
    with ThreadPoolExecutor(1) as aside:
        made = aside.submit(material.make, settings)
        for epoch in range(settings.epochs):
            batches = list(_batches([*material.pages, *made.result()], settings.batch, pick))
            if epoch + 1 < settings.epochs:
                made = aside.submit(material.make, settings)
            for number, chosen in enumerate(batches):
                batch = material.words.batch(chosen, noise)
                share = (epoch + number / len(batches)) / settings.epochs
                yield Step(epoch + 1, share, batch, _chances(batch, shape, settings, generator))


def _chances(batch: Batch, shape: Shape, settings: Settings, generator: torch.Generator) -> Chances:
    """Noise for the inputs, and which numbers are kept behind each layer that leaves some out."""
    size = batch.mask.shape[:2]
    noise = torch.empty(*size, shape.inputs).normal_(generator=generator)
    layers = len(shape.distances) + 2
    kept = torch.empty(layers, *size, shape.width, dtype=torch.uint8)
    for layer in kept:
        layer.copy_(
            torch.empty_like(layer, dtype=torch.bfloat16).bernoulli_(1.0 - settings.dropout, generator=generator)
        )
    return Chances(noise * settings.noise, kept, 1.0 - settings.dropout)


def _batches(pages: list[Encoded], size: int, pick: random.Random) -> Iterator[list[Encoded]]:
    """Batches of pages of similar length, in random order."""
    pick.shuffle(pages)
    pools = [sorted(pages[at : at + 20 * size], key=_length) for at in range(0, len(pages), 20 * size)]
    batches = [pool[at : at + size] for pool in pools for at in range(0, len(pool), size)]
    pick.shuffle(batches)
    yield from batches


def _length(page: Encoded) -> int:
    return len(page.covered)


class Words:
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
