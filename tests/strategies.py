"""Hypothesis strategies: whole pages, the noise on them, and input that is no page at all."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from textwrap import fill
from typing import Any, NamedTuple

from hypothesis import strategies as st

from newsclean import Label
from newsclean.read.html.page import Head, LinkText, Picture, Property, TimeElement
from stories import INNOCENT, STORIES, Story
from widgets import WIDGETS, Place, Widget


class Layout(StrEnum):
    """How the lines of a page stand under each other."""

    SPACED = "spaced"
    """A blank line between any two pieces."""
    TIGHT = "tight"
    """Every piece on a line of its own, and no blank lines."""
    BULLETED = "bulleted"
    """As spaced; the lines of widgets have bullets, as lists of links have in text made from HTML."""
    WRAPPED = "wrapped"
    """As spaced; long lines are broken at some 70 to 80 characters."""


class Part(NamedTuple):
    """One line of a page."""

    label: Label
    text: str
    bullet: str = ""
    planted: bool = False
    """It is a line of a widget."""
    close: bool = False
    """It stands right under the line above, without a blank line."""


@dataclass(frozen=True)
class Page:
    """A page that knows what each of its lines is."""

    parts: tuple[Part, ...]
    layout: Layout = Layout.SPACED
    width: int = 76

    @property
    def text(self) -> str:
        """The page as plain text."""
        written = [self._written(part) for part in self.parts]
        for index in range(1, len(written)):
            tight = self.layout is Layout.TIGHT or self.parts[index].close
            written[index] = ("\n" if tight else "\n\n") + written[index]
        return "".join(written)

    def _written(self, part: Part) -> str:
        bullet = part.bullet or ("•" if part.planted and self.layout is Layout.BULLETED else "")
        line = f"  {bullet} {part.text}" if bullet else part.text
        if self.layout is not Layout.WRAPPED:
            return line
        indent = "    " if bullet else ""
        return fill(line, self.width, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False)

    @property
    def article(self) -> "Page":
        """The page without its widgets."""
        return replace(self, parts=tuple(part for part in self.parts if not part.planted))

    @property
    def title(self) -> str:
        """The headline."""
        return self.texts(Label.TITLE)[0]

    def texts(self, *labels: Label) -> list[str]:
        """The lines with these labels."""
        return [part.text for part in self.parts if part.label in labels and not part.planted]

    def planting(self, widget: Widget, index: int) -> "Page":
        """The page with a widget before the part at an index."""
        lines = tuple(
            Part(widget.label, line, planted=True, close=number > 0) for number, line in enumerate(widget.lines)
        )
        after = self.parts[index:]
        if after:
            after = (after[0]._replace(close=False), *after[1:])
        return replace(self, parts=(*self.parts[:index], *lines, *after))

    def legal_places(self, widget: Widget) -> list[int]:
        """The indexes of parts before which a page may show a widget."""
        places = [0] if Place.BEFORE in widget.places else []
        if Place.BETWEEN in widget.places:
            places += [
                index
                for index in range(1, len(self.parts))
                if self.parts[index - 1].label is Label.PARAGRAPH
                and self.parts[index].label in (Label.PARAGRAPH, Label.HEADING)
            ]
        if Place.AFTER in widget.places:
            places.append(len(self.parts))
        return places


def specimen(number: int, layout: Layout) -> Page:
    """A fixed article of four paragraphs from the story of that number; odd ones have neither byline, date nor heading."""
    story = STORIES[number]
    joint = "" if story.language == "ja" else " "
    paragraphs = [Part(Label.PARAGRAPH, joint.join(story.sentences[at : at + 3])) for at in range(0, 9, 3)]
    parts = [Part(Label.TITLE, story.titles[0])]
    if number % 2 == 0:
        parts += [Part(Label.BYLINE, story.bylines[0]), Part(Label.TIMESTAMP, story.dates[0])]
        paragraphs.insert(2, Part(Label.HEADING, story.headings[0]))
    paragraphs.append(Part(Label.PARAGRAPH, story.sentences[9]))
    return Page((*parts, *paragraphs), layout)


def specimens() -> list[Page]:
    """All of them, in every layout."""
    return [specimen(number, layout) for number in range(len(STORIES)) for layout in Layout]


def stories(*languages: str) -> st.SearchStrategy[Story]:
    """A story in one of these languages, or in any."""
    return st.sampled_from([story for story in STORIES if not languages or story.language in languages])


@st.composite
def articles(draw: st.DrawFn, *languages: str, layouts: Iterable[Layout] = Layout) -> Page:
    """Articles without any noise: headline, lead, and at least two more paragraphs of two to five sentences."""
    story = draw(stories(*languages))
    maybe = st.booleans()
    parts = [Part(Label.TITLE, draw(st.sampled_from(story.titles)))]
    for label, texts in (
        (Label.DEK, story.deks),
        (Label.BYLINE, story.bylines),
        (Label.TIMESTAMP, story.dates),
        (Label.CAPTION, story.captions),
    ):
        if draw(maybe):
            parts.append(Part(label, draw(st.sampled_from(texts))))
    paragraphs = draw(_paragraphs(story))
    headings = list(story.headings) if draw(maybe) else []
    for number, paragraph in enumerate(paragraphs):
        if headings and number and number % 2 == 0:
            parts.append(Part(Label.HEADING, headings.pop()))
        parts.append(Part(Label.PARAGRAPH, paragraph))
    if draw(maybe):
        at = draw(st.integers(min_value=len(parts) - len(paragraphs) + 1, max_value=len(parts)))
        if parts[at - 1].label is Label.PARAGRAPH:
            parts[at:at] = _list(story, draw(st.sampled_from("•-*▪")))
    layout = draw(st.sampled_from(list(layouts)))
    return Page(tuple(parts), layout, draw(st.integers(min_value=68, max_value=80)))


@st.composite
def _paragraphs(draw: st.DrawFn, story: Story) -> list[str]:
    lead = draw(st.sampled_from(story.sentences[:2]))
    sentences = [lead, *draw(st.permutations([one for one in story.sentences if one != lead]))]
    joint = "" if story.language == "ja" else " "
    paragraphs = []
    for size in draw(st.lists(st.integers(min_value=2, max_value=5), min_size=3, max_size=7)):
        if len(sentences) >= 2:
            paragraphs.append(joint.join(sentences[:size]))
            sentences = sentences[size:]
    return paragraphs


def _list(story: Story, bullet: str) -> list[Part]:
    items = [Part(Label.LIST_ITEM, item, bullet, close=True) for item in story.items]
    return [Part(Label.PARAGRAPH, story.introductions[0]), *items]


def widgets(label: Label) -> st.SearchStrategy[Widget]:
    """Widgets of one noise label; copies of an article's own lines are made by `planted`."""
    return st.sampled_from([widget for widget in WIDGETS if widget.label is label])


def copies(page: Page) -> list[Widget]:
    """Widgets that repeat lines of the article: the headline once more above itself, and at the end."""
    return [Widget(Label.DUPLICATE, Place.BEFORE, (page.title,)), Widget(Label.DUPLICATE, Place.AFTER, (page.title,))]


@st.composite
def planted(
    draw: st.DrawFn,
    *labels: Label,
    languages: Sequence[str] = (),
    most: int = 1,
    wanted: Callable[[Widget], bool] = lambda _: True,
) -> Page:
    """Articles with one widget or more, each at a place where pages have such widgets."""
    page = draw(articles(*languages))
    every = [widget for widget in (*WIDGETS, *copies(page)) if not labels or widget.label in labels]
    chosen = st.sampled_from([widget for widget in every if wanted(widget)])
    for widget in draw(st.lists(chosen, min_size=1, max_size=most)):
        places = page.legal_places(widget)
        if places:
            page = page.planting(widget, draw(st.sampled_from(places)))
    return page


def pages() -> st.SearchStrategy[Page]:
    """Whole pages as they come: articles with up to a dozen widgets."""
    return planted(most=12)


def innocent_sentences() -> st.SearchStrategy[str]:
    """Sentences that speak of newsletters, cookies, comments, sharing, subscriptions, advertising and the like."""
    return st.sampled_from(INNOCENT)


@st.composite
def innocent_articles(draw: st.DrawFn) -> tuple[Page, str]:
    """An English article, and a sentence on such a subject that one of its paragraphs holds, or is."""
    page = draw(articles("en"))
    sentence = draw(innocent_sentences())
    indexes = [
        index for index, part in enumerate(page.parts) if part.label is Label.PARAGRAPH and not part.text.endswith(":")
    ]
    at = draw(st.sampled_from(indexes))
    part = page.parts[at]
    texts = draw(st.sampled_from([(f"{sentence} {part.text}",), (f"{part.text} {sentence}",), (part.text, sentence)]))
    parts = (Part(Label.PARAGRAPH, text) for text in texts)
    return replace(page, parts=(*page.parts[:at], *parts, *page.parts[at + 1 :])), sentence


_ODD = [
    *("\x00", "\x07", "\x85", "\x92", "\x1f", "\x7f", "\r", "\r\n", "\n", "\n\n", "\t", "\v", "\f", " ", "   "),
    *("\u00a0", "\u2028", "\u2029", "\u3000", "\u200b", "\u200d", "\u200f", "\u202e", "\u00ad", "\ufeff", "\ufffd"),
    *(
        "\ud800",
        "\udfff",
        "\ud83d\ude00",
        "\U000e0001",
        "\U0010ffff",
        "\ufe0f",
        "\u0301",
        "e\u0301",
        "\u0340",
        "\ufffe",
    ),
    *("&amp;", "&nbsp;", "&lt;br&gt;", "&#0;", "&#x1F600;", "Ã©", "â€™", "â€œ", "Â ", "ï»¿", "Ð¿Ñ€Ð¸"),
    *("•", "- ", "* ", "1. ", "|", "//", " - ", " | ", "—", ":", ".", "!?", "…", "“", "”", "©", "@", "%", "_", "'"),
    *("icon", "share-icon", "12 views", "2 hours ago", "14 March 2025", "By ", "Read more: ", "© 2025 ", "Related"),
    *("ي", "שלום", "港は閉鎖された。", "ไทย", "हिन्दी", "𝒜", "ﬁ", "Ａ", "İ", "ß", "ǅ", "½", "٣", "0", "99999999999"),
]


def _long_lines() -> st.SearchStrategy[str]:
    """One thing repeated up to some thousand times."""
    things = st.sampled_from(_ODD) | st.text(min_size=1, max_size=6)
    return st.builds(lambda thing, count: thing * count, things, st.integers(min_value=1, max_value=2_000))


def _only_widgets() -> st.SearchStrategy[str]:
    lines = st.lists(st.sampled_from([line for widget in WIDGETS for line in widget.lines]), max_size=30)
    return st.builds(lambda joint, some: joint.join(some), st.sampled_from(["\n", "\n\n", " ", ""]), lines)


def any_text() -> st.SearchStrategy[str]:
    """Any `str` at all: lone surrogates, controls, debris, symbols, noise without an article, damaged pages."""
    characters = st.characters(exclude_categories=())
    sentences = st.sampled_from(STORIES).flatmap(lambda story: st.sampled_from((*story.sentences, *story.titles)))
    pieces = st.sampled_from(_ODD) | st.sampled_from(["\n", "\n\n", " "]) | sentences | st.text(characters, max_size=8)
    return st.one_of(
        st.text(characters),
        st.lists(pieces, max_size=40).map("".join),
        st.text("-–—|/\\*•·…<>{}[]()=+~#_©®&;:.,!? \n", max_size=200),
        _only_widgets(),
        _long_lines(),
        damaged_pages(),
    )


def any_bytes() -> st.SearchStrategy[bytes]:
    """Any `bytes` at all: rubbish, text in some encoding, text in several."""
    encoded = st.builds(
        lambda text, codec: text.encode(codec, "ignore"),
        any_text(),
        st.sampled_from(
            ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "cp1251", "shift_jis", "gb18030", "koi8-r"]
        ),
    )
    return st.one_of(st.binary(max_size=400), encoded, st.lists(encoded, max_size=3).map(b"".join), damaged_bytes())


@st.composite
def damaged_pages(draw: st.DrawFn) -> str:
    """Pages whose lines were dropped, doubled, shuffled, cut, glued and misread."""
    lines = draw(pages()).text.split("\n")
    for damage in draw(st.lists(st.sampled_from(_DAMAGES), max_size=6)):
        at = draw(st.integers(min_value=0, max_value=len(lines) - 1)) if lines else 0
        lines = damage(lines, at, draw(st.integers(min_value=0, max_value=200)))
    return "\n".join(lines)


def _misread(line: str, number: int) -> str:
    written, read = (("utf-8", "cp1252"), ("utf-8", "latin-1"), ("cp1252", "utf-8"), ("utf-8", "cp1251"))[number % 4]
    return line.encode(written, "replace").decode(read, "replace")


def _at(change: Callable[[str, int], Sequence[str]]) -> Callable[[list[str], int, int], list[str]]:
    """A damage to one line, as a damage to all."""
    return lambda lines, at, number: [*lines[:at], *(change(lines[at], number) if lines else ()), *lines[at + 1 :]]


_DAMAGES: tuple[Callable[[list[str], int, int], list[str]], ...] = (
    _at(lambda _line, _number: ()),
    _at(lambda line, _number: (line, line)),
    _at(lambda line, number: (line[:number], line[number:])),
    _at(lambda line, number: (line[:number],)),
    _at(lambda line, number: (_misread(line, number),)),
    _at(lambda line, number: (line[:number] + _ODD[number % len(_ODD)] + line[number:],)),
    lambda lines, at, _number: [*lines[:at], "".join(lines[at : at + 2]), *lines[at + 2 :]],
    lambda lines, at, number: sorted(lines[:at], key=lambda line: _place(line, number)) + lines[at:],
    lambda lines, at, _number: [*lines[at:], *lines[:at]],
    lambda lines, at, _number: lines[: at + 1],
)


def _place(line: str, number: int) -> int:
    """A number that depends on nothing but its arguments, to shuffle by."""
    return sum(ord(character) * (place + number) for place, character in enumerate(line)) % 997


@st.composite
def damaged_bytes(draw: st.DrawFn) -> bytes:
    """Bytes of damaged pages, parts in different encodings, some bits flipped."""
    text = draw(damaged_pages())
    cut = draw(st.integers(min_value=0, max_value=len(text)))
    codecs = st.sampled_from(["utf-8", "cp1252", "utf-16-le", "cp1251"])
    raw = bytearray(text[:cut].encode(draw(codecs), "replace") + text[cut:].encode(draw(codecs), "replace"))
    for at in draw(st.lists(st.integers(min_value=0, max_value=max(0, len(raw) - 1)), max_size=8)) if raw else ():
        raw[at] ^= 1 << at % 8
    return bytes(raw)


_HTML_NAMES = (
    "p div span a b i em strong h1 h2 ul ol li dl dt dd table caption tr td th tbody blockquote figure figcaption img br hr "
    "pre select option button form label template noscript script style svg math title textarea details summary dialog "
    "iframe video time article section nav html head body x-card frameset plaintext"
).split()
_HTML_ATTRIBUTES = (
    "",
    " class=byline",
    " class='articleBody photo-credit'",
    " id=a1",
    " hidden",
    " href=/a",
    " href",
    " style='display: none'",
    " role=button",
    " itemprop=name",
    " itemscope itemtype=Person",
    " role=heading aria-level=9",
    " src=a.jpg width=1e9",
)


def broken_html() -> st.SearchStrategy[str]:
    """Start tags, end tags and text in any order."""
    names = st.sampled_from(_HTML_NAMES)
    start = st.tuples(names, st.sampled_from(_HTML_ATTRIBUTES)).map(lambda parts: f"<{parts[0]}{parts[1]}>")
    end = names.map(lambda name: f"</{name}>")
    text = st.sampled_from(
        ["Ferry late", " ", "\n", "x", "\xa0", "a b\nc\n\nd", "\u2028", "\x1c", "<!-- c -->", "5 ", "|"]
    )
    return st.lists(st.one_of(start, end, text), max_size=40).map("".join)


_JSON_PIECES = st.sampled_from(
    [
        '{"',
        '"',
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\\",
        "\\u",
        "@type",
        "NewsArticle",
        "@id",
        "headline",
        "author",
        "true",
        "12",
        "\n",
    ]
)


def broken_json() -> st.SearchStrategy[str]:
    """Text that looks like JSON-LD, and is none as a rule."""
    return st.lists(_JSON_PIECES | st.text(max_size=5), max_size=30).map("".join)


def heads() -> st.SearchStrategy[Head]:
    """What pages may write about themselves, wildly."""
    text = st.text(max_size=20) | st.sampled_from(
        [
            "Ferry runs aground | Harbour Gazette",
            "By Mara Ellison",
            "2025-03-14T09:30:00Z",
            "14 March 2025",
            "https://[",
            "//",
            "/a",
        ]
    )
    name = text | st.sampled_from(
        ["og:title", "author", "date", "og:url", "twitter:label1", "twitter:data1", "og:locale"]
    )
    words = st.lists(st.sampled_from(["byline", "teaser", "published", "updated"]), max_size=2).map(tuple)
    size = st.none() | st.integers(0, 2000)

    def some(item: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.lists(item, max_size=4).map(tuple)

    return st.builds(
        Head,
        title=st.none() | text,
        language=st.none() | text,
        canonical=st.none() | text,
        base=st.none() | text,
        meta=some(st.tuples(name, text)),
        json_ld=some(broken_json()),
        times=some(st.builds(TimeElement, st.none() | text, text, words, st.integers(0, 99))),
        microdata=some(
            st.builds(
                Property, st.sampled_from(["author", "datePublished", "headline", "name"]), text, st.none() | text
            )
        ),
        headings=some(st.tuples(st.integers(1, 2), text)),
        pictures=some(st.builds(Picture, text, text, size, size, size, text)),
        authors=some(st.builds(LinkText, text, st.none() | text, words)),
    )
