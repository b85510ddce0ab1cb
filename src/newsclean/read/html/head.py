"""What an HTML page says about itself: its head, and the marked-up pieces of its body that speak of the article."""

from typing import NamedTuple


class TimeElement(NamedTuple):
    """A `<time>` element, or one that is marked up as a date."""

    datetime: str
    """Its date for machines, or `""`."""
    text: str
    """What is printed."""
    words: tuple[str, ...]
    """The words of its classes, its id and the like, and of its parents'."""
    line: int
    """Where it stands: the number of its line among those of the page."""


class Property(NamedTuple):
    """An element with `itemprop`."""

    name: str
    value: str
    itemtype: str
    """The type of the item that it belongs to, as written."""


class Picture(NamedTuple):
    """A picture of the page."""

    source: str
    alternative: str
    width: int | None
    height: int | None
    figure: int | None
    """Which `<figure>` holds it, counted from 0."""
    caption: str


class LinkText(NamedTuple):
    """The text of an element that is marked up as naming authors."""

    text: str
    words: tuple[str, ...]
    """The words of its classes, its id and the like, and of its parents'."""


class Head(NamedTuple):
    """All of it, in the order of the page."""

    title: str | None
    """`<title>`."""
    language: str | None
    """`<html lang>` or `<meta http-equiv=content-language>`."""
    canonical: str | None
    """`<link rel=canonical>`, as written."""
    base: str | None
    """`<base href>`."""
    meta: tuple[tuple[str, str], ...]
    """Name, property, itemprop or http-equiv in small letters, and content."""
    json_ld: tuple[str, ...]
    """The texts of `<script type=application/ld+json>`."""
    times: tuple[TimeElement, ...]
    microdata: tuple[Property, ...]
    headings: tuple[tuple[int, str], ...]
    """Level and text of each h1 and h2."""
    pictures: tuple[Picture, ...]
    authors: tuple[LinkText, ...]
    """Elements with `rel=author`, or whose class has the word "author" or "byline"."""
