"""How much each piece of evidence counts: points for and against a block being article text.

Points are log-odds, set by hand on development pages: +1 makes text 2.7 times likelier, -1 noise. A block's score is
their sum, with what speaks for it and what speaks against it kept apart until the end.
"""

import math

from newsclean.label.runs import Runs
from newsclean.labels import Label
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.page import Evidence, Page
from newsclean.weigh.shape import Shape

FEWEST_BADGES = 1
"""So many badges of outlets, outside a sentence, make a row of them: nobody else writes a name so."""
CAPTION_DATES = 2
"""One sentence with so many dates says when pictures were taken."""

_ASIDES = frozenset(
    {Label.CATEGORY, Label.BYLINE, Label.TIMESTAMP, Label.CAPTION, Label.CREDIT, Label.TAG, Label.CORRECTION}
)
"""Roles that belong to the article but not to its running text."""
_SENTENCE_WORDS = 4
_HEADING_WORDS = 14
_INTRODUCTION_WORDS = 3
_TINY = 2
_LONGEST_NAME = 6
_CELL_GAPS = 2
"""Tabs that make a line the row of a table."""
_DATE_SHARE = 0.5
_UNDER_TITLE = 3
_DEK_WORDS = 5
_MOSTLY_APART = 0.5
_MUCH_ABOVE = 0.5
_SURE = 0.8

_HIT_FACTOR = 2.0
"""A rule's log-odds count double: its guards make it surer than its author dared to say."""
_PROMPT_LOG_ODDS = 2.5
"""At least so much for a rule whose phrase is the whole block, or opens it and is followed by a colon."""
_WORST_PLACE = -3.0
"""A heading that the lexicon knows, such as "Key points", loses no more than this by where it stands."""
_DOUBTFUL = 0.75
"""A rule of so little confidence, such as the name of a section, may be a heading even as a whole line."""
_LIST_SURROUNDINGS = -0.5
"""A list under its introduction loses no more than this for the short lines around it."""
_APART = (-4.0, -2.5, 0.3)
"""For a block with a blank line on neither, on one and on both sides, where the page parts its paragraphs so."""


def score(index: int, page: Page, hits: list[Hit], runs: Runs) -> float:
    """The sum of the points for a block."""
    seen = page.evidence[index]
    shape = seen.shape
    under_title = page.title is not None and 0 < index - page.title <= _UNDER_TITLE
    shape_pro, contra = _shape_score(seen, under_title=under_title)
    page_pro, page_contra = _page_score(index, seen, page, under_title=under_title)
    pro = shape_pro + page_pro
    contra += page_contra + _runs_score(index, page, runs)
    opened = runs.lists[index]
    if opened is not None and not speaks_against(opened):
        pro += 2.0
    for hit in hits:
        if speaks_against(hit):
            odds = _log_odds(hit.rule.confidence)
            if hit.rule.confidence > _DOUBTFUL and _is_whole(hit, shape):
                # A whole line of a widget is one wherever it stands: what speaks for its surroundings does not for it.
                return contra - _HIT_FACTOR * max(odds, _PROMPT_LOG_ODDS)
            return pro + contra - _HIT_FACTOR * odds
    if hits and _is_whole(hits[0], shape):
        return pro + max(contra, _WORST_PLACE) + _HIT_FACTOR * max(_log_odds(hits[0].rule.confidence), _PROMPT_LOG_ODDS)
    return pro + contra


def _is_whole(hit: Hit, shape: Shape) -> bool:
    """Whether a rule's phrase is the whole block, or opens it and is followed by a colon."""
    return hit.start == 0 and hit.end in (len(shape.words), shape.colon)


def speaks_against(hit: Hit) -> bool:
    """Whether a rule says that a block is not running text."""
    return hit.rule.label.is_noise or hit.rule.label in _ASIDES


def says_twice(shape: Shape) -> bool:
    """Whether a short line is the same words twice, as a logo's alternative text and its name are."""
    middle, odd = divmod(len(shape.words), 2)
    return not odd and 0 < middle <= _LONGEST_NAME and shape.words[:middle] == shape.words[middle:]


def is_date_line(seen: Evidence) -> bool:
    """Whether a short line is mostly a date."""
    covered = sum([date.end - date.cue_start for date in seen.shape.dates])
    return covered > 0 and covered >= _DATE_SHARE * len(seen.block.text)


def _shape_score(seen: Evidence, *, under_title: bool) -> tuple[float, float]:
    """What a block shows by itself: prose, a sentence, a fragment; a heading over prose, an item of a list."""
    shape, text = seen.shape, seen.block.text
    if not shape.words:
        return 0.0, -6.0
    pro = contra = 0.0
    if shape.badges >= FEWEST_BADGES or says_twice(shape):
        contra -= 6.0
    if shape.dates:
        contra -= _date_score(seen)
    if shape.addressed:
        contra -= 1.5
    if seen.in_series:
        return 4.0, contra
    if shape.is_prose:
        return pro + 1.0 + min(shape.length, 400.0) / 160.0, contra
    if shape.is_sentence and shape.size >= _SENTENCE_WORDS:
        pro += 0.7
    else:
        contra -= 1.4 if shape.size <= _TINY and not (seen.heads_prose or seen.introduced) else 0.9
    if text.isupper():
        contra -= 0.5
    if text.count("\t") >= _CELL_GAPS:
        pro += 1.5
    if shape.size > _HEADING_WORDS and not (shape.is_sentence or seen.block.bullet or under_title):
        contra -= 0.7
    return pro + _standing_score(seen, shape), contra - (0.4 if seen.block.bullet and not seen.introduced else 0.0)


def _date_score(seen: Evidence) -> float:
    if is_date_line(seen):
        return 5.0
    return 4.0 if seen.shape.is_prose and len(seen.shape.dates) >= CAPTION_DATES else 0.0


def _standing_score(seen: Evidence, shape: Shape) -> float:
    """What a short block is to the prose around it."""
    if seen.block.text.endswith((":", "：")):
        return 0.5 * seen.heads_prose + (1.0 if shape.size >= _INTRODUCTION_WORDS else 1.5 if seen.introduced else 0.0)
    if seen.heads_prose:
        return 0.5 * seen.heads_prose
    return 1.5 if seen.introduced else 0.0


def _page_score(index: int, seen: Evidence, page: Page, *, under_title: bool) -> tuple[float, float]:
    """What a block shows in its page: prose around it, words it shares, copies, its place under the headline."""
    shape = seen.shape
    pro = contra = 0.0
    around = (1.0 if shape.is_prose else 2.5) * (seen.density - 0.5) + seen.wide_density - 0.5
    if around > 0.0:
        pro += around
    elif not under_title:
        contra += max(around, _LIST_SURROUNDINGS) if seen.introduced or seen.in_series else around
    if not shape.is_prose and seen.known_words >= 0.0:
        known = 1.6 * (seen.known_words - 0.5)
        if known > 0.0:
            pro += known
        else:
            contra += max(known, -0.4) if seen.heads_prose or seen.introduced else known
    if seen.first != index or seen.copies > 2:
        contra -= 1.2 if seen.heads_prose == 2 else 5.0 if shape.is_prose else 2.5
    if seen.twin or (is_over_credit(index, page) and not under_title):
        contra -= 2.5
    if page.title is not None and seen.first == page.evidence[page.title].first:
        contra -= 6.0
    if page.title is not None and index <= page.title:
        contra -= 3.0 if index == page.title or not shape.is_prose else 1.0
    if page.dateline is not None and index < page.dateline and not seen.block.bullet:
        contra -= 1.5
    if under_title:
        if shape.size >= _DEK_WORDS and not seen.twin and len(shape.dates) < CAPTION_DATES:
            pro += 2.5 if _is_over_byline(index, page) else 1.5
    elif page.paragraphs_apart > _MOSTLY_APART and not seen.block.bullet:
        apart = _APART[seen.apart] * page.paragraphs_apart
        if apart > 0.0:
            pro += apart
        else:
            contra += apart
    return pro, contra


def is_over_credit(index: int, page: Page) -> bool:
    """Whether the block below, with no blank line between, says who took a picture: then this one says what it shows."""
    if index + 1 >= len(page.evidence):
        return False
    below = page.evidence[index + 1]
    if below.block.blank_lines or below.block.line == page.evidence[index].block.line:
        return False
    return any(hit.rule.label is Label.CREDIT and hit.rule.confidence >= _SURE for hit in below.shape.hits)


def _is_over_byline(index: int, page: Page) -> bool:
    """Whether the block below says who wrote the article, or when."""
    if index + 1 == len(page.evidence):
        return False
    below = page.evidence[index + 1]
    return is_date_line(below) or any(hit.rule.label in (Label.BYLINE, Label.TIMESTAMP) for hit in below.shape.hits)


def _runs_score(index: int, page: Page, runs: Runs) -> float:
    """What the lines around a block say of it, 0 or less."""
    contra = 0.0
    opened = runs.lists[index]
    if opened is not None and speaks_against(opened):
        contra -= 2.0
    if runs.between[index] is not None:
        contra -= 2.5
    if runs.noise_around[index] and (page.prose_above[index] >= _MUCH_ABOVE or index < page.body.start):
        contra -= 3.0 * runs.noise_around[index]
    if index in runs.about_author:
        contra -= 4.0
    if runs.end is not None and index >= runs.end:
        contra -= 3.0
    return contra


def _log_odds(confidence: float) -> float:
    return math.log(confidence / (1.0 - min(confidence, 0.99)))
