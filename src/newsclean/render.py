"""An article as text for people: Markdown, and the list of its blocks with the reason for each."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby

from newsclean.article import Article, Block, Paragraph, ParagraphKind

_MARKED = re.compile(r"[\\`*\[\]<~]|(?<!\w)_|_(?!\w)|&(?=#?\w{1,31};)")
_LINE_START = re.compile(r"(?:#{1,6}(?= |$)|>|[-+](?= |$)|[-=]{3,}$)|(\d{1,9})([.)])(?= |$)")
_CELL = re.compile(r"\t| \| | {2,}")

_DIM, _PLAIN = "\x1b[2m", "\x1b[0m"


def markdown(article: Article) -> str:
    r"""The article as Markdown (`str`): title, dek, byline and date, key points, then the body in its order.

    Characters that Markdown would take for its own are escaped, so that the text reads as printed.

    >>> from newsclean import clean
    >>> print(markdown(clean("Harbour *wall* closed\n\nThe wall was closed on Monday after the storm, the port said.")))
    # Harbour \*wall\* closed
    <BLANKLINE>
    The wall was closed on Monday after the storm, the port said.
    """
    return "\n\n".join(_markdown_parts(article))


def _markdown_parts(article: Article) -> Iterator[str]:
    if article.title:
        yield f"# {_escape(article.title)}"
    if article.dek:
        yield f"*{_escape(article.dek)}*"
    signed = [part for part in (article.byline, article.published and article.published.text) if part]
    if signed:
        yield _escape_line(" · ".join(signed))
    if article.key_points:
        yield "\n".join(f"- {_escape_line(point)}" for point in article.key_points)
    for section in article.sections:
        if section.heading:
            yield f"## {_escape(section.heading)}"
        body = [paragraph for paragraph in section.paragraphs if not _is_printed(paragraph, article.dek)]
        for kind, group in groupby(body, key=lambda paragraph: paragraph.kind):
            yield from _paragraphs(kind, group)


def _is_printed(paragraph: Paragraph, dek: str | None) -> bool:
    """Whether a line of the standfirst stands under the title already."""
    return paragraph.kind is ParagraphKind.DEK and dek is not None and f" {paragraph.text} " in f" {dek} "


def _paragraphs(kind: ParagraphKind, group: Iterable[Paragraph]) -> Iterator[str]:
    """Paragraphs of one kind that follow each other: a list and a table hang together, the others stand alone."""
    texts = [paragraph.text for paragraph in group]
    if kind is ParagraphKind.LIST_ITEM:
        yield "\n".join(f"- {_escape_line(text)}" for text in texts)
    elif kind is ParagraphKind.TABLE:
        yield _table(texts)
    elif kind is ParagraphKind.QUOTE:
        yield "\n>\n".join(f"> {_escape_line(text)}" for text in texts)
    elif kind is ParagraphKind.DEK:
        yield from (f"*{_escape(text)}*" for text in texts)
    else:
        yield from map(_escape_line, texts)


def _table(rows: list[str]) -> str:
    """Rows of text as a pipe table whose first row is the head; cells are parted by tabs, bars or wide gaps."""
    cells = [[_escape(cell).replace("|", "\\|") for cell in _CELL.split(row.strip(" |"))] for row in rows]
    columns = max(map(len, cells))
    lines = ["| " + " | ".join(row + [""] * (columns - len(row))) + " |" for row in cells]
    return "\n".join([lines[0], "|" + " --- |" * columns, *lines[1:]])


def _escape(text: str) -> str:
    return _MARKED.sub(r"\\\g<0>", text)


def _escape_line(text: str) -> str:
    """Text escaped for a place where a line begins: there `#`, `>`, `-` and `1.` speak too."""
    escaped = _escape(text)
    opening = _LINE_START.match(escaped)
    if not opening:
        return escaped
    at = opening.start(2) if opening[2] else 0
    return f"{escaped[:at]}\\{escaped[at:]}"


def explain(article: Article, *, width: int | None = None, colour: bool = False) -> str:
    """Every block on a line of its own (`str`): kept or left out, label, confidence, rule, text.

    `+` marks what was kept and `-` what was left out; `colour` dims the latter as well. `width` is the number of
    columns that a line may fill; `None` leaves the lines whole.

    >>> from newsclean import clean
    >>> print(explain(clean("")))
    kept 0 of 0 blocks, 0 of 0 characters
    """
    labels = max((len(block.label) for block in article.blocks), default=0)
    rules = max((len(block.rule) for block in article.blocks), default=0)
    lines = [_explain_block(block, labels, rules, width, colour=colour) for block in article.blocks]
    kept = [block for block in article.blocks if not block.label.is_noise]
    characters, all_characters = (
        sum(len(block.span) for block in kept),
        sum(len(block.span) for block in article.blocks),
    )
    count = f"kept {len(kept)} of {len(article.blocks)} blocks, {characters:,} of {all_characters:,} characters"
    return "\n".join([*lines, count])


def _explain_block(block: Block, labels: int, rules: int, width: int | None, *, colour: bool) -> str:
    mark = "-" if block.label.is_noise else "+"
    columns = f"{mark} {block.label:<{labels}}  {block.confidence:.2f}  {block.rule:<{rules}}  "
    text = "".join(character if character.isprintable() else " " for character in block.text)
    line = columns + (text if width is None else _cut(text, max(width - len(columns), 10)))
    return f"{_DIM}{line}{_PLAIN}" if colour and block.label.is_noise else line


def _cut(text: str, width: int) -> str:
    """The text, or as much of it as fits in that many columns of a terminal, with an ellipsis."""
    columns = 0
    fits = 0
    for character in text:
        columns += _columns(character)
        if columns > width:
            return text[:fits] + "…"
        if columns < width:
            fits += 1
    return text


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
