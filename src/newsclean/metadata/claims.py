"""A claim: what one place of a page says of one field of the article, and how much it is trusted."""

from enum import StrEnum
from typing import NamedTuple


class Field(StrEnum):
    """What a claim is about."""

    TITLE = "title"
    DEK = "dek"
    AUTHOR = "author"
    PUBLISHED = "published"
    MODIFIED = "modified"
    CATEGORY = "category"
    TAG = "tag"
    LANGUAGE = "language"
    ADDRESS = "address"
    SITE = "site"
    PICTURE = "picture"
    ACCESS = "access"


class Claim(NamedTuple):
    """What is said, by whom, and how much that is trusted."""

    field: Field
    value: str
    source: str
    """Where it stands: `meta og:title`, `json-ld headline`."""
    distrust: int
    """0 for what is trusted most; claims of equal distrust are taken in the order of the page."""
