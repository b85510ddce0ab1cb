"""A result that stays as it is when it is cleaned again."""

from newsclean.label.label import Labelled, label_blocks
from newsclean.labels import Label
from newsclean.split.lines import split_lines
from newsclean.split.pieces import cut_pieces
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.shape import Shapes

_MOST_ROUNDS = 12
_DECORATION = "/|\\*•·–—-~#=_<> \t"


def settle(blocks: list[TextBlock], shapes: Shapes, threshold: float) -> list[Labelled]:
    """Label a page so that the article, cleaned again, has the same title and the same text.

    What looks like text beside a menu can look like a menu once the menu is gone. So the outcome is labelled as a page
    of its own, and what comes out differently is changed here, until nothing does.
    """
    labelled = label_blocks(blocks, shapes, threshold)
    for _ in range(_MOST_ROUNDS):
        changed = _label_again(labelled, shapes, threshold)
        if changed == labelled:
            break
        labelled = changed
    return labelled


def _label_again(labelled: list[Labelled], shapes: Shapes, threshold: float) -> list[Labelled]:
    order = [index for index, found in enumerate(labelled) if found.label is Label.TITLE]
    order += [index for index, found in enumerate(labelled) if found.label.is_text]
    lines = split_lines("\n\n".join(plain(labelled[index]) for index in order))
    changed = list(labelled)
    for found in label_blocks(cut_pieces(lines, shapes), shapes, threshold):
        index = order[found.block.line]
        before = labelled[index]
        if _standing(before.label) != _standing(found.label):
            changed[index] = before._replace(label=found.label, rule=found.rule, confidence=found.confidence)
    return changed


def _standing(label: Label) -> str:
    return "title" if label is Label.TITLE else "text" if label.is_text else "out"


def plain(found: Labelled) -> str:
    """A block as it stands in `str(article)`."""
    if found.label is Label.TITLE:
        return strip_decoration(found.block.text)
    return f"{found.block.mark} {found.block.text}" if found.block.mark else found.block.text


def strip_decoration(title: str) -> str:
    """A headline without the strokes and stars around it.

    >>> strip_decoration("//Ferry runs aground//")
    'Ferry runs aground'
    """
    return title.strip(_DECORATION) or title
