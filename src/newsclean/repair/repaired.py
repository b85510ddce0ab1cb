"""The result of a repair, and how its offsets lead back to the source."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsclean.article import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """One replacement that moves offsets: `source[start:end]` became `replacement`.

    A single character that was exchanged for another moves nothing and is no edit.
    """

    start: int
    """Offset of the first replaced character in the source."""
    end: int
    """Offset after the last replaced character in the source."""
    replacement: str
    """What stands there now; empty where characters were dropped."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text after its repairs, with the way back to the source.

    >>> repaired = Repaired("a & b", (Edit(2, 7, "&"),), ("entities",))  # from "a &amp; b"
    >>> repaired.source_offset(4)
    8
    >>> repaired.source_span(2, 3)
    Span(start=2, end=7)
    """

    text: str
    """The repaired text."""
    edits: tuple[Edit, ...] = ()
    """The replacements that move offsets, in order and disjoint, in offsets of the source; empty for most texts."""
    notes: tuple[str, ...] = ()
    """Which damage was repaired: `"entities"`, `"mojibake"`, `"surrogates"`, `"controls"`, `"invisible"`,
    `"normalization"`. Line ends and odd spaces are levelled without a note: they are no damage."""
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """Where the replacement of each edit starts in `text`."""

    def __post_init__(self) -> None:
        starts: list[int] = []
        growth = 0
        for edit in self.edits:
            starts.append(edit.start + growth)
            growth += len(edit.replacement) - (edit.end - edit.start)
        object.__setattr__(self, "_starts", tuple(starts))

    def source_offset(self, offset: int) -> int:
        """The offset in the source (`int`) of the character at `offset` of `text`.

        Inside a replacement that is where the replaced characters start. Takes 0 to `len(text)`.
        """
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return offset
        edit, inside = self.edits[index], offset - self._starts[index]
        return edit.start if inside < len(edit.replacement) else edit.end + inside - len(edit.replacement)

    def source_span(self, start: int, end: int) -> Span:
        """The smallest stretch of the source (`Span`) that gave `text[start:end]`."""
        if not self.edits:
            return Span(start, max(start, end))
        first = self.source_offset(start)
        if end <= start:
            return Span(first, first)
        index = bisect_left(self._starts, end) - 1
        if index < 0:
            return Span(first, end)
        edit, inside = self.edits[index], end - self._starts[index]
        return Span(first, edit.end + max(inside - len(edit.replacement), 0))

    def breaks(self, start: int, end: int) -> list[tuple[int, int]]:
        """Where `text[start:end]` and the source run apart: pairs (offset in `text`, offset in the source), each
        holding until the next; the first is for `start`.
        """
        found = [(start, self.source_offset(start))]
        for index in range(bisect_right(self._starts, start), bisect_left(self._starts, end)):
            edit = self.edits[index]
            after = self._starts[index] + len(edit.replacement)
            if edit.replacement:
                found.append((self._starts[index], edit.start))
            if after < end:
                found.append((after, edit.end))
        return found


Fixed = tuple[str, Sequence[Edit]]
"""What a fixer returns: the text after it, and the edits that lead there."""


def replace(text: str, edits: Sequence[Edit]) -> Fixed:
    """The text with the replacements made, and those of them that move offsets."""
    if not edits:
        return text, ()
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += (text[at : edit.start], edit.replacement)
        at = edit.end
    pieces.append(text[at:])
    return "".join(pieces), [edit for edit in edits if _moves(edit)]


def _moves(edit: Edit) -> bool:
    return edit.end - edit.start != 1 or len(edit.replacement) != 1


def compose(first: Sequence[Edit], second: Sequence[Edit], result: str) -> Sequence[Edit]:
    """The edits that do in one step what two steps did.

    Args:
        first: from the source to a text between.
        second: from the text between to the result; single characters may have been exchanged besides.
        result: the text after both.
    """
    if not first:
        return second
    # Every edit as a stretch of the text between, with what it adds to the source's and to the result's side. Stretches
    # that overlap become one edit; those that only touch stay apart.
    stretches: list[tuple[int, int, int, int]] = []
    shift = 0
    for edit in first:
        growth = len(edit.replacement) - (edit.end - edit.start)
        stretches.append((edit.start + shift, edit.end + shift + growth, -growth, 0))
        shift += growth
    stretches += [(edit.start, edit.end, 0, len(edit.replacement) - (edit.end - edit.start)) for edit in second]
    stretches.sort(key=lambda stretch: stretch[:2])

    composed: list[Edit] = []
    to_source = to_result = index = 0
    while index < len(stretches):
        start, end, source_growth, result_growth = stretches[index]
        index += 1
        while index < len(stretches) and stretches[index][0] < end:
            end = max(end, stretches[index][1])
            source_growth += stretches[index][2]
            result_growth += stretches[index][3]
            index += 1
        replacement = result[start + to_result : end + to_result + result_growth]
        composed.append(Edit(start + to_source, end + to_source + source_growth, replacement))
        to_source += source_growth
        to_result += result_growth
    return [edit for edit in composed if _moves(edit)]
