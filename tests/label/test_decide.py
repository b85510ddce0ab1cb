"""The labels of a page: one a block, named and with a confidence."""

from collections.abc import Iterable

import numpy as np
import pytest
from hypothesis import given

from newsclean.label.decide import LABELS, _agreed, _follow_headings, _stated_title, decide
from newsclean.labels import Label
from newsclean.weigh.lexicon import lexicon
from newsclean.weigh.model import package_model
from newsclean.weigh.shape import Shapes
from stages import HEADLINE, PROSE, cut_html, labelled, pieces, shape_of, verdicts
from strategies import Page, any_text, pages

CLEAR = "\n\n".join(
    ["Home\nNews\nCoast\nSport", HEADLINE, "By Nora Lind", "14 March 2025", *PROSE, "Share this article", "0 Comments"]
)


def test_a_clear_page() -> None:
    """Menu, headline, byline, date, paragraphs, noise."""
    found = verdicts(CLEAR)
    assert found[HEADLINE] == "title"
    assert found["By Nora Lind"] == "byline"
    assert found["14 March 2025"] == "timestamp"
    assert {found[paragraph] for paragraph in PROSE} == {"paragraph"}
    assert found["Home"] == "navigation"
    assert found["Share this article"] == "share"
    assert found["0 Comments"] == "comments"


def test_every_verdict_has_a_rule_and_a_confidence() -> None:
    """The rule is a lexicon rule's id, a fact, or what weighed most in the model; the confidence is above 0 and at most 1."""
    for found in labelled(CLEAR):
        assert "." in found.rule
        assert 0.0 < found.confidence <= 1.0


def test_a_clear_verdict_is_surer_than_a_guess() -> None:
    """A paragraph among paragraphs is surer than a lone line between prose and foot."""
    confidence = {found.block.text: found.confidence for found in labelled(CLEAR)}
    assert confidence[PROSE[2]] > 0.8
    assert confidence["Share this article"] > 0.8


@pytest.mark.parametrize(("threshold", "more"), [(0.001, False), (0.999, True)], ids=["near-0", "near-1"])
def test_the_threshold_decides_what_is_kept(threshold: float, more: bool) -> None:
    """Near 0 lines of unusual shape go, near 1 they stay."""
    text = "\n\n".join(
        [HEADLINE, PROSE[0], "Gulls over the pier", PROSE[1], "Two tugs", "", *PROSE[2:], "Ten walks along the cliffs"]
    )

    def kept(at: float) -> int:
        return sum(len(found.block.text) for found in labelled(text, at) if found.label.is_text)

    assert kept(threshold) >= kept(0.5) if more else kept(threshold) <= kept(0.5)


def test_items_follow_the_heading_right_above_them() -> None:
    """The same heading may stand over two lists, of which one is of another article."""
    text = "Key points:\n• Wall shut\n\nCrane sinks\n\nKey points:\n• Boats wait"
    blocks = pieces(text)
    opinion = package_model().weigh(blocks, [shape_of(block.text) for block in blocks], {})
    key_point, related = LABELS.index(Label.KEY_POINT), LABELS.index(Label.RELATED)
    numbers = [key_point, related, related, related, related]
    is_text = np.array([True, False, False, False, False])
    _follow_headings(opinion, numbers, is_text, [True] * len(blocks))
    assert numbers == [key_point, key_point, related, related, related]
    assert is_text.tolist() == [True, True, False, False, False]


def test_no_blocks_no_labels() -> None:
    """An empty page has none."""
    assert labelled("") == []


@given(any_text())
def test_every_piece_gets_one_label(text: str) -> None:
    """Nothing is dropped on the way; at most one block is the title."""
    found = labelled(text)
    assert squeezed(one.block.text for one in found) == squeezed(piece.text for piece in pieces(text))
    assert sum(one.label is Label.TITLE for one in found) <= 1


@given(pages())
def test_labels_are_those_of_the_enumeration(page: Page) -> None:
    """A label is a `Label`."""
    assert all(isinstance(found.label, Label) for found in labelled(page.text))


def squeezed(texts: Iterable[str]) -> str:
    """Texts run together, without white space."""
    return "".join("".join(text.split()) for text in texts)


def test_a_rule_of_the_caller_decides() -> None:
    """Nobody has seen it on gold pages, and so nobody doubts it."""
    rules = """
        [[rule]]
        id = "promotion.gulls"
        label = "promotion"
        match = "whole"
        phrases = ["gulls over the pier"]
        confidence = 0.9
        drop = "Gulls over the pier"
        keep = "There were gulls over the pier when the ferry came in."
        why = "A test."
    """
    blocks = pieces("\n\n".join([HEADLINE, PROSE[0], "Gulls over the pier", *PROSE[1:]]))
    decision = decide(blocks, Shapes(lexicon(rules)), package_model(), 0.5)
    assert decision.labels[2] is Label.PROMOTION


def test_the_headline_is_one_block() -> None:
    """Its copies are duplicates, wherever they stand."""
    found = [one.label for one in labelled("\n\n".join([HEADLINE, HEADLINE, *PROSE, HEADLINE]))]
    assert found.count(Label.TITLE) == 1
    assert found.count(Label.DUPLICATE) == 2


@pytest.mark.parametrize(
    ("likely", "stated", "likeliest", "title"),
    [
        ((0.02, 0.9), 0, 1, 1),
        ((0.02, 0.3), 0, 1, 0),
        ((0.2, 0.9), 0, 1, 0),
        ((0.02, 0.9), 0, None, 0),
        ((0.02, 0.9), None, 1, 1),
        ((0.02, 0.02), None, None, None),
    ],
)
def test_a_stated_headline_may_be_none(
    likely: tuple[float, float], stated: int | None, likeliest: int | None, title: int | None
) -> None:
    """Where the model is sure of both: that it is none, and that another block is."""
    found = np.zeros((2, len(LABELS)))
    found[:, LABELS.index(Label.TITLE)] = likely
    assert _agreed(found, stated, likeliest) == title


@pytest.mark.parametrize(
    ("source", "stated", "row"),
    [
        ("<p>Tugs wait for tide</p><h2>Tugs wait for tide</h2>", "Tugs wait for tide", 1),
        ("<h1>Rain</h1><h2>Harbour Tugs wait for tide</h2>", "Tugs wait for tide", 1),
        ("<h1>Rain</h1><p>Harbour Tugs wait for tide</p>", "Tugs wait for tide", None),
        ("<h1>Rain</h1><h2>Thick fog</h2>", "Fog", None),
    ],
)
def test_the_block_that_prints_what_is_stated(source: str, stated: str, row: int | None) -> None:
    """A heading before other lines; with a kicker only a heading, and no headline of a word or two."""
    blocks, _ = cut_html(source)
    shapes = [shape_of(block.text) for block in blocks]
    assert _stated_title(blocks, shapes, [True] * len(blocks), shape_of(stated).words) == row
