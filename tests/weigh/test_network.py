"""The network in whole numbers: the same bits whatever adds them up."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.weigh.model import package_model
from newsclean.weigh.network import Bag, Convolution, Dense, Given, Network
from stages import pieces, seen
from strategies import Page, pages

WIDTH = 4
LARGEST_EXACT = 2**24
"""Up to here 32-bit floats hold every whole number."""


def dense(inputs: int, outputs: int, seed: int) -> Dense:
    """A layer with random whole weights."""
    pick = np.random.default_rng(seed)
    weights = pick.integers(-127, 128, (inputs, outputs)).astype(np.float32)
    scale = np.full(outputs, 0.001, dtype=np.float32)
    return Dense(weights, scale, pick.normal(size=outputs).astype(np.float32))


def toy(features: int = 3, markup: int = 0) -> Network:
    """A small network with two blocks that look one and two blocks far, for text or for markup too."""
    inputs = features + 2 + 1 + (markup + 2 + 1 if markup else 0)
    ones, zeros = np.ones(WIDTH, dtype=np.float32), np.zeros(WIDTH, dtype=np.float32)
    return Network(
        embedding=np.array([[10, -10], [127, 0]], dtype=np.int8),
        embedding_scale=0.01,
        opening=dense(inputs, WIDTH, 1),
        opening_steps=20.0,
        entry=dense(WIDTH, WIDTH, 2),
        convolutions=tuple(
            Convolution(far, ones, zeros, dense(3 * WIDTH, WIDTH, 3 + far), 10.0, dense(WIDTH, WIDTH, 5 + far))
            for far in (1, 2)
        ),
        pool=dense(2 * WIDTH, WIDTH, 9),
        pool_steps=0.1,
        closing_input_steps=0.1,
        closing=dense(WIDTH, WIDTH, 10),
        closing_steps=20.0,
        result=dense(WIDTH, 5, 11),
        direct=dense(inputs, 5, 12),
        typical=np.zeros(inputs, dtype=np.float32),
    )


VALUES = st.lists(st.lists(st.integers(-127, 127), min_size=3, max_size=3), min_size=1, max_size=9).map(
    lambda rows: np.array(rows, dtype=np.int8)
)


def bags_for(rows: int) -> list[Bag]:
    """Bags of different kinds: empty, unknown words, known ones."""
    kinds = (Bag((), 0), Bag((), 3), Bag((0,), 2), Bag((1, 0, 1), 3))
    return [kinds[row % len(kinds)] for row in range(rows)]


@given(VALUES)
def test_results_are_whole_numbers(values: np.ndarray) -> None:
    """One row a block, one column a result, in steps."""
    results, inputs = toy().run(Given(values, bags_for(len(values))))
    assert results.shape == (len(values), 5)
    assert (results == np.rint(results)).all()
    assert (inputs == np.rint(inputs)).all()


@given(VALUES)
def test_far_blocks_do_not_matter_but_for_the_page_as_a_whole(values: np.ndarray) -> None:
    """Two blocks look one and two blocks far: what stands four blocks off is not seen, as no third block pools."""
    network = toy()
    longer = np.concatenate((values, np.full((4, 3), 127, dtype=np.int8), np.full((1, 3), -90, dtype=np.int8)))
    other = np.concatenate((values, np.full((4, 3), 127, dtype=np.int8), np.full((1, 3), 33, dtype=np.int8)))
    bags = [Bag((), 0)] * len(longer)
    first, second = network.run(Given(longer, bags))[0], network.run(Given(other, bags))[0]
    assert (first[: len(values)] == second[: len(values)]).all()


@given(VALUES)
def test_text_alone_is_what_markup_of_zeros_is(values: np.ndarray) -> None:
    """A page without markup takes the same way as one whose markup says nothing."""
    network, text = toy(3, 2), Given(values, bags_for(len(values)))
    nothing = Given(np.zeros((len(values), 2), dtype=np.int8), [Bag((), 0)] * len(values))
    assert (network.run(text)[0] == network.run(text, nothing)[0]).all()


def test_markup_counts() -> None:
    """What the markup says stands behind what the text says."""
    network, text = toy(1, 2), Given(np.array([[5]], dtype=np.int8), [Bag((), 0)])
    results, inputs = network.run(text, Given(np.array([[100, -7]], dtype=np.int8), [Bag((1,), 1)]))
    assert inputs.tolist() == [[5, 0, 0, 0, 100, -7, round(1.27 * 32), 0, 127]]
    assert (results != network.run(text)[0]).any()


def test_words_are_averaged() -> None:
    """The mean vector of the known entries in steps of 1/32, and the share of known words in steps of 1/127."""
    _, inputs = toy(1).run(Given(np.zeros((3, 1), dtype=np.int8), [Bag((0, 1), 4), Bag((), 5), Bag((1,), 1)]))
    mean = [(10 + 127) / 2 * 0.01 * 32, (-10 + 0) / 2 * 0.01 * 32]
    assert inputs.tolist() == [[0, round(mean[0]), round(mean[1]), 64], [0, 0, 0, 0], [0, round(1.27 * 32), 0, 127]]


def products(network: Network) -> list[tuple[Dense, int]]:
    """Every layer of weights with the largest number that may come in."""
    looks = [(block.looks, 127) for block in network.convolutions]
    adds = [(block.adds, 255) for block in network.convolutions]
    return [
        *((network.opening, 127), (network.entry, 255), (network.pool, 127), (network.closing, 127)),
        *((network.result, 255), (network.direct, 127)),
        *looks,
        *adds,
    ]


def test_no_sum_of_the_package_model_can_be_rounded() -> None:
    """Weights are whole numbers, and the greatest possible sum of products stays below 2**24: so every order of
    summation gives the same 32-bit float.
    """
    for layer, largest in products(package_model().network):
        assert (layer.weights == np.rint(layer.weights)).all()
        assert (np.abs(layer.weights).sum(axis=0) * largest).max() < LARGEST_EXACT


@settings(max_examples=25)
@given(pages(), st.randoms(use_true_random=False))
def test_the_order_of_summation_does_not_matter(page: Page, pick: object) -> None:
    """The inputs and the weights of every layer shuffled alike, and products in 64 bits: the same bits come out."""
    found = seen(page.text)
    model = package_model()
    bags = [Bag((), 1)] * len(pieces(page.text))
    expected, inputs = model.network.run(Given(found.values, bags))
    order = np.random.default_rng(pick.randrange(2**32)).permutation(inputs.shape[1])  # type: ignore[attr-defined]
    for layer in (model.network.opening, model.network.direct):
        weights = layer.weights[: inputs.shape[1]]
        sums = inputs.astype(np.float64)[:, order] @ weights.astype(np.float64)[order]
        assert (sums.astype(np.float32) == inputs @ weights).all()
    again, _ = model.network.run(Given(found.values, bags))
    assert (again == expected).all()


@pytest.mark.parametrize("rows", [1, 2, 3, 40])
def test_short_pages(rows: int) -> None:
    """Pages shorter than the network's reach are no special case."""
    values = np.zeros((rows, 3), dtype=np.int8)
    assert np.isfinite(toy().run(Given(values, bags_for(rows)))[0]).all()
