"""Other articles on the page of one: each in an element of its own, with its own headline and body."""

from collections.abc import Sequence

from newsclean.label.facts import Fact
from newsclean.labels import Label
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.shape import Shape

SECOND_ARTICLE = Fact(Label.RELATED, "markup.second-article", 0.8)

_HEADLINE = 2
"""Headlines are headings of this level, or a higher one."""
_FEWEST_WORDS = 3
"""A heading of fewer words, such as "Instructions", is the name of a part."""
_FEWEST, _LEAST_LETTERS = 2, 400
"""An article has so many paragraphs and letters of them; a card with a teaser has fewer."""


def second_articles(blocks: Sequence[TextBlock], shapes: Sequence[Shape], labels: Sequence[Label]) -> dict[int, Fact]:
    """What belongs to articles after the one with the headline, by its places; that one has to have a body, too.

    The posts of a live blog and the slides of a gallery are no such articles: their headline stands outside of them, or
    one element holds them all.
    """
    if Label.TITLE not in labels:
        return {}
    rows: dict[int, list[int]] = {}
    for row, block in enumerate(blocks):
        if block.markup and block.markup.article is not None:
            rows.setdefault(block.markup.article, []).append(row)
    title = blocks[labels.index(Label.TITLE)].markup
    own = title.article if title else None
    if own is None or not _has_body(rows[own], blocks, labels):
        return {}
    others = [
        places
        for number, places in rows.items()
        if number > own and _has_body(places, blocks, labels) and _has_headline(places, blocks, shapes, labels)
    ]
    return {row: SECOND_ARTICLE for places in others for row in places if not labels[row].is_noise}


def _has_body(rows: Sequence[int], blocks: Sequence[TextBlock], labels: Sequence[Label]) -> bool:
    prose = [len(blocks[row].text) for row in rows if labels[row] is Label.PARAGRAPH]
    return len(prose) >= _FEWEST and sum(prose) >= _LEAST_LETTERS


def _has_headline(
    rows: Sequence[int], blocks: Sequence[TextBlock], shapes: Sequence[Shape], labels: Sequence[Label]
) -> bool:
    """Whether a headline stands above the first paragraph."""
    first = next(row for row in rows if labels[row] is Label.PARAGRAPH)
    return any(
        (says := blocks[row].markup) and 0 < says.heading <= _HEADLINE and shapes[row].size >= _FEWEST_WORDS
        for row in rows
        if row < first
    )
