"""From trained weights to whole numbers: one scale an output, steps of activations from what real pages reach."""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from network import Batch, Labeller, pooled, whole
from newsclean.weigh.network import EMBEDDING_LEVELS, EMBEDDING_STEPS, GRID, LEVELS, NORM_STEPS, POOL_AFTER, packed

_POSITIVE_LEVELS = 255
_SHARE = 0.9999
"""Of the activations so many fit into the steps; the rest are cut off."""
_VECTORS_SHARE = 0.999
"""The same of the numbers of the word vectors, which have few levels."""
_BY_LABEL = ("lexicon.", "tally.")
"""Features of rules, one a label."""

Arrays = dict[str, NDArray[Any]]


def quantise(network: Labeller, names: Sequence[str], batches: Iterable[Batch]) -> Arrays:
    """The arrays of the model's file.

    Args:
        network: the trained network.
        names: the names of the features of text. In these a block is compared with an average one, but for rules: most
            blocks meet none. Markup and rules are compared with none at all.
        batches: pages on which activations are measured.
    """
    shape = network.shape
    reach, typical = _measure(network, batches)
    bag = np.append(np.full(shape.vector, EMBEDDING_STEPS), LEVELS)
    units = np.concatenate([part for count in shape.features for part in (np.full(count, LEVELS), bag)])
    compared = np.zeros(shape.inputs)
    compared[: len(names)] = [not name.startswith(_BY_LABEL) for name in names]
    compared[len(names) : len(names) + len(bag)] = 1
    steps = {name: _POSITIVE_LEVELS / most for name, most in reach.items()}
    steps |= {name: LEVELS / (reach[name] * GRID) for name in ("pool", "closing.input")}
    vectors = network.embedding.weight.detach().numpy()[1:]
    scale = np.quantile(np.abs(vectors), _VECTORS_SHARE) / EMBEDDING_LEVELS
    levels = np.clip(np.rint(vectors / scale), -EMBEDDING_LEVELS, EMBEDDING_LEVELS)
    arrays: Arrays = {
        "embedding": packed(levels.astype(np.int8)),
        "embedding.scale": np.array(scale, dtype=np.float32),
        "typical": np.rint(typical * units * compared).astype(np.int16),
        "distances": np.array(shape.distances, dtype=np.int16),
    }
    arrays |= _dense("opening", network.opening, 1.0 / units)
    arrays |= _dense("direct", network.direct, 1.0 / units)
    arrays |= _dense("entry", network.entry, 1.0 / steps["opening"])
    for number, look in enumerate(network.looks()):
        name = f"convolution.{number}"
        arrays[f"{name}.gain"] = look.norm.weight.detach().numpy()
        arrays[f"{name}.shift"] = look.norm.bias.detach().numpy()
        arrays |= _dense(f"{name}.looks", look.looks, 1.0 / NORM_STEPS)
        arrays |= _dense(f"{name}.adds", look.adds, 1.0 / steps[name])
    arrays |= _dense("pool", network.pool, 1.0 / (steps["pool"] * GRID))
    arrays |= _dense("closing", network.closing, 1.0 / (steps["closing.input"] * GRID))
    arrays |= _dense("result", network.result, 1.0 / steps["closing"])
    arrays["steps.names"] = np.array(list(steps))
    arrays["steps.values"] = np.array(list(steps.values()), dtype=np.float32)
    return arrays


def _dense(name: str, layer: nn.Linear, unit: float | NDArray[Any]) -> Arrays:
    """A layer whose inputs come in steps of a unit."""
    weights = layer.weight.detach().numpy() * unit
    scale = np.abs(weights).max(axis=1) / LEVELS + 1e-12
    return {
        f"{name}.weights": np.rint(weights / scale[:, None]).T.astype(np.int8),
        f"{name}.scale": scale.astype(np.float32),
        f"{name}.bias": layer.bias.detach().numpy(),
    }


@torch.no_grad()
def _measure(network: Labeller, batches: Iterable[Batch]) -> tuple[dict[str, float], NDArray[Any]]:
    """How far activations reach, by layer, and the inputs of an average block."""
    network.eval()
    reach: dict[str, float] = {}
    means = []

    def see(name: str, values: Tensor) -> None:
        reach[name] = max(reach.get(name, 0.0), float(np.quantile(values.abs().numpy(), _SHARE)))

    for batch in batches:
        mask = batch.mask
        there = mask[..., 0] > 0
        inputs = network.inputs(batch)
        means.append(inputs[there].mean(0).numpy())
        hidden = torch.relu(network.opening(inputs))
        see("opening", hidden[there])
        state = network.entry(hidden) * mask
        for number, look in enumerate(network.looks()):
            see(f"convolution.{number}", look.hidden(state, mask)[there])
            state = look(state, mask, whole)
            if number == POOL_AFTER:
                page = pooled(state, mask)
                see("pool", page)
                state = (state + network.pool(page)) * mask
        see("closing.input", state[there])
        see("closing", torch.relu(network.closing(state))[there])
    return reach, np.mean(means, axis=0)
