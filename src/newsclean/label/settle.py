"""A result that stays as it is when it is cleaned again."""

from newsclean.label.body import Place
from newsclean.label.label import Judgement, Labelled, judge, name
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
    labelled = name(judge(blocks, shapes, threshold))
    for _ in range(_MOST_ROUNDS):
        changed = _judge_again(labelled, shapes, threshold)
        if changed is None:
            break
        labelled = changed
    return labelled


def _judge_again(labelled: list[Labelled], shapes: Shapes, threshold: float) -> list[Labelled] | None:
    """The labels after what came out differently, or `None` where nothing did."""
    order = [index for index, found in enumerate(labelled) if found.label is Label.TITLE]
    order += [index for index, found in enumerate(labelled) if found.label.is_text]
    lines = split_lines("\n\n".join(plain(labelled[index]) for index in order))
    judgement = judge(cut_pieces(lines, shapes), shapes, threshold)
    if _is_settled(judgement, len(order), has_title=bool(order) and labelled[order[0]].label is Label.TITLE):
        return None
    changed = list(labelled)
    for found in name(judgement):
        index = order[found.block.line]
        before = labelled[index]
        if _standing(before.label) != _standing(found.label):
            changed[index] = before._replace(label=found.label, rule=found.rule, confidence=found.confidence)
    return None if changed == labelled else changed


def _is_settled(judgement: Judgement, size: int, *, has_title: bool) -> bool:
    """Whether a page of nothing but title and text was judged to be just that; most are, and then no names are needed."""
    places = judgement.places
    if len(places) != size or judgement.page.title != (0 if has_title else None):
        return False
    return all(place is Place.TEXT for place in places[has_title:])


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
