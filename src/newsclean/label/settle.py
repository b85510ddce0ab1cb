"""A result that stays as it is when it is cleaned again."""

from newsclean.label.decide import Decision, decide
from newsclean.label.explain import Labelled, explain
from newsclean.labels import Label
from newsclean.repair.stage import repair_text
from newsclean.split.lines import split_lines
from newsclean.split.pieces import cut_pieces
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.model import Model
from newsclean.weigh.shape import Shapes

_MOST_ROUNDS = 12
_DECORATION = "/|\\*•·–—-~#=_<> \t"


def settle(blocks: list[TextBlock], shapes: Shapes, model: Model, threshold: float) -> list[Labelled]:
    """Label a page so that the article, cleaned again, has the same title and the same text.

    What looks like text beside a menu can look like a menu once the menu is gone. So the outcome is labelled as a page
    of its own, and what comes out differently is changed here, until nothing does.
    """
    labelled = explain(decide(blocks, shapes, model, threshold), model)
    rounds = 0
    # Past the most rounds a headline may become text, and text noise, but nothing goes back: so there is an end.
    while changed := _label_again(labelled, shapes, model, threshold, falls=rounds >= _MOST_ROUNDS):
        labelled = changed
        rounds += 1
    return labelled


def _label_again(
    labelled: list[Labelled], shapes: Shapes, model: Model, threshold: float, *, falls: bool
) -> list[Labelled] | None:
    """The labels after what came out differently, or `None` where nothing did. With `falls` no text becomes the headline: a
    line can be that where it stands, and none at the top; or with the strokes around it, and none without them.
    """
    order = [index for index, found in enumerate(labelled) if found.label is Label.TITLE]
    order += [index for index, found in enumerate(labelled) if found.label.is_text]
    lines = split_lines("\n\n".join(plain(labelled[index]) for index in order))
    decision = decide(cut_pieces(lines, shapes), shapes, model, threshold)
    if _is_settled(decision, labelled, order):
        return None
    changed = list(labelled)
    for found in explain(decision, model):
        index = order[found.block.line]
        before = labelled[index]
        if _standing(before.label) != _standing(found.label) and not (falls and found.label is Label.TITLE):
            changed[index] = before._replace(label=found.label, rule=found.rule, confidence=found.confidence)
    return None if changed == labelled else changed


def _is_settled(decision: Decision, labelled: list[Labelled], order: list[int]) -> bool:
    """Whether every block came out as it went in; for most pages so, and then no reasons are asked for."""
    return all(
        _standing(label) == _standing(labelled[order[block.line]].label)
        for block, label in zip(decision.blocks, decision.labels, strict=True)
    )


def _standing(name: Label) -> str:
    return "title" if name is Label.TITLE else "text" if name.is_text else "out"


def plain(found: Labelled) -> str:
    """A block as it stands in `str(article)`."""
    if found.label is Label.TITLE:
        return strip_decoration(found.block.text)
    return f"{found.block.mark} {found.block.text}" if found.block.mark else found.block.text


def strip_decoration(title: str) -> str:
    """A headline without the strokes and stars around it, unless it would be misread without them.

    >>> strip_decoration("//Ferry runs aground//")
    'Ferry runs aground'
    """
    bare = title.strip(_DECORATION)
    return bare if bare and (len(bare) == len(title) or not repair_text(bare).edits) else title
