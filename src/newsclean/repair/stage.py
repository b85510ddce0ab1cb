"""The stage of the pipeline that repairs characters: every fixer, in order."""

import re
from collections.abc import Callable, Sequence

from newsclean.repair.characters import (
    CONTROL,
    SPACE,
    SURROGATE,
    join_surrogates,
    level_spaces,
    normalize,
    odd_characters,
    replace_controls,
)
from newsclean.repair.encoding import fix_mojibake
from newsclean.repair.entities import decode_entities
from newsclean.repair.invisible import INVISIBLE, drop_invisible
from newsclean.repair.repaired import Edit, Fixed, Repaired, compose

# The note of each fixer, the fixer, and the odd characters without which it has nothing to do (`None`: it sees to
# that itself). Entities may stand for halves of mojibake, mojibake is made of odd spaces, controls and soft hyphens,
# and dropping what is invisible may bring a letter and its accent together: so this order.
_FIXERS: tuple[tuple[str, Callable[[str], Fixed], re.Pattern[str] | None], ...] = (
    ("entities", decode_entities, None),
    ("mojibake", fix_mojibake, None),
    ("surrogates", join_surrogates, SURROGATE),
    ("controls", replace_controls, CONTROL),
    ("", level_spaces, SPACE),
    ("invisible", drop_invisible, INVISIBLE),
    ("normalization", normalize, None),
)
_MOST_ROUNDS = 20
"""Rounds until a repair brings nothing new to light. A damaged page needs two or three; more are only met in texts made
for it."""


def repair_text(text: str) -> Repaired:
    """Repair a text, and keep the way from every offset of the result back to the source.

    >>> repair_text("salt &amp; sand").edits
    (Edit(start=5, end=10, replacement='&'),)
    """
    edits: Sequence[Edit] = ()
    notes: set[str] = set()
    for _ in range(_MOST_ROUNDS):
        before = text
        odd = odd_characters(text)
        for note, fix, needed in _FIXERS:
            if needed is None or needed.search(odd):
                fixed, moves = fix(text)
                if fixed != text:
                    text, edits = fixed, compose(edits, moves, fixed)
                    notes.add(note)
        if text == before:
            break
    return Repaired(text, tuple(edits), tuple(note for note, _, _ in _FIXERS if note and note in notes))
