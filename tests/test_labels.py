"""The labels: their values are stored by others and stay as they are."""

import pytest

from newsclean import Label
from newsclean.labels import NOISE, ROLES, TEXT

VALUES = """
    title dek category byline timestamp key_point heading paragraph list_item quote table caption credit tag correction
    navigation account consent paywall newsletter advertisement share follow counter comments related pointer
    source_badges icon_text media_player author_bio contact branding legal promotion duplicate interface separator
    placeholder other
""".split()


def test_the_values_are_stable() -> None:
    """Stored data names labels by value: none goes, none changes, new ones are added here."""
    assert [label.value for label in Label] == VALUES


def test_roles_and_noise_part_the_labels() -> None:
    """A label is a role or noise, never both, never neither."""
    assert frozenset(Label) == ROLES | NOISE
    assert not ROLES & NOISE
    assert [label.value for label in Label if label in ROLES] == VALUES[:15]


def test_text_is_made_of_roles() -> None:
    """Noise never reaches the text."""
    assert TEXT < ROLES


@pytest.mark.parametrize("label", Label)
def test_a_label_knows_its_kind(label: Label) -> None:
    """The properties say what the sets say, and a label reads as its value."""
    assert label.is_noise == (label in NOISE)
    assert label.is_text == (label in TEXT)
    assert str(label) == label.value == f"{label}"
