"""What a training shows the network."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs PyTorch")

import torch

from augment import Augmenter, Made
from batches import Material, Step, Words, steps
from encode import Phrasebook, encode
from gold import examples
from learn import feature_names
from network import Shape
from newsclean.weigh.lexicon import lexicon
from settings import Settings

SETTINGS = Settings(epochs=2, batch=4, made=Made(1, 2, 1, 1, 1, 1, 1, 1, 1), most_phrases=50)


def shown(seed: int = 0) -> list[Step]:
    """All steps of a small training."""
    phrasebook = Phrasebook()
    found = [*examples(6), *examples(3, "html")]
    words = Words([], feature_names(found), SETTINGS)
    pages = [encode(one, phrasebook) for one in found]
    material = Material(pages, Augmenter(found, lexicon(), 0), phrasebook, words)
    state = torch.Generator().manual_seed(seed).get_state()
    return list(steps(material, Shape(words.features, 0), SETTINGS, state))


def test_every_epoch_shows_all_pages_and_some_that_are_made() -> None:
    """In batches, with the share of the training that lies behind each."""
    found = shown()
    assert [step.epoch for step in found] == sorted([1, 2] * (len(found) // 2))
    assert [step.share for step in found] == sorted({step.share for step in found})
    assert (found[0].share, found[-1].share < 1.0) == (0.0, True)
    pages = sum(len(step.batch.mask) for step in found if step.epoch == 1)
    assert 9 < pages <= 9 + sum(SETTINGS.made)


def test_the_same_state_gives_the_same_chances() -> None:
    """And another state others: nothing else is random."""
    one, again, other = shown(), shown(), shown(1)
    assert all(torch.equal(a.chances.noise, b.chances.noise) for a, b in zip(one, again, strict=True))
    assert all(torch.equal(a.chances.kept, b.chances.kept) for a, b in zip(one, again, strict=True))
    assert all(torch.equal(a.batch.covered, b.batch.covered) for a, b in zip(one, other, strict=True))
    assert not torch.equal(one[0].chances.kept, other[0].chances.kept)


def test_chances_are_as_the_settings_say() -> None:
    """So many numbers are kept, and raised by as much as is left out; so much noise is added."""
    (chances, *_) = (step.chances for step in shown())
    assert chances.kept.float().mean().item() == pytest.approx(1.0 - SETTINGS.dropout, abs=0.02)
    assert chances.noise.std().item() == pytest.approx(SETTINGS.noise, rel=0.05)
    left = chances.lefts()[0](torch.ones(chances.kept[0].shape))
    assert left.mean().item() == pytest.approx(1.0, abs=0.03)
    assert len(left.unique()) == 2


def test_witnesses_are_left_out_now_and_then() -> None:
    """In training half of the pages in HTML are shown without what the witness says; in measuring none."""
    phrasebook = Phrasebook()
    pages = [encode(one, phrasebook) for one in examples(8, "html")]
    names = feature_names(examples(1, "html"))
    words = Words([], names, SETTINGS)
    column = names.markup.index("witness.body")
    assert words.batch(pages).given[1].values[:, 0, column].tolist() == [1.0] * 8
    noise = np.random.default_rng(0)
    assert 0 < words.batch(pages, noise).given[1].values[:, 0, column].sum() < 8
