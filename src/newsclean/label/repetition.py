"""Text that says once more what the text says already."""

from collections.abc import Sequence
from itertools import pairwise

from newsclean.label.facts import Fact
from newsclean.labels import Label
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.features.arrays import Truths
from newsclean.weigh.shape import Shape

_COPY = Fact(Label.DUPLICATE, "repetition.copy", 0.9)
_WHOLE = Fact(Label.DUPLICATE, "repetition.whole", 0.9)
_QUOTED = Fact(Label.DUPLICATE, "repetition.quoted", 0.85)
_QUESTION = ("?", "？", "؟")
"""A question may be put twice, to several people; it is a copy where the answer is one, too."""
_FEWEST_PARAGRAPHS = 3
_SHARE = 0.5
"""A block of so much of the rest is the whole, and no summary; paragraphs that make up so much of it are no quotations."""

_FEWEST_WORDS = 8
"""A quotation of fewer words may be a turn of speech."""
_MOST_QUOTES = 50


def repeated(blocks: Sequence[TextBlock], shapes: Sequence[Shape], is_text: Truths) -> dict[int, Fact]:
    """Paragraphs that say what one above them said, and in HTML a block that is the text of the page once more.

    Args:
        blocks: the page as it was cut.
        shapes: what each block's text shows by itself.
        is_text: which blocks are text.
    """
    rows = [row for row, seen in enumerate(shapes) if seen.is_prose and is_text[row]]
    kept: set[tuple[str, ...]] = set()
    copies: set[int] = set()
    for row in rows:
        if shapes[row].words in kept:
            copies.add(row)
        kept.add(shapes[row].words)
    below = dict(pairwise(rows))
    asked_again = {row for row in copies if blocks[row].text.endswith(_QUESTION) and below.get(row) not in copies}
    found = dict.fromkeys(sorted(copies - asked_again), _COPY)
    rows = [row for row in rows if row not in found and blocks[row].markup]
    if (whole := _whole(shapes, rows)) is not None:
        found[whole] = _WHOLE
    return found


def quoted(blocks: Sequence[TextBlock], shapes: Sequence[Shape], labels: Sequence[Label]) -> dict[int, Fact]:
    """Pull quotes of a page in HTML: quotations that stand word for word in a paragraph above them. In plain text what looks
    like one may be a heading.

    Args:
        blocks: the page as it was cut.
        shapes: what each block's text shows by itself.
        labels: what each block is.
    """
    quotes = [at for at, label in enumerate(labels) if label is Label.QUOTE and blocks[at].markup][:_MOST_QUOTES]
    above: list[str] = []
    first = 0
    found = {}
    for at in quotes:
        above += [_spelt(shapes[row]) for row in range(first, at) if labels[row] is Label.PARAGRAPH]
        first = at
        quote = _spelt(shapes[at])
        if len(shapes[at].terms) >= _FEWEST_WORDS and any(quote in paragraph for paragraph in above):
            found[at] = _QUOTED
    return found


def _whole(shapes: Sequence[Shape], rows: Sequence[int]) -> int | None:
    """The block that holds several paragraphs word for word, as pages have one for readers who listen. It is the longest."""
    if len(rows) <= _FEWEST_PARAGRAPHS:
        return None
    sizes = {row: len(shapes[row].terms) for row in rows}
    longest = max(rows, key=lambda row: sizes[row])
    others = sum(sizes.values()) - sizes[longest]
    if sizes[longest] < _SHARE * others:  # so it is for nearly all pages
        return None
    text = _spelt(shapes[longest])
    held = [sizes[row] for row in rows if row != longest and _spelt(shapes[row]) in text]
    return longest if len(held) >= _FEWEST_PARAGRAPHS and sum(held) >= _SHARE * sizes[longest] else None


def _spelt(seen: Shape) -> str:
    return f" {' '.join(seen.terms)} "
