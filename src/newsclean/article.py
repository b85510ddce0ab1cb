"""The types that newsclean returns: frozen, hashable, picklable."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any, Self

from newsclean.labels import TEXT, Label


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the input: `text[span.start:span.end]`.

    Offsets count code points from 0, as Python's slices do, in the `str` that the caller passed; for `bytes`, in the
    decoded text (`Article.source_text`).

    >>> span = Span(4, 9)
    >>> "The harbour"[span.start : span.end]
    'harbo'
    >>> len(span)
    5
    """

    start: int
    """Offset of the first character."""
    end: int
    """Offset after the last character."""

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Block:
    """One labelled piece of the page. The blocks of an article are in order and do not overlap."""

    label: Label
    """What the piece is."""
    span: Span
    """Where it stands in the input, bullet and all."""
    text: str
    """Its repaired text on one line, without bullet."""
    rule: str
    """Which evidence weighed most: the id of a lexicon rule such as `en.share.this-article`, or the name of a feature
    such as `shape.prose` or `title.copy`; docs/rules.md lists them."""
    confidence: float
    """How sure the label is, above 0 and at most 1."""
    bullet: str = ""
    """The mark that stood before the text, such as `"•"`; `""` where none did. A number stays in the text."""

    def __str__(self) -> str:
        """The text as a reader sees it, its bullet before it."""
        return f"{self.bullet} {self.text}" if self.bullet else self.text


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a paragraph."""

    text: str
    """The sentence without white space at its ends."""
    span: Span
    """Where it stands in the input."""


class ParagraphKind(StrEnum):
    """What sort of body text a paragraph is."""

    DEK = "dek"
    """A line of the standfirst, which `Article.dek` has as well; of pages in HTML alone."""
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, list item, quotation or table row of the body, or a line of the standfirst above it."""

    text: str
    """The repaired text, on one line, without bullet."""
    kind: ParagraphKind
    """What sort of text it is."""
    span: Span
    """Where it stands in the input."""
    offsets: tuple[tuple[int, int], ...] = ()
    """Where `text` and input run apart: pairs (offset in `text`, offset in the input), each holding until the next.
    Empty where the text stands at `span` letter for letter."""
    language: str | None = None
    """The language that the caller named (ISO 639-1), which `sentences` uses; `None` where none was named."""

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences with their spans (`tuple[Sentence, ...]`), worked out when asked for.

        >>> paragraph = Paragraph("Dr. Sand left. It rained.", ParagraphKind.PARAGRAPH, Span(0, 25))
        >>> [sentence.text for sentence in paragraph.sentences]
        ['Dr. Sand left.', 'It rained.']
        """
        from newsclean.assemble.sentences import sentences

        return sentences(self)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the paragraphs under it; the lead has the standfirst, too."""

    heading: str | None
    """The heading as printed; `None` for the lead, the text above the first heading."""
    paragraphs: tuple[Paragraph, ...]
    """The text under it; empty where one heading follows another."""


@dataclass(frozen=True, slots=True)
class Timestamp:
    """A date as printed, and as far as it is known.

    >>> Timestamp("Wednesday, February 12", month=2, day=12).isoformat()
    '--02-12'
    >>> Timestamp("14 Mar 2025, 9.30am CET", 2025, 3, 14, 9, 30, 60).isoformat()
    '2025-03-14T09:30+01:00'
    """

    text: str
    """The words of the page that say it."""
    year: int | None = None
    month: int | None = None
    """1 to 12."""
    day: int | None = None
    """1 to 31."""
    hour: int | None = None
    """0 to 23."""
    minute: int | None = None
    """0 to 59."""
    utc_offset: int | None = None
    """Minutes east of UTC; `None` where the page names no zone."""

    def isoformat(self) -> str:
        """ISO 8601 to the known precision (`str`).

        `2025`, `2025-03`, `2025-03-14`, `2025-03-14T09:30`, `2025-03-14T09:30+01:00`; `--02-12` where the year is
        nowhere printed; `""` where nothing could be read.
        """
        if self.month is None:
            return "" if self.year is None else f"{self.year:04d}"
        date = f"{'-' if self.year is None else f'{self.year:04d}'}-{self.month:02d}"
        if self.day is None:
            return date
        date += f"-{self.day:02d}"
        if self.hour is None or self.year is None:
            return date
        date += f"T{self.hour:02d}:{self.minute or 0:02d}"
        if self.utc_offset is None:
            return date
        sign = "-" if self.utc_offset < 0 else "+"
        return f"{date}{sign}{abs(self.utc_offset) // 60:02d}:{abs(self.utc_offset) % 60:02d}"


@dataclass(frozen=True, slots=True)
class Dateline:
    """The opening of a news report: where it was written, by which agency, when."""

    place: str
    """The place as printed, such as `"MOSCOW"`."""
    agency: str | None = None
    """The agency as printed, such as `"Reuters"`."""
    date: Timestamp | None = None
    """The date where one is printed."""


@dataclass(frozen=True, slots=True)
class Credit:
    """Who supplied the text or a picture."""

    source: str
    """The name, as printed."""
    text: str
    """The line that says it."""


class SourceRole(StrEnum):
    """How a page names an outlet."""

    BADGE = "badge"
    """Its logo or name in a row of badges."""
    CREDIT = "credit"
    """It supplied the text or a picture."""
    ATTRIBUTION = "attribution"
    """The reader is sent to it, or the text is said to come from it."""


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet that the page names."""

    name: str
    """The outlet's usual name: `"Le Monde"` for `lemondeLEMONDE`."""
    role: SourceRole
    """How the page names it."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of an article in HTML."""

    url: str
    """Its address as the page writes it, made absolute where the page's own address is known."""
    caption: str = ""
    """What the page says under it; `""` where it says nothing."""
    credit: str = ""
    """Who made or supplied it; `""` where the page does not say."""


class Doubt(StrEnum):
    """What a warning is about."""

    EMPTY = "empty"
    """Nothing in the input could be article text."""
    DECODING = "decoding"
    """The bytes did not decode cleanly."""
    REPAIRED = "repaired"
    """The encoding or the characters were repaired."""
    MUCH_REMOVED = "much_removed"
    """Unusually much was removed."""
    TITLE_MISMATCH = "title_mismatch"
    """The body shares no word with the title."""
    PAYWALL = "paywall"
    """The text may be cut off by a paywall."""
    SEVERAL_ARTICLES = "several_articles"
    """The page seems to hold more than one article."""
    NO_LANGUAGE = "no_language"
    """There is too little text to tell the language."""


@dataclass(frozen=True, slots=True)
class Warning_:  # noqa: N801 -- the contract's name: `Warning` is a built-in
    """A named doubt about the result."""

    doubt: Doubt
    """What it is about."""
    message: str
    """One sentence for a person."""


@dataclass(frozen=True)
class Article:
    """One news article, and a full account of the page it was taken from.

    `text`, `removed`, `language` and `language_confidence` follow from the other fields and are worked out when asked
    for. `str(article)` is the article as plain text: the title, then `text`.
    """

    title: str | None
    """The headline as printed, site name and decoration removed."""
    dek: str | None
    """The standfirst as printed; several lines are joined by a space."""
    category: str | None
    """The section or kicker as printed."""
    byline: str | None
    """The byline as printed."""
    authors: tuple[str, ...]
    """Personal names or agencies, from the byline."""
    published: Timestamp | None
    """When the article was published."""
    modified: Timestamp | None
    """When it was last changed."""
    dateline: Dateline | None
    """Place, agency and date from the opening of the body."""
    key_points: tuple[str, ...]
    """The bullets of the summary box, without its heading."""
    captions: tuple[str, ...]
    """Texts under pictures, their credits included."""
    tags: tuple[str, ...]
    """Topics of the article."""
    corrections: tuple[str, ...]
    """Editor's notes and corrections."""
    credits: tuple[Credit, ...]
    """Who supplied text or pictures."""
    sources: tuple[Source, ...]
    """Outlets named by badges, credits and attributions, each role once."""
    sections: tuple[Section, ...]
    """The standfirst and the body, in the order of the page."""
    blocks: tuple[Block, ...]
    """The whole page: every character is in one block, or is white space, a control or a format character."""
    warnings: tuple[Warning_, ...]
    """Named doubts."""
    source_text: str | None = None
    """The text that spans count in, where it is not the caller's own `str`: the decoded bytes, or of HTML the page text."""
    given_language: str | None = None
    """The `language=` of the call (ISO 639-1), if any."""
    canonical_url: str | None = None
    """The address that a page in HTML gives as its own, absolute; `None` for plain text."""
    site_name: str | None = None
    """The name of the site, as a page in HTML gives it; `None` for plain text."""
    pictures: tuple[Picture, ...] = ()
    """The pictures that a page in HTML names as its article's, and those that it prints with a caption or a credit of the
    article; empty for plain text."""
    accessible_for_free: bool | None = None
    """Whether a page in HTML says that all may read it (`isAccessibleForFree` of schema.org); `None` where it does not say."""

    @cached_property
    def text(self) -> str:
        """What a reader reads under the headline (`str`): dek, key points, headings, paragraphs, list items,
        quotations and table rows in the order of the page, joined by blank lines.
        """
        return "\n\n".join(str(block) for block in self.blocks if block.label in TEXT)

    @cached_property
    def removed(self) -> tuple[Block, ...]:
        """The blocks whose label is noise (`tuple[Block, ...]`), in the order of the page."""
        return tuple(block for block in self.blocks if block.label.is_noise)

    @property
    def language(self) -> str | None:
        """The language (`str`, ISO 639-1), or `None` where there is too little text to tell."""
        return self._language[0]

    @property
    def language_confidence(self) -> float | None:
        """How sure the language is (`float`, 0 to 1): 1.0 where the caller named it, `None` where it is unknown."""
        return self._language[1]

    @cached_property
    def _language(self) -> tuple[str | None, float | None]:
        if self.given_language is not None:
            return self.given_language, 1.0
        from newsclean.assemble.language import detect_language

        return detect_language(str(self))

    def __str__(self) -> str:
        return "\n\n".join(part for part in (self.title, self.text) if part)

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__dataclass_fields__}

    def to_dict(self) -> dict[str, Any]:
        """The article as plain `dict`, `list`, `str`, `int`, `float` and `None`; see `article_schema`."""
        from newsclean.serialize import to_dict

        return to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """The article as JSON (`str`), on one line or indented by that many spaces."""
        from newsclean.serialize import to_json

        return to_json(self, indent=indent)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The article that `to_json` wrote.

        Raises:
            ValueError: the text is not JSON, or not an article; the message says where.
        """
        from newsclean.serialize import from_json

        return from_json(cls, text)
