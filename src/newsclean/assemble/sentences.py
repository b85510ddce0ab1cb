"""The sentences of a paragraph, with their spans in the input."""

import re
from bisect import bisect_right

from newsclean.article import Paragraph, Sentence, Span

_SURROGATE = re.compile(r"[\ud800-\udfff]")


def sentences(paragraph: Paragraph) -> tuple[Sentence, ...]:
    """The sentences of a paragraph (`tuple[Sentence, ...]`), in order, without white space at their ends.

    Together they hold every other character of the paragraph. Where the paragraph names no language, they are cut as in
    English.

    >>> from newsclean.article import ParagraphKind
    >>> paragraph = Paragraph("The quay is shut. Ferries wait.", ParagraphKind.PARAGRAPH, Span(100, 131))
    >>> [(sentence.text, sentence.span.start) for sentence in sentences(paragraph)]
    [('The quay is shut.', 100), ('Ferries wait.', 118)]
    """
    import sentencex

    text = paragraph.text
    # The segmenter takes UTF-8, which has no lone surrogates; one character stands for one.
    plain = _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
    # A compiled module without types: what it holds is not to be seen from outside.
    pieces = sentencex.segment(paragraph.language or "en", plain)  # pyright: ignore[reportAttributeAccessIssue]
    found: list[Sentence] = []
    stop = 0
    for piece in pieces:
        # Lengths, not the segmenter's own offsets: these count code points whatever it counts.
        start, stop = stop, stop + len(piece)
        sentence = text[start:stop].strip()
        if sentence:
            start += len(text[start:stop]) - len(text[start:stop].lstrip())
            found.append(Sentence(sentence, _span(paragraph, start, start + len(sentence))))
    return tuple(found)


def _span(paragraph: Paragraph, start: int, stop: int) -> Span:
    """Where a stretch of the paragraph's text stands in the input."""
    if stop == len(paragraph.text):
        return Span(_in_input(paragraph, start)[0], paragraph.span.end)
    last, _ = _in_input(paragraph, stop - 1)
    after, is_turn = _in_input(paragraph, stop)
    # The last character may stand for several of the input, as "&" does for "&amp;": then a pair begins right after it.
    return Span(_in_input(paragraph, start)[0], max(last + 1, after) if is_turn else last + 1)


def _in_input(paragraph: Paragraph, offset: int) -> tuple[int, bool]:
    """Where a character of the text stands in the input, and whether one of the paragraph's pairs begins there."""
    index = bisect_right(paragraph.offsets, offset, key=lambda pair: pair[0]) - 1
    if index < 0:
        return paragraph.span.start + offset, False
    at_text, at_input = paragraph.offsets[index]
    return at_input + offset - at_text, at_text == offset
