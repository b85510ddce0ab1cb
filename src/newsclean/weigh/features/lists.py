"""Lists under a heading that the lexicon knows: "Most read" over headlines, "Key points" over bullets."""

from collections.abc import Sequence

from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.rules import Opens
from newsclean.weigh.shape import Shape

_LONGEST_LIST = 40
_SETTLED_GAP = 2
"""Items of a list that show whether blank lines part them."""
_DOUBTFUL = 0.75
"""A rule of so little confidence, such as the name of a section, does not end a list."""


def find_lists(blocks: Sequence[TextBlock], shapes: Sequence[Shape], hits: Sequence[Sequence[Hit]]) -> list[Hit | None]:
    """For each block, the rule that the heading of its list meets; `None` for blocks of no such list."""
    lists: list[Hit | None] = [None] * len(blocks)
    opened: Hit | None = None
    count = 0
    spaced = False
    for index, found in enumerate(hits):
        opens = [hit for hit in found if hit.rule.opens is Opens.LIST] if found else ()
        if opens:
            opened, count, spaced = opens[0], 0, False
            continue
        if opened is None:
            continue
        gap = blocks[index].blank_lines > 0
        fits = count < _LONGEST_LIST and (spaced or count == 0 or not gap)
        if fits and _continues(blocks[index], shapes[index], found, opened):
            lists[index] = opened
            count += 1
            spaced = spaced or (count <= _SETTLED_GAP and gap)
        else:
            opened = None
    return lists


def _continues(block: TextBlock, seen: Shape, found: Sequence[Hit], opened: Hit) -> bool:
    """Whether a block may be an item of the list above it."""
    if found and found[0].rule.label is not opened.rule.label and found[0].rule.confidence > _DOUBTFUL:
        return False
    if opened.rule.label.is_text:
        return block.bullet != "" or not block.blank_lines
    return not seen.is_prose
