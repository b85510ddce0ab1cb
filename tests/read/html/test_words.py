"""Words in the names of elements."""

import pytest

from newsclean.read.html.words import Namer, split_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("", ()),
        ("byline", ("byline",)),
        ("article-body_text/main:lead", ("article", "body", "text", "main", "lead")),
        ("articleBody HTMLPage", ("article", "body", "html", "page")),
        ("col-12 2024 a1b2c3 css-1x9f", ("col", "css")),
        ("c-entry b", ("entry",)),
        ("date Date DATE", ("date",)),
        ("größe", ("größe",)),
    ],
)
def test_words(value: str, words: tuple[str, ...]) -> None:
    """Names fall into words; numbers and hashes are none."""
    assert split_words(value) == words


def test_all_naming_attributes_count_and_no_other() -> None:
    """Class, id, role and so on, in the order of their weight."""
    attributes: dict[str, str | None] = {
        "id": "b",
        "href": "x",
        "class": "news",
        "aria-label": "Top news",
        "role": None,
    }
    assert Namer().words(attributes) == ("news", "top")


def test_a_long_name_is_cut() -> None:
    """What follows after some two thousand characters is not looked at."""
    assert "late" not in split_words("x" * 5000 + " late")
