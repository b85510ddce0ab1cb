"""What each block of the text is: paragraph, heading, item of a list, quotation, table row, dek."""

import re

from newsclean.facts.authors import looks_like_names
from newsclean.label.body import Place
from newsclean.label.runs import Runs
from newsclean.label.verdict import UNDER, Verdict
from newsclean.labels import Label
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.page import Evidence, Page

_HEADLINE_WORDS = 4
"""A line of so many words that is no text is likelier the headline of another article than an entry of a menu."""
_HEADING_WORDS = 25
_SHORT_HEADING_WORDS = 5
_SPEAKER_WORDS = 12
_OPENING_QUOTES = "\"“„«‘'「『"
_DASHES = "—–-― "
_CLOSING = "\"'”’»)"
_DEK_REACH = 6
_CELLS = re.compile(r"\t| {3,}|\s\|\s")
_FEWEST_CELLS = 2


def name_text(index: int, page: Page, places: list[Place], hits: list[list[Hit]], runs: Runs) -> Verdict:
    """The label of a block of the text, with the reasons for it."""
    seen = page.evidence[index]
    opened = runs.lists[index]
    for hit in hits[index]:
        if hit.rule.label.is_text:
            return Verdict(hit.rule.label, hit.rule.id, hit.rule.confidence)
    if opened is not None and opened.rule.label.is_text:
        return Verdict(opened.rule.label, UNDER + opened.rule.id, opened.rule.confidence)
    if not seen.shape.is_sentence and len(_CELLS.findall(seen.block.text)) >= _FEWEST_CELLS:
        return Verdict(Label.TABLE, "shape.cells")
    if seen.in_series:
        return Verdict(Label.HEADING, "layout.series")
    if _is_quote_with_speaker(index, page):
        return Verdict(Label.QUOTE, "layout.quote")
    if seen.block.bullet and not seen.heads_prose:
        return Verdict(Label.LIST_ITEM, "shape.bullet")
    if seen.shape.is_prose or seen.shape.size > _HEADING_WORDS:
        return Verdict(Label.PARAGRAPH, "shape.prose")
    if seen.shape.is_sentence and not seen.block.text.rstrip(_CLOSING).endswith(("?", "!")):
        return Verdict(Label.PARAGRAPH, "shape.sentence")
    return _fragment(index, page, places)


def _is_quote_with_speaker(index: int, page: Page) -> bool:
    """Whether a block is a quotation over the line that names its speaker, or that line."""
    here = page.evidence[index]
    if index + 1 < len(page.evidence) and _is_said_by(here, page.evidence[index + 1]):
        return True
    return index > 0 and _is_said_by(page.evidence[index - 1], here)


def _is_said_by(words: Evidence, speaker: Evidence) -> bool:
    """Whether a line names who said what stands above it: "— Name" under a quotation, "Name, what they are" under text."""
    text = speaker.block.text
    if speaker.shape.is_sentence or speaker.shape.size > _SPEAKER_WORDS:
        return False
    mark = text[0] if text[0] in _DASHES else speaker.block.mark
    if mark and mark in _DASHES:
        return words.block.text[0] in _OPENING_QUOTES and looks_like_names(text.lstrip(_DASHES))
    name, comma, _ = text.partition(", ")
    said = words.shape.is_prose or (words.shape.is_sentence and words.shape.size >= _HEADLINE_WORDS)
    return bool(comma) and said and not speaker.block.bullet and looks_like_names(name)


def _fragment(index: int, page: Page, places: list[Place]) -> Verdict:
    """A short line without a full stop: a heading over other text, or an item of a list without bullets."""
    text = page.evidence[index].block.text
    above = index - 1 if index and places[index - 1] is Place.TEXT else None
    below = next((at for at in range(index + 1, len(places)) if places[at] is Place.TEXT), None)
    if text[-1] in ",;" or below is None:
        return Verdict(Label.LIST_ITEM, "shape.fragment")
    neighbours = [page.evidence[at] for at in (above, below) if at is not None]
    if text[-1] in ":：" and page.evidence[index].shape.size > _SHORT_HEADING_WORDS:
        return Verdict(Label.PARAGRAPH, "shape.introduction")
    if len(neighbours) == 2 and all(_is_fragment(seen) for seen in neighbours):
        return Verdict(Label.LIST_ITEM, "shape.fragment")
    return Verdict(Label.HEADING, "shape.heading")


def _is_fragment(seen: Evidence) -> bool:
    return not (seen.shape.is_prose or seen.shape.is_sentence or seen.block.bullet)


def mark_dek(page: Page, places: list[Place], verdicts: list[Verdict]) -> None:
    """Text right under the headline is the dek where something else parts it from the body, or it is no full sentence."""
    if page.title is None:
        return
    for index in range(page.title + 1, min(page.title + 1 + _DEK_REACH, len(places))):
        if places[index] is not Place.TEXT:
            continue
        if verdicts[index].label not in (Label.PARAGRAPH, Label.HEADING, Label.LIST_ITEM):
            return
        following = verdicts[index + 1].label if index + 1 < len(verdicts) else None
        parted = following in (
            Label.BYLINE,
            Label.TIMESTAMP,
            Label.CAPTION,
            Label.KEY_POINT,
            Label.SHARE,
            Label.CREDIT,
            Label.DUPLICATE,
            Label.COUNTER,
        )
        if parted or (not page.evidence[index].shape.is_sentence and not page.evidence[index].block.bullet):
            verdicts[index] = Verdict(Label.DEK, "position.under-title")
        return
