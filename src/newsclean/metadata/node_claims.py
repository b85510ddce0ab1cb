"""What a node of JSON-LD claims, in the same form as all other claims."""

from collections.abc import Iterable, Iterator

from newsclean.metadata.article_node import ArticleNode
from newsclean.metadata.claims import Claim, Field

NODE_DISTRUST = {"article": 0, "work": 10, "page": 30}
"""How much a node is distrusted, by its kind: a page's node speaks of the site as often as of the article."""


def claims(nodes: Iterable[ArticleNode]) -> Iterator[Claim]:
    """What the nodes claim, authors and pictures apart: these have parts of their own (`Iterator[Claim]`)."""
    for node in nodes:
        for field, key, values in (
            (Field.TITLE, "headline", (node.headline,)),
            (Field.TITLE, "alternativeHeadline", (node.alternative_headline,)),
            (Field.DEK, "description", (node.description,)),
            (Field.PUBLISHED, "datePublished", node.published),
            (Field.MODIFIED, "dateModified", node.modified),
            (Field.CATEGORY, "articleSection", node.sections),
            (Field.TAG, "keywords", node.keywords),
            (Field.LANGUAGE, "inLanguage", (node.language,)),
            (Field.ADDRESS, "url", (node.url,)),
            (Field.SITE, "publisher", (node.publisher,)),
        ):
            # An alternative headline is one for other places: a search engine, a newsletter.
            distrust = NODE_DISTRUST[node.kind] + 15 * (key == "alternativeHeadline")
            yield from (Claim(field, value, f"json-ld {key}", distrust) for value in values if value)
