"""The words that a block shares with the prose of the page, with its first paragraphs, with its likely headline."""

from collections.abc import Iterator

import numpy as np

from newsclean.weigh.features.arrays import Array, Integers, Truths
from newsclean.weigh.features.frame import Column, Frame
from newsclean.weigh.features.layout import saturated, share_around, sums
from newsclean.weigh.features.words import function_words

_LEAD_BLOCKS = 3
_NAME_WORDS = 8
"""The name of a site has no more words."""
_APART = 4
"""Blocks between two places of a word for it to tie them together: neighbours share words anyhow."""
_THREAD = 6
"""Blocks over which such ties are counted."""


def vocabulary(frame: Frame) -> Iterator[Column]:
    """The words that a block shares with the page's prose, with its first paragraphs, with its likely headline."""
    words, prose = frame.words, frame.prose
    tally = words.counts(prose)
    common = function_words(tally)
    own = prose[words.block]
    content = words.content & ~common[words.numbers]
    size = np.maximum(words.sums(content), 1)
    all_words = np.maximum(words.sums(np.ones(len(words.numbers))), 1)
    times = tally[words.numbers] - own
    known = content & (times > 0)
    yield "vocabulary.known", words.sums(known) / size
    yield "vocabulary.known-count", words.sums(known), 3
    yield "vocabulary.known-often", words.sums(np.where(content, np.minimum(times, 3), 0)) / size / 3
    yield "vocabulary.none", words.sums(content) == 0
    yield "vocabulary.function-words", words.sums(common[words.numbers]) / all_words
    others = words.counts(~prose)
    yield "vocabulary.in-short-blocks", words.sums(content & (others[words.numbers] - ~own > 0)) / size
    lead = np.zeros(len(frame.blocks), dtype=np.bool_)
    lead[[index for index in frame.body if prose[index]][:_LEAD_BLOCKS]] = True
    in_lead = words.counts(lead)[words.numbers] - lead[words.block]
    yield "vocabulary.in-lead", words.sums(content & (in_lead > 0)) / size
    yield "vocabulary.lead-count", words.sums(content & (in_lead > 0)), 3
    yield from _threads(frame, content)
    yield from _headline(frame, known, size, content)


def _threads(frame: Frame, content: Truths) -> Iterator[Column]:
    """Whether the text goes on with what it was about: words that prose further above, or further below, has too.

    Where a second article begins, the words are new.
    """
    words, count = frame.words, len(frame.blocks)
    of_prose = frame.prose[words.block]
    kinds, places = words.numbers[of_prose], words.block[of_prose]
    earliest, latest = np.full(words.kinds, count + _APART), np.full(words.kinds, -_APART)
    earliest[kinds[::-1]] = places[::-1]  # of several places the one assigned last stays
    latest[kinds] = places
    old = words.sums(content & (earliest[words.numbers] <= words.block - _APART)).astype(np.int64)
    again = words.sums(content & (latest[words.numbers] >= words.block + _APART)).astype(np.int64)
    whole = words.sums(content).astype(np.int64)
    yield "vocabulary.old", old / np.maximum(whole, 1)
    yield "vocabulary.again", again / np.maximum(whole, 1)
    for name, part in (("old", old), ("again", again)):
        yield f"vocabulary.{name}-above", share_around(part, whole, _THREAD, 0)
        yield f"vocabulary.{name}-below", share_around(part, whole, 0, _THREAD)
        yield f"vocabulary.{name}-far-below", share_around(part, whole, 0, 3 * _THREAD)


def _headline(frame: Frame, known: Truths, size: Array, content: Truths) -> Iterator[Column]:
    """How a block stands to the block that is most likely the headline."""
    words, at = frame.words, np.arange(len(frame.blocks))
    ends = np.array([seen.is_sentence for seen in frame.shapes])
    hits = np.array([seen.hits != () and any(hit.rule.label.is_noise for hit in seen.hits) for seen in frame.shapes])
    share, count = words.sums(known) / (size + 1.0), words.sums(known)
    score = share * np.minimum(count, 6) * np.where(frame.bullet, 0.4, 1.0) * np.where(ends, 0.5, 1.0)
    score *= np.where(hits, 0.3, 1.0) / (1.0 + 0.02 * np.maximum(frame.body.start - at, 0))
    score[(frame.size < 2) | (frame.size > 32) | (frame.length > 2200) | (at >= frame.body.start + 2)] = 0.0
    guess = int(np.argmax(score))
    if score[guess] <= 0.0:
        guess = -1
    headline = at == guess
    kinds = words.counts(headline) > 0 if guess >= 0 else np.zeros(words.kinds, dtype=np.bool_)
    shared = words.sums(content & kinds[words.numbers])
    yield "headline.guess", headline
    yield "headline.score", score, 2.0
    yield "headline.shared", shared / size
    yield "headline.shared-count", shared, 2
    counts = np.where(headline, 0, shared).astype(np.int64)
    yield "headline.shared-above", _window(counts, -_THREAD), 3
    yield "headline.shared-below", _window(counts, _THREAD), 3
    yield "headline.shared-far-below", _window(counts, 3 * _THREAD), 3
    yield "headline.site-name", _site_names(frame, guess)
    yield "headline.is-copy", frame.first == frame.first[guess] if guess >= 0 else headline
    yield "headline.above", at > guess if guess >= 0 else 0.5
    yield "headline.distance", saturated(np.abs(at - guess), 5) if guess >= 0 else 1.0
    yield "headline.none", float(guess < 0)


def _site_names(frame: Frame, headline: int) -> Array:
    """Blocks that stand beside a copy of the headline on its line, or say the same as one that does, or how it begins."""
    found = np.zeros(len(frame.blocks))
    if headline < 0:
        return found
    copies = np.flatnonzero(frame.first[: headline + 1] == frame.first[headline])
    lines = {frame.blocks[index].line for index in copies.tolist()}
    names = {
        "".join(frame.shapes[index].words)
        for index in range(min(headline + 2, len(found)))
        if frame.blocks[index].line in lines and frame.first[index] != frame.first[headline]
    }
    names.discard("")
    if names:
        for index, seen in enumerate(frame.shapes):
            if 0 < len(seen.words) <= _NAME_WORDS:
                words = "".join(seen.words)
                found[index] = any(name.startswith(words) for name in names)
    return found


def _window(counts: Integers, reach: int) -> Integers:
    """For each block, the sum over so many blocks below it, or above where `reach` is negative."""
    total, at = sums(counts), np.arange(len(counts))
    if reach < 0:
        return total[at] - total[np.maximum(at + reach, 0)]
    return total[np.minimum(at + 1 + reach, len(counts))] - total[at + 1]
