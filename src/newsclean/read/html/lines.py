"""Pieces of text become lines, with the space that the page puts between them."""

import re

from newsclean.read.html.context import Context
from newsclean.read.html.elements import CELLS, LOOSE_TABLE
from newsclean.read.html.page import Markup

_SPACES = re.compile(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
_SPACE = " \t\n\f\r"
_SHORTEST_PARAGRAPH = 60
"""Letters; lines of an address, a poem or a caption are shorter."""
_ENDS = (".", "!", "?", "…", ":", "”", "“", '"', "»", "。", "！", "？", "」")
"""What paragraphs end with."""


def collapse(text: str) -> str:
    """The text with its white space as a browser shows it, no-break spaces kept."""
    if "  " not in text and text.isprintable():  # most are so, and hold no other white space
        return text.strip(" ")
    return _SPACES.sub(" ", text).strip(" ")


class Line:
    """A line in the making, and its text once it is made."""

    __slots__ = (
        "bold", "caption", "cell", "common", "gap", "hidden", "interactive", "italic", "letters", "link", "linked",
        "number", "open", "pieces", "row", "text", "within",
    )  # fmt: skip

    def __init__(self) -> None:
        """A line without text."""
        self.pieces: list[str] = []
        self.text = ""
        self.gap = 0
        self.common: Context | None = None  # the innermost element that holds the whole line
        self.open: Context | None = None  # the innermost of those around its first piece that is still open
        self.letters = self.linked = self.bold = self.italic = 0
        self.hidden = self.interactive = self.caption = True
        self.link: str | None = None
        self.row: Context | None = None  # the row of a table, and its cell, that it stands in
        self.cell = 0
        self.number = 0
        self.within: Line | None = None  # the line that it became part of

    def add(self, data: str, context: Context) -> int:
        """Take in a piece of text that is not blank, and say how many letters it has."""
        letters = sum(map(len, data.split()))
        state = context.state
        if self.common is None:
            self.common = self.open = context
            self.link = context.link
        else:
            self.common = self.open
            if self.link != context.link:
                self.link = None
        self.letters += letters
        if context.link is not None:
            self.linked += letters
        if state.bold:
            self.bold += letters
        if state.italic:
            self.italic += letters
        self.hidden &= state.hidden
        self.interactive &= state.interactive
        self.caption &= state.caption
        self.pieces.append(data)
        return letters

    def is_paragraph(self) -> bool:
        """Whether what it has so far is long, and ends as a sentence does: then one line break may end a paragraph."""
        if self.letters < _SHORTEST_PARAGRAPH:
            return False
        last = next((piece for piece in reversed(self.pieces) if piece and not piece.isspace()), "")
        return last.rstrip().endswith(_ENDS)

    def end(self) -> None:
        """Make the text; nothing more comes in."""
        self.text = collapse("".join(self.pieces))
        self.pieces.clear()

    def absorb(self, others: "list[Line]", text: str, row: Context) -> None:
        """Become the row that all of these lines, this among them, are cells of."""
        self.text = text
        self.common = row
        for line in others:
            if line is self:
                continue
            line.within = self
            self.letters += line.letters
            self.linked += line.linked
            self.bold += line.bold
            self.italic += line.italic
            self.hidden &= line.hidden
            self.interactive &= line.interactive
            self.caption &= line.caption
            if self.link != line.link:
                self.link = None

    def place(self) -> int:
        """The number of the line that this one is, or is part of."""
        return self.within.number if self.within else self.number

    def markup(self) -> Markup:
        """What the markup says of the line."""
        common = self.common
        assert common is not None
        block = common.block
        state = block.state
        return Markup(
            block.path.tag,
            block.path.tags,
            common.path.words(),
            common.path.own_words(),
            self.linked / self.letters,
            self.bold / self.letters,
            self.italic / self.letters,
            common.state.heading,
            state.list_depth,
            state.is_ordered,
            block.path.tag == "tr",
            state.quote,
            self.caption,
            state.figure,
            self.hidden,
            self.interactive,
            self.link,
            block.number,
            block.blocks_around(),
            state.embedded,
            state.article,
        )


class Table:
    """An open table: its rows so far, and whether it is one of data."""

    __slots__ = ("cell", "first", "is_layout", "row", "widest")

    def __init__(self, first: int, *, is_layout: bool) -> None:
        """A table whose first line will have this number."""
        self.first = first
        self.is_layout = is_layout
        self.row: Context | None = None
        self.cell = -1
        self.widest = 0

    def opened(self, tag: str, context: Context) -> None:
        """Take note of a block-level element within the table."""
        if tag == "tr":
            self.row, self.cell = context, -1
        elif tag in CELLS:
            self.cell += 1
            self.widest = max(self.widest, self.cell + 1)
        elif tag not in LOOSE_TABLE and self.row is not None:
            self.is_layout = True

    def is_data(self) -> bool:
        """Whether it can be a table of data: cells beside each other, and nothing in them that needs a page."""
        return not self.is_layout and self.widest > 1

    def rows(self, lines: list[Line]) -> list[Line]:
        """The lines of such a table, one for each row; as they are where a cell turns out to hold several blocks."""
        rows: list[list[Line]] = []
        for line in lines:
            if line.row is not None and rows and rows[-1][0].row is line.row:
                last = rows[-1][-1]
                if (
                    last.cell == line.cell
                    and last.common
                    and line.common
                    and last.common.block is not line.common.block
                ):
                    return lines  # a cell of several blocks
                rows[-1].append(line)
            else:
                rows.append([line])
        gap = lines[0].gap if lines else 0
        joined = [_joined(row) for row in rows]
        for line in joined[:1]:
            line.gap = gap
        return joined


def _joined(lines: list[Line]) -> Line:
    """The lines of one row as one line, TABs between its cells."""
    first = lines[0]
    if first.row is None:
        return first
    cells = [""] * (lines[-1].cell + 1)
    for line in lines:
        cells[line.cell] = f"{cells[line.cell]} {line.text}".strip(_SPACE)
    first.absorb(lines, "\t".join(cells).strip("\t"), first.row)
    first.gap = 1
    return first
