"""The candidates for each field of a page, the most trusted first."""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from typing import Generic, NamedTuple, TypeVar

from newsclean.article import Picture, Timestamp
from newsclean.facts.timestamps import TimestampRole, find_timestamps
from newsclean.metadata.article_node import ArticleNode
from newsclean.metadata.claims import Claim, Field
from newsclean.metadata.dates import dates_in_path, is_same_instant, parse_date
from newsclean.metadata.node_claims import NODE_DISTRUST
from newsclean.metadata.plain import absolute, fold, host_and_path, plain
from newsclean.metadata.writers import is_list_of, names, printed_names, short_name
from newsclean.read.html.page import Head, TimeElement

Value = TypeVar("Value")

_AUTHOR_ELEMENTS = 30
_NOBODY = 100
_MANY = 2
_MOST = 200
"""So many dates and bylines of a page are looked at: an article's own stand among the first."""
_LONGEST_BYLINE = 600
_PRINTED_DATES = 25
"""A `<time>` that is marked as the article's is trusted less than the common meta tags, and more than the odd ones."""
_SOME_DATES = 45
_FROM_PATH = 60
ADDRESS = "url"
"""Where a day comes from that only the page's address tells."""
_MARKED = frozenset(
    "published publish publication pubdate datepublished posted dateline timestamp byline entry meta".split()
)
_CHANGED = frozenset("updated update modified datemodified changed".split())
_OTHERS = frozenset(
    "related teaser card cards widget sidebar comment comments recommended popular trending latest recent aside footer"
    " promo carousel feed list item listing more next previous".split()
)


class Candidate(NamedTuple, Generic[Value]):
    """A value for a field, and where it comes from."""

    value: Value
    source: str


class Page(NamedTuple):
    """What the candidates are drawn from."""

    head: Head
    url: str | None
    nodes: tuple[ArticleNode, ...]
    claims: tuple[Claim, ...]
    """The most trusted first."""
    sites: tuple[str, ...]
    """Names of the site and of its owner."""

    def of(self, field: Field) -> Iterator[Claim]:
        """The claims about a field."""
        return (claim for claim in self.claims if claim.field is field)

    def sections(self) -> tuple[str, ...]:
        """What may name the article's section: the categories, and the directories of its address."""
        directories = host_and_path(self.url or self.head.canonical)[1].split("/")[1:-1]
        return (*(claim.value for claim in self.of(Field.CATEGORY)), *directories)


def authors(page: Page) -> tuple[Candidate[tuple[str, ...]], ...]:
    """Lists of authors, one for each place that names some; the site itself comes last."""
    given: list[tuple[int, list[str], str]] = []
    for node in page.nodes:
        creators = sorted(node.authors, key=lambda creator: creator.is_person is False)
        given.append((NODE_DISTRUST[node.kind], [creator.name for creator in creators], "json-ld author"))
    grouped: dict[tuple[int, str], list[str]] = {}
    for claim in page.of(Field.AUTHOR):
        grouped.setdefault((claim.distrust, claim.source), []).append(claim.value)
    for (distrust, source), values in grouped.items():
        # Microdata of many authors are those of teasers.
        is_many = source.startswith("itemprop") and len(set(values)) > _MANY
        given.append((distrust, values[: 1 if is_many else _MOST], source))
    found = [(distrust, names(values, page.sites), source) for distrust, values, source in given]
    for text in dict.fromkeys(_bylines(page)):
        people = printed_names(text, page.sites)
        source = "byline" if is_list_of(text, people) else "author element"
        found += [(_AUTHOR_ELEMENTS, people, source), (_NOBODY - 1, short_name(text), source)]
    # Where nobody else is named, the site may be: some pages say so of what all of them wrote.
    found += [
        (_NOBODY + distrust, names(values, page.sites, with_site=True), source) for distrust, values, source in given
    ]
    found.sort(key=lambda item: item[0])
    alone = {name for _, value, _ in found if len(value) == 1 for name in value if " " in name}
    ranked = [(_without_jobs(value, alone), source) for _, value, source in found if value]
    return unique([*_fuller(ranked), *ranked], lambda value: frozenset(map(fold, value)))


def _bylines(page: Page) -> Iterator[str]:
    """The texts that are marked up as naming authors, less those of teasers and comments."""
    for link in page.head.authors[:_MOST]:
        if _OTHERS.isdisjoint(link.words):
            yield plain(link.text[:_LONGEST_BYLINE])


def _without_jobs(found: tuple[str, ...], alone: set[str]) -> tuple[str, ...]:
    """The names without what stands behind one that is named alone elsewhere: "Mara Ellison Founder"."""
    return tuple(
        next((name[:end] for end, mark in enumerate(name) if mark == " " and name[:end] in alone), name)
        for name in found
    )


def _fuller(ranked: list[tuple[tuple[str, ...], str]]) -> Iterator[tuple[tuple[str, ...], str]]:
    """A list that names all whom the most trusted one names, and somebody else: some systems keep only the first."""
    best = set(map(fold, ranked[0][0])) if ranked else set()
    for value, source in ranked[1:]:
        if source.startswith(("meta", "byline")) and best < set(map(fold, value)):
            yield value, source
            return


def published(page: Page) -> tuple[Candidate[Timestamp], ...]:
    """Dates of publication."""
    found = [(claim.distrust, claim.value, claim.source) for claim in page.of(Field.PUBLISHED)]
    found += [
        (distrust, text, "time")
        for distrust, text, is_change in map(_time, page.head.times[:_MOST])
        if not is_change and text
    ]
    found += [
        (_SOME_DATES, stamp.timestamp.text, "author element")
        for text in dict.fromkeys(_bylines(page))
        for stamp in find_timestamps(text)
        if stamp.role is not TimestampRole.MODIFIED
    ]
    found.sort(key=lambda item: item[0])
    dates = [(date, source) for _, text, source in found if (date := parse_date(text))]
    dates += [(date, ADDRESS) for date in dates_in_path(host_and_path(page.url)[1])]
    if dates and dates[0][0].utc_offset == 0:
        # Servers think in UTC; readers see the day where the newsroom is.
        local = next((item for item in dates if is_same_instant(item[0], dates[0][0]) and item[0].utc_offset), None)
        dates = [local, *dates] if local else dates
    return unique(dates, Timestamp.isoformat)


def modified(page: Page) -> tuple[Candidate[Timestamp], ...]:
    """Dates of the last change."""
    found = [(claim.distrust, claim.value, claim.source) for claim in page.of(Field.MODIFIED)]
    found += [
        (distrust, text, "time")
        for distrust, text, is_change in map(_time, page.head.times[:_MOST])
        if is_change and text
    ]
    found.sort(key=lambda item: item[0])
    dates = ((parse_date(text), source) for _, text, source in found)
    return unique(((date, source) for date, source in dates if date), Timestamp.isoformat)


def texts(page: Page, field: Field) -> tuple[Candidate[str], ...]:
    """The values of a field that needs nothing more."""
    return unique(((claim.value, claim.source) for claim in page.of(field)), fold)


def languages(page: Page) -> tuple[Candidate[str], ...]:
    """Language codes in small letters, without the region."""
    found = [(page.head.language or "", "html lang")]
    found += [(claim.value, claim.source) for claim in page.of(Field.LANGUAGE)]
    codes = ((re.split(r"[-_.,; ]", value.strip().lower(), maxsplit=1)[0], source) for value, source in found)
    return unique(((code, source) for code, source in codes if len(code) in (2, 3) and code.isalpha()), str)


def canonicals(page: Page) -> tuple[Candidate[str], ...]:
    """Addresses of the page, absolute."""
    found = [(page.head.canonical or "", "link canonical")]
    found += [(claim.value, claim.source) for claim in page.of(Field.ADDRESS)]
    found.append((page.url or "", ADDRESS))
    whole = [(absolute(value, page.head.base, page.url), source) for value, source in found if value]
    # The address of the front page is none of an article's.
    is_inside = host_and_path(page.url)[1] != ""
    kept = [(value, source) for value, source in whole if value and (host_and_path(value)[1] or not is_inside)]
    return unique(kept, str)


def pictures(page: Page) -> tuple[Candidate[Picture], ...]:
    """Pictures of the article: those of its node, then those for social networks."""
    found = [(image, "json-ld image") for node in page.nodes if node.kind != "page" for image in node.images]
    found += [(Picture(claim.value), claim.source) for claim in page.of(Field.PICTURE)]
    whole = (
        (replace(image, url=address), source)
        for image, source in found
        if (address := absolute(image.url, page.head.base, page.url))
    )
    return unique(whole, lambda image: image.url)


def figures(page: Page) -> tuple[Picture, ...]:
    """Pictures that the page prints with something under them, which is all their caption so far."""
    found: dict[str, Picture] = {}
    for image in page.head.pictures:
        if image.caption and (address := absolute(image.source, page.head.base, page.url)):
            found.setdefault(address, Picture(address, image.caption))
    return tuple(found.values())


def is_accessible(page: Page) -> bool | None:
    """Whether everybody may read the whole; `None` where the page does not say."""
    said = [node.is_accessible for node in page.nodes if node.is_accessible is not None]
    for claim in page.of(Field.ACCESS):
        word = claim.value.lower().rpartition("/")[2]
        if word in ("locked", "metered", "false", "no", "premium", "paid", "subscriber", "subscription"):
            said.append(False)
        elif word in ("free", "true", "yes"):
            said.append(True)
    return said[0] if said else None


def _time(time: TimeElement) -> tuple[int, str, bool]:
    """How much a `<time>` is distrusted, the date it gives, and whether it is that of a change."""
    stamps = find_timestamps(time.text)
    printed_date = next((stamp.timestamp.text for stamp in stamps if stamp.timestamp.year is not None), "")
    text = time.datetime if time.datetime and parse_date(time.datetime) else printed_date
    is_change = not _CHANGED.isdisjoint(time.words) and _MARKED.isdisjoint(time.words)
    is_change = is_change or any(stamp.role is TimestampRole.MODIFIED for stamp in stamps)
    if not _OTHERS.isdisjoint(time.words):
        return _SOME_DATES, "", is_change
    return (_SOME_DATES if _MARKED.isdisjoint(time.words) else _PRINTED_DATES), text, is_change


def unique(found: Iterable[tuple[Value, str]], key: Callable[[Value], Hashable]) -> tuple[Candidate[Value], ...]:
    """The candidates, of equal ones the first."""
    seen: dict[Hashable, Candidate[Value]] = {}
    for value, source in found:
        seen.setdefault(key(value), Candidate(value, source))
    return tuple(seen.values())
