"""What the markup says of blocks."""

import pytest
from hypothesis import given

from newsclean.weigh.features.features import STEPS
from stages import PROSE, cut_html, seen, seen_in_html
from strategies import broken_html

PAGE = f"""<nav><ul><li><a href=/>Home</a><li><a href=/sport>Sport</a></ul></nav>
<article><h1>Ferry runs aground</h1><p class=story>{PROSE[0]}<p class=story>{PROSE[1]}
<blockquote>{PROSE[2]}</blockquote></article>"""


def column(source: str, name: str) -> list[float]:
    """A feature of all blocks of a page in HTML, from 0 to 1."""
    found = seen_in_html(source)
    assert found.markup is not None
    values = found.markup[:, found.markup_names.index(name)] / STEPS
    return [round(float(value), 2) for value in values]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("markup.li", [1, 1, 0, 0, 0, 0]),
        ("markup.p", [0, 0, 0, 1, 1, 0]),
        ("markup.heading-1", [0, 0, 1, 0, 0, 0]),
        ("markup.quote", [0, 0, 0, 0, 0, 1]),
        ("markup.within-nav", [1, 1, 0, 0, 0, 0]),
        ("markup.within-article", [0, 0, 1, 1, 1, 1]),
        ("markup.link-share", [1, 1, 0, 0, 0, 0]),
        ("markup.one-link", [1, 1, 0, 0, 0, 0]),
        ("markup.heading-above", [0, 0, 0, 1, 1, 1]),
        ("markup.links-share-1", [1, 1, 0, 0, 0, 0]),
        ("markup.prose-of-page-1", [0, 0, 1, 1, 1, 1]),
        ("markup.named", [0, 0, 0, 1, 1, 0]),
    ],
)
def test_columns(name: str, expected: list[int]) -> None:
    """Tags, places, and what the elements around a block hold."""
    assert column(PAGE, name) == expected


def test_blocks_of_one_kind() -> None:
    """Elements with the same tag and names are alike: two of two blocks, by the half that three make."""
    alike = column(PAGE, "markup.alike")
    assert alike[3] == alike[4] == 0.4
    assert alike[2] == alike[5] == 0.25


def test_an_element_that_goes_on() -> None:
    """A line after a break stands in the element of the line before."""
    assert column(f"<p>{PROSE[0]}<br>{PROSE[1]}<p>Tugs came.", "markup.element-goes-on") == [0, 1, 0]


def test_plain_text_has_no_markup() -> None:
    """No columns, rather than columns of zeros."""
    found = seen(PROSE[0])
    assert found.markup is None
    assert found.markup_names == ()


@given(broken_html())
def test_columns_fit_the_blocks(source: str) -> None:
    """One row a block and one column a name, whatever the page."""
    blocks, _ = cut_html(source)
    if blocks:
        found = seen_in_html(source)
        assert found.markup is not None
        assert found.markup.shape == (len(blocks), len(found.markup_names))
        assert len(set(found.markup_names)) == len(found.markup_names)
