"""The headline among what a page gives for one: without the site's name, as it is printed."""

import re
from collections.abc import Iterable, Sequence

from newsclean.metadata.plain import agreement, fold, squeeze, words

_SEPARATOR = re.compile(r"\s+(?:[|·•»«›‹~/\\–—―]|-{1,2}|::?)\s+|\s*[|｜│¦]\s*|(?<=\S): +|\s*_\s+|\s+_\s*| ?[-–—] (?=\S)")
_SIMILAR = 0.6
_MOST_PARTS = 12


def strip_site(title: str, sites: Iterable[str], others: Iterable[str]) -> str:
    """A title without the names of the site at its ends (`str`).

    A part at an end goes where it is the site's name, or where another candidate is the title without it; never for its
    place alone.

    >>> strip_site("Ferry runs aground | Harbour Gazette", ["Harbour Gazette"], [])
    'Ferry runs aground'
    >>> strip_site("Kelda: a harbour in trouble", ["Harbour Gazette"], [])
    'Kelda: a harbour in trouble'
    """
    names = {squeezed for site in sites if len(squeezed := squeeze(site)) > 1}
    known = {fold(other) for other in others}
    while fold(title) not in known:
        cuts = list(_SEPARATOR.finditer(title))
        if not cuts or len(cuts) > _MOST_PARTS:
            break
        rest = next((title[: cut.start()].strip() for cut in cuts if fold(title[: cut.start()]) in known), None) or next(
            (title[cut.end() :].strip() for cut in cuts if fold(title[cut.end() :]) in known), None
        )
        if rest is None and _is_site(title[cuts[-1].end() :], names):
            rest = title[: cuts[-1].start()].strip()
        if rest is None and _is_site(title[: cuts[0].start()], names):
            rest = title[cuts[0].end() :].strip()
        if not rest:
            break
        title = rest
    return title


def printed(candidates: Sequence[str], headings: Sequence[str]) -> str | None:
    """The heading that prints the headline: the one that agrees most with a candidate, if in most words (`str | None`).

    >>> printed(["Ferry “Kelda” runs aground"], ["News", 'Ferry "Kelda" runs aground'])
    'Ferry "Kelda" runs aground'
    """
    best, most = None, _SIMILAR
    for heading in headings:
        for candidate in candidates:
            agreed = agreement(candidate, heading)
            if agreed > most:
                best, most = heading, agreed
    return best


def _is_site(part: str, names: set[str]) -> bool:
    """Whether a part is a name of the site, an edition of it ("Harbour Gazette Online") or its address."""
    squeezed = squeeze(part)
    if not squeezed:
        return True
    if squeezed in names or squeezed.removeprefix("the") in names or f"the{squeezed}" in names:
        return True
    return len(words(part)) <= 4 and any(
        len(name) > 4 and (squeezed.startswith(name) or squeezed.endswith(name)) for name in names
    )
