"""What a page states of its article, held against its blocks."""

import pytest

from newsclean.metadata.metadata import metadata
from newsclean.read.html.reader import read_html
from newsclean.weigh.features.features import STEPS, features
from newsclean.weigh.features.stated import Stated, stated_of
from stages import HEADLINE, PROSE, cut_html, shape_of

LINES = f"<h1>{HEADLINE}</h1><p>Mara Ellison<p>Ferries<p>{PROSE[0]}<p>Crane sinks<p>{PROSE[1]}"


def words(text: str) -> tuple[str, ...]:
    """The words of a text as the stage has them."""
    return shape_of(text).words


def column(says: Stated, name: str) -> list[float]:
    """A feature of all blocks, from 0 to 1."""
    blocks, _ = cut_html(LINES)
    found = features(blocks, [shape_of(block.text) for block in blocks], says)
    assert found.markup is not None
    return [round(float(value), 2) for value in found.markup[:, found.markup_names.index(name)] / STEPS]


@pytest.mark.parametrize(
    ("says", "name", "expected"),
    [
        (Stated(titles=(words(HEADLINE),)), "stated.title", [1, 0, 0, 0.22, 0, 0]),
        (Stated(titles=(words("Crane sinks"),)), "stated.title-above", [0, 0, 0, 0, 0, 1]),
        (Stated(authors=(words("Mara Ellison"),)), "stated.author", [0, 1, 0, 0, 0, 0]),
        (Stated(authors=(words("Mara Ellison of the coast guard"),)), "stated.author", [0] * 6),
        (Stated(topics=(words("Ferries"),)), "stated.topic", [0, 0, 1, 0, 0, 0]),
        (Stated(body=words(PROSE[1])), "stated.in-body", [0, 0, 0, 0, 0, 1]),
        (Stated(body=words(PROSE[0])), "stated.body", [1] * 6),
        (Stated(witness=words(PROSE[1])), "witness.in-body", [0, 0, 0, 0, 0, 1]),
        (Stated(), "witness.body", [0] * 6),
    ],
)
def test_columns(says: Stated, name: str, expected: list[float]) -> None:
    """Likeness to titles, names that a block has whole, and shares of what a text holds."""
    found = column(says, name)
    if name == "stated.title":  # the likeness of prose that shares words with the headline is small, whatever it is
        found = [value if value > 0.5 else 0 for value in found]
        expected = [value if value > 0.5 else 0 for value in expected]
    assert found == expected


def test_what_is_stated_is_folded() -> None:
    """From metadata and the text of a witness; what has no word is left out."""
    source = (
        '<title>Ferry <b>aground</title><meta name=author content="Mara Ellison"><meta property=og:title content="…">'
    )
    says = stated_of(metadata(read_html(source).head, None), "Tugs CAME.")
    assert ("mara", "ellison") in says.authors
    assert says.witness == ("tugs", "came")
    assert all(says.titles)
