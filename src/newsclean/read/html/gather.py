"""What the metadata are made from, put aside on the walk over the page."""

from newsclean.read.html.context import Context
from newsclean.read.html.elements import AUTHOR_WORDS, CAPTION_WORDS
from newsclean.read.html.lines import Line, collapse
from newsclean.read.html.page import Head, LinkText, Picture, Property, TimeElement

Attributes = dict[str, str | None]

_LONGEST = 2000
"""Characters that are kept of the text of an element."""
_MOST_PIECES = 300
_MOST_AUTHORS = 50
_META_NAMES = ("name", "property", "itemprop", "http-equiv")
_SOURCES = ("data-src", "data-original", "data-lazy-src", "srcset", "data-srcset")
"""Where pages keep the address of a picture that a script loads."""
_VALUES = ("content", "datetime", "href", "src")
_WHOLE = ("html", "body", "main")
"""Elements whose names speak of the page and not of what is in them."""
_READ = frozenset("html time h1 h2 img amp-img figcaption a".split())
_TELLING = AUTHOR_WORDS | CAPTION_WORDS


class Capture:
    """The text of an element that is not closed yet."""

    __slots__ = ("context", "link", "start", "text")

    def __init__(self, context: Context, start: int) -> None:
        """An element whose text will begin with that piece."""
        self.context = context
        self.start = start
        self.text = ""
        self.link = context.link


class Gatherer:
    """What has been put aside so far."""

    def __init__(self) -> None:
        """A page of which nothing has been seen."""
        self.pieces: list[str] = []  # all text of the page, with spaces where blocks meet
        self.open: list[Capture] = []
        self.kept: list[str] | None = None  # the text of a title or of data, while it is read
        self.kept_tag = ""
        self.title: str | None = None
        self.language: str | None = None
        self.canonical: str | None = None
        self.base: str | None = None
        self.meta: list[tuple[str, str]] = []
        self.json_ld: list[str] = []
        self.times: list[tuple[str | None, Line, Capture]] = []
        self.microdata: list[tuple[Property, Capture | None]] = []
        self.headings: list[tuple[int, Capture]] = []
        self.pictures: list[Picture] = []
        self.captions: list[tuple[int, Capture]] = []
        self.authors: list[Capture] = []

    def element(self, tag: str, attributes: Attributes, own: tuple[str, ...], context: Context, line: Line) -> None:
        """Take note of an element that text can stand in, at its start."""
        if tag in _READ:
            self._read(tag, attributes, context, line)
        if own and tag not in _WHOLE and not _TELLING.isdisjoint(own):
            if not AUTHOR_WORDS.isdisjoint(own):
                self.authors.append(self._capture(context))
            if context.state.figure_number is not None and tag != "figcaption" and not CAPTION_WORDS.isdisjoint(own):
                self.captions.append((context.state.figure_number, self._capture(context)))
        if "itemprop" in attributes:
            self._property(attributes, context)

    def _read(self, tag: str, attributes: Attributes, context: Context, line: Line) -> None:
        if tag == "a":
            if "author" in (attributes.get("rel") or "").lower().split():
                self.authors.append(self._capture(context))
            elif self.open and self.open[-1].link is None:
                self.open[-1].link = attributes.get("href")
        elif tag == "time":
            self.times.append((attributes.get("datetime"), line, self._capture(context)))
        elif tag == "html":
            self.language = self.language or attributes.get("lang") or attributes.get("xml:lang")
        elif tag == "figcaption":
            if context.state.figure_number is not None:
                self.captions.append((context.state.figure_number, self._capture(context)))
        elif tag in ("h1", "h2"):
            self.headings.append((int(tag[1]), self._capture(context)))
        else:
            self.pictures.append(_picture(attributes, context.state.figure_number))

    def _property(self, attributes: Attributes, context: Context) -> None:
        around = context.parent.state.item_type if context.parent else None
        value = next((text for name in _VALUES if (text := attributes.get(name)) is not None), None)
        found = Property(attributes["itemprop"] or "", value or "", around or None)
        self.microdata.append((found, None if value is not None else self._capture(context)))

    def _capture(self, context: Context) -> Capture:
        capture = Capture(context, len(self.pieces))
        self.open.append(capture)
        return capture

    def close(self, context: Context) -> None:
        """Take the text of an element that ends."""
        while self.open and self.open[-1].context is context:
            capture = self.open.pop()
            pieces = self.pieces[capture.start : capture.start + _MOST_PIECES]
            capture.text = collapse("".join([piece[: 2 * _LONGEST] for piece in pieces]))[:_LONGEST]

    def dropped(self, tag: str, attributes: Attributes, context: Context) -> None:
        """Take note of an element whose text is none of the page's, at its start."""
        if tag == "meta":
            self._meta(attributes, context)
        elif tag == "link":
            if self.canonical is None and "canonical" in (attributes.get("rel") or "").lower().split():
                self.canonical = attributes.get("href")
            if "itemprop" in attributes:
                self._property_of_void(attributes, context)
        elif tag == "base":
            self.base = self.base or attributes.get("href")
        elif tag == "title" or (tag == "script" and _is_json_ld(attributes.get("type"))):
            self.kept, self.kept_tag = [], tag

    def _meta(self, attributes: Attributes, context: Context) -> None:
        content = attributes.get("content")
        if content is None:
            return
        for kind in _META_NAMES:
            if name := attributes.get(kind):
                self.meta.append((name.strip().lower(), content))
        if "itemprop" in attributes:
            self._property_of_void(attributes, context)
        if (attributes.get("http-equiv") or "").lower() == "content-language":
            self.language = self.language or content.split(",")[0].strip()

    def _property_of_void(self, attributes: Attributes, context: Context) -> None:
        value = next((text for name in _VALUES if (text := attributes.get(name)) is not None), "")
        self.microdata.append((Property(attributes["itemprop"] or "", value, context.state.item_type or None), None))

    def dropped_end(self) -> None:
        """Take the text of a title or of data."""
        if self.kept is None:
            return
        text = "".join(self.kept)
        if self.kept_tag == "script":
            self.json_ld.append(text)
        elif self.title is None:
            self.title = collapse(text)
        self.kept = None

    def head(self) -> Head:
        """Everything, once the page has been walked and its lines have their numbers."""
        captions: dict[int, str] = {}
        for number, capture in self.captions:
            if capture.text:
                captions.setdefault(number, capture.text)
        named = [LinkText(found.text, found.link, found.context.path.names) for found in self.authors if found.text]
        return Head(
            self.title,
            self.language,
            self.canonical,
            self.base,
            tuple(self.meta),
            tuple(self.json_ld),
            tuple(
                TimeElement(moment, capture.text, capture.context.path.words(), line.place())
                for moment, line, capture in self.times
            ),
            tuple(found._replace(value=capture.text) if capture else found for found, capture in self.microdata),
            tuple((level, capture.text) for level, capture in self.headings),
            tuple(
                picture if picture.figure is None else picture._replace(caption=captions.get(picture.figure, ""))
                for picture in self.pictures
            ),
            tuple(named[:_MOST_AUTHORS]),
        )


def _is_json_ld(kind: str | None) -> bool:
    return kind is not None and kind.partition(";")[0].strip().lower() == "application/ld+json"


def _picture(attributes: Attributes, figure: int | None) -> Picture:
    source = (attributes.get("src") or "").strip()
    if not source or source.startswith("data:"):
        others = (attributes.get(name) for name in _SOURCES)
        found = next((other for other in others if other and other.strip()), source)
        source = found if found is source else found.split()[0].rstrip(",")
    width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
    return Picture(source, collapse(attributes.get("alt") or ""), width, height, figure, "")


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else None
