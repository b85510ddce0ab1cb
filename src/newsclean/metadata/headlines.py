"""Candidates for the headline: as the page prints it, and as it states it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsclean.metadata.claims import Field
from newsclean.metadata.fields import Candidate, Page, unique
from newsclean.metadata.plain import fold, plain, words
from newsclean.metadata.titles import FEW, bare, is_site, is_telling, opening_names, printed, strip_site, with_colon

_MOST = 200
"""So many headings of a page are looked at: an article's own stand among the first."""
_MOST_CLAIMS = 30
_SAME = 0.8
"""An h2 must agree in more words than an h1: there are more of them."""
_LOOSE = frozenset({"title", "json-ld alternativeHeadline"})
"""What states headlines of another kind: for lists of search results, or for a second line."""


class _Heading(NamedTuple):
    """A heading of the page."""

    level: int
    text: str


def titles(page: Page) -> tuple[Candidate[str], ...]:
    """Headlines: the printed one, if it agrees with a claim, then the claims without the site's name."""
    claims = list(dict.fromkeys((claim.value, claim.source) for claim in page.of(Field.TITLE)))[:_MOST_CLAIMS]
    if page.head.title:
        claims.append((plain(page.head.title), "title"))
    headings = [_Heading(level, plain(text)) for level, text in page.head.headings[:_MOST]]
    others = [text for level, text in headings if level == 1] + [value for value, _ in claims]
    sections = page.sections()
    cut = [(strip_site(value, page.sites, others, sections), source) for value, source in claims]
    cut = [(value, source) for value, source in cut if value and not is_site(value, page.sites)] or cut
    candidates = [value for value, _ in (*claims, *cut)]
    named = opening_names(page.head.title or "", candidates)
    headings = [heading for heading in headings if fold(heading.text) not in named]
    stated = [value for value, source in cut if source not in _LOOSE]
    shown = [found for found in (_beneath(stated, headings), _printed(candidates, headings, page)) if found]
    return unique([*((with_colon(value, stated), source) for value, source in shown), *shown, *cut], fold)


def _beneath(stated: Sequence[str], headings: Sequence[_Heading]) -> tuple[str, str] | None:
    """A stated headline in the h2 right under an h1 that says something else: some pages have an h1 for search engines alone,
    at the end of the path to the page, and show the headline below it.
    """
    known = {fold(value) for value in stated if len(words(value)) >= FEW}
    for over, under in pairwise(headings):
        if (over.level, under.level) == (1, 2):
            text = bare(under.text, stated)
            if fold(text) in known and fold(text) not in fold(over.text):
                return text, "h2"
    return None


def _printed(candidates: Sequence[str], headings: Sequence[_Heading], page: Page) -> tuple[str, str] | None:
    """The headline as a heading prints it, and which heading: an h1 that agrees, an h1 that stands alone, an h2 that agrees."""
    sections = page.sections()
    first = [strip_site(text, page.sites, (), sections) for level, text in headings if level == 1]
    first = [text for text in dict.fromkeys(first) if text and not is_site(text, page.sites)]
    agreeing = printed(candidates, first)
    if agreeing:
        return bare(agreeing, candidates), "h1"
    if len(first) == 1 and is_telling(first[0], candidates):
        return first[0], "h1"
    second = printed(candidates, [text for level, text in headings if level == 2], _SAME)
    return (second, "h2") if second else None
