"""Training: the same bytes again, and a network in whole numbers that says what the trained one says."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs PyTorch")

import torch

from encode import Phrasebook, encode, vocabulary
from gold import examples
from learn import Settings, _Words, learn
from model_files import write
from network import Labeller, Shape
from newsclean.weigh.features.features import features
from newsclean.weigh.lexicon import lexicon
from newsclean.weigh.model import FILES, network_of
from newsclean.weigh.network import GRID, Bag
from quantise import quantise

SETTINGS = Settings(epochs=2, made=(1, 2, 1, 1, 1), most_phrases=50)


def test_training_again_gives_the_same_bytes(tmp_path: Path) -> None:
    """Weights, vocabulary and card."""
    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        trained = learn(examples(6), lexicon(), SETTINGS, lambda _line: None)
        write(trained, {"features": []}, folder)
    one, two = ([(folder / name).read_bytes() for name in FILES] for folder in folders)
    assert one == two


def test_whole_numbers_say_what_the_network_says() -> None:
    """The results in whole numbers are those of PyTorch but for a little rounding."""
    torch.manual_seed(0)
    phrasebook = Phrasebook()
    found = examples(4)
    pages = [encode(one, phrasebook) for one in found]
    known = vocabulary(pages, 50)
    names = features(found[0].blocks, found[0].shapes).names
    network = Labeller(Shape(len(names), len(known)), names, 0.1).eval()
    words = _Words(known)
    batch = words.batch(pages)
    with torch.no_grad():
        expected = network(batch)[0][0].numpy()
    whole = network_of(quantise(network, names, [batch]))
    entries = {number: entry for entry, number in enumerate(known)}
    bags = [
        Bag(tuple(entries[number] for number in numbers.tolist() if number in entries), len(numbers))
        for numbers in pages[0].phrases
    ]
    found_results = whole.run(pages[0].values, bags)[0] / GRID
    assert np.abs(found_results - expected).mean() < 0.1 * np.abs(expected).mean()


def test_the_vocabulary_is_of_several_sites() -> None:
    """A phrase that fewer than three sites have is not learned."""
    phrasebook = Phrasebook()
    assert vocabulary([encode(one, phrasebook) for one in examples(2)], 50) == []
    phrasebook = Phrasebook()
    assert len(vocabulary([encode(one, phrasebook) for one in examples(3)], 50)) == 50
