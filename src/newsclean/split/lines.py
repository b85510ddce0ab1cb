"""From a page of plain text to blocks: one a line, or one a paragraph where the text is hard-wrapped."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.split.text_blocks import TextBlock

_NO_SPACES = re.compile("[\u3040-\u30ff\u3400-\u9fff\u3000-\u303f\uff00-\uffef]")
"""Characters of scripts that put no spaces between words: a line of them may break anywhere."""
_DASH = re.compile(r"[–—][ \t]+(?=\S)")
"""A dash opens direct speech in many languages; it is a bullet only where the line is indented."""
_BULLET = re.compile(r"(?:[•‣▪▸●○◦∙·■□◆◇►▶➤➔✓✔*+-][ \t\u3000]+)+(?=\S)|\d{1,3}[.)][ \t\u3000]+(?=\S)")

_WIDEST = 100
"""Hard-wrapped text has no line longer than this (mail and agency wires wrap at 70 to 80 characters)."""
_NARROWEST = 40
"""Lines that are all shorter than this are a list or a poem, not wrapped prose."""
_FEWEST_BREAKS = 3
_FORCED_SHARE = 0.5
"""The share of line breaks that a wrapper must have been forced to make, for the page to count as hard-wrapped."""


def split_lines(text: str) -> list[TextBlock]:
    r"""Cut repaired text into blocks, in order, with all characters but white space inside one of them.

    >>> [block.text for block in split_lines("Rain fell.\n\n  • Roads closed\n")]
    ['Rain fell.', 'Roads closed']
    """
    lines = list(_lines(text))
    width = _wrap_width(lines)
    if width is None:
        return lines
    return [_join(paragraph) for paragraph in _paragraphs(lines, width)]


def _lines(text: str) -> Iterator[TextBlock]:
    next_line = number = blank_lines = 0
    for printed in text.split("\n"):
        start = next_line
        next_line += len(printed) + 1
        line = printed.strip()
        if not line:
            blank_lines += number > 0
            continue
        indent = 0 if line[0] == printed[0] else len(printed) - len(printed.lstrip())
        start += indent
        end = start + len(line)
        # Letters begin most lines, and no bullet.
        bullet = None if line[0].isalpha() else _BULLET.match(line) or (_DASH.match(line) if indent else None)
        if bullet is None:
            yield TextBlock(start, end, line, blank_lines, indent, "", (), number)
        else:
            words, mark = line[bullet.end() :], bullet.group().rstrip()
            if mark[-1] in ".)":  # a number says something: it stays in the text
                yield TextBlock(start, end, line, blank_lines, indent, mark, (), number)
            else:
                breaks = ((0, start + bullet.end()),)
                yield TextBlock(start, end, words, blank_lines, indent, mark[0], breaks, number)
        number += 1
        blank_lines = 0


def _wrap_width(lines: Sequence[TextBlock]) -> int | None:
    """The width at which a page is hard-wrapped, or `None` where it is not.

    A wrapper breaks a line only where the next word would not have fitted, so the breaks themselves tell.
    """
    width = 0
    for line in lines:
        width = max(width, line.end - line.start + line.indent)
        if width > _WIDEST:
            return None
    if width < _NARROWEST:
        return None
    breaks = [_is_forced(above, below, width) for above, below in pairwise(lines) if not below.blank_lines]
    if len(breaks) < _FEWEST_BREAKS or sum(breaks) < _FORCED_SHARE * len(breaks):
        return None
    return width


def _is_forced(above: TextBlock, below: TextBlock, width: int) -> bool:
    """Whether the first word of a line would not have fitted on the line above."""
    if _NO_SPACES.match(below.text):
        return above.end - above.start + above.indent >= width
    first_word = below.text.split(maxsplit=1)[0]
    return above.end - above.start + above.indent + 1 + len(first_word) > width


def _paragraphs(lines: Sequence[TextBlock], width: int) -> Iterator[list[TextBlock]]:
    paragraph: list[TextBlock] = []
    for line in lines:
        continues = (
            paragraph
            and not line.blank_lines
            and not line.bullet
            and (line.indent <= paragraph[-1].indent or bool(paragraph[0].bullet))
            and _is_forced(paragraph[-1], line, width)
        )
        if continues:
            paragraph.append(line)
            continue
        if paragraph:
            yield paragraph
        paragraph = [line]
    if paragraph:
        yield paragraph


def _join(lines: Sequence[TextBlock]) -> TextBlock:
    first, *others = lines
    if not others:
        return first
    parts = [first.text]
    length = len(first.text)
    breaks = list(first.breaks)
    previous = first
    for line in others:
        glue = _glue(parts[-1], line.text)
        parts.append(glue + line.text)
        length += len(glue)
        if line.start != previous.end + len(glue):
            breaks.append((length, line.offset_of(0)))
        length += len(line.text)
        previous = line
    if breaks and breaks[0][0]:
        breaks.insert(0, (0, first.start))
    return first._replace(end=previous.end, text="".join(parts), breaks=tuple(breaks))


def _glue(above: str, below: str) -> str:
    """What joins two lines of a paragraph: a space, but not inside a word or in a script that has none."""
    hyphenated = above[-1] == "-" and above[-2:-1].isalpha() and below[0].islower()
    return "" if hyphenated or (_NO_SPACES.match(above[-1]) and _NO_SPACES.match(below)) else " "
