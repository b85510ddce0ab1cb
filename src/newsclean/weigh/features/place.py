"""Where a block stands on the page, what parts it from its neighbours, and what of it stands there twice."""

from collections.abc import Iterator

import numpy as np

from newsclean.weigh.features.arrays import Integers, Truths
from newsclean.weigh.features.frame import Column, Frame
from newsclean.weigh.features.layout import run_lengths
from newsclean.weigh.features.words import PageWords


def place(frame: Frame) -> Iterator[Column]:
    """Where a block stands on the page, and what parts it from its neighbours."""
    count = len(frame.blocks)
    at = np.arange(count)
    below = count - 1 - at
    blank = np.array([block.blank_lines for block in frame.blocks])
    line = np.array([block.line for block in frame.blocks])
    yield "place.share", at / count
    yield "place.above", at, 8
    yield "place.far-above", at, 60
    yield "place.below", below, 8
    yield "place.far-below", below, 60
    yield "place.page-size", count / (count + 100.0)
    yield "place.blank-above", frame.parted
    yield "place.blanks-above", blank >= 2
    yield "place.blank-below", np.concatenate((frame.parted[1:], [True]))
    yield "place.blanks-below", np.concatenate((blank[1:] >= 2, [True]))
    yield "place.indent", np.array([block.indent for block in frame.blocks]), 4
    yield "place.bullet", frame.bullet
    numbers = np.array([int(block.bullet[:-1]) if block.bullet[:1].isdigit() else -1 for block in frame.blocks])
    yield "place.number", numbers >= 0
    yield "place.number-in-turn", _in_turn(numbers)
    same = line[1:] == line[:-1]
    yield "place.piece-of-line-above", np.concatenate(([False], same))
    yield "place.piece-of-line-below", np.concatenate((same, [False]))
    grouped = ~frame.parted
    grouped[:-1] |= ~frame.parted[1:]
    lengths, places = run_lengths(np.array([frame.bullet, grouped]))
    yield "place.list-length", lengths[0], 6
    yield "place.list-item", places[0], 6
    yield "place.group-length", lengths[1], 6
    yield "place.group-item", places[1], 6
    yield "place.parted-share", frame.parted.sum() / count


def _in_turn(numbers: Integers) -> Truths:
    """Whether a block's number is one more than the last above it, or one less than the next below it; -1 is no number.

    >>> _in_turn(np.array([7, -1, 1, -1, 2, 9])).tolist()
    [False, False, True, False, True, False]
    """
    found = np.zeros(len(numbers), dtype=np.bool_)
    numbered = np.flatnonzero(numbers >= 0)
    following = np.diff(numbers[numbered]) == 1
    found[numbered[1:][following]] = found[numbered[:-1][following]] = True
    return found


def repetition(frame: Frame) -> Iterator[Column]:
    """Copies of a block on the page, and neighbours that say the same."""
    at = np.arange(len(frame.blocks))
    copies = np.bincount(frame.first, minlength=len(at))[frame.first]
    yield "repetition.copies", (copies - 1) / copies
    yield "repetition.copied", (copies > 1) & (frame.first == at)
    yield "repetition.copy", frame.first != at
    yield "repetition.copy-distance", at - frame.first, 10
    shared, sizes = _shared_below(frame.words)
    yield "repetition.in-block-above", np.concatenate(([0], shared[:-1])) / sizes
    yield "repetition.in-block-below", shared / sizes


def _shared_below(words: PageWords) -> tuple[Integers, Integers]:
    """For each block, how many different words it has in common with the one below it, and how many it has at all."""
    count = len(words.sizes)
    keys = np.sort(words.block * words.kinds + words.numbers)
    fresh = np.ones(len(keys), dtype=np.bool_)
    np.not_equal(keys[1:], keys[:-1], out=fresh[1:])
    keys = keys[fresh]  # each word once a block
    block = keys // max(words.kinds, 1)
    sizes = np.maximum(np.bincount(block, minlength=count), 1)
    wanted = keys + words.kinds
    place = np.searchsorted(keys, wanted)
    found = np.append(keys, -1)[place] == wanted
    return np.bincount(block[found], minlength=count), sizes
