"""All that is known about the blocks of a page, in numbers."""

import numpy as np
import pytest
from hypothesis import given

from newsclean.weigh.features.features import STEPS
from stages import HEADLINE, PROSE, pieces, seen
from strategies import Page, any_text, pages

PAGE = "\n".join(["Home", "Coast", "", HEADLINE, "", PROSE[0], "", PROSE[1], "", "Share", "Share"])


def feature(name: str, text: str = PAGE) -> list[float]:
    """One feature of every block of a page."""
    found = seen(text)
    return [round(value / STEPS, 2) for value in found.values[:, found.names.index(name)].tolist()]


@given(pages())
def test_one_row_a_block_one_column_a_name(page: Page) -> None:
    """Names are unique, and the same for every page."""
    found = seen(page.text)
    assert found.values.shape == (len(pieces(page.text)), len(found.names))
    assert len(set(found.names)) == len(found.names)
    assert found.names == seen(PAGE).names


@given(any_text())
def test_any_text_has_features(text: str) -> None:
    """Whatever the characters are; values fit a byte."""
    if pieces(text):
        found = seen(text)
        assert found.values.dtype == np.int8
        assert (np.abs(found.values.astype(int)) <= STEPS).all()


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("shape.prose", [0, 0, 0, 1, 1, 0, 0]),
        ("shape.capital-words", [1, 1, pytest.approx(0.33, abs=0.1), *[pytest.approx(0.1, abs=0.15)] * 2, 1, 1]),
        ("place.blank-above", [1, 0, 1, 1, 1, 1, 0]),
        ("place.blank-below", [0, 1, 1, 1, 1, 0, 1]),
        ("place.group-length", [0.25, 0.25, 0, 0, 0, 0.25, 0.25]),
        ("repetition.copied", [0, 0, 0, 0, 0, 1, 0]),
        ("repetition.copy", [0, 0, 0, 0, 0, 0, 1]),
        ("surroundings.no-prose-over", [1, 1, 1, 1, 0, 0, 0]),
        ("surroundings.no-prose-under", [0, 0, 0, 0, 1, 1, 1]),
        ("surroundings.prose-just-below", [0, 0, 1, 1, 0, 0, 0]),
        ("headline.guess", [0, 0, 1, 0, 0, 0, 0]),
        ("vocabulary.known", [0, 1, 0.8, *[pytest.approx(0.3, abs=0.3)] * 2, 0, 0]),
    ],
)
def test_what_features_say(name: str, values: list[float]) -> None:
    """On a page of two menu entries, a headline, two paragraphs and a button printed twice."""
    assert feature(name) == values


def test_rules_stand_in_columns_of_their_labels() -> None:
    """How sure the surest rule is, where it is the whole block; and what a heading opens."""
    text = "\n".join([HEADLINE, PROSE[0], "Most read", "Crane sinks"])
    assert feature("lexicon.whole.related", text)[2] > 0.9
    assert feature("lexicon.list.related", text)[3] > 0.9
    assert feature("lexicon.opens-list", text) == [0, 0, 1, 0]


def test_a_second_article_has_new_words() -> None:
    """Its paragraphs share few words with what stands further above."""
    other = [
        "Bakers in Gullhaven bake rye bread with seaweed, which visitors buy by the basket, says their guild on Monday.",
        "Customers queue from dawn, when ovens cool, and whole families travel from villages inland for warm loaves.",
    ] * 2
    old = feature("vocabulary.old-below", "\n\n".join([HEADLINE, *PROSE, *PROSE, *other]))
    assert min(old[3:6]) > max(old[-4:])
