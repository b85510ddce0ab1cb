"""What a block shows by itself."""

from collections.abc import Iterator, Sequence

import numpy as np

from newsclean.weigh.features.arrays import Array
from newsclean.weigh.features.characters import Characters, characters
from newsclean.weigh.features.frame import Column, Frame
from newsclean.weigh.shape import LONG_PROSE_LENGTH, Shape

_SIGNS = (
    *("bars", "slashes", "brackets", "hashes", "arrows", "dots", "dashes", "tabs"),
    *("copyright", "clock", "exclamations", "apostrophes"),
)
"""Signs that are counted."""


def own(frame: Frame) -> Iterator[Column]:
    """What a block shows by itself: its length, its ends, the kinds of its characters, dates and addresses."""
    found = characters([block.text for block in frame.blocks])
    tallies = found.tallies()
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
    yield from _kinds(found, tallies, size)
    for sign in _SIGNS:
        yield f"shape.{sign}", tallies[sign], 1


def _facts(shapes: Sequence[Shape], found: Characters) -> Iterator[Column]:
    yield "shape.sentence", np.array([seen.is_sentence for seen in shapes])
    yield "shape.lettered", np.array([seen.lettered for seen in shapes])
    yield "shape.addressed", np.array([seen.addressed for seen in shapes])
    yield "shape.badges", np.array([seen.badges > 0 for seen in shapes])
    dates = np.array([len(seen.dates) for seen in shapes])
    yield "shape.date", dates > 0
    yield "shape.dates", dates > 1
    yield "shape.colon-after-words", np.array([seen.colon > 0 for seen in shapes])
    dated = [sum([date.end - date.cue_start for date in seen.dates]) if seen.dates else 0 for seen in shapes]
    yield "shape.date-share", dated / found.lengths


def _ends(found: Characters) -> Iterator[Column]:
    """What a block begins and ends with."""
    first, last = found.first(), found.last()
    yield "shape.opens-capital", first["capital"]
    yield "shape.opens-small", first["small"]
    yield "shape.opens-digit", first["digit"]
    yield "shape.opens-quote", first["opening quote"]
    yield "shape.opens-symbol", ~(first["of a word"] | first["quote"])
    yield "shape.ends-letter", last["letter"]
    yield "shape.ends-digit", last["digit"]
    yield "shape.ends-colon", last["colon"]
    yield "shape.ends-comma", last["pause"]
    yield "shape.ends-question", last["question"]
    yield "shape.ends-exclamation", last["exclamation"]
    yield (
        "shape.ends-ellipsis",
        last["ellipsis"] | (last["full stop"] & (found.codes[found.starts + found.lengths - 2] == ord("."))),
    )
    yield "shape.ends-closing", last["closing"]


def _kinds(found: Characters, tallies: dict[str, Array], size: Array) -> Iterator[Column]:
    of_word = found.having("of a word")
    opening = of_word.copy()
    np.greater(of_word[1:], of_word[:-1], out=opening[1:])
    capitals = found.tally(found.having("capital") & opening)
    stop = found.having("stop")
    stop[:-1] &= found.codes[1:] == ord(" ")
    stops = found.tally(stop)
    yield "shape.capital-words", capitals / np.maximum(found.tally(opening), 1)
    yield "shape.capitals", tallies["capital"] / np.maximum(tallies["letter"], 1)
    yield "shape.digits", tallies["digit"] / found.lengths
    yield "shape.symbols", tallies["symbol"] / found.lengths
    yield "shape.commas", np.minimum(tallies["comma"] / size * 5, 1)
    yield "shape.stops", np.minimum(stops / size * 8, 1)
    yield "shape.stops-in-all", stops, 2
    yield "shape.quotes", tallies["quote"], 2
    yield "shape.unspaced", tallies["unspaced"] / found.lengths
    yield "shape.beyond-ascii", tallies["beyond ascii"] > 0
