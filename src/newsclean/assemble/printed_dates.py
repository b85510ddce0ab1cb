"""The day that a page prints beside its headline, and whether it speaks against the one that the page states."""

from collections.abc import Iterator, Sequence
from datetime import date

from newsclean.article import Timestamp
from newsclean.assemble.headline import beside
from newsclean.facts.timestamps import TimestampRole, find_timestamps, resolve
from newsclean.label.explain import Labelled
from newsclean.labels import Label

_BEFORE, _AFTER = 3, 12
"""So many blocks above and below the headline are beside it."""
_LONGEST = 80
"""A line that holds more than the date is no longer, unless it is labelled as one that says when."""
_MOST_BEFORE = 5
"""A date without a cue has no more words before it; those that end captions have."""
_SHARED = frozenset(
    {
        Label.BYLINE,
        Label.DEK,
        Label.CATEGORY,
        Label.NAVIGATION,
        Label.SHARE,
        Label.COUNTER,
        Label.COMMENTS,
        Label.AUTHOR_BIO,
        Label.BRANDING,
        Label.PROMOTION,
        Label.INTERFACE,
    }
)
"""Labels of short lines that may hold the day too, beside a name, a section or a number of comments. Teasers, captions and
the text itself speak of other days."""

Day = tuple[int, int, int]
"""Year, month, day."""


def beside_headline(
    labelled: Sequence[Labelled], reference_date: date | None
) -> tuple[tuple[TimestampRole, Timestamp], ...]:
    """The dates with a day that stand beside the headline, and what their cues say: those below it first."""
    above, below = beside(labelled, _BEFORE, _AFTER)
    return (*_dates(below, reference_date), *_dates(above[::-1], reference_date))


def choose(
    printed: Sequence[tuple[TimestampRole, Timestamp]], stated: Timestamp | None, changed: Timestamp | None
) -> Timestamp | None:
    """The printed date that the article has; `None` where none is printed, or the stated one holds.

    A page states the day when it was moved to another system, and prints the one when it was written. What it prints holds,
    unless the stated day is printed too, or the printed one is that of the last change.
    """
    days = [(role, stamp) for role, stamp in printed if role is not TimestampRole.MODIFIED]
    marked = (stamp for role, stamp in days if role is TimestampRole.PUBLISHED)
    best = next(marked, None) or next((stamp for _, stamp in days), None)
    if best is None or stated is None:
        return best
    day = _day(stated)
    if day is None:
        return best if (best.year, best.month) == (stated.year, stated.month) else None
    if any(_is_same(stamp, day) for _, stamp in days) or (changed and _day(best) == _day(changed)):
        return None
    return best


def _dates(blocks: Sequence[Labelled], reference_date: date | None) -> Iterator[tuple[TimestampRole, Timestamp]]:
    for found in blocks:
        text = found.block.text
        if found.label is not Label.TIMESTAMP and (found.label not in _SHARED or len(text) > _LONGEST):
            continue
        for stamp in find_timestamps(text):
            if stamp.role is TimestampRole.UNKNOWN and len(text[: stamp.start].split()) > _MOST_BEFORE:
                continue
            resolved = resolve(stamp, reference_date)
            if _day(resolved):
                yield stamp.role, resolved


def _day(stamp: Timestamp) -> Day | None:
    if stamp.year is None or stamp.month is None or stamp.day is None:
        return None
    return stamp.year, stamp.month, stamp.day


def _is_same(printed: Timestamp, stated: Day) -> bool:
    """Whether a printed date can be that day: in numbers it may have the month first, and be that of another time zone."""
    found = _day(printed)
    if found is None or found == stated:
        return found is not None
    year, month, day = found
    return day <= 12 and abs(date(year, day, month).toordinal() - date(*stated).toordinal()) <= 1
