"""The body: headings and what stands under them."""

from collections.abc import Iterable

from newsclean.article import Paragraph, ParagraphKind, Section
from newsclean.label.explain import Labelled
from newsclean.labels import Label
from newsclean.repair.repaired import Repaired
from newsclean.split.text_blocks import TextBlock

_KINDS = {
    Label.DEK: ParagraphKind.DEK,
    Label.PARAGRAPH: ParagraphKind.PARAGRAPH,
    Label.LIST_ITEM: ParagraphKind.LIST_ITEM,
    Label.QUOTE: ParagraphKind.QUOTE,
    Label.TABLE: ParagraphKind.TABLE,
}


def sections(labelled: Iterable[Labelled], repaired: Repaired, language: str | None) -> tuple[Section, ...]:
    """The sections, the lead first. The standfirst is a paragraph of them where the page was HTML: there its element tells
    that it is no line of the head, and where it ends.
    """
    found: list[Section] = []
    heading: str | None = None
    paragraphs: list[Paragraph] = []
    for piece in labelled:
        if piece.label is Label.HEADING:
            if heading is not None or paragraphs:
                found.append(Section(heading, tuple(paragraphs)))
            heading, paragraphs = piece.block.text, []
        elif piece.label in _KINDS and (piece.label is not Label.DEK or piece.block.markup):
            paragraphs.append(_paragraph(piece.block, _KINDS[piece.label], repaired, language))
    if heading is not None or paragraphs:
        found.append(Section(heading, tuple(paragraphs)))
    return tuple(found)


def _paragraph(block: TextBlock, kind: ParagraphKind, repaired: Repaired, language: str | None) -> Paragraph:
    span = repaired.source_span(block.start, block.end)
    return Paragraph(block.text, kind, span, offsets(block, repaired), language)


def offsets(block: TextBlock, repaired: Repaired) -> tuple[tuple[int, int], ...]:
    """Where a block's text and the caller's text run apart, as `Paragraph.offsets` has it."""
    if not repaired.edits:
        return block.breaks
    stretches = block.breaks or ((0, block.start),)
    found: list[tuple[int, int]] = []
    for number, (position, place) in enumerate(stretches):
        end = stretches[number + 1][0] if number + 1 < len(stretches) else len(block.text)
        found += [(position + at - place, origin) for at, origin in repaired.breaks(place, place + end - position)]
    plain = len(found) == 1 and found[0] == (0, repaired.source_offset(block.start))
    return () if plain else tuple(found)
