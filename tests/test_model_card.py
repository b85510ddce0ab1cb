"""The model's card tells the figures that were measured."""

import json

import model_card


def test_the_tables_are_fresh() -> None:
    """`docs/model.md` holds what `quality/out-of-fold.json` says."""
    document = model_card.CARD.read_text(encoding="utf-8")
    assert model_card.written(document, json.loads(model_card.FIGURES.read_text(encoding="utf-8"))) == document


def test_the_model_carries_the_same_figures() -> None:
    """The card as data, in the package, holds them too, with the rules to doubt and the calibration."""
    figures = json.loads(model_card.FIGURES.read_text(encoding="utf-8"))
    card = json.loads(
        (model_card.TOP / "src" / "newsclean" / "data" / "model" / "labeller.json").read_text(encoding="utf-8")
    )
    assert card["figures"] == figures
    assert card["doubted"] == figures["doubted"]
    assert card["calibration"] == figures["calibration"]
    assert card["sha256"] == figures["sha256"]
    assert card["settings"] == figures["settings"]
