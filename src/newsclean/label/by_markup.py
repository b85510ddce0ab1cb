"""What the markup of a page settles, where the model's label and the elements around a block say different things."""

import re
from collections import Counter
from collections.abc import Sequence

from newsclean.label.facts import Fact
from newsclean.label.linked_headings import names_of_things
from newsclean.labels import Label
from newsclean.read.html.page import Markup
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.shape import LONG_PROSE_LENGTH

_MOST = 0.9
"""So much of a line in links, or in bold, is as good as all of it."""
_HALF = 0.5
_FEW_LINKS = 0.3
_FEWEST = 4
"""So many paragraphs of one kind are those of the text."""
_NEXT = 2
"""A heading has text under it within so many blocks."""
_HEADING_WORDS = frozenset("crosshead heading headline subhead subheading subheadline subtitle".split())
"""Pages without elements for headings say by such names what is one."""

_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4}| Uhr)?", re.IGNORECASE)
"""A time of day alone."""

_CAPTION = Fact(Label.CAPTION, "markup.caption", 0.95)
_CREDITED = Fact(Label.QUOTE, "markup.quote-source", 0.8)
_QUOTE = Fact(Label.QUOTE, "markup.quote", 0.9)
_ROW = Fact(Label.TABLE, "markup.row", 0.9)
_ITEM = Fact(Label.LIST_ITEM, "markup.item", 0.9)
_MENU = Fact(Label.NAVIGATION, "markup.menu", 0.95)
_HEADING = Fact(Label.HEADING, "markup.heading", 0.9)
_DEK = Fact(Label.DEK, "markup.dek", 0.8)
_TIME = Fact(Label.TIMESTAMP, "markup.clock", 0.8)
_CARD = Fact(Label.RELATED, "markup.linked-heading", 0.9)
_PLAIN = Fact(Label.PARAGRAPH, "markup.plain", 0.7)
_ALIKE = Fact(Label.PARAGRAPH, "markup.alike", 0.9)
_LOOSE = Fact(Label.OTHER, "markup.loose", 0.7)

_Kind = tuple[int, tuple[str, ...]]
"""What paragraphs have in common that belong together: the element around them, and their names."""

_PROSE = frozenset({Label.PARAGRAPH, Label.QUOTE})
_BODY = frozenset({Label.HEADING, Label.PARAGRAPH, Label.LIST_ITEM, Label.QUOTE, Label.TABLE})


def by_markup(blocks: Sequence[TextBlock], labels: Sequence[Label], address: str = "") -> dict[int, Fact]:
    """The blocks whose label is another, by their places; none on a page of plain text.

    Args:
        blocks: the page, or those of its blocks that the model weighed.
        labels: what each of them is so far.
        address: where the page is, as far as that is known.
    """
    names = names_of_things(blocks, labels, address)
    bodies, first = _bodies(blocks, labels)
    quotes = _quotes(blocks, labels)
    strays = _strays(blocks, labels)
    found: dict[int, Fact] = {}
    for row, (block, label) in enumerate(zip(blocks, labels, strict=True)):
        says = block.markup
        if says is None:
            continue
        if label.is_text:
            fact = _around(says, label, blocks[row - 1].markup if row else None)
            if fact is None and not says.table and label in _BODY and _CLOCK.fullmatch(block.text):
                fact = _TIME
            heads_text = row in names or _heads_text(row, blocks, labels)
            fact = fact or _itself(says, label, bodies, heads_text=heads_text)
            if fact is _HEADING and label is Label.PARAGRAPH and row < first:
                fact = _DEK
            elif fact is None and quotes and label is Label.PARAGRAPH and (says.quote or says.embedded):
                fact = _QUOTE
        elif row in strays:
            fact = _ALIKE
        else:
            is_heading = label.is_noise and says.heading > 1 and says.link_share < _HALF
            fact = _HEADING if is_heading and _heads_text(row, blocks, labels) else None
        if fact is not None and fact.label is not label:
            found[row] = fact
    return found


def _around(says: Markup, label: Label, before: Markup | None) -> Fact | None:
    """What the elements around a block of text make of it: a caption, a menu."""
    if "nav" in says.path:
        return _MENU
    if label not in _BODY and (label is not Label.DEK or "figcaption" not in says.path):
        return None
    if not says.caption:
        return None
    return _CREDITED if before and before.quote and before.figure and says.figure else _CAPTION


def _itself(says: Markup, label: Label, bodies: frozenset[int], *, heads_text: bool) -> Fact | None:
    """What the block's own element makes of it: a heading, a row, an item, or not the heading that it looks like."""
    if label not in _BODY:
        return None
    if says.table:
        return _ROW
    if says.heading > 1 and label in (Label.HEADING, Label.PARAGRAPH, Label.LIST_ITEM):
        if says.link_share < _HALF:
            return _HEADING
        return _CARD if says.link_share > _MOST and not heads_text else None
    if label in (Label.PARAGRAPH, Label.TABLE) and says.tag == "li":
        return _ITEM
    if label is Label.HEADING and not _is_set_off(says):
        return _CREDITED if says.quote else _not_a_heading(says, bodies)
    return _LOOSE if label is Label.TABLE and says.tag == "div" and "td" not in says.path else None


def _is_set_off(says: Markup) -> bool:
    """Whether a line looks like a heading on the page, as far as its markup tells."""
    return bool(says.heading) or says.bold_share > _MOST or not _HEADING_WORDS.isdisjoint(says.own_words)


def _not_a_heading(says: Markup, bodies: frozenset[int]) -> Fact | None:
    """A line of the text is one of its paragraphs; a line in a box of its own is the name or the number of a card."""
    if says.tag == "p":
        return _PLAIN if says.parent in bodies else None
    return _LOOSE if says.tag == "div" and says.parent not in bodies else None


def _heads_text(row: int, blocks: Sequence[TextBlock], labels: Sequence[Label]) -> bool:
    """Whether prose follows in the same element: then a heading that is a link is no card, and one among noise is none."""
    says = blocks[row].markup
    return says is not None and any(
        labels[at] in _PROSE and (under := blocks[at].markup) is not None and under.parent == says.parent
        for at in range(row + 1, min(len(blocks), row + 1 + _NEXT))
    )


def _bodies(blocks: Sequence[TextBlock], labels: Sequence[Label]) -> tuple[frozenset[int], int]:
    """The elements that hold paragraphs, more than one each, and the place of the first paragraph."""
    places: dict[int, list[int]] = {}
    for row, (block, label) in enumerate(zip(blocks, labels, strict=True)):
        if block.markup and not block.markup.heading and label is Label.PARAGRAPH:
            places.setdefault(block.markup.parent, []).append(row)
    held = {number: rows for number, rows in places.items() if len(rows) > 1}
    return frozenset(held), min((rows[0] for rows in held.values()), default=0)


def _kind(block: TextBlock) -> _Kind | None:
    """The kind of a long paragraph; `None` for a block that is none."""
    says = block.markup
    if says is None or says.tag != "p" or says.link_share >= _FEW_LINKS or len(block.text) < LONG_PROSE_LENGTH:
        return None
    return says.parent, says.own_words


def _strays(blocks: Sequence[TextBlock], labels: Sequence[Label]) -> frozenset[int]:
    """The places of what the model takes for teasers, where it is of the kind of the text's own paragraphs: the text goes on
    below a box, on 6 of the 8 gold pages where there are such paragraphs. A single one is as often a call to do something.
    """
    rows: dict[_Kind, list[int]] = {}
    for row, block in enumerate(blocks):
        if kind := _kind(block):
            rows.setdefault(kind, []).append(row)
    found: list[int] = []
    for places in rows.values():
        count = Counter(labels[row] for row in places)
        noise = sum(number for label, number in count.items() if label.is_noise)
        if count[Label.RELATED] > 1 and count[Label.PARAGRAPH] >= max(_FEWEST, 2 * noise):
            found += [row for row in places if labels[row] is Label.RELATED]
    return frozenset(found)


def _quotes(blocks: Sequence[TextBlock], labels: Sequence[Label]) -> bool:
    """Whether quotations are marked: an old page may hold all of its text in one, for the indent."""
    prose = quoted = 0
    for block, label in zip(blocks, labels, strict=True):
        if block.markup and label in _PROSE:
            prose += len(block.text)
            quoted += len(block.text) if block.markup.quote else 0
    return quoted < _HALF * prose
