"""Training: from examples to the arrays of a model's file. The same examples and seed give the same bytes."""

import math
import random
from collections.abc import Callable, Sequence
from itertools import groupby
from operator import attrgetter
from statistics import fmean
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from ahead import ahead
from augment import Augmenter
from batches import Material, Names, Step, Words, steps
from encode import Phrasebook, encode, vocabulary
from examples import Example
from network import Batch, Labeller, Shape
from newsclean.weigh.features.features import features
from newsclean.weigh.lexicon import Lexicon
from quantise import Arrays, quantise
from settings import Settings

Report = Callable[[str], None]


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
    words = Words(known, names, settings)
    network = Labeller(Shape(words.features, len(known)), names.text)
    material = Material(pages, Augmenter(examples, lexicon, settings.seed), phrasebook, words)
    average = _train(network, material, settings, report)
    network.load_state_dict(average)
    sample = random.Random(settings.seed).sample(pages, min(150, len(pages)))
    everything = phrasebook.phrases()
    arrays = quantise(network, names.text, [words.batch(sample[at : at + 10]) for at in range(0, len(sample), 10)])
    return Trained(arrays, [everything[number] for number in known])


def feature_names(examples: Sequence[Example]) -> Names:
    """The names of the features of some examples."""
    one = next((example for example in examples if example.says is not None), examples[0])
    seen = features(one.blocks, one.shapes, one.says)
    return Names(seen.names, seen.markup_names)


def _train(network: Labeller, material: Material, settings: Settings, report: Report) -> dict[str, Tensor]:
    """The mean of the weights towards the end."""
    optimiser = torch.optim.AdamW(network.parameters(), lr=settings.rate, weight_decay=settings.decay)
    average = {name: value.clone() for name, value in network.state_dict().items()}
    losses: list[float] = []
    shown = ahead(steps(material, network.shape, settings, torch.get_rng_state()))
    for epoch, of_epoch in groupby(shown, key=attrgetter("epoch")):
        before = len(losses)
        for step in of_epoch:
            _set_rate(optimiser, settings.rate, len(losses), step.share)
            loss = _loss(network, step, settings)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]  # PyTorch leaves it untyped
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            losses.append(loss.item())
            _add(average, network, len(losses))
        report(f"epoch {epoch} of {settings.epochs}: loss {fmean(losses[before:]):.4f}")
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


def _loss(network: Labeller, step: Step, settings: Settings) -> Tensor:
    """Cross-entropy of text or not, weighted by what a block counts for, and of the label where it is known."""
    # Half of the bits take half of the time; the weights keep all of theirs.
    with torch.autocast("cpu", torch.bfloat16):
        whole, direct = network(step.batch, step.chances)
    parts = [_parts(results.float(), step.batch, settings) for results in (whole, direct)]
    return parts[0] + settings.direct_weight * parts[1]


def _parts(results: Tensor, batch: Batch, settings: Settings) -> Tensor:
    text = functional.binary_cross_entropy_with_logits(results[..., 0], batch.covered, reduction="none")
    scores = results[..., 1:]
    right = torch.logsumexp(scores.masked_fill(batch.labels == 0.0, -30.0), -1)
    worth = batch.labels.amax(-1)
    missed = (torch.logsumexp(scores, -1) - right) * worth
    count = float(worth.sum())
    labels = missed.sum() / max(count, 1.0) * min(1.0, count / 400.0)
    return 2.0 * (text * batch.weights).sum() / len(batch.mask) + settings.label_weight * labels
