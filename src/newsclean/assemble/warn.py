"""Named doubts about a result."""

from collections.abc import Iterator, Sequence

from newsclean.article import Doubt, Warning_
from newsclean.assemble.language import enough_text
from newsclean.label.explain import Labelled
from newsclean.label.second_articles import SECOND_ARTICLE
from newsclean.labels import Label
from newsclean.weigh.words import words

_LITTLE_KEPT = 0.1
_LARGE_PAGE = 1_000
"""A page of fewer letters may lose most of itself without a word: it may be a stub."""
_LONG_REST = 1_200
"""So many letters of prose beside the article may be another one."""
_SHORTEST_PROSE = 160
_CONTENT_WORD = 4


def warn(labelled: Sequence[Labelled], title: str | None, text: str, notes: Sequence[str]) -> Iterator[Warning_]:
    """The doubts about an article."""
    if notes:
        yield Warning_(Doubt.REPAIRED, f"The text was repaired: {', '.join(notes)}.")
    if not text:
        yield Warning_(Doubt.EMPTY, "Nothing in the input looks like article text.")
    page = sum([len(found.block.text) for found in labelled])
    labels = {found.label for found in labelled}
    if page >= _LARGE_PAGE and len(text) < _LITTLE_KEPT * page:
        yield Warning_(Doubt.MUCH_REMOVED, f"Only {len(text)} of the page's {page} characters were kept.")
    if title and text and not _share_a_word(title, text):
        yield Warning_(Doubt.TITLE_MISMATCH, "The body shares no word with the title.")
    if Label.PAYWALL in labels:
        yield Warning_(Doubt.PAYWALL, "The page asks the reader to pay: the text may be cut off.")
    if Label.RELATED in labels and text and _has_other_article(labelled, text):
        yield Warning_(Doubt.SEVERAL_ARTICLES, "The page seems to hold more than one article; the first was taken.")
    if not enough_text(f"{title or ''} {text}"):
        yield Warning_(Doubt.NO_LANGUAGE, "There is too little text to tell the language.")


def _has_other_article(labelled: Sequence[Labelled], text: str) -> bool:
    """Whether the markup sets another article apart, or much prose stands among links."""
    if any(found.rule == SECOND_ARTICLE.rule for found in labelled):
        return True
    return _other_prose(labelled) >= max(_LONG_REST, len(text) / 2)


def _other_prose(labelled: Sequence[Labelled]) -> int:
    """How many letters of prose stand among the links to other articles."""
    related = Label.RELATED
    rest = [len(found.block.text) for found in labelled if found.label is related]
    return sum(length for length in rest if length >= _SHORTEST_PROSE)


def _share_a_word(title: str, text: str) -> bool:
    """Whether a word of the title stands in the text; in a script without spaces, a pair of characters."""
    folded = text.lower()
    content = [word for word in words(title) if len(word) >= _CONTENT_WORD] or words(title)
    pieces = [word if word.isascii() else word[:2] for word in content]
    return not pieces or any(piece in folded for piece in pieces)
