"""What widgets say about the blocks around them, and bylines about the end."""

from itertools import accumulate

from newsclean.labels import Label
from newsclean.weigh.lexicon import Hit
from newsclean.weigh.page import Page

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
_SURE = 0.85
_CLOSE = 3
"""Blocks on each side that count as close by."""
_EARLY = 0.3
_LATE = 0.7
_VERY_LATE = 0.9
_NAME_REACH = 8
_NAME_LETTERS = 3
_NAME_WORDS = 2
_NAME_LINE_WORDS = 5


def find_widgets(hits: list[list[Hit]]) -> list[Hit | None]:
    """For each block, the rule that surely tells it to be noise of a kind that does not stand between paragraphs."""
    return [next((hit for hit in found if _is_widget(hit)), None) for found in hits]


def _is_widget(hit: Hit) -> bool:
    return hit.rule.label.is_noise and hit.rule.label not in _INTERRUPTIONS and hit.rule.confidence >= _SURE


def between(widgets: list[Hit | None]) -> tuple[Hit | None, ...]:
    """A rule that a block close above and one close below meet, for the blocks between: they are all of one widget."""
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


def share_around(widgets: list[Hit | None]) -> tuple[float, ...]:
    """The share of widgets among the blocks close by."""
    counts = [0, *accumulate([hit is not None for hit in widgets])]
    size = len(widgets)
    return tuple(
        [
            (counts[min(size, index + _CLOSE + 1)] - counts[max(0, index - _CLOSE)] - (own is not None)) / (2 * _CLOSE)
            for index, own in enumerate(widgets)
        ]
    )


def about_author(page: Page, hits: list[list[Hit]]) -> frozenset[int]:
    """The blocks near the end that begin with the name in the byline, or with a name that stands above them."""
    names: set[str] = set()
    found = set()
    for index, seen in enumerate(page.evidence):
        words = seen.shape.words
        share = page.prose_above[index]
        if share < _EARLY and any(hit.rule.label is Label.BYLINE for hit in hits[index]):
            names.update(word for word in words[1:_NAME_REACH] if len(word) >= _NAME_LETTERS and word.isalpha())
        elif share >= _LATE and seen.shape.is_prose and not page.evidence[index - 1].shape.is_prose:
            named = len(names.intersection(words[:_NAME_REACH])) >= _NAME_WORDS
            if named or (share >= _VERY_LATE and _is_headed_by_name(page, index)):
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
