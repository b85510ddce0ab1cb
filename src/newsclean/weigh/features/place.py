"""Where a block stands on the page, what parts it from its neighbours, and what of it stands there twice."""

from collections.abc import Iterator

import numpy as np

from newsclean.weigh.features.arrays import Array
from newsclean.weigh.features.frame import Column, Frame
from newsclean.weigh.features.layout import run_lengths


def place(frame: Frame) -> Iterator[Column]:
    """Where a block stands on the page, and what parts it from its neighbours."""
    count = len(frame.blocks)
    at = np.arange(count)
    below = count - 1 - at
    lines = np.array(
        [(block.blank_lines, block.indent, block.bullet[:1].isdigit(), block.line) for block in frame.blocks],
        dtype=np.int64,
    )
    yield "place.share", at / count
    yield "place.above", at, 8
    yield "place.far-above", at, 60
    yield "place.below", below, 8
    yield "place.far-below", below, 60
    yield "place.page-size", count / (count + 100.0)
    blank = np.minimum(lines[:, 0], 2)
    yield "place.blank-above", frame.parted
    yield "place.blanks-above", blank >= 2
    yield "place.blank-below", np.concatenate((frame.parted[1:], [True]))
    yield "place.blanks-below", np.concatenate((blank[1:] >= 2, [True]))
    yield "place.indent", lines[:, 1], 4
    yield "place.bullet", frame.bullet
    yield "place.number", lines[:, 2]
    same = lines[1:, 3] == lines[:-1, 3]
    yield "place.piece-of-line-above", np.concatenate(([False], same))
    yield "place.piece-of-line-below", np.concatenate((same, [False]))
    bullets, among = run_lengths(frame.bullet)
    yield "place.list-length", bullets, 6
    yield "place.list-item", among, 6
    tight, within = run_lengths(np.concatenate((~frame.parted[1:], [False])) | ~frame.parted)
    yield "place.group-length", tight, 6
    yield "place.group-item", within, 6
    yield "place.parted-share", frame.parted.sum() / count


def repetition(frame: Frame) -> Iterator[Column]:
    """Copies of a block on the page, and neighbours that say the same."""
    at = np.arange(len(frame.blocks))
    copies = np.bincount(frame.first, minlength=len(at))[frame.first]
    yield "repetition.copies", (copies - 1) / copies
    yield "repetition.copied", (copies > 1) & (frame.first == at)
    yield "repetition.copy", frame.first != at
    yield "repetition.copy-distance", at - frame.first, 10
    shared_above, shared_below = _shared_with_neighbours(frame)
    yield "repetition.in-block-above", shared_above
    yield "repetition.in-block-below", shared_below


def _shared_with_neighbours(frame: Frame) -> tuple[Array, Array]:
    """For each block, the share of its words that stand in the block above it, and in the one below."""
    words, count = frame.words, len(frame.blocks)
    keys = np.unique(words.block * words.kinds + words.numbers)  # each word once a block
    block = keys // max(words.kinds, 1)
    sizes = np.maximum(np.bincount(block, minlength=count), 1)
    found = []
    for step in (-words.kinds, words.kinds):
        place = np.searchsorted(keys, keys + step)
        hit = (place < len(keys)) & (keys[np.minimum(place, len(keys) - 1)] == keys + step) if len(keys) else block > 0
        found.append(np.bincount(block, weights=hit, minlength=count) / sizes)
    return found[0], found[1]
