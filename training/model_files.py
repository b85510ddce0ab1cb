"""The files that a model is kept in, written so that the same model gives the same bytes."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from learn import Trained
from newsclean.weigh.model import FILES, Model, network_of

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "newsclean" / "data" / "model"


def write(trained: Trained, card: Mapping[str, Any], folder: Path) -> None:
    """Write a model's card, weights and vocabulary."""
    folder.mkdir(parents=True, exist_ok=True)
    _, weights_file, vocabulary_file = (folder / name for name in FILES)
    write_card(card, folder)
    np.savez_compressed(weights_file, allow_pickle=False, **trained.arrays)
    vocabulary_file.write_text("\n".join(trained.phrases), encoding="utf-8")


def write_card(card: Mapping[str, Any], folder: Path) -> None:
    """Write a model's card alone."""
    (folder / FILES[0]).write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def model(trained: Trained, card: Mapping[str, Any]) -> Model:
    """The model as the package runs it, without a file."""
    return Model(network_of(trained.arrays), trained.phrases, card)
