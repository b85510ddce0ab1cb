"""Words in the names of elements."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


@given(st.text(string.ascii_lowercase + string.digits + "-_ /:", max_size=60))
def test_small_letters_alone_fall_into_the_same_words(name: str) -> None:
    """What is quick to see of most names is what any other name says."""
    assert split_words(name) == split_words(f"{name} Ö")


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
