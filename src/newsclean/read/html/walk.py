"""The walk over a page, in document order: text goes into lines, and what the metadata are made from is put aside."""

from typing import NamedTuple

from newsclean.read.html import elements
from newsclean.read.html.context import Context, State, state_within
from newsclean.read.html.gather import Gatherer
from newsclean.read.html.lines import Line, Table
from newsclean.read.html.path import Path
from newsclean.read.html.words import Namer

_DEEPEST = 1000
"""Elements deeper than this count as part of those around them; browsers stop at some 512."""
_LARGEST_FORM = 1500
"""Letters in a form; some pages are one form as a whole."""
_CLOSE = elements.ITEMS | elements.ROWS
"""Blocks that stand close under each other."""
_NOTED = elements.LISTS | elements.ITEMS | frozenset("select form h1 article main table tr".split())
"""Block-level elements that lines and gaps depend on, or that are counted."""
_BREAK = "br"
"""So is an empty element named that stands for a line break."""
_NO_ATTRIBUTES: dict[str, str | None] = {}


class _Form(NamedTuple):
    """How much of the page stood before a form."""

    lines: int
    letters: int
    landmarks: int


class Walk:
    """What is known of the page so far: it is told of each start, each end and each text."""

    def __init__(self) -> None:
        """A page of which nothing has been seen."""
        self.lines: list[Line] = []
        self.gathered = Gatherer()
        self.namer = Namer()
        self.line = Line()
        self.context = Context(None, Path(None, "html", (), is_block=True), State(), 0)
        self.stack: list[Context] = []
        self.tables: list[Table] = []
        self.lists: list[int] = []  # for each open list, how many lines there were before it
        self.items: list[int] = []  # the same for items
        self.forms: list[_Form] = []
        self.dropped = 0  # how many elements are open whose text is none of the page's
        self.selects = 0
        self.blocks = 0
        self.letters = 0
        self.landmarks = 0  # headlines, and elements that hold the main text
        self.breaks = 0  # since the last text
        self.gap = 0  # lines between it and the next: 1 below each other, 2 with a blank line between
        self.joint = ""  # what comes before the next text of the line
        self.link_before: str | None = None  # the target of a link that ended right here
        self.span_before: tuple[str, ...] = ()  # the words of an inline element that ended right here
        self.opened: Context | None = None  # an element that began right here

    def start_element(self, tag: str, attrs: tuple[tuple[str, str | None], ...]) -> None:
        """Open an element."""
        if self.dropped:
            self.dropped += 1
            return
        if tag in elements.DROPPED:
            self.dropped = 1
            self.gathered.dropped(tag, dict(attrs), self.context)
            self._apart(tag)
            return
        around = self.context
        self.stack.append(around)
        if tag == "br":
            self.breaks += 1
            self.gathered.pieces.append(" ")
            return
        attributes = dict(attrs) if attrs else _NO_ATTRIBUTES
        is_block = not self.selects and (tag in elements.BLOCKS or self._is_own_line(tag, around))
        if is_block:
            self._boundary(tag)
        elif self.selects:
            self.joint = " | " if tag == "option" and self.line.letters else self.joint
        else:
            self._apart(tag)
        own = self.namer.words(attributes) if attributes else ()
        if not is_block and self._is_other(tag, attributes, own):
            self._space()
        if len(self.stack) <= _DEEPEST:
            number = self.blocks if is_block else -1
            path = around.path.to(tag, own, is_block=is_block)
            state = state_within(tag, attributes, own, around.state, number)
            link = attributes.get("href") if tag == "a" else None
            self.context = Context(around, path, state, number, link=link)
            self.opened = self.context
            if is_block:
                self.blocks += 1
                if tag in _NOTED or self.tables:
                    self._opened(tag, attributes)
            if self.breaks > 1 and tag == "time":
                self._end_line()
            self.gathered.element(tag, attributes, own, self.context, self.line)

    def end_element(self, tag: str) -> None:
        """Close the element that was opened last."""
        if self.dropped:
            self.dropped -= 1
            if not self.dropped:
                self.gathered.dropped_end()
            return
        context = self.context
        around = self.context = self.stack.pop()
        if context is around:  # a line break, or deeper than is looked at
            if tag in elements.BLOCKS:
                self._boundary(tag)
            return
        if context.number >= 0:
            self._boundary(tag)
            if tag in _NOTED:
                self._closed(tag)
        else:
            self._apart(tag)
            names = context.path.names
            if self.opened is context and names:  # it is drawn by the style sheet alone: an icon, a dot
                if _BREAK in names:
                    self.breaks += 1
                else:
                    self._space()
            if tag == "a":
                self.link_before = context.link
            elif tag == "span":
                self.span_before = names
        if self.line.open is context:
            self.line.open = around
        self.gathered.close(context)

    def characters(self, data: str) -> None:
        """Take in a piece of text."""
        if self.dropped:
            if self.gathered.kept is not None:
                self.gathered.kept.append(data)
            return
        self.gathered.pieces.append(data)
        if "\n" not in data or not self.context.state.preformatted:
            self._text(data)
            return
        for number, printed in enumerate(data.split("\n")):
            if number:
                self.gap = max(self.gap, 1 if self.line.letters else 2)
                self._end_line()
            self._text(printed)

    def plain(self, text: str) -> None:
        """Take in a page that has no markup, and keeps its lines."""
        path = self.context.path.to("body", (), is_block=True)
        self.context = Context(self.context, path, State(preformatted=True), self.blocks)
        self.characters(text.replace("\0", ""))

    def close(self) -> None:
        """The page ends, and its lines get their numbers."""
        self._end_line()
        for number, line in enumerate(self.lines):
            line.number = number
        self.line.number = len(self.lines)

    def _text(self, data: str) -> None:
        line = self.line
        self._apart_no_more()
        if not data or data.isspace():
            line.pieces.append(data)
            return
        if self.breaks:
            if line.letters and (self.breaks > 1 or line.is_paragraph()):
                self._end_line()
                self.gap = max(self.gap, 1)
                line = self.line
            self.joint = self.joint or " "
            self.breaks = 0
        if not line.letters:
            line.gap, self.gap, self.joint = self.gap, 0, ""
        elif self.joint:
            line.pieces.append(self.joint)
            self.joint = ""
        self.letters += line.add(data, self.context)

    def _end_line(self) -> None:
        line = self.line
        self.joint = ""
        if not line.letters:
            line.pieces.clear()
            return
        line.end()
        if self.tables:
            line.row, line.cell = self.tables[-1].row, self.tables[-1].cell
        self.lines.append(line)
        self.line = Line()

    def _is_own_line(self, tag: str, around: Context) -> bool:
        """Whether an element that no browser takes for a block has a line of its own all the same."""
        if tag != "button" and "-" not in tag:
            return False
        return (
            not self.line.letters
            and around.number >= 0
            and (around.path.tag in elements.CONTAINERS or "-" in around.path.tag)
        )

    def _boundary(self, tag: str) -> None:
        """A block-level element begins or ends."""
        self._end_line()
        self.breaks = 0
        self._apart_no_more()
        self.gathered.pieces.append(" ")
        if self.gap < 2:
            within_item = self.items and (len(self.lines) == self.items[-1] or tag not in elements.PARAGRAPHS)
            self.gap = max(self.gap, 1 if tag in _CLOSE or within_item else 2)

    def _is_other(self, tag: str, attributes: dict[str, str | None], own: tuple[str, ...]) -> bool:
        """Whether an inline element is a thing of its own beside the one that ended right before it.

        So are links to different pages, and elements of different names, a first letter and its word excepted.
        """
        if tag == "a" and self.link_before is not None:
            return self.link_before in ("", "#") or self.link_before != attributes.get("href")
        if tag != "span" or not own or not self.span_before or own == self.span_before:
            return False
        return bool(self.line.pieces) and len(self.line.pieces[-1]) > 1

    def _apart_no_more(self) -> None:
        """Text or a block comes between what ended and what begins."""
        self.link_before = self.opened = None
        self.span_before = ()

    def _apart(self, tag: str) -> None:
        """An inline element begins or ends that may not touch the words beside it."""
        if tag in elements.APART:
            self._space()

    def _space(self) -> None:
        self.joint = self.joint or " "
        self.gathered.pieces.append(" ")

    def _opened(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Take note of the block-level elements that lines and gaps depend on."""
        here = len(self.lines)
        if tag in elements.LISTS:
            self.lists.append(here)
        elif tag in elements.ITEMS:
            if self.lists and here > self.lists[-1]:
                self.gap = 1
            self.items.append(here)
        elif tag == "select":
            self.selects += 1
        elif tag == "form":
            self.forms.append(_Form(here, self.letters, self.landmarks))
        elif tag in ("h1", "article", "main"):
            self.landmarks += 1
        if tag == "table":
            if self.tables:
                self.tables[-1].is_layout = True
            self.tables.append(Table(here, is_layout=attributes.get("role") in ("presentation", "none")))
        elif self.tables:
            self.tables[-1].opened(tag, self.context)

    def _closed(self, tag: str) -> None:
        """Undo what `_opened` did for the element."""
        if tag in elements.LISTS:
            self.lists.pop()
        elif tag in elements.ITEMS:
            self.items.pop()
        elif tag == "select":
            self.selects -= 1
        elif tag == "table":
            table = self.tables.pop()
            if table.is_data():
                self.lines[table.first :] = table.rows(self.lines[table.first :])
        elif tag == "tr" and self.tables:
            self.tables[-1].row = None
        elif tag == "form":
            self._end_form(self.forms.pop())

    def _end_form(self, form: _Form) -> None:
        """The lines of a form are part of a control, unless the form is the page."""
        if self.forms or self.letters - form.letters > _LARGEST_FORM or self.landmarks > form.landmarks:
            return
        for line in self.lines[form.lines :]:
            line.interactive = True
