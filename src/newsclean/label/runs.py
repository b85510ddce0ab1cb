"""What a line says about the lines below it: lists under their headings, and the end of the article."""

from typing import NamedTuple

from newsclean.label import widgets
from newsclean.labels import Label
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.page import Evidence, Page
from newsclean.weigh.rules import Opens

_LONGEST_LIST = 40
_SETTLED_GAP = 2
"""Items of a list that show whether blank lines part them."""
_LEAST_SHARE_ABOVE = 0.6
"""The article is taken to be over at a line that says so only where so much of the densest prose stands above it."""
_SURE_SHARE_ABOVE = 0.9
"""The same where prose goes on below the line as above it."""
_BIO_SHARE_ABOVE = 0.8
_SURE = 0.85
_DOUBTFUL = 0.75
"""A rule of so little confidence, such as the name of a section, does not end a list."""
_HEADING_WORDS = 5
"""A line of so few words over prose is a heading; the last headline of a list is longer."""


class Runs(NamedTuple):
    """For each block, what the blocks above and around it say of it."""

    lists: tuple[Hit | None, ...]
    """The heading of the list that the block is an item of."""
    between: tuple[Hit | None, ...]
    """A rule that a block close above and one close below it both meet: all three are of one widget."""
    noise_around: tuple[float, ...]
    """Share of noise among the blocks close by."""
    about_author: frozenset[int]
    """The blocks near the end that begin with the author's name."""
    end: int | None
    """Index of the first block that is surely below the article."""
    end_hit: Hit | None
    """The rule that says so, if a rule does."""


def find_runs(page: Page, hits: list[list[Hit]]) -> Runs:
    """Follow every line that opens a list or ends the article."""
    found = widgets.find_widgets(hits)
    about_author = widgets.about_author(page, hits)
    end, end_hit = _find_end(page, hits, about_author)
    return Runs(
        _find_lists(page, hits), widgets.between(found), widgets.share_around(found), about_author, end, end_hit
    )


def _find_lists(page: Page, hits: list[list[Hit]]) -> tuple[Hit | None, ...]:
    lists: list[Hit | None] = [None] * len(hits)
    opened: Hit | None = None
    count = 0
    spaced = False
    for index, found in enumerate(hits):
        seen = page.evidence[index]
        opens = next((hit for hit in found if hit.rule.opens is Opens.LIST), None)
        if opens:
            opened, count, spaced = opens, 0, False
        elif opened and _continues(seen, opened, found) and _fits(seen, count, spaced=spaced):
            lists[index] = opened
            count += 1
            spaced = spaced or (count <= _SETTLED_GAP and seen.block.blank_lines > 0)
        else:
            opened = None
    return tuple(lists)


def _continues(seen: Evidence, opened: Hit, found: list[Hit]) -> bool:
    """Whether a block may be an item of the list above it."""
    if any(hit.rule.label is not opened.rule.label and hit.rule.confidence > _DOUBTFUL for hit in found[:1]):
        return False
    if not opened.rule.label.is_noise and opened.rule.label.is_text:
        return bool(seen.block.bullet) or not seen.block.blank_lines
    heading = seen.heads_prose and seen.shape.size <= _HEADING_WORDS
    return not (seen.shape.is_prose or heading)


def _fits(seen: Evidence, count: int, *, spaced: bool) -> bool:
    """Whether a block stands as the items before it do: with or without blank lines between them."""
    return count < _LONGEST_LIST and (spaced or count == 0 or not seen.block.blank_lines)


def _find_end(page: Page, hits: list[list[Hit]], about_author: frozenset[int]) -> tuple[int | None, Hit | None]:
    """Where the article is over, and the rule that says so."""
    for index, found in enumerate(hits):
        share = page.prose_above[index]
        if share < _LEAST_SHARE_ABOVE:
            continue
        for hit in found:
            if hit.rule.opens is Opens.REST and share >= (
                _SURE_SHARE_ABOVE if _interrupts(page, index) else _LEAST_SHARE_ABOVE
            ):
                return index, hit
        if share >= _BIO_SHARE_ABOVE:
            bio = next((hit for hit in found if _is_bio(hit)), None)
            if bio or index in about_author:
                return index, bio
    return None, None


def _is_bio(hit: Hit) -> bool:
    return hit.rule.label is Label.AUTHOR_BIO and hit.rule.confidence >= _SURE


def _interrupts(page: Page, index: int) -> bool:
    """Whether prose stands right above and right below a block."""
    last = index + 1 == len(page.evidence)
    return not last and page.evidence[index + 1].shape.is_prose and page.evidence[index - 1].shape.is_prose
