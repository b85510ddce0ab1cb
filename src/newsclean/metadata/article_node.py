"""What a node of JSON-LD says of a work, its references followed."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from newsclean.article import Picture
from newsclean.metadata.plain import listed, plain


class Creator(NamedTuple):
    """Somebody named as author."""

    name: str
    is_person: bool | None
    """Whether it is a person and no organisation; `None` where the page does not say."""


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
    images: tuple[Picture, ...]
    is_accessible: bool | None


class Place(NamedTuple):
    """A node, and whether it stands aside: in a list or under a property that leads to other works."""

    node: dict[str, Any]
    is_aside: bool


class Graph(NamedTuple):
    """All nodes of a page's JSON-LD."""

    places: tuple[Place, ...]
    by_id: dict[str, dict[str, Any]]


def article_node(node: dict[str, Any], graph: Graph, kind: str) -> ArticleNode:
    """The fields of a node, its references followed (`ArticleNode`)."""
    description = first(node.get("description"))
    return ArticleNode(
        kind=kind,
        headline=first(node.get("headline")) or first(node.get("name")),
        alternative_headline=first(node.get("alternativeHeadline")) or first(node.get("alternateName")),
        description=description or first(node.get("abstract")),
        article_body=_body(node.get("articleBody") or node.get("text")),
        authors=tuple(dict.fromkeys([*_creators(node.get("author"), graph), *_creators(node.get("creator"), graph)])),
        published=(
            *texts(node.get("datePublished")),
            *texts(node.get("uploadDate")),
            *texts(node.get("dateCreated")),
        ),
        modified=tuple(texts(node.get("dateModified"))),
        sections=tuple(texts(node.get("articleSection"))),
        keywords=tuple(part for text in texts(node.get("keywords")) for part in listed(text)),
        language=first(node.get("inLanguage")),
        url=first(node.get("url")),
        publisher=next((name for name in _names(node.get("publisher"), graph)), ""),
        images=tuple(_images(node.get("image"), graph)),
        is_accessible=_access(node),
    )


def texts(value: Any) -> Iterator[str]:
    """The plain texts of a value: of a string, a list of them, or an object with a name."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            item = item.get("@value") or item.get("name") or item.get("alternateName")  # noqa: PLW2901 -- unwrapped
        if isinstance(item, str) and (text := plain(item)):
            yield text


def first(value: Any) -> str:
    """The first of the plain texts of a value, `""` where it has none (`str`)."""
    return next(texts(value), "")


def _body(value: Any) -> str:
    """A body keeps its lines; tags and entities are read later, by whoever reads bodies."""
    return value.strip() if isinstance(value, str) else ""


def _resolved(value: Any, graph: Graph) -> Iterator[Any]:
    """The items of a value; a reference gives what it refers to."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict) and "name" not in item and "url" not in item:
            name = item.get("@id")
            yield graph.by_id.get(name, item) if isinstance(name, str) else item
        else:
            yield item


def _names(value: Any, graph: Graph) -> Iterator[str]:
    for item in _resolved(value, graph):
        yield from texts(item)


def _creators(value: Any, graph: Graph) -> Iterator[Creator]:
    for item in _resolved(value, graph):
        if isinstance(item, list):
            yield from (Creator(name, None) for name in texts(item))
            continue
        is_person = None
        if isinstance(item, dict):
            types = types_of(item)
            is_person = True if "person" in types else False if any("organization" in kind for kind in types) else None
            given, family = first(item.get("givenName")), first(item.get("familyName"))
            if not item.get("name") and given and family:
                yield Creator(f"{given} {family}", is_person)
                continue
            names = item.get("name")
            if isinstance(names, (list, dict)):
                yield from (Creator(name, is_person) for name in texts(names))
                continue
        yield from (Creator(name, is_person) for name in texts(item))


def _images(value: Any, graph: Graph) -> Iterator[Picture]:
    for item in _resolved(value, graph):
        if isinstance(item, str):
            yield Picture(item.strip())
        elif isinstance(item, dict):
            url = first(item.get("url")) or first(item.get("contentUrl")) or first(item.get("@id"))
            credit = first(item.get("creditText")) or first(item.get("creator")) or first(item.get("copyrightHolder"))
            if url:
                yield Picture(url, first(item.get("caption")) or first(item.get("description")), credit)


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


def types_of(node: dict[str, Any]) -> set[str]:
    """The types of a node, small and without the vocabulary's address (`set[str]`)."""
    types = node.get("@type") or node.get("type")
    found = types if isinstance(types, list) else [types]
    return {kind.rpartition("/")[2].rpartition(":")[2].lower() for kind in found if isinstance(kind, str)}
