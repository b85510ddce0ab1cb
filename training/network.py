"""The network as PyTorch trains it; `newsclean.weigh.network` runs it in whole numbers."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from newsclean.labels import Label
from newsclean.weigh.network import POOL_AFTER

RESULTS = 1 + len(Label)
"""Text or not, then one number a label."""
RULE_TRUST = {"whole": 6.0, "part": 3.0, "list": 3.0}
"""Log-odds that a rule begins with: where it is the whole block, a part of it, or heads its list."""


class Shape(NamedTuple):
    """How large a network is."""

    features: tuple[int, ...]
    """How many features there are of text, and of markup."""
    entries: int
    """How many phrases the vocabulary has."""
    vector: int = 32
    width: int = 64
    distances: tuple[int, ...] = (1, 2, 4, 8, 16, 32, 1, 4)

    @property
    def inputs(self) -> int:
        """How many numbers the network is given for a block."""
        return sum(self.features) + len(self.features) * (self.vector + 1)


class Given(NamedTuple):
    """What is known of all blocks of a batch, as text or from markup."""

    values: Tensor
    entries: Tensor
    """The vocabulary's numbers, from 1, of all known phrases of all blocks in a row."""
    offsets: Tensor
    """Where each block's begin."""
    counts: Tensor
    """For each block: how many phrases it has, and how many of them are known."""


class Batch(NamedTuple):
    """Some pages side by side, filled up to the longest."""

    given: list[Given]
    mask: Tensor
    covered: Tensor
    weights: Tensor
    labels: Tensor


Left = Callable[[Tensor], Tensor]
"""What is left of a layer's numbers."""


class Chances(NamedTuple):
    """What of a batch is shown otherwise at random, in training alone."""

    noise: Tensor
    """What is added to the inputs."""
    kept: Tensor
    """For each layer that leaves numbers out, 1 for those that it keeps."""
    share: float
    """How many of them it keeps."""

    def lefts(self) -> list[Left]:
        """What is left of each such layer, raised by as much as is left out."""
        return [partial(self._left, kept) for kept in self.kept]

    def _left(self, kept: Tensor, values: Tensor) -> Tensor:
        return values * kept.to(values.dtype).div_(self.share)


def whole(values: Tensor) -> Tensor:
    """All numbers of a layer."""
    return values


class Look(nn.Module):
    """A residual block: normalise, look at the blocks so far above and below, add what that says."""

    def __init__(self, width: int, distance: int) -> None:
        super().__init__()
        self.distance = distance
        self.norm = nn.LayerNorm(width)
        self.looks = nn.Linear(3 * width, width)
        self.adds = nn.Linear(width, width)

    def hidden(self, state: Tensor, mask: Tensor) -> Tensor:
        """What it sees, before it is added up."""
        seen = self.norm(state) * mask
        around = functional.pad(seen, (0, 0, self.distance, self.distance))
        above, below = around[:, : -2 * self.distance], around[:, 2 * self.distance :]
        # One product, as at run time; PyTorch's own convolution takes half as long again.
        return torch.relu(self.looks(torch.cat([above, seen, below], -1)))

    def forward(self, state: Tensor, mask: Tensor, left: Left) -> Tensor:
        after: Tensor = (state + left(self.adds(self.hidden(state, mask)))) * mask
        return after


class Labeller(nn.Module):
    """Word vectors and features, dilated convolutions over the blocks, and a direct way past them."""

    def __init__(self, shape: Shape, names: Sequence[str]) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.EmbeddingBag(shape.entries + 1, shape.vector, mode="sum")
        nn.init.normal_(self.embedding.weight, 0.0, 0.1)
        inputs, width = shape.inputs, shape.width
        self.opening = nn.Linear(inputs, width)
        self.entry = nn.Linear(width, width)
        self.convolutions = nn.ModuleList([Look(width, distance) for distance in shape.distances])
        self.pool = nn.Linear(2 * width, width)
        self.closing = nn.Linear(width, width)
        self.result = nn.Linear(width, RESULTS)
        self.direct = nn.Linear(inputs, RESULTS)
        nn.init.zeros_(self.direct.weight)
        nn.init.zeros_(self.direct.bias)
        self._trust_rules(names)

    def _trust_rules(self, names: Sequence[str]) -> None:
        """Begin with what the lexicon's rules say: data may overrule them, but rules that no page shows stay as they are."""
        labels = {label.value: number for number, label in enumerate(Label, 1)}
        with torch.no_grad():
            for column, name in enumerate(names):
                source, _, value = name.removeprefix("lexicon.").partition(".")
                if value in labels and source in RULE_TRUST:
                    trust = RULE_TRUST[source]
                    self.direct.weight[labels[value], column] = trust
                    self.direct.weight[0, column] = trust if Label(value).is_text else -trust

    def looks(self) -> list[Look]:
        """The residual blocks in order."""
        return [look for look in self.convolutions if isinstance(look, Look)]

    def inputs(self, batch: Batch) -> Tensor:
        """Features, the mean vector of the known phrases, and their share: of text, then of markup."""
        size = (*batch.mask.shape[:2], -1)
        parts = []
        for values, entries, offsets, counts in batch.given:
            known = counts[:, 1:] / counts[:, :1].clamp(min=1)
            mean = self.embedding(entries, offsets) / counts[:, 1:].clamp(min=1)
            parts += [values, mean.view(size), known.view(size)]
        return torch.cat(parts, -1)

    def forward(self, batch: Batch, chances: Chances | None = None) -> tuple[Tensor, Tensor]:
        """What the whole network says, and what the direct way says alone; in training, without what is left out."""
        mask, inputs = batch.mask, self.inputs(batch)
        looks = self.looks()
        lefts: list[Left] = [whole] * (len(looks) + 2)
        if chances is not None:
            inputs = inputs + chances.noise
            lefts = chances.lefts()
        first, *each, last = lefts
        state = self.entry(first(torch.relu(self.opening(inputs)))) * mask
        for number, (look, left) in enumerate(zip(looks, each, strict=True)):
            state = look(state, mask, left)
            if number == POOL_AFTER:
                state = (state + self.pool(pooled(state, mask))) * mask
        direct = self.direct(inputs)
        return self.result(last(torch.relu(self.closing(state)))) + direct, direct


def pooled(state: Tensor, mask: Tensor) -> Tensor:
    """The mean and the greatest over a page's blocks."""
    mean = state.sum(1, keepdim=True) / mask.sum(1, keepdim=True)
    most = (state + (mask - 1.0) * 1e4).amax(1, keepdim=True)
    return torch.cat([mean, most], -1)
