"""Addresses are made absolute."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.metadata.plain import absolute, host_and_path, plain, squeeze, words

_PAGE = "https://gazette.example/news/ferry"


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        ("https://gazette.example/a", "https://gazette.example/a"),
        ("/a", "https://gazette.example/a"),
        ("a?b=1", "https://gazette.example/news/a?b=1"),
        ("//cdn.example/a", "https://cdn.example/a"),
        (" /a ", "https://gazette.example/a"),
    ],
)
def test_an_address_is_made_absolute(address, whole) -> None:
    """Against the page's."""
    assert absolute(address, None, _PAGE) == whole


@pytest.mark.parametrize(
    "address",
    ["", None, "javascript:void(0)", "data:image/png;base64,AA", "mailto:a@b.example", "http://[", "https://"],
)
def test_other_addresses_are_none(address) -> None:
    """Only http and https lead to pages."""
    assert absolute(address, None, _PAGE) is None


def test_the_base_is_before_the_page() -> None:
    """As browsers have it."""
    assert absolute("a", "https://gazette.example/other/", _PAGE) == "https://gazette.example/other/a"


@given(st.text(), st.text())
def test_no_text_raises(left, right) -> None:
    """Whatever stands in an attribute."""
    found = absolute(left, right, _PAGE)
    assert found is None or found.lower().startswith(("http:", "https:"))
    host_and_path(left)
    words(left)
    squeeze(left)
    assert plain(left) == " ".join(plain(left).split())
