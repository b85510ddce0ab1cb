"""The article that a page describes in JSON-LD, the vocabulary of schema.org."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from newsclean.metadata.article_node import ArticleNode, Graph, Place, article_node, first, texts, types_of
from newsclean.metadata.loose_json import read_json
from newsclean.metadata.plain import agreement, fold, host_and_path, words

_ARTICLES = frozenset(
    "article newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle"
    " askpublicnewsarticle reviewnewsarticle blogposting socialmediaposting liveblogposting techarticle"
    " scholarlyarticle medicalscholarlyarticle satiricalarticle advertisercontentarticle report discussionforumposting"
    " criticreview".split()
)
_WORKS = frozenset(
    "creativework videoobject audioobject podcastepisode recipe howto review interview claimreview medicalwebpage"
    " imagegallery mediagallery photograph newsmediaobject episode tvepisode radioepisode course book blog guide"
    " qapage faqpage question event dataset chapter".split()
)
_PAGES = frozenset("webpage itempage aboutpage collectionpage profilepage checkoutpage contactpage".split())
_SITES = frozenset("website organization newsmediaorganization corporation localbusiness".split())
# What stands under these is another work than the one that holds it.
_ASIDE = frozenset(
    "itemListElement liveBlogUpdate hasPart isPartOf isBasedOn isRelatedTo relatedLink mentions citation comment review"
    " reviews about subjectOf workExample exampleOfWork recordedIn associatedMedia video audio blogPost".split()
)
_KINDS = ("", "page", "work", "article")
_SIMILAR = 0.6
"""From this share of equal words on, two headlines are those of one article."""
_MOST_NODES = 20_000
_MOST_TITLES = 30


def read_graph(scripts: Iterable[str]) -> Graph:
    """All nodes in the scripts of a page, in document order (`Graph`); broken scripts give what can be read."""
    places: list[Place] = []
    by_id: dict[str, dict[str, Any]] = {}
    for script in scripts:
        for place in _walk(read_json(script)):
            places.append(place)
            name = place.node.get("@id")
            # A reference has nothing but its id, and perhaps a type.
            if isinstance(name, str) and len(place.node) > len(by_id.get(name, ())):
                by_id[name] = place.node
    return Graph(tuple(places), by_id)


def article_nodes(graph: Graph, url: str | None, titles: Sequence[str]) -> tuple[ArticleNode, ...]:
    """The nodes that describe this page's article, the surest first (`tuple[ArticleNode, ...]`).

    A node is this page's where its address or its headline is; else where it is the only one. Works in lists and under
    properties that lead to other works count only with the page's address or headline.

    >>> graph = read_graph(
    ...     ['{"@type": "NewsArticle", "headline": "Ferry runs aground", "author": {"name": "Mara Ellison"}}']
    ... )
    >>> (node,) = article_nodes(graph, None, ["Ferry runs aground | Harbour Gazette"])
    >>> node.headline, node.authors
    ('Ferry runs aground', (Creator(name='Mara Ellison', is_person=None),))
    """
    page = host_and_path(url)
    known = [frozenset(words(title)) for title in titles[:_MOST_TITLES]]
    ranked: list[tuple[tuple[int, int], dict[str, Any]]] = []
    loose: dict[str, tuple[int, dict[str, Any]]] = {}
    for node, is_aside in graph.places:
        rank = _rank(node)
        if not rank:
            continue
        headline = first(node.get("headline")) or first(node.get("name"))
        is_page = _is_page(node, page)
        is_match = is_page or bool(headline and _is_headline(headline, known))
        if is_match and not (is_aside and rank < 3 and not is_page):
            ranked.append(((rank, 2 * is_page + is_match), node))
        elif not is_aside:
            loose.setdefault(fold(headline), (rank, node))
    ranked.sort(key=lambda found: found[0], reverse=True)
    best = [node for _, node in ranked]
    surest = max((rank for rank, _ in loose.values()), default=0)
    alone = [node for rank, node in loose.values() if rank == surest]
    if surest and len(alone) == 1 and (not ranked or ranked[0][0][0] < surest):
        best = [*alone, *best] if not ranked or ranked[0][0][0] < 3 else [*best, *alone]
    return tuple(article_node(node, graph, _KINDS[_rank(node)]) for node in best[:8])


def site_names(graph: Graph) -> tuple[str, ...]:
    """The names of the site and of the organisations behind it (`tuple[str, ...]`), in document order."""
    found = [
        name
        for node, _ in graph.places
        if not types_of(node).isdisjoint(_SITES) and "person" not in types_of(node)
        for key in ("name", "alternateName")
        for name in texts(node.get(key))
    ]
    return tuple(dict.fromkeys(found))


def _walk(values: Iterable[Any]) -> Iterator[Place]:
    """All objects in document order, without recursion: pages nest as deep as they like."""
    stack: list[tuple[Any, bool]] = [(value, False) for value in values]
    stack.reverse()
    count = 0
    while stack and count < _MOST_NODES:
        value, is_aside = stack.pop()
        if isinstance(value, list):
            stack.extend((item, is_aside) for item in reversed(value))
        elif isinstance(value, dict):
            count += 1
            yield Place(value, is_aside)
            stack.extend((item, is_aside or key in _ASIDE) for key, item in reversed(value.items()) if item)


def _rank(node: dict[str, Any]) -> int:
    """How much a node is an article: 3 an article, 2 another work, 1 a page, 0 none of these."""
    types = types_of(node)
    if not types.isdisjoint(_ARTICLES):
        return 3
    if not types.isdisjoint(_WORKS):
        return 2
    return int(not types.isdisjoint(_PAGES))


def _is_page(node: dict[str, Any], page: tuple[str, str]) -> bool:
    """Whether an address of a node is the page's."""
    if not page[1]:
        return False
    main = node.get("mainEntityOfPage")
    main = (main.get("@id") or main.get("url")) if isinstance(main, dict) else main
    for address in (node.get("url"), main, node.get("@id")):
        if isinstance(address, str) and host_and_path(address.partition("#")[0]) == page:
            return True
    return False


def _is_headline(headline: str, titles: Sequence[frozenset[str]]) -> bool:
    found = frozenset(words(headline))
    return any(agreement(found, title) >= _SIMILAR for title in titles)
