"""Linked headings: names of what the text is about, and teasers."""

import pytest

from newsclean import Label, clean_html
from newsclean.label.linked_headings import names_of_things
from stages import HEADLINE, PROSE, cut_html

ADDRESS = "https://www.gazette.example/boats/best-dinghies"


@pytest.mark.parametrize(
    ("link", "is_name"),
    [
        pytest.param("/mill", False, id="relative"),
        pytest.param("https://gazette.example/mill", False, id="of-the-site"),
        pytest.param("https://sport.gazette.example/mill", False, id="of-a-part-of-the-site"),
        pytest.param("/mill#comments", False, id="place-of-another-page"),
        pytest.param("#tern", True, id="place-of-the-page"),
        pytest.param("/boats/best-dinghies#tern", True, id="place-of-the-page-by-its-path"),
        pytest.param(f"{ADDRESS}#tern", True, id="place-of-the-page-by-its-address"),
        pytest.param("https://boatyard.example.org/tern", True, id="shop"),
    ],
)
def test_where_two_headings_lead(link: str, is_name: bool) -> None:
    """Teasers lead to other pages of the site, names to anywhere else."""
    blocks, _ = cut_html("".join(f'<h2><a href="{link}">{name}</a></h2><p>{PROSE[0]}' for name in ("Tern", "Gull")))
    labels = [Label.HEADING, Label.PARAGRAPH] * 2
    assert names_of_things(blocks, labels, ADDRESS) == (frozenset({0, 2}) if is_name else frozenset())


@pytest.mark.parametrize(
    ("source", "label", "address", "expected"),
    [
        pytest.param("<h2><a href=https://boatyard.example.org>Tern</a></h2>", "heading", ADDRESS, [], id="one-away"),
        pytest.param("<h2><a href=#tern>Tern</a></h2>", "heading", ADDRESS, [0], id="one-on-the-page"),
        pytest.param("<h2><a href=/a>Tern</a> <a href=/b>Gull</a></h2>", "heading", ADDRESS, [0], id="several"),
        pytest.param("<h2><a href=#tern>Tern</a></h2>", "related", ADDRESS, [], id="noise"),
        pytest.param("<h2>Tern</h2>", "heading", ADDRESS, [], id="no-link"),
        pytest.param("<p><a href=#tern>Tern</a>", "paragraph", ADDRESS, [], id="no-heading"),
        pytest.param("<h2><a href=https://a.example>T</a></h2>" * 2, "heading", "", [], id="nobody-knows-the-address"),
    ],
)
def test_what_is_the_name_of_a_thing(source: str, label: str, address: str, expected: list[int]) -> None:
    """A heading among the text, in links for the most part."""
    blocks, _ = cut_html(source)
    assert sorted(names_of_things(blocks, [Label(label)] * len(blocks), address)) == expected


def test_plain_text_has_no_such_headings() -> None:
    """Its blocks have no markup."""
    blocks, _ = cut_html("<h2><a href=#tern>Tern</a></h2>")
    assert names_of_things([blocks[0]._replace(markup=None)], [Label.HEADING], ADDRESS) == frozenset()


def test_names_of_products_stay_headings() -> None:
    """A test of boats keeps the name of each, although it leads to a shop."""
    boats = "".join(
        f"<div><h2><a href='https://boatyard.example.org/{name}'>The {name} dinghy</a></h2></div><div><p>{text}</div>"
        for name, text in zip(("Tern", "Gull", "Puffin"), PROSE[2:], strict=True)
    )
    page = f"<title>{HEADLINE}</title><article><h1>{HEADLINE}</h1><p>{PROSE[0]}<p>{PROSE[1]}{boats}</article>"
    article = clean_html(page, url=ADDRESS)
    assert [section.heading for section in article.sections[1:]] == [
        "The Tern dinghy",
        "The Gull dinghy",
        "The Puffin dinghy",
    ]
