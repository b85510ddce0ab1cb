"""The authors among what a page gives for them: people first, then agencies; no desks, addresses and site names."""

import re
from collections.abc import Iterable, Iterator

from newsclean.facts.authors import parse_authors
from newsclean.facts.outlets import is_outlet
from newsclean.metadata.plain import squeeze

_OPENER = re.compile(
    r"(?:(?:written|posted|published|reviewed|story|words|text) )?by[\s:]+|(?:text )?von[\s:]+|par[\s:]+|por[\s:]+|author[\s:]+",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"@|https?:|www\.|^\W*$|^\d+$|\.(?:com|org|net|html?)\b|[{}<>=]", re.IGNORECASE)
_SEVERAL = re.compile(r"\s*(?:[;,|/&]|\b(?:and|und|et|y|e|og|och|en|with)\b)\s*", re.IGNORECASE)
_DESKS = frozenset(
    "staff admin administrator editor editors editorial editorialteam editorialstaff staffwriter staffreporter"
    " staffwriters newsroom newsdesk webdesk onlinedesk newsstaff webmaster root redaktion redaktionteam redaccion"
    " redaction laredaction redazione redactie team webteam contributor contributors guest guestauthor guestcontributor"
    " user anonymous unknown none null undefined author authors default superuser marketing content contentteam"
    " editorialboard ourcorrespondent correspondent reporter desk pressrelease agencies agency agenturen".split()
)
_LONGEST = 80
_MOST_WORDS = 6


def names(value: str, sites: Iterable[str], *, is_printed: bool) -> tuple[str, ...]:
    """The authors that a value names (`tuple[str, ...]`): a printed byline, or a field that holds names alone.

    >>> names("By Mara Ellison and Tom Birk, Health Reporter", ["Harbour Gazette"], is_printed=True)
    ('Mara Ellison', 'Tom Birk')
    >>> names("Harbour Gazette Staff", ["Harbour Gazette"], is_printed=False)
    ()
    """
    squeezed = {squeeze(site) for site in sites}
    found = parse_authors(value) if is_printed else _field(value)
    return tuple(dict.fromkeys(name for name in found if _is_name(name, squeezed)))


def _field(value: str) -> Iterator[str]:
    """The names in a field: its parts, where it lists several; else the whole, which needs no common shape."""
    opener = _OPENER.match(value)
    text = value[opener.end() :] if opener else value
    if not _SEVERAL.search(text):
        # A single name is believed, less a job that stands behind it.
        parsed = parse_authors(text)
        yield parsed[0] if len(parsed) == 1 and text.startswith(parsed[0]) else text.strip(" ,;.|")
        return
    parsed = parse_authors(text)
    if parsed:
        yield from parsed
    elif len(text) <= _LONGEST:
        yield text.strip(" ,;.|")


def _is_name(name: str, sites: set[str]) -> bool:
    """Whether a text can be an author's name: no address, desk, job or site."""
    if len(name) > _LONGEST or _NO_NAME.search(name) or len(name.split()) > _MOST_WORDS:
        return False
    squeezed = squeeze(name)
    if not squeezed or squeezed in _DESKS or squeezed in sites:
        return False
    for site in sites:
        if len(site) > 2 and squeezed.startswith(site) and squeezed[len(site) :] in _DESKS:
            return False
    return True


def is_agency(name: str) -> bool:
    """Whether a name is that of an outlet or agency that is known (`bool`)."""
    return is_outlet(name)
