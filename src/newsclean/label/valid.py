"""Which of a block's rules count where it stands."""

from newsclean.weigh.lexicon import Hit
from newsclean.weigh.page import Page
from newsclean.weigh.rules import Zone

_BEGINNING = 0.15
"""Above all but so little of the densest prose, a block may come before the article, though prose has begun."""
_ENDING = 0.8
"""Below so much of the densest prose, a block may be past the article's end, though prose still runs on."""


def valid_hits(page: Page, index: int) -> list[Hit]:
    """The rules that a block meets where it stands, the surest first."""
    if not page.evidence[index].shape.hits:
        return []
    hits = [hit for hit in page.evidence[index].shape.hits if _in_zone(hit, page, index)]
    return sorted(hits, key=lambda hit: (-hit.rule.confidence, hit.start - hit.end)) if len(hits) > 1 else hits


def _in_zone(hit: Hit, page: Page, index: int) -> bool:
    share = page.prose_above[index]
    before, after = index <= page.body.start or share <= _BEGINNING, share >= _ENDING
    match hit.rule.guard.zone:
        case Zone.BEFORE:
            return before
        case Zone.AFTER:
            return after
        case Zone.EDGE:
            return before or after
        case _:
            return True
