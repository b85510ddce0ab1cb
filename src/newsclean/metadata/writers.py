"""The authors among what a page gives for them: people first, then agencies; no desks, addresses and site names."""

import re
from collections.abc import Iterable, Iterator, Sequence

from newsclean.facts.authors import looks_like_names, parse_authors
from newsclean.facts.timestamps import find_timestamps
from newsclean.metadata.plain import squeeze

_OPENER = re.compile(
    r"(?:(?:written|posted|published|authored|story|words|text) )?by[\s:]+|(?:text )?von[\s:]+|par[\s:]+|por[\s:]+|author[\s:]+",
    re.IGNORECASE,
)
# A name of an account has points or underscores for spaces: "mara.ellison.12", "mara_ellison".
_NO_NAME = re.compile(
    r"@|https?:|www\.|^[\W\d]*$|\.(?:com|org|net|html?)\b|[{}<>=]|^[^\s.]*[._][^\s.]+[._]\S+$|^[a-z\d]+[._][a-z\d.]+$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\s*[;,|/&+]\s*|\s+(?:and|und|et|y|e|og|och|en|[-–—])\s+", re.IGNORECASE)
# "Ellison, Mara", as libraries write it.
_LAST_FIRST = re.compile(r"([^\W\d_]{2,}), ([^\W\d_]{2,})")
_SERVANTS = frozenset("admin administrator webmaster".split())
_DESKS = frozenset(
    "staff admin administrator editor editors editorial editorialteam editorialstaff staffwriter staffreporter"
    " staffwriters newsroom newsdesk webdesk onlinedesk newsstaff webmaster root redaktion redaktionteam redaccion"
    " redaction laredaction redazione redactie webteam contributor contributors guest guestauthor guestcontributor"
    " user unknown none null undefined author authors default superuser marketing content contentteam"
    " editorialboard ourcorrespondent correspondent reporter desk pressrelease agencies agency agenturen".split()
)
_BEHIND = re.compile(r"\s+on$", re.IGNORECASE)
_LONGEST = 80
_LONG_BYLINE = 60
_SHORT_BYLINE = 14
_FEW_WORDS = 4
_MOST_OF = 0.5
_MOST_WORDS = 7


def names(values: Iterable[str], sites: Iterable[str], *, with_site: bool = False) -> tuple[str, ...]:
    """The authors in fields that hold names and little else (`tuple[str, ...]`), each once; no sites and desks.

    With `with_site` the site's own name counts, but still not its staff.

    >>> names(["By Mara Ellison and Tom Birk", "Harbour Gazette Staff"], ["Harbour Gazette"])
    ('Mara Ellison', 'Tom Birk')
    """
    return _kept((name for value in values for name in _field(value)), sites, with_site=with_site)


def printed_names(text: str, sites: Iterable[str]) -> tuple[str, ...]:
    """The authors that a printed byline names (`tuple[str, ...]`), each once.

    >>> printed_names("By Mara Ellison Harbour Gazette, 14 March 2025 | Link Copied", ["Harbour Gazette"])
    ('Mara Ellison',)
    """
    dates = find_timestamps(text)
    before = text[: dates[0].cue_start].strip() if dates else ""
    if not _is_byline(before or text):
        return ()
    # What stands behind the date is a button or a picture's credit, unless nobody stands before it.
    found = _kept(parse_authors(before), sites) if before else ()
    return found if found or (before and _OPENER.match(before)) else _kept(parse_authors(text), sites)


def is_opened(text: str) -> bool:
    """Whether a text begins with "By" or the like (`bool`)."""
    return _OPENER.match(text) is not None


def is_opener(text: str) -> bool:
    """Whether a text is nothing but "By" or the like (`bool`)."""
    return _OPENER.fullmatch(f"{text} ") is not None


def is_list_of(text: str, found: Sequence[str]) -> bool:
    """Whether a printed byline says little else than the names found in it (`bool`)."""
    return _OPENER.match(text) is not None and sum(map(len, found)) > _MOST_OF * len(text)


def short_name(text: str) -> tuple[str, ...]:
    """What a short byline names, whatever it is (`tuple[str, ...]`): "by jsteinhardt", "By the Kelda Trust".

    >>> short_name("Posted by keldafan on Friday, 14 March 2025")
    ('keldafan',)
    """
    dates = find_timestamps(text)
    if dates:
        text = text[: dates[0].cue_start].rstrip()
    opener = _OPENER.match(text)
    name = text[opener.end() :] if opener else text
    again = _OPENER.match(name)  # "Author Posted by"
    name = _BEHIND.sub("", name[again.end() if again else 0 :].rstrip(" ,")).strip(" ,;|:-–—•·")
    if not name or len(name.split()) > (_FEW_WORDS if opener else 1) or name.endswith((".", "!", "?")):
        return ()
    if not opener and (len(name) < _FEW_WORDS or not name[0].isupper() or _OPENER.match(f"{name} ")):
        return ()
    return _kept([name], ())


def _is_byline(text: str) -> bool:
    """Whether a text is short enough for a byline and no account of somebody's life."""
    return len(text.split()) <= (_LONG_BYLINE if _OPENER.match(text) else _SHORT_BYLINE)


def _field(value: str) -> Iterator[str]:
    """The names in a field: its parts, where it lists several; else the whole, which needs no common shape."""
    if "://" in value or "@" in value or _OPENER.fullmatch(f"{value} "):
        return
    opener = _OPENER.match(value)
    text = (value[opener.end() :] if opener else value).strip(" ,;|-–—\"'")
    turned = _LAST_FIRST.fullmatch(text)
    if turned:
        yield f"{turned[2]} {turned[1]}"
        return
    parts = [part for part in _SEVERAL.split(text) if part]
    if len(parts) > 1 and (all(map(looks_like_names, parts)) or all(len(part.split()) == 1 for part in parts)):
        yield from parts
        return
    parsed = parse_authors(text)
    # A single name is believed, less a job that stands behind it.
    if parsed and (
        len(parts) > 1 or (len(parsed) == 1 and text.startswith(f"{parsed[0]} ") and looks_like_names(parsed[0]))
    ):
        yield from parsed
    else:
        yield text


def _kept(found: Iterable[str], sites: Iterable[str], *, with_site: bool = False) -> tuple[str, ...]:
    """What can be an author's name, each once, without the name of the site behind it."""
    known = [site for site in sites if len(site) > 2]
    squeezed = {squeeze(site) for site in known} - {""}
    clean = (_undoubled(_without_site(name, known)) for name in found)
    kept = (name for name in clean if _is_name(name, squeezed) and (with_site or squeeze(name) not in squeezed))
    return tuple(dict.fromkeys(kept))


def _without_site(name: str, sites: Iterable[str]) -> str:
    """A name without the site's behind it: "Mara Ellison Harbour Gazette"."""
    for site in sites:
        before = name[: -len(site)].rstrip(" ,-–—|(/")
        if name.casefold().endswith(site.casefold()) and " " in before:
            return before
    return name


def _undoubled(name: str) -> str:
    """A name that stands there twice, once: a picture's text is read with the name beside it."""
    half = len(name) // 2
    return name[:half] if len(name) % 2 and name[:half] == name[half + 1 :] and name[half] == " " else name


def _is_name(name: str, sites: set[str]) -> bool:
    """Whether a text can be an author's name: no address, account, desk or site."""
    if len(name) > _LONGEST or _NO_NAME.search(name) or len(name.split()) > _MOST_WORDS:
        return False
    if not name[:1].isalnum() or not _SERVANTS.isdisjoint(name.lower().split()):
        return False
    squeezed = squeeze(name)
    if not squeezed or squeezed in _DESKS:
        return False
    return not any(squeezed.startswith(site) and squeezed[len(site) :] in _DESKS for site in sites)
