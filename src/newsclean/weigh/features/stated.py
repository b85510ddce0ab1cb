"""What a page in HTML states of its article, held against each block."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

import numpy as np

from newsclean.metadata.fields import Candidate
from newsclean.metadata.metadata import Metadata
from newsclean.weigh.features.arrays import Array
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
    address: str = ""
    """Where the page is, as far as it says so or the caller did."""
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
        address=found.canonical or "",
        body=tuple(words(found.article_body or "")),
        witness=tuple(words(witness)),
    )


def stated(frame: Frame, says: Stated) -> Iterator[Column]:
    """How much of what the page states each block says, and the other way round."""
    lines = [seen.words for seen in frame.shapes]
    sets = [frozenset(one) for one in lines]
    title = _likenesses(sets, says.titles)
    yield "stated.title", title
    yield "stated.title-above", np.concatenate(([0.0], np.maximum.accumulate(title)[:-1]))
    yield "stated.dek", _likenesses(sets, says.deks)
    yield "stated.caption", _likenesses(sets, says.captions)
    for name, texts in (("author", says.authors), ("topic", says.topics), ("site", says.sites)):
        yield f"stated.{name}", _shares_named(sets, texts)
    for name, text in (("stated", says.body), ("witness", says.witness)):
        held = shingles(text)
        yield f"{name}.body", float(bool(held))
        yield f"{name}.in-body", np.array([share_held(one, held) for one in lines]) if held else 0.0


def _likenesses(blocks: Sequence[frozenset[str]], texts: Iterable[tuple[str, ...]]) -> Array:
    """For each block, the greatest share of equal words, of the longer of both, with any of the texts."""
    different = list(dict.fromkeys(map(frozenset, texts)))
    every = frozenset[str]().union(*different)
    return np.array(
        [
            0.0
            if mine.isdisjoint(every)  # most blocks are so, which is quick to see
            else max([len(mine & text) / max(len(mine), len(text)) for text in different])
            for mine in blocks
        ]
    )


def _shares_named(blocks: Sequence[frozenset[str]], texts: Iterable[tuple[str, ...]]) -> Array:
    """For each block, the share of its words that belong to texts that it has whole."""
    different = list(dict.fromkeys(map(frozenset, texts)))
    every = frozenset[str]().union(*different)
    return np.array(
        [
            0.0
            if mine.isdisjoint(every)
            else len(frozenset[str]().union(*[text for text in different if text <= mine])) / len(mine)
            for mine in blocks
        ]
    )


def _shingles(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """All runs of so many words as show that a text holds another; fewer words are no run."""
    return zip(*[words[at:] for at in range(_SHINGLE)], strict=False)


def shingles(words: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """The shingles of a text, each once."""
    return frozenset(_shingles(words))


def share_held(words: tuple[str, ...], held: frozenset[tuple[str, ...]]) -> float:
    """The share of a block's shingles that a text has."""
    return sum(map(held.__contains__, _shingles(words))) / max(1, len(words) - _SHINGLE + 1)
