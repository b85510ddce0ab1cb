"""What needs no weighing: symbols without a word, names of icons, settings of scripts, badges of outlets, and lone lines of
known widgets.
"""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from newsclean.labels import Label
from newsclean.split.pieces import ICON
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.rules import Rule, Zone
from newsclean.weigh.shape import Shape

_NAME_WORDS = 8
"""The name of a site has no more words."""
_COPY_SHARE = 0.75
"""A line with so many of the headline's words is a copy of it."""
_SECTIONS = ".navigation.sections"
"""What the ids of rules end in that know the names of sections, in any language."""
_NEAR = 4
"""Copies of the headline so many blocks apart at most have nothing but the site's name and slogan between them."""
_CAPTION_WORDS = 10
_NAMES_SHARE = 0.6
"""So many of the words of a line of names have a capital."""
_LEAST_DATA = 150
"""Settings have so many characters, and more; of what articles show of JSON the longest line on gold pages has 57."""
_MOST_SPACES = 0.08
"""So many of the characters of prose are spaces, and more."""
_FEW = 8
"""So many lines of widgets together still only interrupt the text; more may be its end."""


class Fact(NamedTuple):
    """A label that follows from what a block is."""

    label: Label
    rule: str
    confidence: float


_SYMBOLS = Fact(Label.SEPARATOR, "shape.symbols", 0.99)
_ICON = Fact(Label.ICON_TEXT, "shape.icon", 0.97)
_DATA = Fact(Label.PLACEHOLDER, "shape.data", 0.97)
_SITE = Fact(Label.BRANDING, "title.suffix", 0.9)
_SECTION = Fact(Label.CATEGORY, "title.above", 0.86)
_SLOGAN = Fact(Label.BRANDING, "title.between-copies", 0.6)
_SHOWN = Fact(Label.CAPTION, "title.names-and-dates", 0.7)
_SECOND = Fact(Label.DEK, "title.second", 0.6)
_COPY = Fact(Label.DUPLICATE, "title.copy", 0.95)
_OTHER = Fact(Label.DUPLICATE, "title.other", 0.8)
_BADGES = Fact(Label.SOURCE_BADGES, "shape.badges", 0.97)


def plain_facts(blocks: Sequence[TextBlock], shapes: Sequence[Shape]) -> list[Fact | None]:
    """For each block the label that it has whatever stands around it, or `None`."""
    return [_fact(block.text, seen) for block, seen in zip(blocks, shapes, strict=True)]


def _fact(text: str, seen: Shape) -> Fact | None:
    if not seen.words:
        return _SYMBOLS
    if "icon" in text and ICON.fullmatch(text):
        return _ICON
    if text.startswith('{"') and _is_data(text):
        return _DATA
    return _BADGES if seen.badges else None


def _is_data(text: str) -> bool:
    """Whether a line is the settings of a script, in JSON: long, and with few spaces. What texts show of JSON is short.

    >>> _is_data('{"layout":"wide","columns":[1,2,3]}'), _is_data('{"layout":"wide","columns":[' + "1," * 100 + "1]}")
    (False, True)
    """
    return (
        len(text) >= _LEAST_DATA and text.endswith("}") and '":' in text and text.count(" ") < _MOST_SPACES * len(text)
    )


def lone_widgets(
    shapes: Sequence[Shape], facts: Sequence[Fact | None], trusts: Callable[[Rule], bool]
) -> dict[int, Fact]:
    """Lines that a rule knows for noise wherever they stand, alone between two blocks of prose.

    They interrupt the text and say nothing about it: the page is weighed as if they were not there, so that a line more
    or less of them changes nothing else.

    Args:
        shapes: what each block's text shows by itself.
        facts: what is known of blocks without weighing: symbols and icons interrupt the text, too.
        trusts: whether a rule decides by itself.
    """
    found = {index: fact for index, fact in enumerate(facts) if fact is not None and fact.label.is_noise}
    for index, seen in enumerate(shapes):
        if not seen.hits or seen.is_prose or facts[index] is not None or not surest(seen.hits).rule.label.is_noise:
            continue
        known = [hit for hit in seen.hits if hit.rule.guard.zone is Zone.ANYWHERE]
        rule = surest(known).rule if known else None
        if rule is not None and rule.label.is_noise and trusts(rule):
            found[index] = Fact(rule.label, rule.id, rule.confidence)
    prose = bytes([seen.is_prose for seen in shapes])
    return {
        index: fact
        for index, fact in found.items()
        if 1 in prose[max(0, index - _FEW) : index]
        and 1 in prose[index + 1 : index + 1 + _FEW]
        and _is_among_prose(index, prose, found.keys())
    }


def _is_among_prose(index: int, prose: bytes, passed: AbstractSet[int]) -> bool:
    """Whether prose stands above and below, with a heading between at most."""
    above = [at for at in range(max(0, index - _FEW), index) if at not in passed]
    below = [at for at in range(index + 1, min(len(prose), index + _FEW + 1)) if at not in passed]
    return any(prose[at] for at in above[-2:]) and any(prose[at] for at in below[:2])


def above_headline(rules: Sequence[Rule | None], title: int) -> dict[int, Fact]:
    """The name of a section right above the headline is the article's, on 155 of 181 labelled pages; not the last of several,
    which are a menu.

    Args:
        rules: the surest rule that each block meets.
        title: which block is the headline.
    """
    names = [rule is not None and rule.id.endswith(_SECTIONS) for rule in rules[max(0, title - 2) : title]]
    return {title - 1: _SECTION} if sum(names) == 1 and names[-1] else {}


def beside_headline(blocks: Sequence[TextBlock], shapes: Sequence[Shape], title: int) -> dict[int, Fact]:
    """The name of the site, as it stands behind a copy of the headline on its line, and wherever else it stands alone."""
    copies = [index for index in range(title + 1) if shapes[index].words == shapes[title].words]
    lines = {blocks[index].line for index in copies}
    names = {
        "".join(shapes[index].words)
        for index in range(min(title + 2, len(blocks)))
        if blocks[index].line in lines and index not in copies
    }
    names.discard("")
    if not names:
        return {}
    return {
        index: _SITE
        for index, seen in enumerate(shapes)
        if 0 < len(seen.words) <= _NAME_WORDS and _begins_one(names, "".join(seen.words))
    }


def between_headlines(shapes: Sequence[Shape], title: int) -> dict[int, Fact]:
    """What stands between two copies of the headline close above each other: there sites print their name and slogan."""
    same = shapes[title].words
    near = range(max(0, title - _NEAR), min(len(shapes), title + _NEAR + 1))
    copies = [index for index in near if shapes[index].words == same]
    return {index: _SLOGAN for index in range(copies[0], copies[-1]) if index not in copies}


def _begins_one(names: set[str], words: str) -> bool:
    return any(name.startswith(words) for name in names)


def headline_copies(shapes: Sequence[Shape], title: int) -> dict[int, Fact]:
    """The headline again, on blocks of its own."""
    same = shapes[title].words
    return {index: _COPY for index, seen in enumerate(shapes) if index != title and seen.words == same}


def other_headlines(
    blocks: Sequence[TextBlock], shapes: Sequence[Shape], stated: Sequence[tuple[str, ...]], title: int
) -> dict[int, Fact]:
    """Headings of level 1 above the headline with the words of another headline that the page states: the one for search
    engines.
    """
    return {
        row: _OTHER
        for row in range(title)
        if (says := blocks[row].markup) and says.heading == 1 and shapes[row].words in stated
    }


def names_and_dates(blocks: Sequence[TextBlock], shapes: Sequence[Shape], title: int) -> dict[int, Fact]:
    """Lines under the headline that are names and dates: they say who is in the picture, and when it was taken.

    Of the labelled lines between headline and text that have a date, ten words or more, most of them with capitals, and a
    label of text or caption, 8 are captions, 2 are deks and none is a paragraph.
    """
    return {
        index: _SHOWN
        for index in range(title + 1, min(len(shapes), title + 1 + _NEAR))
        if shapes[index].dates and len(shapes[index].words) >= _CAPTION_WORDS and _has_capitals(blocks[index].text)
    }


def _has_capitals(text: str) -> bool:
    """Whether most words are names, or begin as names do."""
    capitals = [word[0].isupper() for word in text.split() if word[0].isalpha()]
    return sum(capitals) >= _NAMES_SHARE * max(1, len(capitals))


def second_headlines(shapes: Sequence[Shape], title: int) -> dict[int, Fact]:
    """Lines right under the headline that do not say the same: one that reads like a headline, too, is the dek."""
    same = set(shapes[title].words)
    return {
        index: _SECOND
        for index in range(title + 1, min(len(shapes), title + 1 + _NEAR))
        if len(same.intersection(shapes[index].words)) < _COPY_SHARE * len(set(shapes[index].words))
    }


def surest(hits: Sequence[Hit]) -> Hit:
    """The surest of the rules that a block meets; of equal ones the longest."""
    return hits[0] if len(hits) == 1 else max(hits, key=lambda hit: (hit.rule.confidence, hit.end - hit.start))
