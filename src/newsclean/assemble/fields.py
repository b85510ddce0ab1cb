"""Fields of the article, each from the blocks with its label."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from newsclean.article import Credit, Dateline, Source, SourceRole, Timestamp
from newsclean.assemble import printed_authors
from newsclean.assemble.printed_dates import beside_headline, choose
from newsclean.facts.authors import parse_authors
from newsclean.facts.datelines import parse_dateline
from newsclean.facts.outlets import find_badges, find_outlets, usual_name
from newsclean.facts.timestamps import TimestampRole, find_timestamps, resolve
from newsclean.label.explain import MODEL, UNDER, Labelled
from newsclean.label.settle import plain
from newsclean.labels import Label
from newsclean.metadata.fields import ADDRESS
from newsclean.metadata.metadata import Metadata
from newsclean.metadata.plain import agreement, words
from newsclean.metadata.writers import is_opener

_TRUSTED = ("json-ld", "meta")
"""Where a stated name is meant for machines."""
_SURE, _AGREED = 0.7, 0.4
"""A headline that is labelled with such confidence is believed where it has fewer words in common with the stated one: of
nine such gold titles eight are the labelled ones, none the stated one."""
_NAMING = frozenset({Label.SOURCE_BADGES, Label.CREDIT, Label.POINTER})
"""The labels of blocks that may name an outlet."""


def texts(labelled: Iterable[Labelled], label: Label) -> tuple[str, ...]:
    """The texts of all blocks with a label, in order."""
    return tuple(found.block.text for found in labelled if found.label is label)


def title(labelled: Sequence[Labelled], says: Metadata) -> str | None:
    """The headline as the page states it; as it is labelled, where none is stated, or the label is sure of one that says
    something else: what the page states is the name of the site, or a headline for search engines.
    """
    found = next((block for block in labelled if block.label is Label.TITLE), None)
    if found is None or (says.title and found.confidence < _SURE):
        return says.title
    printed = plain(found)
    agreed = agreement(frozenset(words(printed)), frozenset(words(says.title or "")))
    return printed if agreed < _AGREED else says.title


def items(labelled: Iterable[Labelled], label: Label) -> tuple[str, ...]:
    """The same without the headings of lists."""
    return tuple(
        found.block.text
        for found in labelled
        if found.label is label and (found.block.bullet or found.rule.startswith((UNDER, MODEL)))
    )


def category(labelled: Sequence[Labelled]) -> str | None:
    """The category that stands nearest to the headline; the first one where there is no headline."""
    labels = [found.label for found in labelled]
    if Label.CATEGORY not in labels:
        return None
    title = labels.index(Label.TITLE) if Label.TITLE in labels else 0
    places = [at for at, label in enumerate(labels) if label is Label.CATEGORY]
    return labelled[min(places, key=lambda at: abs(at - title))].block.text


def tags(labelled: Iterable[Labelled]) -> tuple[str, ...]:
    """Topics: the items under a heading such as "Tags", and those after it on its own line."""
    found: list[str] = []
    for block in labelled:
        if block.label is not Label.TAG:
            continue
        _, colon, inline = block.block.text.partition(":")
        if block.block.bullet or block.rule.startswith((UNDER, MODEL)):
            found.append(block.block.text)
        elif colon:
            found.extend(part.strip() for part in inline.split(",") if part.strip())
    return tuple(dict.fromkeys(found))


def authors(labelled: Sequence[Labelled], says: Metadata) -> tuple[str, ...]:
    """Everybody whom the page states, or else its bylines name, once; a name beside the headline may speak against others."""
    beside = printed_authors.beside_headline(labelled, [site.value for site in says.sites])
    if says.authors:
        is_marked_up = not says.all_authors[0].source.startswith(_TRUSTED)
        return printed_authors.contradicted(says.authors, beside, is_marked_up=is_marked_up) or says.authors
    bylines = (text for text in texts(labelled, Label.BYLINE) if not is_opener(text))
    printed = dict.fromkeys(name for byline in bylines for name in parse_authors(byline))
    return tuple(printed) or next((line.names for line in beside), ()) or printed_authors.team(labelled)


def timestamps(labelled: Iterable[Labelled], reference_date: date | None) -> tuple[Timestamp | None, Timestamp | None]:
    """When the article was published and when it was changed, as far as the page says.

    The first date without a cue counts as the day of publication where no other date claims to be it.
    """
    found = [
        (stamp.role, resolve(stamp, reference_date))
        for text in texts(labelled, Label.TIMESTAMP)
        for stamp in find_timestamps(text)
    ]
    known = [(role, stamp) for role, stamp in found if stamp.isoformat()]

    def first(role: TimestampRole) -> Timestamp | None:
        return next((stamp for its_role, stamp in known if its_role is role), None)

    published = first(TimestampRole.PUBLISHED) or first(TimestampRole.UNKNOWN)
    return published, first(TimestampRole.MODIFIED)


def dates(
    labelled: Sequence[Labelled], reference_date: date | None, says: Metadata
) -> tuple[Timestamp | None, Timestamp | None]:
    """The days of publication and of change, as the page says of itself, or else as it prints them.

    What it prints is trusted more than a day in its address, and beside the headline more than what else it states. Where no
    other day is known, the article was published on the day that stands beside the headline as that of its last change.
    """
    published, modified = timestamps(labelled, reference_date)
    stated = says.published if says.all_published and says.all_published[0].source != ADDRESS else None
    beside = beside_headline(labelled, reference_date)
    known = choose(beside, stated, says.modified) or stated or published or says.published
    return known or next((stamp for _, stamp in beside), None), says.modified or modified


def dateline(labelled: Iterable[Labelled]) -> Dateline | None:
    """The dateline of the first paragraph."""
    first = next((found.block.text for found in labelled if found.label is Label.PARAGRAPH), None)
    return None if first is None else parse_dateline(first)


def credit_lines(labelled: Iterable[Labelled]) -> tuple[Credit, ...]:
    """Who supplied what: the outlets that a credit line names, or else what stands after its cue."""
    return tuple(Credit(source=_credited(text), text=text) for text in dict.fromkeys(texts(labelled, Label.CREDIT)))


def _credited(text: str) -> str:
    _, colon, after = text.rpartition(":")
    if colon and after.strip():
        return after.strip()
    return ", ".join(find_outlets(text)) or text.strip("—–- ()")


def sources(labelled: Sequence[Labelled]) -> tuple[Source, ...]:
    """Every outlet that the page names in badges, credits and pointers, each role once."""
    return tuple(dict.fromkeys(_sources(found for found in labelled if found.label in _NAMING)))


def _sources(labelled: Iterable[Labelled]) -> Iterator[Source]:
    for found in labelled:
        text = found.block.text
        match found.label:
            case Label.SOURCE_BADGES:
                badges = [name for _, _, name in find_badges(text)]
                yield from (Source(name, SourceRole.BADGE) for name in badges or find_outlets(text))
            case Label.CREDIT:
                named = find_outlets(text) or (usual_name(_credited(text)),)
                yield from (Source(name, SourceRole.CREDIT) for name in named)
            case _:
                yield from (Source(name, SourceRole.ATTRIBUTION) for name in find_outlets(text))
