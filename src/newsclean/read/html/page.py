"""What is read from a page in HTML: its text, what the markup says of each line, and what it says of the page."""

from typing import NamedTuple


class Markup(NamedTuple):
    """What the markup says of one line of the page text."""

    tag: str
    """The nearest block-level element in lower case: `"p"`, `"h2"`, `"li"`, `"figcaption"`, `"div"`; `"tr"` for a row of
    a data table."""
    path: tuple[str, ...]
    """The tags of all elements around the line from below `body` down to and including `tag`, at most the last 24."""
    words: tuple[str, ...]
    """Words of class, id, role, itemprop, aria-label, data-testid and data-component, in lower case, of the innermost
    element that holds the whole line and of those around it, nearest first, each once, at most 40."""
    own_words: tuple[str, ...]
    """Those of the elements from the innermost that holds the whole line up to the block-level one, and of its parent."""
    link_share: float
    """The share of the line's characters, white space left out, that stand in links."""
    bold_share: float
    italic_share: float
    heading: int
    """1 to 6 within a heading, else 0."""
    list_depth: int
    """How many lists stand around the line."""
    is_ordered: bool
    """The innermost list is numbered."""
    table: bool
    """The line is a row of a data table."""
    quote: bool
    caption: bool
    """The line stands within the caption of a figure or table, or in an element whose own words say so."""
    figure: bool
    hidden: bool
    """All of the line is hidden by its markup."""
    interactive: bool
    """All of the line is a control or its label, or the line stands in a form that is no whole page."""
    link: str | None
    """The target where the whole line is one link."""
    element: int
    """The number of the line's own block-level element, from 0, in document order."""
    around: tuple[int, ...]
    """The numbers of the block-level elements around it, nearest first, at most four."""
    embedded: str | None
    """Whose post the line is part of: `"tweet"`, `"instagram"`, `"facebook"` …; `None` outside of embedded posts."""

    @property
    def parent(self) -> int:
        """The number of the block-level element around the line's own; its own where there is none."""
        return self.around[0] if self.around else self.element

    article: int | None = None
    """The number of the outermost `article` around the line, as `element` counts; `None` outside of articles."""


class TimeElement(NamedTuple):
    """A `<time>` element."""

    datetime: str | None
    text: str
    words: tuple[str, ...]
    """Words of it and of the elements around it, nearest first, as in `Markup.words`."""
    line: int
    """The number of the line (of `HtmlPage.markup`) that it stands in or before."""


class Property(NamedTuple):
    """An element with `itemprop`."""

    name: str
    value: str
    """What of content, datetime, href, src and text comes first."""
    type: str | None
    """The `itemtype` of the nearest `itemscope` around it."""


class Picture(NamedTuple):
    """An `<img>` element."""

    source: str
    alt: str
    width: int | None
    height: int | None
    figure: int | None
    """The number of the `<figure>` that it stands in."""
    caption: str
    """The text of that figure's caption."""


class LinkText(NamedTuple):
    """The text of an element that names an author."""

    text: str
    link: str | None
    words: tuple[str, ...]
    """Its own words, as in `Markup.words`."""


class Head(NamedTuple):
    """What the metadata are made from."""

    title: str | None
    language: str | None
    canonical: str | None
    base: str | None
    meta: tuple[tuple[str, str], ...]
    """Pairs of name, property, itemprop or http-equiv in lower case and content, in document order, wherever they
    stand."""
    json_ld: tuple[str, ...]
    times: tuple[TimeElement, ...]
    microdata: tuple[Property, ...]
    headings: tuple[tuple[int, str], ...]
    """Level and text of all headings of levels 1 and 2."""
    pictures: tuple[Picture, ...]
    authors: tuple[LinkText, ...]
    """Elements with rel=author, or whose own words hold "author" or "byline"; at most 50."""


class HtmlPage(NamedTuple):
    """A page without its markup."""

    text: str
    """One line for each block-level run of text, with blank lines where the page has space between blocks."""
    markup: tuple[Markup, ...]
    """One for each line of `text` that is not blank."""
    head: Head
