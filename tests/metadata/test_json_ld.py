"""The article is found among the nodes of JSON-LD."""

import json

import pytest

from newsclean.article import Picture
from newsclean.metadata.article_node import Creator
from newsclean.metadata.json_ld import article_nodes, read_graph, site_names

_URL = "https://gazette.example/news/ferry"
_FERRY = {"@type": "NewsArticle", "headline": "Ferry runs aground", "url": _URL}
_OTHER = {"@type": "NewsArticle", "headline": "Kelda market opens again", "url": "https://gazette.example/news/market"}
_TITLES = ["Ferry runs aground | Harbour Gazette"]


def _nodes(*scripts, url=_URL, titles=()):
    return article_nodes(read_graph(json.dumps(script) for script in scripts), url, titles)


@pytest.mark.parametrize(
    ("label", "scripts"),
    [
        ("alone", [_FERRY]),
        ("in a list", [[_OTHER, _FERRY]]),
        ("in a graph", [{"@graph": [{"@type": "WebSite", "name": "Harbour Gazette"}, _FERRY]}]),
        ("under mainEntity", [{"@type": "WebPage", "mainEntity": _FERRY}]),
        ("after a teaser", [_OTHER, _FERRY]),
        ("beside a list of teasers", [{"@type": "ItemList", "itemListElement": [_OTHER]}, _FERRY]),
        ("its type with an address", [{**_FERRY, "@type": "http://schema.org/NewsArticle"}]),
        ("several types", [{**_FERRY, "@type": ["Thing", "ReportageNewsArticle"]}]),
    ],
)
def test_the_page_s_article_is_chosen(label, scripts) -> None:
    """By its address, wherever it stands."""
    assert _nodes(*scripts)[0].headline == "Ferry runs aground", label


def test_the_headline_tells_the_article_too() -> None:
    """Where no address does."""
    scripts = [{**node, "url": None} for node in (_OTHER, _FERRY)]
    assert [node.headline for node in _nodes(*scripts, titles=_TITLES)] == ["Ferry runs aground"]


@pytest.mark.parametrize(
    ("label", "scripts"),
    [
        ("several that are not the page's", [_OTHER, {**_OTHER, "headline": "Pier closed"}]),
        ("a teaser in a list", [{"@type": "ItemList", "itemListElement": [{"item": _OTHER}]}]),
        (
            "an update of a live blog",
            [{"@type": "Thing", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Tug"}]}],
        ),
        ("no work", [{"@type": "Organization", "name": "Harbour Gazette"}]),
        ("no object", ["Ferry"]),
    ],
)
def test_other_articles_are_not_chosen(label, scripts) -> None:
    """Rather none than that of a teaser."""
    assert _nodes(*scripts, titles=_TITLES) == (), label


@pytest.mark.parametrize(
    ("author", "creators"),
    [
        ("Mara Ellison", (Creator("Mara Ellison", None),)),
        ({"@type": "Person", "name": "Mara Ellison"}, (Creator("Mara Ellison", True),)),
        ({"@type": "Organization", "name": "Kelda Press"}, (Creator("Kelda Press", False),)),
        ({"@type": "NewsMediaOrganization", "name": "Kelda Press"}, (Creator("Kelda Press", False),)),
        ({"@type": "Person", "givenName": "Mara", "familyName": "Ellison"}, (Creator("Mara Ellison", True),)),
        (
            {"@type": "Person", "name": ["Mara Ellison", "Tom Birk"]},
            (Creator("Mara Ellison", True), Creator("Tom Birk", True)),
        ),
        (["Mara Ellison", {"name": "Tom Birk"}], (Creator("Mara Ellison", None), Creator("Tom Birk", None))),
        ({"@id": "#mara"}, (Creator("Mara Ellison", True),)),
        ({"@id": "#nobody"}, ()),
        (None, ()),
        (True, ()),
    ],
)
def test_authors_are_read(author, creators) -> None:
    """Names, objects, lists and references."""
    person = {"@type": "Person", "@id": "#mara", "name": "Mara Ellison"}
    (node,) = _nodes({"@graph": [{**_FERRY, "author": author}, person]})
    assert node.authors == creators


def test_all_fields_are_read() -> None:
    """As plain text, whatever the page wrote them as."""
    (node,) = _nodes(
        {
            **_FERRY,
            "headline": "Ferry &amp;amp; tug <em>aground</em>",
            "alternativeHeadline": "Aground",
            "description": "The ferry\n ran aground.",
            "articleBody": "It rained.\n\nThe tug came.",
            "creator": "Mara Ellison",
            "datePublished": "2025-03-14",
            "dateModified": "2025-03-15",
            "articleSection": ["News", "Shipping"],
            "keywords": "ferry, harbour",
            "inLanguage": {"@type": "Language", "name": "en"},
            "publisher": {"@type": "Organization", "name": "Harbour Gazette"},
            "image": [{"url": "/ferry.jpg", "caption": "The ferry", "creditText": "Tom Birk"}, "/tug.jpg"],
            "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".more"},
        }
    )
    assert node == (
        "article",
        "Ferry & tug aground",
        "Aground",
        "The ferry ran aground.",
        "It rained.\n\nThe tug came.",
        (Creator("Mara Ellison", None),),
        ("2025-03-14",),
        ("2025-03-15",),
        ("News", "Shipping"),
        ("ferry", "harbour"),
        "en",
        _URL,
        "Harbour Gazette",
        (Picture("/ferry.jpg", "The ferry", "Tom Birk"), Picture("/tug.jpg")),
        False,
    )


@pytest.mark.parametrize(
    ("value", "is_accessible"),
    [(True, True), ("True", True), ("http://schema.org/False", False), (False, False), ("perhaps", None), (None, None)],
)
def test_access_is_read(value, is_accessible) -> None:
    """Words and truth values; nothing is guessed."""
    (node,) = _nodes({**_FERRY, "isAccessibleForFree": value})
    assert node.is_accessible is is_accessible


def test_a_person_is_no_site() -> None:
    """Some blogs are said to be organisation and person at once."""
    graph = read_graph(
        [
            json.dumps(
                [
                    {"@type": ["Person", "Organization"], "name": "Mara Ellison"},
                    {"@type": "WebSite", "name": "Kelda Log"},
                ]
            )
        ]
    )
    assert site_names(graph) == ("Kelda Log",)


def test_depth_is_no_matter() -> None:
    """Nodes are walked without recursion."""
    assert article_nodes(read_graph(['{"a":' * 50_000 + "[" * 50_000]), _URL, ()) == ()
