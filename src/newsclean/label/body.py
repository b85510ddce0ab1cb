"""Where the body is: the likeliest way through the page, from what stands above it to what stands below."""

from collections.abc import Sequence
from enum import IntEnum


class Place(IntEnum):
    """Where a block stands."""

    ABOVE = 0
    """Before the article's text begins."""
    TEXT = 1
    """In the text."""
    ASIDE = 2
    """Between two stretches of the text, not part of it."""
    BELOW = 3
    """After the text has ended."""


_ASIDE = -0.8
_BACK = -0.8
_LATE = 0.7
_BACK_LATE = -6.0
_LEAVE = -0.5
_NEVER = float("-inf")


def find_body(text_points: Sequence[float], lateness: Sequence[float]) -> list[Place]:
    """The best place for every block (Viterbi's algorithm).

    Args:
        text_points: each block's points for being text.
        lateness: how near the end of the body each block stands, 0 to 1. The nearer, the dearer the way back into the
            text: what follows a break near the end is seldom the article's.

    >>> places = find_body([-1.0, 3.0, -4.0, 2.5, -1.0, 0.5, -2.0], [0.0, 0.0, 0.5, 0.5, 1.0, 1.0, 1.0])
    >>> [place.name for place in places]
    ['ABOVE', 'TEXT', 'ASIDE', 'TEXT', 'BELOW', 'BELOW', 'BELOW']
    """
    text, aside, below = _NEVER, _NEVER, _NEVER  # the best sum of points of a way that ends there; above costs nothing
    came_from: list[tuple[Place, Place, Place]] = []
    for value, late in zip(text_points, lateness, strict=True):
        back = aside + _BACK + _BACK_LATE * max(0.0, late - _LATE)
        to_text = Place.TEXT if text >= 0.0 and text >= back else Place.ASIDE if back > 0.0 else Place.ABOVE
        to_aside = Place.TEXT if text + _ASIDE >= aside else Place.ASIDE
        to_below = Place.TEXT if text + _LEAVE >= below else Place.BELOW
        came_from.append((to_text, to_aside, to_below))
        text, aside, below = max(0.0, text, back) + value, max(text + _ASIDE, aside), max(text + _LEAVE, below)
    _, at = max((0.0, Place.ABOVE), (text, Place.TEXT), (below, Place.BELOW))
    places = []
    for steps in reversed(came_from):
        places.append(at)
        at = steps[at - 1] if at else at
    return places[::-1]
