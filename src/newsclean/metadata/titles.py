"""The headline among what a page gives for one: without the site's name, as it is printed."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsclean.facts.timestamps import find_timestamps
from newsclean.metadata.plain import agreement, fold, squeeze, words

_SEPARATOR = re.compile(
    r"\s+(?:[|·•»«›‹~/\\–—―]|-{1,2}|::?)\s+|\s*[|｜│¦]\s*|(?<=\S): +|\s*_\s+|\s+_\s*| ?[-–—] (?=\S)"
)
_SIMILAR = 0.6
_LONGEST = 1_000
_MOST_PARTS = 12
_MOST_HEADINGS = 60
FEW = 3
"""A shorter text may stand at the end of a headline by chance."""


class _Words(NamedTuple):
    """The words of a text, in order and as a set."""

    listed: list[str]
    all: frozenset[str]

    @classmethod
    def of(cls, text: str) -> "_Words":
        found = words(text)
        return cls(found, frozenset(found))

    def begins_with(self, other: "_Words") -> bool:
        """Whether these begin with the two or more words of another text."""
        return len(other.listed) >= 2 and self.listed[: len(other.listed)] == other.listed


def strip_site(title: str, sites: Iterable[str], others: Iterable[str], sections: Iterable[str] = ()) -> str:
    """A title without the names of the site and of its sections at its ends (`str`).

    A part at an end goes where it is the site's name, where it stands behind a bar and is that of the article's section, or
    where another candidate is the title without it; never for its place alone.

    >>> strip_site("Ferry runs aground | Harbour Gazette", ["Harbour Gazette"], [])
    'Ferry runs aground'
    >>> strip_site("Kelda: a harbour in trouble", ["Harbour Gazette"], [])
    'Kelda: a harbour in trouble'
    >>> strip_site("Ferry runs aground | Local news", [], [], ["local-news"])
    'Ferry runs aground'
    """
    if len(title) > _LONGEST or not _SEPARATOR.search(title):
        return title
    names = {squeezed for site in sites if len(squeezed := squeeze(site)) > 1}
    sections = {squeeze(section) for section in sections}
    known = {fold(other) for other in others if len(words(other)) >= FEW}
    while cuts := list(_SEPARATOR.finditer(title))[:_MOST_PARTS]:
        rest = next(
            (title[: cut.start()].strip() for cut in cuts if fold(title[: cut.start()]) in known), None
        ) or next((title[cut.end() :].strip() for cut in cuts if fold(title[cut.end() :]) in known), None)
        if rest is None and _is_site(title[cuts[-1].end() :], names, exactly=":" in cuts[-1][0]):
            rest = title[: cuts[-1].start()].strip()
        if rest is None and "|" in cuts[-1][0] and squeeze(title[cuts[-1].end() :]) in sections:
            rest = title[: cuts[-1].start()].strip()
        if rest is None and _is_site(title[: cuts[0].start()], names, exactly=True):
            rest = title[cuts[0].end() :].strip()
        if not rest:
            break
        title = rest
    return title


def opening_names(title: str, candidates: Iterable[str]) -> set[str]:
    """What stands before a candidate and a colon in the title of a page, folded (`set[str]`): the name of a blog or a column.

    >>> opening_names("Notes from the quay: Why ferries run late", ["Why ferries run late"])
    {'notes from the quay'}
    """
    parts = [fold(title).partition(f": {fold(text)}") for text in candidates if len(words(text)) >= FEW]
    return {name for name, mark, rest in parts if mark and (not rest or _SEPARATOR.match(rest))}


def printed(candidates: Sequence[str], headings: Sequence[str], similar: float = _SIMILAR) -> str | None:
    """The heading that prints the headline: the one that agrees most with a candidate, if in most words (`str | None`).

    A heading that is cut short agrees too: "Ferry aground" with "Ferry aground: harbour shut until Friday".

    >>> printed(["Ferry “Kelda” runs aground"], ["News", 'Ferry "Kelda" runs aground'])
    'Ferry "Kelda" runs aground'
    """
    best, most = None, similar
    prepared = [_Words.of(candidate) for candidate in candidates]
    for heading in headings[:_MOST_HEADINGS]:
        mine = _Words.of(heading)
        for candidate in prepared:
            agreed = agreement(candidate.all, mine.all)
            if agreed <= similar and candidate.begins_with(mine):
                agreed = similar + agreed / 100
            if agreed > most:
                best, most = heading, agreed
    return best


def bare(heading: str, candidates: Iterable[str]) -> str:
    """A heading without what else is printed in it (`str`): a kicker before a candidate, a date or a mark behind one.

    >>> (
    ...     bare("Shipping Ferry runs aground", ["Ferry runs aground"]),
    ...     bare("Ferry runs aground [Watch]", ["Ferry runs aground"]),
    ... )
    ('Ferry runs aground', 'Ferry runs aground')
    >>> bare("The ferry runs aground", ["Ferry runs aground"])
    'The ferry runs aground'
    """
    folded = fold(heading)
    prepared = {fold(candidate): candidate for candidate in candidates}
    if folded in prepared:
        return heading
    for other, candidate in prepared.items():
        if len(words(other)) < FEW or len(other) >= len(folded):
            continue
        if folded.endswith(other) and any(len(word) > FEW and word.isalpha() for word in words(folded[: -len(other)])):
            return candidate
        if folded.startswith(other) and _is_mark(folded[len(other) :]):
            return heading[: len(candidate)] if fold(heading[: len(candidate)]) == other else candidate
    return heading


def with_colon(heading: str, stated: Iterable[str]) -> str:
    """A heading with the colon that is stated between kicker and headline (`str`): pages set kickers apart by their style.

    >>> with_colon("Harbour Ferry runs aground", ["Harbour: Ferry runs aground"])
    'Harbour: Ferry runs aground'
    """
    alike = (one for one in stated if ":" in one and _without_colons(one) == _without_colons(heading))
    return next((one for one in alike if fold(one) != fold(heading)), heading)


def _without_colons(text: str) -> str:
    return "".join(fold(text).replace(":", "").split())


def _is_mark(tail: str) -> bool:
    """Whether what stands behind a headline is a date, or stands in brackets."""
    return re.match(r"\s*\[", tail) is not None or (tail[0].isspace() and find_timestamps(tail) != ())


def is_telling(heading: str, candidates: Iterable[str]) -> bool:
    """Whether a heading that agrees with no candidate can be a headline: not "Our blog" or "News" (`bool`)."""
    mine = words(heading)
    return len(mine) >= FEW or any(set(mine) <= set(words(candidate)) for candidate in candidates)


def _is_site(part: str, names: set[str], *, exactly: bool) -> bool:
    """Whether a part is a name of the site, or an edition of it ("Harbour Gazette Online") unless `exactly` that is asked."""
    squeezed = squeeze(part)
    if not squeezed:
        return True
    if squeezed in names or squeezed.removeprefix("the") in names or f"the{squeezed}" in names:
        return True
    return (
        not exactly
        and len(words(part)) <= 4
        and any(len(name) > 4 and (squeezed.startswith(name) or squeezed.endswith(name)) for name in names)
    )


def is_site(text: str, sites: Iterable[str]) -> bool:
    """Whether a text is nothing but a name of the site (`bool`)."""
    return squeeze(text) in {"", *map(squeeze, sites)}
