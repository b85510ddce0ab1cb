"""What the witness says of an article that says nothing of itself: believed where the page bears it out."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import NamedTuple

from newsclean.article import Timestamp
from newsclean.facts.timestamps import TimestampRole, find_timestamps, resolve
from newsclean.label.explain import Labelled
from newsclean.label.settle import plain
from newsclean.labels import Label
from newsclean.metadata.plain import words
from newsclean.metadata.writers import names
from newsclean.read.html.witness import Account

_WHO = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.AUTHOR_BIO, Label.CREDIT})
"""The labels of lines that name authors. On 50 gold pages the witness names somebody where the page names nobody: on seven of
them such a line does, too, and all seven are right; on the other 43, about one in five.
"""
_WHEN = frozenset({Label.BYLINE, Label.TIMESTAMP})
_HEADLINES = frozenset({Label.HEADING})
_HAS_WORD = re.compile(r"[^\W\d_]{3}").search
_PARTS = re.compile(r"[^\W_]+").findall
"""The parts of a name as it is printed; `words` would join "O'Birk"."""
_LONGEST = 120
"""A line that says who or when is no longer."""


class Known(NamedTuple):
    """The fields of an article that the witness is asked about."""

    title: str | None
    authors: tuple[str, ...]
    published: Timestamp | None


def borne_out(
    known: Known, labelled: Sequence[Labelled], ask: Callable[[], Account], reference_date: date | None
) -> Known:
    """The same fields; those that are empty, as the witness has them, if a line of the page says so, too.

    Args:
        known: what the page states and prints of itself.
        labelled: the page's blocks.
        ask: asks the witness. It is called only where some line could bear out what it says.
        reference_date: the day that relative dates are counted from.
    """
    who = [] if known.authors else list(filter(_HAS_WORD, map(_without_dates, _short(labelled, _WHO))))
    when = [] if known.published else list(_short(labelled, _WHEN))
    dates = [
        resolve(found, reference_date)
        for text in when
        for found in find_timestamps(text)
        if found.role is not TimestampRole.MODIFIED
    ]
    headlines = [] if known.title else list(_short(labelled, _HEADLINES))
    if not (who or dates or headlines):
        return known
    said = ask()
    printed = _printed(names(said.authors, (), with_site=True), who)
    return Known(
        known.title or next((text for text in headlines if said.title and words(text) == words(said.title)), None),
        known.authors or names(printed, (), with_site=True),
        known.published or next((found for found in dates if found.isoformat()[:10] == said.published != ""), None),
    )


def _short(labelled: Sequence[Labelled], labels: frozenset[Label]) -> Iterator[str]:
    """The short texts with one of some labels."""
    return (plain(found) for found in labelled if found.label in labels and len(found.block.text) <= _LONGEST)


def _without_dates(text: str) -> str:
    """A line without its dates: "14 March 2025, keldafan"."""
    for found in reversed(find_timestamps(text)):
        text = f"{text[: found.cue_start]}|{text[found.end :]}"
    return text


def _printed(said: Sequence[str], lines: Sequence[str]) -> Iterator[str]:
    """The names that a line has, as it writes them."""
    for name in said:
        # The witness puts spaces for other signs: "kelda.fan".
        as_printed = re.compile(r"\b" + r"[\W_]+".join(_PARTS(name)) + r"\b", re.IGNORECASE)
        yield from islice((found[0] for line in lines if (found := as_printed.search(line))), 1)
