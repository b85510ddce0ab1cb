"""Authors are told from desks, addresses and sites."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.metadata.writers import is_list_of, is_opened, is_opener, names, printed_names, short_name

_SITES = ["Harbour Gazette", "gazette.example"]


@pytest.mark.parametrize(
    ("value", "authors"),
    [
        ("Mara Ellison", ("Mara Ellison",)),
        ("By Mara Ellison", ("Mara Ellison",)),
        ("Von Jana Roth", ("Jana Roth",)),
        ("Par Élise Moreau", ("Élise Moreau",)),
        ("Mara Ellison, Tom Birk and Jo Sand", ("Mara Ellison", "Tom Birk", "Jo Sand")),
        ("Mara Ellison;Tom Birk", ("Mara Ellison", "Tom Birk")),
        ("Mara & Tom", ("Mara", "Tom")),
        ("Ellison, Mara", ("Mara Ellison",)),
        ("Mara Ellison, Health Reporter", ("Mara Ellison",)),
        ("Mara Ellison Harbour Gazette", ("Mara Ellison",)),
        ("Mara Ellison - Harbour Gazette", ("Mara Ellison",)),
        ("Mara Ellison Mara Ellison", ("Mara Ellison",)),
        ('"Mara Ellison"', ("Mara Ellison",)),
        ("keldafan", ("keldafan",)),
        ("Kelda Press", ("Kelda Press",)),
    ],
)
def test_a_field_names_authors(value, authors) -> None:
    """One or several, in whatever order they are written."""
    assert names([value], _SITES) == authors


@pytest.mark.parametrize(
    "value",
    [
        "",
        "By",
        "Harbour Gazette",
        "Harbour Gazette Staff",
        "The Harbour Gazette Staff",
        "Staff",
        "Staff Writer",
        "admin",
        "Site Admin",
        "@maraellison",
        "mara@gazette.example",
        "https://gazette.example/people/mara-ellison",
        "www.gazette.example",
        "mara.ellison.12",
        "page.author.name",
        "12",
        "∙ Paid",
    ],
)
def test_a_field_without_a_person_has_no_author(value) -> None:
    """Desks, accounts, addresses and the site itself."""
    assert names([value], [*_SITES, "The Harbour Gazette"]) == ()


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("By Mara Ellison and Tom Birk, Health Reporter", ("Mara Ellison", "Tom Birk")),
        ("By Mara Ellison Published 14 March 2025 | Link Copied", ("Mara Ellison",)),
        ("14 March 2025 By Mara Ellison", ("Mara Ellison",)),
        ("by keldafan 14 March 2025 Harbour Forum", ()),
        ("Mara Ellison has written about ferries for twenty years, and about Port Kelda for ten of them.", ()),
        ("", ()),
    ],
)
def test_a_printed_byline_names_authors(text, authors) -> None:
    """Those before the date; an account of a life is no byline."""
    assert printed_names(text, _SITES) == authors


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("by keldafan", ("keldafan",)),
        ("Author Posted by Keldafan", ("Keldafan",)),
        ("Posted by keldafan on 14 March 2025", ("keldafan",)),
        ("By the Kelda Trust", ("the Kelda Trust",)),
        ("Keldafan", ("Keldafan",)),
        ("By", ()),
        ("link", ()),
        ("About the author", ()),
        ("By reading on you agree to what follows", ()),
    ],
)
def test_a_short_byline_is_believed(text, authors) -> None:
    """Where nothing else names anybody."""
    assert short_name(text) == authors


def test_a_list_of_names_is_known() -> None:
    """It begins as a byline and says little else."""
    assert is_list_of("By Mara Ellison and Tom Birk", ["Mara Ellison", "Tom Birk"])
    assert not is_list_of("By Mara Ellison, Kelda Institute for Tides and Winds", ["Mara Ellison"])
    assert not is_list_of("Mara Ellison", ["Mara Ellison"])


@given(st.text(), st.lists(st.text(), max_size=3))
def test_no_text_raises(text, sites) -> None:
    """Each author once, and none empty."""
    for authors in (names([text], sites), printed_names(text, sites), short_name(text)):
        assert len(set(authors)) == len(authors)
        assert all(authors)


@pytest.mark.parametrize(
    ("text", "opened", "opener"),
    [
        ("Mara Ellison", False, False),
        ("Bylaws", False, False),
        ("By Mara Ellison", True, False),
        ("Written by", False, True),
        ("Von", False, True),
    ],
)
def test_an_opener(text, opened, opener) -> None:
    """Before a name, or alone on its line."""
    assert (is_opened(text), is_opener(text)) == (opened, opener)
