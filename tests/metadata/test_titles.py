"""Headlines are told from the names of sites."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.metadata.titles import bare, is_site, opening_names, printed, strip_site, with_colon

_SITES = ["Harbour Gazette", "gazette.example"]


@pytest.mark.parametrize(
    "title",
    [
        "Ferry runs aground",
        "Kelda: a harbour in trouble",
        "Ferry – the long way home",
        "Ferry - the long way home",
        "Rain | Wind",
        "Why the Harbour Gazette was right",
        "Self-made: a tug-boat story",
        "",
    ],
)
def test_a_headline_stays_whole(title) -> None:
    """A separator alone says nothing."""
    assert strip_site(title, _SITES, []) == title


@pytest.mark.parametrize(
    "title",
    [
        "Ferry runs aground | Harbour Gazette",
        "Ferry runs aground - Harbour Gazette",
        "Ferry runs aground – The Harbour Gazette",
        "Ferry runs aground — HarbourGazette",
        "Ferry runs aground :: Harbour Gazette",
        "Ferry runs aground • Harbour Gazette Online",
        "Harbour Gazette: Ferry runs aground",
        "Harbour Gazette | Ferry runs aground",
        "Ferry runs aground | gazette.example",
    ],
)
def test_the_site_s_name_goes(title) -> None:
    """From either end."""
    assert strip_site(title, _SITES, []) == "Ferry runs aground"


@pytest.mark.parametrize(
    "title",
    ["Ferry runs aground | News | All the news of Kelda", "News - Ferry runs aground", "Live: FERRY runs aground"],
)
def test_another_candidate_says_where_to_cut(title) -> None:
    """The same title without the part."""
    assert strip_site(title, [], ["Ferry runs aground"]).casefold() == "ferry runs aground"


@pytest.mark.parametrize(
    ("title", "sections", "left"),
    [
        ("Ferry runs aground | Local news", ["local-news"], "Ferry runs aground"),
        ("Ferry runs aground | Local News | Harbour Gazette", ["Local news"], "Ferry runs aground"),
        ("Ferry runs aground - Shipping", ["shipping"], "Ferry runs aground - Shipping"),
        ("Shipping | Ferry runs aground", ["shipping"], "Shipping | Ferry runs aground"),
        ("Rain | Wind", ["weather"], "Rain | Wind"),
    ],
)
def test_the_name_of_the_section_goes(title: str, sections: list[str], left: str) -> None:
    """From the end and behind a bar; a dash may be the headline's own."""
    assert strip_site(title, _SITES, [], sections) == left


@pytest.mark.parametrize(
    ("title", "candidates", "names"),
    [
        ("Quay Notes: Why ferries run late", ["Why ferries run late"], {"quay notes"}),
        ("Quay Notes: Why ferries run late | Harbour Gazette", ["Why ferries run late"], {"quay notes"}),
        ("Quay Notes: Why ferries run late again", ["Why ferries run late"], set()),
        ("Quay Notes: Why ferries run late", ["Why ferries run late: a reckoning"], set()),
        ("Ferry runs aground | All the news of Kelda", ["All the news of Kelda"], set()),
        ("Ferry aground: Two hurt", ["Two hurt"], set()),
    ],
)
def test_a_blog_s_name_before_its_headline(title: str, candidates: list[str], names: set[str]) -> None:
    """What a colon parts from another candidate, if that is no mere word or two."""
    assert opening_names(title, candidates) == names


@pytest.mark.parametrize(
    ("candidates", "headings", "heading"),
    [
        (["Ferry 'Kelda' aground"], ["News", "Ferry “Kelda” aground"], "Ferry “Kelda” aground"),
        (["Ferry aground: harbour shut until Friday, says the mayor"], ["Ferry aground"], "Ferry aground"),
        (["Ferry runs aground"], ["Market opens again"], None),
        (["Ferry runs aground"], [], None),
        ([], ["Ferry runs aground"], None),
        (["渡船在港口搁浅"], ["渡船在港口搁浅了"], "渡船在港口搁浅了"),
    ],
)
def test_the_printed_headline_agrees(candidates, headings, heading) -> None:
    """In most of its words."""
    assert printed(candidates, headings) == heading


@pytest.mark.parametrize(
    ("heading", "candidate", "headline"),
    [
        ("Shipping Ferry runs aground", "Ferry runs aground", "Ferry runs aground"),
        ("Shipping : Ferry runs aground", "Ferry runs aground", "Ferry runs aground"),
        ("Ferry runs aground Posted on 14 March 2025", "Ferry runs aground", "Ferry runs aground"),
        ("Ferry runs aground [Watch]", "Ferry runs aground", "Ferry runs aground"),
        ("The ferry runs aground", "Ferry runs aground", "The ferry runs aground"),
        ("12 Ferries run aground", "Ferries run aground", "12 Ferries run aground"),
        ("Ferry runs agrounds", "Ferry runs aground", "Ferry runs agrounds"),
        ("Shipping Ferry", "Ferry", "Shipping Ferry"),
    ],
)
def test_what_else_is_printed_goes(heading, candidate, headline) -> None:
    """Where the rest is a candidate of some words."""
    assert bare(heading, [candidate]) == headline


def test_a_site_is_known_by_its_letters() -> None:
    """Case and spaces do not matter."""
    assert is_site("HARBOUR  GAZETTE", _SITES)
    assert not is_site("Harbour", _SITES)


@given(st.text(), st.lists(st.text(), max_size=3), st.lists(st.text(), max_size=3))
def test_a_cut_title_stands_in_the_title(title, sites, others) -> None:
    """Nothing is made up."""
    assert strip_site(title, sites, others) in title
    assert printed(sites, others) in {None, *others}


@pytest.mark.parametrize("piece", [" | ", "a - ", ": ", " ", "a"])
def test_a_long_title_is_no_burden(piece) -> None:
    """Time grows with the length."""
    text = piece * 100_000
    assert strip_site(text, _SITES, [text]) in text
    assert printed([text], [text]) in {None, text}


@pytest.mark.parametrize(
    ("heading", "stated", "title"),
    [
        ("Harbour Ferry runs aground", "Harbour: Ferry runs aground", "Harbour: Ferry runs aground"),
        ("Harbour : Ferry runs aground", "Harbour: Ferry runs aground", "Harbour: Ferry runs aground"),
        ("Harbour: “Kelda” aground", 'Harbour: "Kelda" aground', "Harbour: “Kelda” aground"),
        ("Harbour: Ferry runs aground", "Harbour Ferry runs aground", "Harbour: Ferry runs aground"),
        ("Ferry runs aground", "Ferry: runs late", "Ferry runs aground"),
        ("Ferry runs aground!", "Ferry runs aground", "Ferry runs aground!"),
    ],
)
def test_a_colon_parts_kicker_and_headline(heading: str, stated: str, title: str) -> None:
    """Where it is stated; all else is as printed."""
    assert with_colon(heading, [stated, "Rain: more to come"]) == title
