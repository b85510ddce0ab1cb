"""What a page in HTML states of its article, held against each block."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

import numpy as np

from newsclean.metadata.fields import Candidate
from newsclean.metadata.metadata import Metadata
from newsclean.weigh.features.frame import Column, Frame
from newsclean.weigh.words import words

_MOST = 12
"""So many candidates of a field are looked at."""
_SHINGLE = 4
"""Words in a row that show that a text holds another."""


class Stated(NamedTuple):
    """The words of what a page states, folded as `Shape.words` are."""

    titles: tuple[tuple[str, ...], ...] = ()
    deks: tuple[tuple[str, ...], ...] = ()
    authors: tuple[tuple[str, ...], ...] = ()
    captions: tuple[tuple[str, ...], ...] = ()
    topics: tuple[tuple[str, ...], ...] = ()
    """Categories and tags."""
    sites: tuple[tuple[str, ...], ...] = ()
    body: tuple[str, ...] = ()
    """The words of `articleBody`."""
    witness: tuple[str, ...] = ()
    """The words that another extractor takes for the body."""


def stated_of(found: Metadata, witness: str = "") -> Stated:
    """The words of what a page states.

    Args:
        found: what the page says of its article.
        witness: what another extractor takes for the body, if one was asked.
    """

    def each(candidates: Iterable[Candidate[str]]) -> tuple[tuple[str, ...], ...]:
        return tuple([found for one in islice(candidates, _MOST) if (found := tuple(words(one.value)))])

    return Stated(
        titles=each(found.titles),
        deks=each(found.deks),
        authors=tuple([tuple(words(name)) for one in found.all_authors[:_MOST] for name in one.value[:_MOST]]),
        captions=tuple([tuple(words(one.value.caption)) for one in found.pictures[:_MOST] if one.value.caption]),
        topics=each(found.categories) + each(found.all_tags),
        sites=each(found.sites),
        body=tuple(words(found.article_body or "")),
        witness=tuple(words(witness)),
    )


def stated(frame: Frame, says: Stated) -> Iterator[Column]:
    """How much of what the page states each block says, and the other way round."""
    lines = [seen.words for seen in frame.shapes]
    sets = [frozenset(one) for one in lines]
    titles = list(map(frozenset, says.titles))
    title = np.array([_likeness(one, titles) for one in sets])
    yield "stated.title", title
    yield "stated.title-above", np.concatenate(([0.0], np.maximum.accumulate(title)[:-1]))
    for name, texts in (("dek", says.deks), ("caption", says.captions)):
        held = list(map(frozenset, texts))
        yield f"stated.{name}", np.array([_likeness(one, held) for one in sets])
    for name, texts in (("author", says.authors), ("topic", says.topics), ("site", says.sites)):
        held = list(map(frozenset, texts))
        yield f"stated.{name}", np.array([_share_named(one, held) for one in sets])
    for name, text in (("stated", says.body), ("witness", says.witness)):
        shingles = {text[at : at + _SHINGLE] for at in range(len(text) - _SHINGLE + 1)}
        yield f"{name}.body", float(bool(shingles))
        yield f"{name}.in-body", np.array([_share_held(one, shingles) for one in lines])


def _likeness(mine: frozenset[str], texts: Sequence[frozenset[str]]) -> float:
    """The greatest share of equal words, of the longer of both, with any of the texts."""
    return max((len(mine & text) / max(len(mine), len(text)) for text in texts), default=0.0) if mine else 0.0


def _share_named(mine: frozenset[str], texts: Sequence[frozenset[str]]) -> float:
    """The share of a block's words that belong to texts that it has whole."""
    named = frozenset[str]().union(*[text for text in texts if text <= mine])
    return len(named) / len(mine) if mine else 0.0


def _share_held(words: tuple[str, ...], shingles: set[tuple[str, ...]]) -> float:
    """The share of a block's shingles that a text has."""
    if not shingles or not words:
        return 0.0
    mine = [words[at : at + _SHINGLE] for at in range(max(1, len(words) - _SHINGLE + 1))]
    return sum(one in shingles for one in mine) / len(mine)
