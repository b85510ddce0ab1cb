"""The article that a page describes in JSON-LD, the vocabulary of schema.org."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from newsclean.metadata.loose_json import read_json
from newsclean.metadata.plain import agreement, fold, host_and_path, listed, plain

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
_SIMILAR = 0.6
"""From this share of equal words on, two headlines are those of one article."""
_MOST_NODES = 20_000


class Creator(NamedTuple):
    """Somebody named as author."""

    name: str
    is_person: bool | None
    """Whether it is a person and no organisation; `None` where the page does not say."""


class Image(NamedTuple):
    """A picture of the article."""

    url: str
    caption: str = ""
    credit: str = ""


class ArticleNode(NamedTuple):
    """What a node of JSON-LD says of a work; strings are plain text, `""` and `()` where it says nothing."""

    kind: str
    """`article`, `work` (a video, a recipe) or `page`."""
    headline: str
    alternative_headline: str
    description: str
    article_body: str
    authors: tuple[Creator, ...]
    published: tuple[str, ...]
    modified: tuple[str, ...]
    sections: tuple[str, ...]
    keywords: tuple[str, ...]
    language: str
    url: str
    publisher: str
    images: tuple[Image, ...]
    is_accessible: bool | None


class _Place(NamedTuple):
    """A node, and whether it stands aside: in a list or under a property that leads to other works."""

    node: dict[str, Any]
    is_aside: bool


class Graph(NamedTuple):
    """All nodes of a page's JSON-LD."""

    places: tuple[_Place, ...]
    by_id: dict[str, dict[str, Any]]


def read_graph(scripts: Iterable[str]) -> Graph:
    """All nodes in the scripts of a page, in document order (`Graph`); broken scripts give what can be read."""
    places: list[_Place] = []
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

    >>> graph = read_graph(['{"@type": "NewsArticle", "headline": "Ferry runs aground", "author": {"name": "Mara Ellison"}}'])
    >>> (node,) = article_nodes(graph, None, ["Ferry runs aground | Harbour Gazette"])
    >>> node.headline, node.authors
    ('Ferry runs aground', (Creator(name='Mara Ellison', is_person=None),))
    """
    page = host_and_path(url)
    folded = {fold(title) for title in titles}
    ranked: list[tuple[tuple[int, int], dict[str, Any]]] = []
    loose: dict[str, tuple[int, dict[str, Any]]] = {}
    for node, is_aside in graph.places:
        rank = _rank(node)
        if not rank:
            continue
        headline = _first(node.get("headline")) or _first(node.get("name"))
        is_page = _is_page(node, page)
        is_match = is_page or bool(headline and _is_headline(headline, titles, folded))
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
    return tuple(_article(node, graph) for node in best[:8])


def site_names(graph: Graph) -> tuple[str, ...]:
    """The names of the site and of the organisations behind it (`tuple[str, ...]`), in document order."""
    found = [
        name
        for node, _ in graph.places
        if not _types(node).isdisjoint(_SITES) and "person" not in _types(node)
        for key in ("name", "alternateName")
        for name in _texts(node.get(key))
    ]
    return tuple(dict.fromkeys(found))


def _walk(values: Iterable[Any]) -> Iterator[_Place]:
    """All objects in document order, without recursion: pages nest as deep as they like."""
    stack: list[tuple[Any, bool]] = [(value, False) for value in reversed(list(values))]
    count = 0
    while stack and count < _MOST_NODES:
        value, is_aside = stack.pop()
        if isinstance(value, list):
            stack.extend((item, is_aside) for item in reversed(value))
        elif isinstance(value, dict):
            count += 1
            yield _Place(value, is_aside)
            stack.extend((item, is_aside or key in _ASIDE) for key, item in reversed(value.items()) if item)


def _types(node: dict[str, Any]) -> set[str]:
    types = node.get("@type") or node.get("type")
    found = types if isinstance(types, list) else [types]
    return {kind.rpartition("/")[2].rpartition(":")[2].lower() for kind in found if isinstance(kind, str)}


def _rank(node: dict[str, Any]) -> int:
    """How much a node is an article: 3 an article, 2 another work, 1 a page, 0 none of these."""
    types = _types(node)
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


def _is_headline(headline: str, titles: Sequence[str], folded: set[str]) -> bool:
    return fold(headline) in folded or any(agreement(headline, title) >= _SIMILAR for title in titles)


def _article(node: dict[str, Any], graph: Graph) -> ArticleNode:
    """The fields of a node, its references followed."""
    description = _first(node.get("description"))
    return ArticleNode(
        kind=("", "page", "work", "article")[_rank(node)],
        headline=_first(node.get("headline")) or _first(node.get("name")),
        alternative_headline=_first(node.get("alternativeHeadline")) or _first(node.get("alternateName")),
        description=description or _first(node.get("abstract")),
        article_body=_body(node.get("articleBody") or node.get("text")),
        authors=tuple(dict.fromkeys([*_creators(node.get("author"), graph), *_creators(node.get("creator"), graph)])),
        published=(*_texts(node.get("datePublished")), *_texts(node.get("uploadDate")), *_texts(node.get("dateCreated"))),
        modified=tuple(_texts(node.get("dateModified"))),
        sections=tuple(_texts(node.get("articleSection"))),
        keywords=tuple(part for text in _texts(node.get("keywords")) for part in listed(text)),
        language=_first(node.get("inLanguage")),
        url=_first(node.get("url")),
        publisher=next((name for name in _names(node.get("publisher"), graph)), ""),
        images=tuple(_images(node.get("image"), graph)),
        is_accessible=_access(node),
    )


def _texts(value: Any) -> Iterator[str]:
    """The plain texts of a value: of a string, a list of them, or an object with a name."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            item = item.get("@value") or item.get("name") or item.get("alternateName")  # noqa: PLW2901 -- unwrapped
        if isinstance(item, str) and (text := plain(item)):
            yield text


def _first(value: Any) -> str:
    return next(_texts(value), "")


def _body(value: Any) -> str:
    """A body keeps its lines; tags and entities are read later, by whoever reads bodies."""
    return value.strip() if isinstance(value, str) else ""


def _resolved(value: Any, graph: Graph) -> Iterator[Any]:
    """The items of a value; a reference gives what it refers to."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict) and "name" not in item and "url" not in item:
            yield graph.by_id.get(item.get("@id"), item) if isinstance(item.get("@id"), str) else item
        else:
            yield item


def _names(value: Any, graph: Graph) -> Iterator[str]:
    for item in _resolved(value, graph):
        yield from _texts(item)


def _creators(value: Any, graph: Graph) -> Iterator[Creator]:
    for item in _resolved(value, graph):
        if isinstance(item, list):
            yield from (Creator(name, None) for name in _texts(item))
            continue
        is_person = None
        if isinstance(item, dict):
            types = _types(item)
            is_person = True if "person" in types else False if any("organization" in kind for kind in types) else None
            given, family = _first(item.get("givenName")), _first(item.get("familyName"))
            if not item.get("name") and given and family:
                yield Creator(f"{given} {family}", is_person)
                continue
            names = item.get("name")
            if isinstance(names, (list, dict)):
                yield from (Creator(name, is_person) for name in _texts(names))
                continue
        yield from (Creator(name, is_person) for name in _texts(item))


def _images(value: Any, graph: Graph) -> Iterator[Image]:
    for item in _resolved(value, graph):
        if isinstance(item, str):
            yield Image(item.strip())
        elif isinstance(item, dict):
            url = _first(item.get("url")) or _first(item.get("contentUrl")) or _first(item.get("@id"))
            credit = _first(item.get("creditText")) or _first(item.get("creator")) or _first(item.get("copyrightHolder"))
            if url:
                yield Image(url, _first(item.get("caption")) or _first(item.get("description")), credit)


def _access(node: dict[str, Any]) -> bool | None:
    """Whether anybody may read the whole: no, where the article or a part of it is not free."""
    parts = node.get("hasPart")
    said = [_is_free(node.get("isAccessibleForFree"))]
    said += [
        _is_free(part.get("isAccessibleForFree"))
        for part in (parts if isinstance(parts, list) else [parts])
        if isinstance(part, dict)
    ]
    return False if False in said else True if True in said else None


def _is_free(value: Any) -> bool | None:
    if isinstance(value, bool):
        return value
    word = value.strip().lower().rpartition("/")[2] if isinstance(value, str) else ""
    return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}.get(word)
