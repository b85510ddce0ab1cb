"""What a line says about the lines below it: lists under their headings, and the end of the article."""

from itertools import accumulate
from typing import NamedTuple

from newsclean.labels import Label
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.page import Evidence, Page
from newsclean.weigh.rules import Match, Opens, Zone

_LONGEST_LIST = 40
_LEAST_SHARE_ABOVE = 0.6
"""The article is taken to be over at a line that says so only where so much of the densest prose stands above it."""
_INTERRUPTIONS = frozenset(
    {
        Label.ADVERTISEMENT,
        Label.SHARE,
        Label.RELATED,
        Label.INTERFACE,
        Label.MEDIA_PLAYER,
        Label.ICON_TEXT,
        Label.COUNTER,
        Label.PLACEHOLDER,
    }
)
"""Noise that interrupts the text, and so says little about the blocks around it."""
_DOUBTFUL = 0.75
"""A rule of so little confidence, such as the name of a section, does not end a list."""
_SURE_SHARE_ABOVE = 0.9
_SURE = 0.85
_ENDING = 0.8
"""Below so much of the densest prose, a block may be past the article's end, though prose still runs on."""
_PIECE_SHARE = 0.5
_CLOSE = 3
_EARLY = 0.3
_LATE = 0.7
_NAME_REACH = 8
_NAME_LETTERS = 3
_NAME_WORDS = 2
_NAME_LINE_WORDS = 5
_HEADING_WORDS = 5
"""A line of so few words over prose is a heading; the last headline of a list is longer."""


class Runs(NamedTuple):
    """For each block, the rule of the line above that it stands under, if any."""

    lists: tuple[Hit | None, ...]
    """The heading of the list that the block is an item of."""
    between: tuple[Hit | None, ...]
    """A rule that a block close above and one close below it both meet: all three are of one widget."""
    noise_around: tuple[float, ...]
    """Share of noise among the blocks close by."""
    about_author: frozenset[int]
    """The blocks near the end that begin with the name in the byline."""
    end: int | None
    """Index of the first block that is surely below the article."""
    end_hit: Hit | None
    """The rule that says so."""


def valid_hits(page: Page, index: int) -> list[Hit]:
    """The rules that a block meets where it stands, the surest first."""
    shape = page.evidence[index].shape
    hits = [hit for hit in shape.hits if _counts(hit, len(shape.words)) and _in_zone(hit, page, index)]
    return sorted(hits, key=lambda hit: (-hit.rule.confidence, -(hit.end - hit.start))) if len(hits) > 1 else hits


def _counts(hit: Hit, size: int) -> bool:
    """Whether a rule that cuts lines into pieces says something about the whole block, too."""
    match hit.rule.match:
        case Match.TAIL:
            return hit.start == 0
        case Match.PIECE:
            return hit.end - hit.start >= _PIECE_SHARE * size
        case _:
            return True


def _in_zone(hit: Hit, page: Page, index: int) -> bool:
    before, after = index <= page.body.start, page.prose_above[index] >= _ENDING
    match hit.rule.guard.zone:
        case Zone.BEFORE:
            return before
        case Zone.AFTER:
            return after
        case Zone.EDGE:
            return before or after
        case _:
            return True


def find_runs(page: Page, hits: list[list[Hit]]) -> Runs:
    """Follow every line that opens a list or ends the article."""
    lists: list[Hit | None] = [None] * len(hits)
    end: int | None = None
    end_hit: Hit | None = None
    opened: Hit | None = None
    count = 0
    gap = False
    for index, found in enumerate(hits):
        seen = page.evidence[index]
        opens = next((hit for hit in found if hit.rule.opens is not Opens.NOTHING), None)
        if end is None and opens and opens.rule.opens is Opens.REST and _is_end(page, index):
            end, end_hit = index, opens
        if opens and opens.rule.opens is Opens.LIST:
            opened, count, gap = opens, 0, False
        elif (
            opened
            and _continues(seen, opened, found)
            and count < _LONGEST_LIST
            and (gap or count == 0 or not seen.block.blank_lines)
        ):
            lists[index] = opened
            count += 1
            gap = gap or (count == 2 and bool(seen.block.blank_lines)) or (count == 1 and bool(seen.block.blank_lines))
        else:
            opened = None
    widgets = [next((hit for hit in found if _is_widget(hit)), None) for found in hits]
    return Runs(tuple(lists), _between(widgets), _around(widgets), _about_author(page, hits), end, end_hit)


def _is_widget(hit: Hit) -> bool:
    """Whether a rule surely tells noise of a kind that does not stand between paragraphs."""
    return hit.rule.label.is_noise and hit.rule.label not in _INTERRUPTIONS and hit.rule.confidence >= _SURE


def _between(widgets: list[Hit | None]) -> tuple[Hit | None, ...]:
    found: list[Hit | None] = [None] * len(widgets)
    last: dict[Label, int] = {}
    for index, hit in enumerate(widgets):
        if hit is None:
            continue
        before = last.get(hit.rule.label)
        if before is not None and index - before <= 2 * _CLOSE:
            found[before + 1 : index] = [widgets[before]] * (index - before - 1)
        last[hit.rule.label] = index
    return tuple(found)


def _around(widgets: list[Hit | None]) -> tuple[float, ...]:
    counts = [0, *accumulate(hit is not None for hit in widgets)]
    shares = []
    for index, own in enumerate(widgets):
        low, high = max(0, index - _CLOSE), min(len(widgets), index + _CLOSE + 1)
        shares.append((counts[high] - counts[low] - (own is not None)) / (2 * _CLOSE))
    return tuple(shares)


def _about_author(page: Page, hits: list[list[Hit]]) -> frozenset[int]:
    names: set[str] = set()
    found = set()
    for index, seen in enumerate(page.evidence):
        words = seen.shape.words
        share = page.prose_above[index]
        if share < _EARLY and any(hit.rule.label is Label.BYLINE for hit in hits[index]):
            names.update(word for word in words[1:_NAME_REACH] if len(word) >= _NAME_LETTERS and word.isalpha())
        elif share >= _LATE and seen.shape.is_prose and not page.evidence[index - 1].shape.is_prose:
            named = len(names.intersection(words[:_NAME_REACH])) >= _NAME_WORDS
            if named or _is_headed_by_name(page, index):
                found.add(index)
    return frozenset(found)


def _is_headed_by_name(page: Page, index: int) -> bool:
    """Whether a block begins with the words of a line of one name close above it, or with a name twice."""
    words = page.evidence[index].shape.words
    name = words[:_NAME_WORDS]
    if name == words[_NAME_WORDS : 2 * _NAME_WORDS]:
        return True
    above = (page.evidence[at].shape for at in range(max(0, index - _CLOSE), index))
    return any(seen.words[:_NAME_WORDS] == name and seen.size <= _NAME_LINE_WORDS for seen in above)


def _is_end(page: Page, index: int) -> bool:
    """Whether enough of the prose stands above a block that may end the article, and it does not merely interrupt it."""
    share = page.prose_above[index]
    last = index + 1 == len(page.evidence)
    goes_on = not last and page.evidence[index + 1].shape.is_prose and page.evidence[index - 1].shape.is_prose
    return share >= (_SURE_SHARE_ABOVE if goes_on else _LEAST_SHARE_ABOVE)


def _continues(seen: Evidence, opened: Hit, found: list[Hit]) -> bool:
    """Whether a block may be an item of the list above it."""
    if any(hit.rule.label is not opened.rule.label and hit.rule.confidence > _DOUBTFUL for hit in found[:1]):
        return False
    if not opened.rule.label.is_noise and opened.rule.label.is_text:
        return bool(seen.block.bullet) or not seen.block.blank_lines
    heading = seen.heads_prose and seen.shape.size <= _HEADING_WORDS
    return not (seen.shape.is_prose or heading)
