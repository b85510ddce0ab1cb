"""One place turns evidence into labels."""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from newsclean.label.by_markup import by_markup
from newsclean.label.facts import (
    Fact,
    above_headline,
    beside_headline,
    between_headlines,
    headline_copies,
    lone_widgets,
    names_and_dates,
    other_headlines,
    plain_facts,
    second_headlines,
    surest,
)
from newsclean.label.repetition import quoted, repeated
from newsclean.label.rescue import rescued
from newsclean.label.second_articles import second_articles
from newsclean.labels import Label
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.features.arrays import Array, Truths
from newsclean.weigh.features.stated import Stated
from newsclean.weigh.model import Model, Opinion
from newsclean.weigh.rules import Rule
from newsclean.weigh.shape import Shape, Shapes

LABELS = tuple(Label)
IS_TEXT = np.array([label.is_text for label in LABELS])
_TITLE = LABELS.index(Label.TITLE)
_TIMESTAMP = LABELS.index(Label.TIMESTAMP)
_NEVER = -1e9
_LEAST_TITLE = 0.1
"""A block is the headline only where the model holds that for so likely, no other block being likelier."""
_LENIENCE = 0.5
"""Log-odds by which a block may be likelier noise, and stays: on gold pages it makes little difference to F1, and what is
lost cannot be had back.
"""
_MOST_TIMESTAMP_WORDS = 15
"""No line that says when the article was written is longer: of 1,848 labelled ones 13 are. Captions with dates are."""
_FEWEST_WORDS = 3
"""A heading may end with fewer words by chance."""
_CLEAR = 0.5
"""Below this likelihood the model's label gives way to what the place under the headline says."""


class Decision(NamedTuple):
    """What every block of a page is, before anything is said about the reasons."""

    blocks: Sequence[TextBlock]
    labels: list[Label]
    facts: list[Fact | None]
    """What is known without the model."""
    rows: list[int]
    """The blocks that the model weighed, by their places on the page."""
    opinion: Opinion | None
    """What the model makes of them; `None` where there are none."""


def decide(
    blocks: Sequence[TextBlock], shapes_of: Shapes, model: Model, threshold: float, says: Stated | None = None
) -> Decision:
    """The label of every block.

    Args:
        blocks: the page as it was cut.
        shapes_of: what is known about texts by themselves.
        model: the learned labeller.
        threshold: `Options.threshold`.
        says: what a page in HTML states of its article.
    """
    stated = says or Stated()
    shapes = [shapes_of(block.text) for block in blocks]
    facts = plain_facts(blocks, shapes)
    lone = lone_widgets(shapes, facts, model.trusts_side)
    rows = [index for index in range(len(blocks)) if index not in lone]
    facts = [lone.get(index, fact) for index, fact in enumerate(facts)]
    if not rows:
        return Decision(blocks, [fact.label for fact in facts if fact], facts, rows, None)
    weighed, seen = [blocks[index] for index in rows], [shapes[index] for index in rows]
    opinion = model.weigh(weighed, seen, shapes_of.bags, says)
    rules = [surest(hits).rule if hits else None for hits in opinion.hits]
    for index, rule in zip(rows, rules, strict=True):
        if facts[index] is None and rule is not None:
            facts[index] = _ruled(rule, model)
    is_text, known_noise = _sides(opinion, rules, model, threshold)
    is_open = [facts[index] is None for index in rows]
    likely = probabilities(opinion.labels)
    can_be = [is_free and not is_noise for is_free, is_noise in zip(is_open, known_noise, strict=True)]
    title = _title(likely, can_be)
    if stated.titles:
        title = _agreed(likely, _stated_title(weighed, seen, can_be, stated.titles[0]), title)
    numbers = _labels(opinion, seen, is_text, title)
    _follow_headings(opinion, numbers, is_text, is_open)
    _follow_introductions(weighed, numbers, is_text, known_noise)
    known = _from_headline_and_copies(weighed, seen, likely, is_text, rules=rules, titles=stated.titles, title=title)
    _learn(known, facts, rows, is_open)
    _learn(by_markup(weighed, _named(facts, rows, numbers, rows), stated.address), facts, rows, is_open)
    unknown = [facts[index] is None for index in rows]
    _learn(rescued(seen, _named(facts, rows, numbers, rows), unknown, opinion.text, stated), facts, rows, unknown)
    labels = _named(facts, rows, numbers, range(len(blocks)))
    for index, fact in (second_articles(blocks, shapes, labels) | quoted(blocks, shapes, labels)).items():
        facts[index], labels[index] = fact, fact.label
    return Decision(blocks, labels, facts, rows, opinion)


def _from_headline_and_copies(
    blocks: Sequence[TextBlock],
    shapes: Sequence[Shape],
    likely: Array,
    is_text: Truths,
    *,
    rules: Sequence[Rule | None],
    titles: Sequence[tuple[str, ...]],
    title: int | None,
) -> dict[int, Fact]:
    """What is said twice, and what the headline at `title` shows of the blocks around it and of its like."""
    known = repeated(blocks, shapes, is_text)
    if title is None:
        return known
    known |= _around_headline(blocks, shapes, likely, is_text, title)
    known |= above_headline(rules, title) | headline_copies(shapes, title)
    return known | other_headlines(blocks, shapes, titles, title)


def _learn(known: Mapping[int, Fact], facts: list[Fact | None], rows: Sequence[int], is_open: Sequence[bool]) -> None:
    """Take facts about blocks that the model weighed, where nothing surer is known."""
    for row, fact in known.items():
        if is_open[row]:
            facts[rows[row]] = fact


def _named(
    facts: Sequence[Fact | None], rows: Sequence[int], numbers: Sequence[int], places: Iterable[int]
) -> list[Label]:
    """The labels of the blocks at some places: what is known, or else the model's."""
    number_of = dict(zip(rows, numbers, strict=True))
    return [LABELS[number_of[at]] if (fact := facts[at]) is None else fact.label for at in places]


def _sides(opinion: Opinion, rules: Sequence[Rule | None], model: Model, threshold: float) -> tuple[Truths, list[bool]]:
    """For each block, whether it is text, and whether a trusted rule knows it for noise."""
    is_text: Truths = opinion.text + math.log(threshold / (1.0 - threshold)) > -_LENIENCE
    known_noise = [False] * len(is_text)
    for row, rule in enumerate(rules):
        if rule is not None and model.trusts_side(rule):
            is_text[row] = rule.label.is_text
            known_noise[row] = rule.label.is_noise
    return is_text, known_noise


def _follow_headings(opinion: Opinion, numbers: list[int], is_text: Truths, is_open: Sequence[bool]) -> None:
    """Items of a list of text are what their heading is: the third key point is one, too, whatever it looks like."""
    heading = 0
    for row, opened in enumerate(opinion.lists):
        if opened is None:
            heading = row  # the items stand right under it, so of all such blocks the last is the one
        elif not opened.rule.label.is_text or not is_open[row]:
            continue
        elif is_text[heading] and LABELS[numbers[heading]] is opened.rule.label:
            is_text[row] = True
            numbers[row] = numbers[heading]


def _follow_introductions(
    blocks: Sequence[TextBlock], numbers: list[int], is_text: Truths, known_noise: Sequence[bool]
) -> None:
    """The items of a bulleted list are text where the line over it is, and ends with a colon."""
    introduced = False
    for row in range(1, len(blocks)):
        if not blocks[row].bullet or known_noise[row]:
            introduced = False
            continue
        introduced = introduced or bool(is_text[row - 1] and blocks[row - 1].text.endswith((":", "：")))
        if introduced and not is_text[row]:
            is_text[row] = True
            numbers[row] = LABELS.index(Label.LIST_ITEM)


def _around_headline(
    blocks: Sequence[TextBlock], shapes: Sequence[Shape], likely: Array, is_text: Truths, title: int
) -> dict[int, Fact]:
    """What follows from which block is the headline: for blocks that are no text by themselves, and for captions that the
    model takes for text, but is not sure of.
    """
    unclear = likely.max(axis=1) < _CLEAR
    like_title = (likely.argmax(axis=1) == _TITLE) | (unclear & (likely[:, _TITLE] >= _LEAST_TITLE))
    known = {row: fact for row, fact in between_headlines(shapes, title).items() if unclear[row]}
    known |= {row: fact for row, fact in second_headlines(shapes, title).items() if like_title[row]}
    known |= beside_headline(blocks, shapes, title)
    shown = names_and_dates(blocks, shapes, title)
    return {row: fact for row, fact in known.items() if not is_text[row]} | {
        row: fact for row, fact in shown.items() if is_text[row] and unclear[row]
    }


def _ruled(rule: Rule, model: Model) -> Fact | None:
    """What a rule says by itself, if it is trusted with that."""
    return Fact(rule.label, rule.id, rule.confidence) if model.trusts_name(rule) and model.trusts_side(rule) else None


def _labels(opinion: Opinion, shapes: Sequence[Shape], is_text: Truths, title: int | None) -> list[int]:
    """The likeliest label of each block on its side: text, or not text. The headline is one block, its copies are not."""
    scores = np.where(IS_TEXT[None, :] == is_text[:, None], opinion.labels, _NEVER)
    scores[[len(seen.words) > _MOST_TIMESTAMP_WORDS for seen in shapes], _TIMESTAMP] = _NEVER
    scores[:, _TITLE] = _NEVER
    if title is not None:
        scores[title, _TITLE] = -_NEVER
    numbers: list[int] = np.argmax(scores, axis=1).tolist()
    return numbers


def _stated_title(
    blocks: Sequence[TextBlock], shapes: Sequence[Shape], is_open: Sequence[bool], words: tuple[str, ...]
) -> int | None:
    """The block with the words of the stated headline, or the heading that has a kicker before them: the heading of the
    highest level, and of several the first.
    """
    levels = [block.markup.heading if block.markup else 0 for block in blocks]
    free = [row for row, is_free in enumerate(is_open) if is_free]
    found = [row for row in free if shapes[row].words == words]
    if not found and len(words) >= _FEWEST_WORDS:
        found = [row for row in free if levels[row] and shapes[row].words[-len(words) :] == words]
    return min(found, key=lambda row: (not levels[row], levels[row], row), default=None)


def _agreed(likely: Array, stated: int | None, likeliest: int | None) -> int | None:
    """Of the block that prints the stated headline and the likeliest one the headline: the first, unless the model is sure
    of both that it is none, and that the other is. On 22 of 25 labelled pages it is right then: what is stated is printed
    for search engines, or names the site.
    """
    if stated is None or likeliest is None:
        return likeliest if stated is None else stated
    is_denied = likely[stated, _TITLE] < _LEAST_TITLE and likely[likeliest, _TITLE] >= _CLEAR
    return likeliest if is_denied else stated


def _title(likely: Array, is_open: Sequence[bool]) -> int | None:
    """The block that is most likely the headline, if one is likely enough."""
    title = np.where(is_open, likely[:, _TITLE], 0.0)
    best = int(np.argmax(title))
    return best if title[best] >= _LEAST_TITLE else None


def probabilities(scores: Array) -> Array:
    """How likely each label of a row is."""
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    likely: Array = odds / odds.sum(axis=1, keepdims=True)
    return likely
