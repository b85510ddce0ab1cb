"""Training: the same bytes again, and a network in whole numbers that says what the trained one says."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs PyTorch")

import torch

from augment import Made
from batches import Words
from encode import Phrasebook, Side, encode, vocabulary
from gold import examples
from learn import feature_names, learn
from model_files import write
from network import Labeller, Shape
from newsclean.weigh.lexicon import lexicon
from newsclean.weigh.model import FILES, network_of
from newsclean.weigh.network import GRID, Bag, Given
from quantise import quantise
from settings import Settings

SETTINGS = Settings(epochs=2, made=Made(1, 2, 1, 1, 1, 1, 1, 1, 1), most_phrases=50)


def test_training_again_gives_the_same_bytes(tmp_path: Path) -> None:
    """Weights, vocabulary and card."""
    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        trained = learn([*examples(6), *examples(3, "html")], lexicon(), SETTINGS, lambda _line: None)
        write(trained, {"features": []}, folder)
    one, two = ([(folder / name).read_bytes() for name in FILES] for folder in folders)
    assert one == two


@pytest.mark.parametrize("track", ["page", "html"])
def test_whole_numbers_say_what_the_network_says(track: str) -> None:
    """The results in whole numbers are those of PyTorch but for a little rounding, of text and of HTML."""
    torch.manual_seed(0)
    phrasebook = Phrasebook()
    found = examples(4, track)
    pages = [encode(one, phrasebook) for one in found]
    known = vocabulary(pages, 90)
    names = feature_names(examples(1, "html"))
    words = Words(known, names, SETTINGS)
    network = Labeller(Shape(words.features, len(known)), names.text).eval()
    batch = words.batch(pages)
    with torch.no_grad():
        expected = network(batch)[0][0].numpy()
    whole = network_of(quantise(network, names.text, [batch]))
    entries = {number: entry for entry, number in enumerate(known)}

    def given(side: Side) -> Given:
        bags = [
            Bag(tuple(entries[number] for number in numbers.tolist() if number in entries), len(numbers))
            for numbers in side.phrases
        ]
        return Given(side.values, bags)

    text, markup = pages[0].text, pages[0].markup
    assert (markup is not None) == (track == "html")
    found_results = whole.run(given(text), given(markup) if markup else None)[0] / GRID
    assert np.abs(found_results - expected).mean() < 0.1 * np.abs(expected).mean()


def test_the_vocabulary_is_of_several_sites() -> None:
    """A phrase that fewer than three sites have is not learned."""
    phrasebook = Phrasebook()
    assert vocabulary([encode(one, phrasebook) for one in examples(2)], 50) == []
    phrasebook = Phrasebook()
    assert len(vocabulary([encode(one, phrasebook) for one in examples(3)], 50)) == 50
