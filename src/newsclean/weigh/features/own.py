"""What a block shows by itself."""

from collections.abc import Iterator, Sequence

import numpy as np

from newsclean.weigh.features import characters as chars
from newsclean.weigh.features.arrays import Array
from newsclean.weigh.features.frame import Column, Frame
from newsclean.weigh.shape import LONG_PROSE_LENGTH, Shape

_SIGNS = (
    ("bars", "|"),
    ("slashes", "/"),
    ("brackets", "("),
    ("hashes", "#"),
    ("arrows", "→›»>"),
    ("dots", "·•"),
    ("dashes", "–—-"),
    ("tabs", "\t"),
    ("copyright", "©"),
    ("clock", ":"),
    ("exclamations", "!"),
    ("apostrophes", "'‘’"),
)
"""Signs that are counted together."""
_SPACE = 32


def own(frame: Frame) -> Iterator[Column]:
    """What a block shows by itself: its length, its ends, the kinds of its characters, dates and addresses."""
    found = chars.characters([block.text for block in frame.blocks])
    length = frame.length / 10.0
    size = np.maximum(frame.size, 1.0)
    yield "shape.length.short", length, 15
    yield "shape.length.middle", length, 80
    yield "shape.length.long", length, 350
    yield "shape.size.one", frame.size, 2
    yield "shape.size.few", frame.size, 7
    yield "shape.size.many", frame.size, 30
    yield "shape.word-length", length / size, 7
    yield "shape.prose", frame.prose
    yield "shape.long-prose", length >= LONG_PROSE_LENGTH
    yield from _facts(frame.shapes, found)
    yield from _ends(found)
    yield from _kinds(found, size)
    for name, signs in _SIGNS:
        wanted = found.codes == ord(signs[0])
        for sign in signs[1:]:
            wanted |= found.codes == ord(sign)
        yield f"shape.{name}", found.tally(wanted), 1


def _facts(shapes: Sequence[Shape], found: chars.Characters) -> Iterator[Column]:
    facts = np.array(
        [
            (
                seen.is_sentence,
                seen.lettered,
                seen.addressed,
                seen.badges > 0,
                len(seen.dates) > 0,
                len(seen.dates) > 1,
                seen.colon > 0,
                sum([date.end - date.cue_start for date in seen.dates]) if seen.dates else 0,
            )
            for seen in shapes
        ],
        dtype=np.float64,
    )
    names = ("sentence", "lettered", "addressed", "badges", "date", "dates", "colon-after-words")
    for number, name in enumerate(names):
        yield f"shape.{name}", facts[:, number]
    yield "shape.date-share", facts[:, 7] / np.maximum(found.lengths, 1)


def _kinds(found: chars.Characters, size: Array) -> Iterator[Column]:
    flags = found.flags
    is_letter = flags & chars.LETTER != 0
    is_capital = flags & chars.CAPITAL != 0
    is_digit = flags & chars.DIGIT != 0
    of_word = is_letter | is_digit
    opening = of_word & ~np.concatenate(([False], of_word[:-1]))
    stops = found.tally((flags & chars.STOP != 0) & np.append(found.codes[1:] == _SPACE, False))
    yield "shape.capital-words", found.tally(is_capital & opening) / np.maximum(found.tally(opening), 1)
    yield "shape.capitals", found.tally(is_capital) / np.maximum(found.tally(is_letter), 1)
    yield "shape.digits", found.tally(is_digit) / found.lengths
    yield "shape.symbols", found.tally(~of_word & (found.codes > _SPACE)) / found.lengths
    yield "shape.commas", np.minimum(found.tally(flags & chars.COMMA != 0) / size * 5, 1)
    yield "shape.stops", np.minimum(stops / size * 8, 1)
    yield "shape.stops-in-all", stops, 2
    yield "shape.quotes", found.tally(flags & chars.QUOTE != 0), 2
    yield "shape.unspaced", found.tally(flags & chars.UNSPACED != 0) / found.lengths
    yield "shape.beyond-ascii", found.tally((found.codes >= 128) & is_letter) > 0


def _ends(found: chars.Characters) -> Iterator[Column]:
    """What a block begins and ends with."""
    first, last = found.first(), found.last()
    opens = found.flags[found.starts]
    ends = found.flags[found.starts + found.lengths - 1]
    yield "shape.opens-capital", opens & chars.CAPITAL != 0
    yield "shape.opens-small", (opens & chars.LETTER != 0) & (opens & (chars.CAPITAL | chars.UNSPACED) == 0)
    yield "shape.opens-digit", opens & chars.DIGIT != 0
    yield "shape.opens-quote", (opens & chars.QUOTE != 0) | (first == ord("'")) | (first == ord("‘"))
    yield "shape.opens-symbol", opens & (chars.LETTER | chars.DIGIT | chars.QUOTE) == 0
    yield "shape.ends-letter", ends & chars.LETTER != 0
    yield "shape.ends-digit", ends & chars.DIGIT != 0
    yield "shape.ends-colon", (last == ord(":")) | (last == ord("："))
    yield "shape.ends-comma", (last == ord(",")) | (last == ord(";")) | (last == ord("、"))
    yield "shape.ends-question", (last == ord("?")) | (last == ord("？"))
    yield "shape.ends-exclamation", (last == ord("!")) | (last == ord("！"))
    yield "shape.ends-ellipsis", (last == ord("…")) | ((last == ord(".")) & (found.last(1) == ord(".")))
    yield "shape.ends-closing", ends & chars.CLOSING != 0
