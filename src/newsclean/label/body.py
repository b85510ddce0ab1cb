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

def find_body(text_points: Sequence[float], prose_above: Sequence[float]) -> list[Place]:
    """The best place for every block (Viterbi's algorithm).

    Args:
        text_points: each block's points for being text.
        prose_above: the share of the body's prose that stands above each block, 0 to 1. The more of it, the dearer the
            way back into the text: what follows a break near the end is seldom the article's.

    >>> places = find_body([-1.0, 3.0, -4.0, 2.5, -1.0, 0.5, -2.0], [0.0, 0.0, 0.5, 0.5, 1.0, 1.0, 1.0])
    >>> [place.name for place in places]
    ['ABOVE', 'TEXT', 'ASIDE', 'TEXT', 'BELOW', 'BELOW', 'BELOW']
    """
    above, text, aside, below = 0.0, _NEVER, _NEVER, _NEVER
    came_from: list[tuple[int, int, int]] = []
    for value, share in zip(text_points, prose_above, strict=True):
        back = _BACK + _BACK_LATE * max(0.0, share - _LATE)
        to_text = max((above, 0), (text, 1), (aside + back, 2))
        to_aside = max((text + _ASIDE, 1), (aside, 2))
        to_below = max((text + _LEAVE, 1), (below, 3))
        came_from.append((to_text[1], to_aside[1], to_below[1]))
        text, aside, below = to_text[0] + value, to_aside[0], to_below[0]
    at = max((above, Place.ABOVE), (text, Place.TEXT), (below, Place.BELOW))[1]
    places = []
    for steps in reversed(came_from):
        places.append(at)
        at = Place(steps[at - 1]) if at else at
    return places[::-1]
