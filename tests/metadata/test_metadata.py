"""What a page says of its article comes together."""

import pytest
from hypothesis import given

from newsclean.metadata.metadata import metadata
from newsclean.read.html.page import LinkText, Property, TimeElement
from page_heads import EMPTY, NODE, URL, page_head
from strategies import heads


def test_an_empty_page_says_nothing() -> None:
    """No field is made up."""
    found = metadata(EMPTY, None)
    assert (found.title, found.dek, found.authors, found.published, found.modified) == (None, None, (), None, None)
    assert (found.category, found.tags, found.language, found.canonical, found.site) == (None, (), None, None, None)
    assert (found.picture, found.is_accessible, found.article_body) == (None, None, None)


def test_every_candidate_says_where_it_is_from() -> None:
    """The most trusted first."""
    found = metadata(
        page_head(node=NODE, meta=[("author", "Tom Birk")], headings=((1, "Ferry “Kelda” runs aground"),)), URL
    )
    assert found.titles == (("Ferry “Kelda” runs aground", "h1"), ("Ferry runs aground", "json-ld headline"))
    assert found.all_authors == ((("Mara Ellison",), "json-ld author"), (("Tom Birk",), "meta author"))


@pytest.mark.parametrize(
    ("label", "head", "authors"),
    [
        ("of the article", {"node": NODE}, ("Mara Ellison",)),
        ("of the tags", {"meta": [("author", "Mara Ellison"), ("author", "Tom Birk")]}, ("Mara Ellison", "Tom Birk")),
        ("an address is nobody", {"meta": [("article:author", "https://social.example/gazette/mara")]}, ()),
        ("of a byline", {"authors": (LinkText("By Mara Ellison", None, ("byline",)),)}, ("Mara Ellison",)),
        ("not of a teaser", {"authors": (LinkText("By Mara Ellison", None, ("teaser", "byline")),)}, ()),
        ("a byline that names more", {"node": NODE, "authors": (LinkText("By Mara Ellison and Tom Birk", None, ()),)}, ("Mara Ellison", "Tom Birk")),
        ("a byline that names others", {"node": NODE, "authors": (LinkText("By Tom Birk", None, ()),)}, ("Mara Ellison",)),
        ("a job behind a name", {"authors": (LinkText("Mara Ellison Founder at Kelda Oak", None, ("author",)), LinkText("Mara Ellison", None, ("author",)))}, ("Mara Ellison",)),
        ("staff is nobody", {"meta": [("author", "Harbour Gazette Staff"), ("og:site_name", "Harbour Gazette")]}, ()),
        ("people before the site", {"meta": [("author", "Gazette"), ("byl", "Mara Ellison")]}, ("Mara Ellison",)),
        ("the site if nobody else", {"meta": [("author", "Gazette")]}, ("Gazette",)),
        ("many are those of teasers", {"microdata": tuple(Property("author", name, "https://schema.org/Article") for name in ("Mara Ellison", "Tom Birk", "Jo Sand"))}, ("Mara Ellison",)),
    ],
)  # fmt: skip
def test_the_authors_are_people(label, head, authors) -> None:
    """Of this article, and of no other."""
    assert metadata(page_head(**head), URL).authors == authors, label


@pytest.mark.parametrize(
    ("label", "head", "day"),
    [
        ("of the article", {"node": NODE, "meta": [("date", "2020-01-01")]}, "2025-03-14T09:30+00:00"),
        ("of a tag", {"meta": [("article:published_time", "2025-03-14")]}, "2025-03-14"),
        ("a marked time", {"times": (TimeElement("2025-03-14", "", ("published",), 9),)}, "2025-03-14"),
        ("a time as printed", {"times": (TimeElement("", "14 March 2025", (), 9),)}, "2025-03-14"),
        ("a tag before a time", {"meta": [("pubdate", "2025-03-14")], "times": (TimeElement("2025-03-18", "", ("published",), 9),)}, "2025-03-14"),
        ("not of a teaser", {"times": (TimeElement("2025-03-18", "", ("teaser", "date"), 9),)}, ""),
        ("no change", {"times": (TimeElement("2025-03-18", "Updated 18 March 2025", (), 9),)}, ""),
        ("the day where the newsroom is", {"meta": [("article:published_time", "2025-03-15T02:00:00Z")], "times": (TimeElement("2025-03-14T21:00:00-05:00", "", (), 9),)}, "2025-03-14T21:00-05:00"),
        ("nothing readable", {"meta": [("date", "soon")]}, ""),
    ],
)  # fmt: skip
def test_the_date_is_the_article_s(label, head, day) -> None:
    """As trusted as where it stands."""
    found = metadata(page_head(**head), URL).published
    assert (found.isoformat() if found else "") == day, label


def test_the_address_has_the_day_at_last() -> None:
    """Where nothing else says it."""
    found = metadata(EMPTY, "https://gazette.example/2025/03/14/ferry").published
    assert found is not None
    assert found.isoformat() == "2025-03-14"


@pytest.mark.parametrize(("modified", "is_kept"), [("2025-03-15", True), ("2025-03-14", True), ("2025-03-13", False)])
def test_nothing_is_changed_before_it_is_published(modified, is_kept) -> None:
    """Such a date says something else."""
    found = metadata(page_head(meta=[("article:published_time", "2025-03-14"), ("last-modified", modified)]), URL)
    assert (found.modified is not None) is is_kept


@pytest.mark.parametrize(
    ("head", "is_accessible"),
    [
        ({"node": {**NODE, "isAccessibleForFree": False}}, False),
        ({"node": {**NODE, "isAccessibleForFree": "True"}}, True),
        ({"meta": [("article:content_tier", "locked")]}, False),
        ({"meta": [("article:content_tier", "metered")]}, False),
        ({"meta": [("article:content_tier", "free")]}, True),
        ({"node": NODE}, None),
    ],
)
def test_a_paywall_is_known(head, is_accessible) -> None:
    """As far as the page says."""
    assert metadata(page_head(**head), URL).is_accessible is is_accessible


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ({"canonical": "/news/ferry"}, "https://www.gazette.example/news/ferry"),
        ({"canonical": "ferry", "base": "https://gazette.example/a/"}, "https://gazette.example/a/ferry"),
        ({"canonical": "https://www.gazette.example/"}, URL),
        ({"canonical": "javascript:void(0)"}, URL),
        ({"meta": [("og:url", "https://gazette.example/ferry")]}, "https://gazette.example/ferry"),
    ],
)
def test_the_address_is_whole(head, address) -> None:
    """And that of an article, not of the front page."""
    assert metadata(page_head(**head), URL).canonical == address


def test_the_rest_is_read() -> None:
    """Language, section, topics, site and picture."""
    head = page_head(
        node={**NODE, "articleSection": "Shipping", "keywords": ["ferry", "harbour"], "articleBody": "It rained."},
        meta=[("og:image", "/ferry.jpg"), ("keywords", "news, kelda"), ("description", "The ferry ran aground.")],
        language="en-GB",
    )
    found = metadata(head, URL)
    assert (found.language, found.category, found.tags) == ("en", "Shipping", ("ferry", "harbour"))
    assert (found.site, found.dek, found.article_body) == ("Harbour Gazette", "The ferry ran aground.", "It rained.")
    assert found.picture is not None
    assert found.picture.url == "https://www.gazette.example/ferry.jpg"


@given(heads())
def test_no_head_raises(head) -> None:
    """Whatever a page writes, the same twice."""
    assert metadata(head, head.canonical) == metadata(head, head.canonical)


@pytest.mark.parametrize(
    ("label", "head"),
    [
        ("titles", {"meta": [("og:title", f"Ferry {number} | Gazette - x") for number in range(5_000)]}),
        ("a title", {"title": "a | " * 100_000}),
        ("headings", {"title": "Ferry", "headings": ((1, "Ferry runs aground " * 3_000),) * 3_000}),
        ("bylines", {"authors": (LinkText("By Mara Ellison " * 2_000, None, ()),) * 3_000}),
        ("nodes", {"node": [{**NODE, "headline": f"Ferry {number} runs"} for number in range(3_000)], "title": "Ferry 3 runs"}),
        ("sites", {"node": [{"@type": "Organization", "name": f"Pier {n}"} for n in range(3_000)], "meta": [("author", "Tom Birk")] * 300}),
    ],
)  # fmt: skip
def test_a_page_that_says_much_is_no_burden(label, head) -> None:
    """Of each kind only the first are looked at, or each takes the same time."""
    assert metadata(page_head(**head), URL).authors in {(), ("Mara Ellison",), ("Tom Birk",)}, label
