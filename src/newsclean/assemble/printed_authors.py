"""Whom a page names beside its headline, and whether that speaks against what the page states."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.assemble.headline import beside
from newsclean.facts.outlets import usual_name
from newsclean.label.explain import Labelled
from newsclean.labels import Label
from newsclean.metadata.plain import words
from newsclean.metadata.writers import is_opened, is_opener, names, printed_names, short_name

_BEFORE, _AFTER = 3, 8
"""So many blocks above and below the headline are beside it."""
_LONGEST = 120
_SHORT = 60
"""A line under a "By" of its own is no longer."""
_TEAM = range(2, 6)
"""So many words has the name of a team: "Harbour Gazette Team", "HG-Editors"."""
_NO_TEAM = re.compile(r"[\d:?!|()]|\.$").search
_OTHER_SCRIPT = re.compile("[\u0370-\u1dff\u2e80-\U0010ffff]").search
"""A name in another script may be the same name."""
_SHARED = frozenset({Label.TIMESTAMP, Label.DEK, Label.COUNTER, Label.COMMENTS})
"""Labels of short lines that may begin with "By" and a name, beside what they are labelled for."""


class Named(NamedTuple):
    """Whom a line names."""

    names: tuple[str, ...]
    is_opened: bool
    """Whether it begins with "By"."""


def beside_headline(labelled: Sequence[Labelled], sites: Sequence[str]) -> tuple[Named, ...]:
    """Whom the lines beside the headline name: those below it first, then above it, the nearest first."""
    above, below = beside(labelled, _BEFORE, _AFTER)
    return (*_named(below, sites), *reversed(list(_named(above, sites))))


def contradicted(stated: Sequence[str], lines: Sequence[Named], *, is_marked_up: bool) -> tuple[str, ...]:
    """The names to believe in place of the stated ones (`tuple[str, ...]`); none, where these hold.

    A page that says "By Mara Ellison" under its headline is by her, whoever put it into the system. Names that the markup
    alone tells may be those of a teaser, so that a byline need not say "By" to be believed before them.
    """
    known = {word for name in stated for word in (*words(name), *words(usual_name(name)))}
    if any(not known.isdisjoint(words(name)) for line in lines for name in line.names):
        return ()
    is_latin = not any(map(_OTHER_SCRIPT, stated))
    return next(
        (
            line.names
            for line in lines
            if (line.is_opened or is_marked_up) and is_latin is not any(map(_OTHER_SCRIPT, line.names))
        ),
        (),
    )


def team(labelled: Sequence[Labelled]) -> tuple[str, ...]:
    """What the first short byline says that names nobody: "Harbour Gazette Team", "Kelda Institute for Fog"."""
    lines = (found.block.text for found in labelled if found.label is Label.BYLINE)
    short = (line for line in lines if line[:1].isupper() and len(words(line)) in _TEAM and not _NO_TEAM(line))
    return next((found for line in short if (found := names((line,), (), with_site=True))), ())


def _named(blocks: Sequence[Labelled], sites: Sequence[str]) -> Iterator[Named]:
    before = ""
    for found in blocks:
        text = found.block.text
        is_name = found.label is Label.BYLINE
        if before:  # "By" has a line of its own
            text, is_name = f"{before} {text}", len(text) <= _SHORT
        before = text if is_opener(text) else ""
        opened = is_opened(text)
        if before or len(text) > _LONGEST or not (is_name or (opened and found.label in _SHARED)):
            continue
        found_names = printed_names(text, sites) or (short_name(text) if opened else ())
        if found_names:
            yield Named(found_names, opened)
