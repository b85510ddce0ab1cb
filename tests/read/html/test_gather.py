"""What the metadata are made from."""

import pytest

from newsclean.read.html.page import Head, LinkText, Picture, Property, TimeElement
from newsclean.read.html.reader import read_html


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("<p>a", {"title": None, "language": None, "canonical": None, "base": None, "meta": ()}, id="none"),
        pytest.param("<title> Ferry\n late </title>", {"title": "Ferry late"}, id="title"),
        pytest.param("<body><svg><title>a</title></svg><title>b</title>", {"title": "b"}, id="not-of-a-drawing"),
        pytest.param("<title>a</title><body><title>b</title>", {"title": "a"}, id="first-title"),
        pytest.param("<html lang=en-GB><p>a", {"language": "en-GB"}, id="language"),
        pytest.param("<meta http-equiv=Content-Language content='de, en'>", {"language": "de"}, id="language-by-meta"),
        pytest.param("<link rel='x canonical' href=/a>", {"canonical": "/a"}, id="canonical"),
        pytest.param("<base href=/a><base href=/b>", {"base": "/a"}, id="base"),
        pytest.param(
            "<meta name=Author content='Mara Ellison'><p>x<meta property=og:type content=article><meta charset=utf-8>",
            {"meta": (("author", "Mara Ellison"), ("og:type", "article"))},
            id="meta-anywhere",
        ),
        pytest.param(
            "<meta name=a property=b content=c><meta name=d>", {"meta": (("a", "c"), ("b", "c"))}, id="two-names"
        ),
        pytest.param(
            "<script type='application/LD+json; charset=utf-8'>{\"a\": \"<b>\"}</script><script>no</script>",
            {"json_ld": ('{"a": "<b>"}',)},
            id="json-ld",
        ),
        pytest.param(
            "<p>a<div class=byline><time datetime=2025-03-04 class=date> 4 <b>March</b></time>",
            {"times": (TimeElement("2025-03-04", "4 March", ("date", "byline"), 1),)},
            id="time-in-its-line",
        ),
        pytest.param("<p>a</p><time datetime=b></time><p>c", {"times": (TimeElement("b", "", (), 1),)}, id="before-one"),
        pytest.param("<p>a</p><time></time>", {"times": (TimeElement(None, "", (), 1),)}, id="after-the-last-line"),
        pytest.param(
            "<table><tr><td>a<td>b<tr><td>c<td><time>d</time></table>",
            {"times": (TimeElement(None, "d", (), 1),)},
            id="time-in-a-row",
        ),
        pytest.param(
            "<div itemscope itemtype=Article><b itemprop=headline>Late</b><div itemprop=author itemscope itemtype=Person>"
            "<a itemprop=url href=/mara>x</a><span itemprop=name>Mara</span></div>"
            "<meta itemprop=datePublished content=2025></div>",
            {
                "microdata": (
                    Property("headline", "Late", "Article"),
                    Property("author", "xMara", "Article"),
                    Property("url", "/mara", "Person"),
                    Property("name", "Mara", "Person"),
                    Property("datePublished", "2025", "Article"),
                )
            },
            id="microdata",
        ),
        pytest.param(
            "<html itemscope itemtype=Page><b itemprop=name>a",
            {"microdata": (Property("name", "a", "Page"),)},
            id="the-page-as-an-item",
        ),
        pytest.param("<h1>a<br>b</h1><h2>c</h2><h3>d", {"headings": ((1, "a b"), (2, "c"))}, id="headings"),
        pytest.param(
            "<figure><img src=a.jpg alt='The Tern' width=600 height=400px><figcaption>Late <i>again</i>.</figcaption>"
            "</figure><img src='data:x' data-src=b.jpg width=100%>",
            {
                "pictures": (
                    Picture("a.jpg", "The Tern", 600, 400, 2, "Late again."),
                    Picture("b.jpg", "", None, None, None, ""),
                )
            },
            id="pictures",
        ),
        pytest.param("<img srcset='a.jpg 1x, b.jpg 2x'>", {"pictures": (Picture("a.jpg", "", None, None, None, ""),)}, id="srcset"),
        pytest.param(
            "<p class=article-byline>By <a href=/m>Mara Ellison</a></p><a rel=author href=/j>Jon Vesper</a><p id=author>",
            {
                "authors": (
                    LinkText("By Mara Ellison", "/m", ("article", "byline")),
                    LinkText("Jon Vesper", "/j", ()),
                )
            },
            id="authors",
        ),
        pytest.param("<body class=author-page><p class=authority>x", {"authors": ()}, id="no-authors"),
    ],
)  # fmt: skip
def test_head(source: str, expected: dict[str, object]) -> None:
    """Each is found, and nothing that only looks like it."""
    found = read_html(source).head
    assert {name: getattr(found, name) for name in expected} == expected


def test_text_without_markup_has_no_metadata() -> None:
    """Plain text says nothing of itself."""
    assert read_html("a").head == Head(None, None, None, None, (), (), (), (), (), (), ())


def test_at_most_fifty_authors() -> None:
    """A page of comments has many."""
    assert len(read_html("<p class=author>a" * 99).head.authors) == 50


def test_texts_have_an_end() -> None:
    """The text of an element that holds the page is cut."""
    [found] = read_html("<div itemprop=articleBody>" + "<p>The ferry is late. " * 1000).head.microdata
    assert 1000 < len(found.value) <= 2000
