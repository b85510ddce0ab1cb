"""What each block is called, once it is known what is text and what is not."""

from newsclean.facts.authors import looks_like_names
from newsclean.facts.outlets import is_outlet
from newsclean.label.body import Place
from newsclean.label.runs import Runs
from newsclean.label.score import CAPTION_DATES, FEWEST_BADGES, is_date_line, is_over_credit, says_twice
from newsclean.label.text_roles import mark_dek, name_text
from newsclean.label.verdict import UNDER, Verdict
from newsclean.labels import Label
from newsclean.split.pieces import ICON
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.page import Evidence, Page

_HEADLINE_WORDS = 4
"""A line of so many words that is no text is likelier the headline of another article than an entry of a menu."""
_CAPTION_WORDS = 6
_AMONG_PROSE = 0.6
_NAME_WORDS = 8
_COPY_REACH = 15
_DOUBTFUL_RULE = 0.75
"""A rule of so little confidence gives way to the list that a block stands in."""
_KICKER_WORDS = 4
_KICKER_REACH = 4
_DOUBTFUL = 0.9


def name_blocks(page: Page, places: list[Place], hits: list[list[Hit]], runs: Runs) -> list[Verdict]:
    """The label of every block."""
    verdicts = []
    for index, place in enumerate(places):
        if place is Place.TEXT:
            verdicts.append(name_text(index, page, places, hits, runs))
        else:
            verdicts.append(_not_text(index, page, places, hits[index], runs))
    mark_dek(page, places, verdicts)
    return verdicts


def _not_text(index: int, page: Page, places: list[Place], hits: list[Hit], runs: Runs) -> Verdict:
    """The surest that can be said: what a block is by itself, by rule, by repetition, and by where it stands."""
    return (
        _by_itself(index, page)
        or _by_rule(index, page, hits, runs)
        or _by_likeness(index, page, places)
        or _below_end(index, page, places, runs)
        or _by_place(index, page, places[index])
    )


def _by_itself(index: int, page: Page) -> Verdict | None:
    """Headlines, symbols, icons, badges and names of the site."""
    seen = page.evidence[index]
    if page.title is not None and seen.first == page.evidence[page.title].first:
        if index == _printed_title(page, page.title):
            return Verdict(Label.TITLE, "title.guess")
        return Verdict(Label.DUPLICATE, "title.copy", 0.95)
    if not seen.shape.words:
        return Verdict(Label.SEPARATOR, "shape.symbols", 0.99)
    if "icon" in seen.block.text and ICON.fullmatch(seen.block.text):
        return Verdict(Label.ICON_TEXT, "shape.icon", 0.97)
    if seen.shape.badges >= FEWEST_BADGES:
        return Verdict(Label.SOURCE_BADGES, "shape.badges", 0.97)
    if says_twice(seen.shape):
        return Verdict(Label.BRANDING, "repetition.self", 0.8)
    return Verdict(Label.BRANDING, "title.suffix", 0.9) if _is_site_name(index, page) else None


def _by_rule(index: int, page: Page, hits: list[Hit], runs: Runs) -> Verdict | None:
    """What the lexicon says of the block, of the list that it stands in, and of the blocks around it."""
    hit = next((hit for hit in hits if not hit.rule.label.is_text), None)
    if hit is not None and hit.rule.label is Label.NAVIGATION and _is_category(index, page, hit):
        return Verdict(Label.CATEGORY, "position.over-title", 0.6)
    if hit is not None and hit.rule.confidence > _DOUBTFUL_RULE:
        return Verdict(hit.rule.label, hit.rule.id, hit.rule.confidence)
    opened = runs.lists[index]
    if opened is not None and not opened.rule.label.is_text:
        return Verdict(opened.rule.label, UNDER + opened.rule.id, 0.85)
    if hit is not None:
        return Verdict(hit.rule.label, hit.rule.id, hit.rule.confidence)
    if index in runs.about_author:
        return Verdict(Label.AUTHOR_BIO, "repetition.author", 0.9)
    between = runs.between[index]
    return None if between is None else Verdict(between.rule.label, UNDER + between.rule.id, 0.85)


def _by_likeness(index: int, page: Page, places: list[Place]) -> Verdict | None:
    """Dates, captions and copies."""
    seen = page.evidence[index]
    if seen.shape.is_prose and len(seen.shape.dates) >= CAPTION_DATES:
        return Verdict(Label.CAPTION, "shape.dates", 0.8)
    if is_date_line(seen):
        return Verdict(Label.TIMESTAMP, "shape.date", 0.9)
    if seen.twin and (seen.shape.size >= _CAPTION_WORDS or places[index] is Place.ASIDE):
        return Verdict(Label.DUPLICATE if seen.twin > 0 else Label.CAPTION, "repetition.twin", 0.8)
    if is_over_credit(index, page):
        return Verdict(Label.CAPTION, "layout.over-credit", 0.8)
    if seen.shape.size >= _CAPTION_WORDS and index and _is_counted_picture(page.evidence[index - 1]):
        return Verdict(Label.CAPTION, "layout.gallery", 0.7)
    if seen.first != index and places[seen.first] is Place.TEXT:
        return Verdict(Label.DUPLICATE, "repetition.copy", 0.85)
    return None


def _below_end(index: int, page: Page, places: list[Place], runs: Runs) -> Verdict | None:
    """What stands below the line that ends the article: a reader's comment, or the entries of a footer."""
    if runs.end is None or runs.end_hit is None or index < runs.end or places[index] is not Place.BELOW:
        return None
    if runs.end_hit.rule.label is Label.COMMENTS:
        return Verdict(Label.COMMENTS, runs.end_hit.rule.id, 0.6)
    if page.evidence[index].shape.size < _HEADLINE_WORDS:
        return Verdict(Label.NAVIGATION, runs.end_hit.rule.id, 0.6)
    return None


def _printed_title(page: Page, title: int) -> int:
    """The first copy of the headline that is close to the one over the body and no entry of a list."""
    copies = range(max(0, title - _COPY_REACH), title)
    same = page.evidence[title].first
    return next((at for at in copies if page.evidence[at].first == same and not page.evidence[at].block.bullet), title)


def _is_site_name(index: int, page: Page) -> bool:
    """Whether a block is what the page's title has behind the headline, or begins like it."""
    names = page.site_names
    if not names or page.evidence[index].shape.size > _NAME_WORDS:
        return False
    words = "".join(page.evidence[index].shape.words)
    return any(name.startswith(words) for name in names)


def _is_counted_picture(above: Evidence) -> bool:
    """Whether a block counts the pictures of a gallery: "3 of 12"."""
    return any(hit.rule.label is Label.MEDIA_PLAYER for hit in above.shape.hits) and bool(
        above.shape.words[0].isdigit()
    )


def _is_category(index: int, page: Page, hit: Hit) -> bool:
    """Whether the name of a section stands alone over the headline, not in a menu."""
    title = page.body.start if page.title is None else _printed_title(page, page.title)
    if (
        not title - _KICKER_REACH <= index <= title + _KICKER_REACH
        or hit.rule.confidence > _DOUBTFUL
        or page.evidence[index].block.bullet
    ):
        return False
    around = (at for at in (index - 1, index + 1) if 0 <= at < len(page.evidence) and at != page.title)
    return not any(found.rule.label is Label.NAVIGATION for at in around for found in page.evidence[at].shape.hits)


def _by_place(index: int, page: Page, place: Place) -> Verdict:
    """A guess from where a block stands, where nothing else is known."""
    seen = page.evidence[index]
    if place is Place.ABOVE:
        return _above(index, page, seen)
    sentence = seen.shape.is_sentence and seen.shape.size >= _CAPTION_WORDS
    if place is Place.ASIDE and (sentence or seen.density >= _AMONG_PROSE):
        if looks_like_names(seen.block.text) or is_outlet(seen.block.text):
            return Verdict(Label.CREDIT, "position.aside", 0.5)
        return Verdict(Label.CAPTION, "position.aside", 0.5)
    where = "position.aside" if place is Place.ASIDE else "position.below"
    if seen.shape.size < _HEADLINE_WORDS:
        return Verdict(Label.NAVIGATION, where, 0.6)
    return Verdict(Label.RELATED, where, 0.6)


def _above(index: int, page: Page, seen: Evidence) -> Verdict:
    title, text = page.title, seen.block.text
    if title is None or index < title:
        if title is not None and page.evidence[title].first < index:
            return Verdict(Label.BRANDING, "title.between-copies", 0.6)
        near = title is not None and index >= title - 2
        if near and looks_like_names(text):
            return Verdict(Label.BYLINE, "position.over-title", 0.5)
        if near and seen.shape.size <= _KICKER_WORDS and not seen.block.bullet:
            return Verdict(Label.CATEGORY, "position.over-title", 0.6)
        if seen.shape.size >= 2 * _HEADLINE_WORDS:
            return Verdict(Label.RELATED, "position.above", 0.5)
        return Verdict(Label.NAVIGATION, "position.above", 0.7)
    if is_outlet(text):
        return Verdict(Label.CREDIT, "position.under-title", 0.6)
    if looks_like_names(text):
        return Verdict(Label.BYLINE, "position.under-title", 0.7)
    if seen.shape.size >= _HEADLINE_WORDS:
        return Verdict(Label.CAPTION, "position.under-title", 0.5)
    return Verdict(Label.NAVIGATION, "position.under-title", 0.5)
