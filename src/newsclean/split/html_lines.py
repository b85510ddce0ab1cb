"""From the lines of a page in HTML to blocks, each with what its markup says."""

from bisect import bisect_right
from collections.abc import Sequence

from newsclean.read.html.page import Markup
from newsclean.repair.repaired import Repaired
from newsclean.split.text_blocks import TextBlock

_BULLET = "•"
_INDENT = 2
"""Columns that a list is indented, as dumps of pages print them."""


def split_html(repaired: Repaired, text: str, markup: Sequence[Markup]) -> list[TextBlock]:
    r"""Every line is a block: the markup has cut the page already.

    Args:
        repaired: the page text after repair.
        text: the page text as the reader made it.
        markup: what the markup says of each of its lines that is not blank.

    >>> from newsclean.read.html.reader import read_html
    >>> page = read_html("<p>Rain fell.</p><ul><li>Roads closed</ul>")
    >>> [(block.text, block.bullet) for block in split_html(Repaired(page.text), page.text, page.markup)]
    [('Rain fell.', ''), ('Roads closed', '•')]
    """
    numbers = _numbers(text)
    starts = list(numbers)
    blocks: list[TextBlock] = []
    start = blank_lines = 0
    before: Markup | None = None
    for printed in repaired.text.split("\n"):
        line = printed.strip()
        first = start + len(printed) - len(printed.lstrip())
        start += len(printed) + 1
        if not line:
            blank_lines += bool(blocks)
            continue
        says = markup[numbers[starts[bisect_right(starts, repaired.source_offset(first)) - 1]]]
        is_item = _is_item(says, before)
        bullet, indent = (_BULLET, _INDENT * says.list_depth) if is_item else ("", 0)
        blocks.append(TextBlock(first, first + len(line), line, blank_lines, indent, bullet, (), len(blocks), says))
        blank_lines, before = 0, says
    return blocks


def _numbers(text: str) -> dict[int, int]:
    """Where each line begins that is not blank, and its number among those."""
    found: dict[int, int] = {}
    start = 0
    for printed in text.split("\n"):
        if printed.strip():
            found[start] = len(found)
        start += len(printed) + 1
    return found


def _is_item(says: Markup, before: Markup | None) -> bool:
    """Whether the line begins an item of a list without numbers."""
    within = says.tag == "li" or "li" in says.path[-2:]
    return within and not says.is_ordered and (before is None or before.element != says.element)
