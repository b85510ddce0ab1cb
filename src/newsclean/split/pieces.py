"""Lines that mix things, cut into pieces: "share-iconPublished: 12 February 2 views", "… end. Read more: Headline"."""

import re
from collections.abc import Iterator, Sequence

from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.rules import Match
from newsclean.weigh.shape import Shape, Shapes
from newsclean.weigh.words import WORD

ICON = re.compile(r"(?<![A-Za-z\d-])(?:[a-z]+-)+icons?(?![a-z-])|(?<![A-Za-z\d-])icons?(?:-[a-z]+)+(?![a-z-])")
"""Names of icons, as their alternative text has them, often with the next word glued on."""
_SENTENCE_END = ".!?…。！？\"'”’»)"
_BEFORE_TAIL = " \t([-–—•|>"
_COLONS = (":", "：")
_MOST_FACT_WORDS = 40
"""A line of small facts is no longer than this, in words."""
_LEAST_FACT_SHARE = 0.3
_SUFFIX = re.compile(r"\s+[-|–—·•»:/]+\s+(?=[^-|–—·•»:/]{2,40}$)")
"""What parts a headline from the name of the site."""
_LONGEST_HEADLINE = 300
_FEWEST_HEADLINE_WORDS = 3
_FIRST_BLOCKS = 60
"""Headlines and their copies stand among the first blocks."""


def cut_pieces(blocks: Sequence[TextBlock], shapes: Shapes) -> list[TextBlock]:
    """Cut the blocks that mix things; all others stay as they are."""
    pieces: list[TextBlock] = []
    for block in _cut_suffixes(blocks, shapes):
        seen = shapes(block.text)
        if seen.cuts or seen.dates or "icon" in block.text:
            pieces.extend(_cut(block, sorted(_offsets(block.text, seen, shapes))))
        else:
            pieces.append(block)
    return pieces


def _offsets(text: str, seen: Shape, shapes: Shapes) -> set[int]:
    """Where a text is to be cut."""
    tails = [hit for hit in seen.cuts if hit.rule.match is Match.TAIL and hit.start]
    if tails:
        places = [match.span() for match in WORD.finditer(text)]
        for hit in tails if len(places) == len(seen.words) else ():
            start, end = places[hit.start][0], places[hit.end - 1][1]
            ends_sentence = text[:start].rstrip(_BEFORE_TAIL)[-1:] in _SENTENCE_END
            if ends_sentence and (not hit.rule.guard.colon or text[end:].lstrip()[:1] in _COLONS):
                return {start}
    if len(seen.words) > _MOST_FACT_WORDS:
        return set()
    icons = [match.span() for match in ICON.finditer(text)] if "icon" in text else []
    if not icons and (seen.is_sentence or not (seen.dates or any(hit.rule.match is Match.PIECE for hit in seen.cuts))):
        return set()
    return _fact_offsets(text, icons, shapes)


def _fact_offsets(text: str, icons: list[tuple[int, int]], shapes: Shapes) -> set[int]:
    """The ends of the dates, counts and icons in a line of small facts."""
    facts = list(icons)
    edges = [0, *(offset for span in icons for offset in span), len(text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        facts.extend((start + first, start + last) for first, last in _facts(text[start:end], shapes))
    covered = sum(end - start for start, end in facts)
    if not icons and (len(facts) < 2 or covered < _LEAST_FACT_SHARE * len(text)):
        return set()
    return {offset for span in facts for offset in span}


def _facts(text: str, shapes: Shapes) -> list[tuple[int, int]]:
    """The dates and counts in a text, as ranges of characters that do not overlap."""
    seen = shapes(text)
    found = [(date.cue_start, date.end) for date in seen.dates]
    places = [match.span() for match in WORD.finditer(text)]
    for hit in seen.cuts if len(places) == len(seen.words) else ():
        span = places[hit.start][0], places[hit.end - 1][1]
        if hit.rule.match is Match.PIECE and all(span[1] <= start or end <= span[0] for start, end in found):
            found.append(span)
    return found


def _cut(block: TextBlock, offsets: Sequence[int]) -> Iterator[TextBlock]:
    """The parts of a block between offsets into its text; a part without words goes with the one before it."""
    text = block.text
    starts = [0]
    for offset in offsets:
        if WORD.search(text, starts[-1], offset) and WORD.search(text, offset):
            starts.append(offset)
    if len(starts) == 1:
        yield block
        return
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(text)], strict=True)):
        yield _part(block, start, end, first=number == 0)


def _part(block: TextBlock, start: int, end: int, *, first: bool) -> TextBlock:
    part = block.text[start:end]
    words = part.strip()
    start += len(part) - len(part.lstrip())
    end = start + len(words)
    origin = block.offset_of(start)
    breaks = [(0, origin), *((at - start, place) for at, place in block.breaks if start < at < end)]
    place = block.start if first else origin
    return TextBlock(
        start=place,
        end=block.offset_of(end - 1) + 1,
        text=words,
        blank_lines=block.blank_lines if first else 0,
        indent=block.indent,
        bullet=block.bullet if first else "",
        breaks=tuple(breaks) if place != origin or len(breaks) > 1 else (),
        line=block.line,
    )


def _cut_suffixes(blocks: Sequence[TextBlock], shapes: Shapes) -> Sequence[TextBlock]:
    """Part the name of the site from a headline, where the page itself shows that it is a suffix."""
    top = blocks[:_FIRST_BLOCKS]
    parted = [
        (index, match)
        for index, block in enumerate(top)
        if len(block.text) <= _LONGEST_HEADLINE and (match := _SUFFIX.search(block.text))
    ]
    if not parted:
        return blocks
    lines = [shapes(block.text).words for block in top]
    names = {"".join(words) for words in lines}
    cut = list(blocks)
    for index, match in reversed(parted):
        text = blocks[index].text
        headline, name = shapes(text[: match.start()]).words, "".join(shapes(text[match.end() :]).words)
        repeated = headline in lines[index + 1 :] or (index == 0 and name in names)
        if len(headline) >= _FEWEST_HEADLINE_WORDS and repeated:
            cut[index : index + 1] = _cut(blocks[index], [match.end()])
    return cut
