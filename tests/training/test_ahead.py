"""A second process that makes what the first one needs next."""

import os
from collections.abc import Iterator
from multiprocessing import active_children
from typing import NamedTuple

import pytest

pytest.importorskip("torch", reason="training needs PyTorch")

import torch

from ahead import ahead


class Thing(NamedTuple):
    """What may be made."""

    maker: int
    numbers: torch.Tensor


def things(count: int, last: int | None = None) -> Iterator[Thing]:
    """So many things; at the last one something breaks."""
    for number in range(count):
        if number == last:
            raise ValueError("broken")
        yield Thing(os.getpid(), torch.full((2, 100_000), number, dtype=torch.uint8))


def test_the_same_things_come_in_order_from_another_process() -> None:
    """Tensors of any size, whole."""
    found = list(ahead(things(5)))
    assert [thing.numbers.unique().tolist() for thing in found] == [[number] for number in range(5)]
    assert {thing.numbers.shape for thing in found} == {(2, 100_000)}
    assert {thing.maker for thing in found}.isdisjoint({os.getpid()})


def test_what_breaks_there_is_told() -> None:
    """After what was made before it."""
    made = ahead(things(5, last=2))
    assert [next(made).numbers[0, 0].item() for _ in range(2)] == [0, 1]
    with pytest.raises(RuntimeError, match="early end"):
        next(made)


def test_nobody_need_take_all() -> None:
    """The process ends with its reader."""
    made = ahead(things(1_000))
    assert next(made).numbers.sum() == 0
    assert active_children() != []
    made.close()
    assert active_children() == []
