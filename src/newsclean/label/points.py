"""How much each piece of evidence counts: points for and against a block being article text.

Points are log-odds, set by hand on development pages: +1 makes text 2.7 times likelier, -1 noise. Each carries the name
of the evidence, which becomes the block's `rule` where it weighs most.
"""

import math
import re
from collections.abc import Iterator

from newsclean.label.runs import Runs
from newsclean.labels import Label
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.page import Evidence, Page

_ADDRESS = re.compile(r"https?:|www\.|\w@\w|©")
_ASIDES = frozenset(
    {Label.CATEGORY, Label.BYLINE, Label.TIMESTAMP, Label.CAPTION, Label.CREDIT, Label.TAG, Label.CORRECTION}
)
"""Roles that belong to the article but not to its running text."""


_APART = (-4.0, -2.5, 0.3)
"""For a block with a blank line on neither, on one and on both sides, where the page parts its paragraphs by blank lines."""


SCALE = 2.0
_HEADING_KNOWN_FLOOR = -0.4
_PROMPT_POINTS = 2.5
"""At least so many points for a rule whose phrase opens a block and is followed by a colon: "Read more: …"."""
_DATE_SHARE = 0.5
FEWEST_BADGES = 2
CAPTION_DATES = 2
"""One sentence with so many dates says when pictures were taken."""
_UNDER_TITLE = 3
_DEK_WORDS = 5
_HEADING_WORDS = 14
_INTRODUCTION_WORDS = 4


Point = tuple[str, float]
"""One piece of evidence, counted: its name, and its points."""


def points(index: int, page: Page, hits: list[Hit], runs: Runs) -> Iterator[Point]:
    """What speaks for and against a block being article text."""
    seen = page.evidence[index]
    under_title = page.title is not None and 0 < index - page.title <= _UNDER_TITLE
    hit = next((hit for hit in hits if speaks_against(hit)), None)
    found = [*_shape_points(seen, under_title=under_title), *_page_points(index, seen, page, under_title=under_title)]
    if hit is None:
        yield from found
        yield from ((hit.rule.id, 2.0 * _log_odds(hit.rule.confidence)) for hit in hits[:1])
    else:
        prompt = hit.start == 0 and hit.end in (len(seen.shape.words), seen.shape.colon)
        # A whole line of a widget is one wherever it stands: what speaks for its surroundings does not speak for it.
        yield from (point for point in found if point[1] <= 0 or not prompt)
        yield (hit.rule.id, -SCALE * max(_log_odds(hit.rule.confidence), _PROMPT_POINTS if prompt else 0.0))
    opened = runs.lists[index]
    if opened is not None:
        yield (opened.rule.id, -2.0 if speaks_against(opened) else 2.0)
    if runs.between[index] is not None:
        yield ("page.between", -2.5)
    if runs.noise_around[index] and (page.prose_above[index] >= 0.5 or index < page.body.start):
        yield ("page.noise-around", -3.0 * runs.noise_around[index])
    if index in runs.about_author:
        yield ("repetition.author", -4.0)
    if runs.end is not None and index >= runs.end and runs.end_hit is not None:
        yield (runs.end_hit.rule.id, -3.0)


def speaks_against(hit: Hit) -> bool:
    """Whether a rule says that a block is not running text."""
    return hit.rule.label.is_noise or hit.rule.label in _ASIDES


def is_date_line(seen: Evidence) -> bool:
    """Whether a short line is mostly a date."""
    dates = seen.shape.dates
    if not dates:
        return False
    covered = sum(date.end - date.cue_start for date in dates)
    return covered >= _DATE_SHARE * len(seen.block.text)


def _shape_points(seen: Evidence, *, under_title: bool) -> Iterator[Point]:
    block, shape = seen.block, seen.shape
    if not shape.words:
        yield ("shape.symbols", -6.0)
        return
    if shape.is_prose:
        yield ("shape.prose", 1.0 + min(shape.length, 400.0) / 160.0)
    elif shape.is_sentence and shape.size >= 4:
        yield ("shape.sentence", 0.7)
    else:
        yield ("shape.fragment", -1.4 if shape.size <= 2 and not seen.heads_prose else -0.9)
    if not shape.is_prose:
        if shape.size > _HEADING_WORDS and not (shape.is_sentence or block.bullet or under_title):
            yield ("shape.long-fragment", -0.7)
        if block.text.endswith((":", "：")) and shape.size >= _INTRODUCTION_WORDS:
            yield ("shape.introduction", 1.0)
        elif seen.heads_prose and not block.text.endswith((":", "：")):
            yield ("layout.heading", 0.5 * seen.heads_prose)
        elif seen.introduced:
            yield ("layout.list", 1.5)
        elif block.bullet:
            yield ("shape.bullet", -0.4)
        if block.text.isupper():
            yield ("shape.capitals", -0.5)
    if shape.badges >= FEWEST_BADGES:
        yield ("shape.badges", -6.0)
    if len(shape.dates) >= CAPTION_DATES and shape.is_prose:
        yield ("shape.dates", -4.0)
    if is_date_line(seen):
        yield ("shape.date", -5.0)
    if shape.length < 300 and _ADDRESS.search(block.text):
        yield ("shape.address", -1.5)


def _page_points(index: int, seen: Evidence, page: Page, *, under_title: bool) -> Iterator[Point]:
    shape = seen.shape
    around = (1.0 if shape.is_prose else 2.5) * (seen.density - 0.5) + seen.wide_density - 0.5
    yield ("page.prose-around", max(around, 0.0) if under_title else around)
    if not shape.is_prose and seen.known_words >= 0:
        yield ("page.known-words", max(_HEADING_KNOWN_FLOOR if seen.heads_prose else -0.8, 1.6 * (seen.known_words - 0.5)))
    if seen.first != index or seen.copies > 2:
        yield ("repetition.copy", -1.2 if seen.heads_prose == 2 else -5.0 if shape.is_prose else -2.5)
    if seen.twin:
        yield ("repetition.twin", -2.5)
    if page.title is not None and index <= page.title:
        yield ("position.above-title", -3.0 if index == page.title or not shape.is_prose else -1.0)
    if page.dateline is not None and index < page.dateline and not seen.block.bullet:
        yield ("position.over-dateline", -1.5)
    if under_title:
        if shape.size >= _DEK_WORDS and not seen.twin and len(shape.dates) < CAPTION_DATES:
            yield ("position.under-title", 1.5)
    elif page.paragraphs_apart > 0.5 and not seen.block.bullet:
        yield ("layout.apart", _APART[seen.apart] * page.paragraphs_apart)


def _log_odds(confidence: float) -> float:
    return math.log(confidence / (1.0 - min(confidence, 0.99)))
