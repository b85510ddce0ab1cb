"""The options: frozen, checked when they are made, with messages that say what is taken."""

import pickle
from dataclasses import FrozenInstanceError

import pytest

from newsclean import Options


@pytest.mark.parametrize("threshold", [0.01, 0.5, 0.99, 1e-300])
def test_thresholds_between_the_ends_are_taken(threshold: float) -> None:
    """Any number above 0 and below 1 will do."""
    assert Options(threshold=threshold).threshold == threshold


@pytest.mark.parametrize("threshold", [0, 1, 0.0, 1.0, -0.1, 50, float("nan"), float("inf")])
def test_thresholds_outside_are_refused(threshold: float) -> None:
    """The ends themselves would remove all or nothing; a percentage is a mistake."""
    with pytest.raises(ValueError, match="above 0 and below 1"):
        Options(threshold=threshold)


@pytest.mark.parametrize("threshold", ["0.5", None, True, [0.5]], ids=repr)
def test_a_threshold_that_is_no_number_is_refused(threshold: object) -> None:
    """The message names the type that came."""
    with pytest.raises(TypeError, match=f"a number, not {type(threshold).__name__}"):
        Options(threshold=threshold)


@pytest.mark.parametrize("witness", [True, None, "yes"], ids=repr)
def test_a_witness_is_asked_in_one_of_three_ways(witness: object) -> None:
    """Nothing else will do."""
    with pytest.raises(ValueError, match="witness must be 'unclear', 'always' or 'never'"):
        Options(witness=witness)


@pytest.mark.parametrize("rules", [b"", None, {"rule": []}], ids=repr)
def test_rules_that_are_no_text_are_refused(rules: object) -> None:
    """Rules are TOML text, so that options stay hashable."""
    with pytest.raises(TypeError, match="str of TOML"):
        Options(rules=rules)


@pytest.mark.parametrize(
    ("rules", "message"),
    [
        pytest.param("[[rule]", "not TOML", id="broken"),
        pytest.param("[[rule]]\nid = 'x.y'", "x.y", id="incomplete"),
        pytest.param("title = 'rules'", "title", id="unknown-table"),
    ],
)
def test_rules_that_cannot_be_read_are_refused(rules: str, message: str) -> None:
    """The caller learns of a bad rule when it is given, not page after page."""
    with pytest.raises(ValueError, match=message):
        Options(rules=rules)


def test_options_are_frozen_hashable_and_picklable() -> None:
    """One object serves every page, thread and process."""
    options = Options(threshold=0.7)
    with pytest.raises(FrozenInstanceError):
        options.threshold = 0.2
    assert {options: 1}[Options(threshold=0.7)] == 1
    assert pickle.loads(pickle.dumps(options)) == options
