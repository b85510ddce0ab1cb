"""The pictures of the article: those that the page states, and those that it prints with the article's captions."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from newsclean.article import Picture
from newsclean.label.explain import Labelled
from newsclean.labels import Label
from newsclean.metadata.metadata import Metadata
from newsclean.weigh.words import words

_MOST = 200
"""So many figures, captions and credits are looked at: each figure is held against all of them."""


def pictures(kept: Sequence[Labelled], says: Metadata) -> tuple[Picture, ...]:
    """The stated pictures, with what is printed under them where nothing is stated, then further printed ones."""
    found = {candidate.value.url: candidate.value for candidate in says.pictures}
    if says.figures:
        captions, credit_lines = _texts(kept, Label.CAPTION), _texts(kept, Label.CREDIT)
        for figure in says.figures[:_MOST]:
            under = _spaced(figure.caption)
            caption = " ".join(text for text, spaced in captions.items() if spaced in under)
            credit = " ".join(text for text, spaced in credit_lines.items() if spaced in under)
            if caption or credit:
                known = found.get(figure.url, Picture(figure.url))
                found[figure.url] = replace(known, caption=known.caption or caption, credit=known.credit or credit)
    return tuple(found.values())


def _texts(kept: Sequence[Labelled], label: Label) -> dict[str, str]:
    """The texts with a label, each with its words as they are looked for."""
    texts = islice((found.block.text for found in kept if found.label is label), _MOST)
    return {text: spaced for text in texts if (spaced := _spaced(text)).strip()}


def _spaced(text: str) -> str:
    """The folded words of a text with a space at both ends, so that only whole words are found."""
    return f" {' '.join(words(text))} "
