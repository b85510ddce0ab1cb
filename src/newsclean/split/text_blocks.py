"""The pieces of a page before anybody has judged them."""

from typing import NamedTuple

from newsclean.read.html.page import Markup


class TextBlock(NamedTuple):
    """A piece of the page as it was cut, with what was seen while cutting.

    Offsets count in the repaired text. Both readers, of plain text and of HTML, make these.
    """

    start: int
    """Offset of the first character, bullet included."""
    end: int
    """Offset after the last character."""
    text: str
    """The words of the block on one line, without bullet."""
    blank_lines: int
    """How many blank lines stand before it; 0 for the first block of a page."""
    indent: int
    """How many columns it is indented."""
    bullet: str
    """The bullet or number that it had, or `""`."""
    breaks: tuple[tuple[int, int], ...]
    """Where `text` and page run apart: pairs (offset in `text`, offset in the page), the first for offset 0. Empty
    where `text` stands at `start` letter for letter."""
    line: int
    """Number of the line that it was cut from, from 0; pieces of one line share it."""
    markup: Markup | None = None
    """What the markup says of it, where the page was HTML."""

    @property
    def mark(self) -> str:
        """The bullet, where it is not part of `text`: a number is."""
        return "" if self.bullet[:1].isdigit() else self.bullet

    def joined(self, other: "TextBlock") -> "TextBlock":
        """This block and the next piece of the same line as one, the white space between them kept."""
        gap = other.start - self.end
        middle = len(self.text) + gap
        later = other.breaks or ((0, other.start),)
        breaks = [*(self.breaks or ((0, self.start),)), *((middle + at, place) for at, place in later)]
        text = f"{self.text}{' ' * gap}{other.text}"
        kept = [breaks[0]]
        kept += [(at, place) for at, place in breaks[1:] if place - kept[-1][1] != at - kept[-1][0]]
        plain = len(kept) == 1 and kept[0] == (0, self.start)
        return self._replace(end=other.end, text=text, breaks=() if plain else tuple(kept))

    def offset_of(self, offset: int) -> int:
        """Where a character of `text` stands in the page.

        >>> block = TextBlock(10, 22, "rain fell", 0, 0, "•", ((0, 13),), 0)
        >>> block.offset_of(5)
        18
        """
        origin, target = 0, self.start
        for position, place in self.breaks:
            if position > offset:
                break
            origin, target = position, place
        return target + offset - origin
