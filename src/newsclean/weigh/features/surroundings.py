"""The prose around a block."""

from collections.abc import Iterator

import numpy as np

from newsclean.weigh.features.frame import Column, Frame
from newsclean.weigh.features.layout import distances, run_lengths, share_around, sums

_REACHES = {
    "near": (3, 3),
    "wide": (10, 10),
    "far": (30, 30),
    "just-above": (1, 0),
    "just-below": (0, 1),
    "above": (5, 0),
    "below": (0, 5),
    "far-below": (0, 15),
}
"""Blocks above and below that are looked at."""


def surroundings(frame: Frame) -> Iterator[Column]:
    """The prose around a block."""
    count = len(frame.blocks)
    at = np.arange(count)
    length, prose = frame.length, frame.prose
    part = np.where(prose, length, 0)
    (shares,) = share_around(part[None], length, tuple(_REACHES.values()))
    for name, share in zip(_REACHES, shares, strict=True):
        yield f"surroundings.prose-{name}", share
    total = sums(part)
    over, under = total[:-1], total[-1] - total[1:]
    yield "surroundings.prose-share-above", over / max(int(total[-1]), 1)
    yield "surroundings.prose-over", over, 5_000
    yield "surroundings.prose-under", under, 5_000
    yield "surroundings.no-prose-over", over == 0
    yield "surroundings.no-prose-under", under == 0
    to_above, to_below = distances(prose)
    yield "surroundings.to-prose-above", to_above, 3
    yield "surroundings.to-prose-below", to_below, 3
    short, _ = run_lengths(~prose)
    yield "surroundings.short-run", short, 5
    yield "surroundings.long-short-run", short, 30
    yield "surroundings.page-prose", total[-1] / (total[-1] + 20_000.0)
    yield "surroundings.page-prose-share", total[-1] / max(int(length.sum()), 1)
    start, stop = frame.body.start, frame.body.stop
    yield "surroundings.in-body", (at >= start) & (at < stop)
    yield "surroundings.before-body", np.maximum(start - at, 0), 6
    yield "surroundings.after-body", np.maximum(at - stop + 1, 0), 6
    inside = sums(np.where((at >= start) & (at < stop), part, 0))
    yield "surroundings.body-above", inside[:-1] / max(int(inside[-1]), 1)
    apart = frame.parted & np.concatenate((frame.parted[1:], [True]))
    yield "surroundings.prose-apart", part[apart].sum() / max(int(total[-1]), 1)
