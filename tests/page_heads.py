"""Heads of invented pages: what the metadata are made from."""

import json
from collections.abc import Iterable
from typing import Any

from newsclean.read.html.page import Head

URL = "https://www.gazette.example/news/ferry"
EMPTY = Head(None, None, None, None, (), (), (), (), (), (), ())
NODE: dict[str, Any] = {
    "@type": "NewsArticle",
    "headline": "Ferry runs aground",
    "author": {"@type": "Person", "name": "Mara Ellison"},
    "datePublished": "2025-03-14T09:30:00Z",
    "dateModified": "2025-03-14T11:00:00Z",
    "publisher": {"@type": "Organization", "name": "Harbour Gazette"},
}


def page_head(*, node: dict[str, Any] | None = None, meta: Iterable[tuple[str, str]] = (), **fields: Any) -> Head:
    """A head that says nothing but this; `node` is one of JSON-LD."""
    return EMPTY._replace(json_ld=(json.dumps(node),) if node else (), meta=tuple(meta), **fields)
