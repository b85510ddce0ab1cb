"""What the vocabulary is asked for."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.weigh.features.bag import Vocabulary, bag, names
from newsclean.weigh.network import Bag
from stages import cut_html


@pytest.mark.parametrize(
    ("terms", "found"),
    [
        ((), []),
        (("share",), ["share", "<share", ">share", "=share"]),
        (("12", "views"), ["00", "views", "<00", ">views", "+00 views", "=00 views"]),
        (("in", "1998"), ["in", "0year", "<in", ">0year", "+in 0year", "=in 0year"]),
        (("123456",), ["00000", "<00000", ">00000", "=00000"]),
    ],
)
def test_bag(terms: tuple[str, ...], found: list[str]) -> None:
    """Words, the first and the last, pairs, the whole of a short line; numbers by their length."""
    assert bag(terms) == found


def test_long_blocks_give_their_ends() -> None:
    """Of long blocks the first eight and the last five words count."""
    words = tuple(f"w{number}" for number in range(40))
    assert bag(words) == [*words[:8], *words[-5:], "<w0", ">w39"]


@given(st.lists(st.sampled_from(("share", "this", "12", "1998", "漢字")), max_size=20), st.randoms())
def test_a_vocabulary_finds_what_the_bag_holds(terms: list[str], pick: random.Random) -> None:
    """The same phrases as if each was looked up by itself, whichever of them it knows."""
    phrases = bag(terms)
    known = sorted({phrase for phrase in phrases if pick.random() < 0.5})
    entries = tuple(known.index(phrase) for phrase in phrases if phrase in known)
    assert Vocabulary(known)(terms) == Bag(entries, len(phrases))


def test_names_of_elements() -> None:
    """Those of the element itself apart from those around it, and what the vocabulary has of them."""
    [block] = cut_html('<div class="article-body"><p class="lead">The ferry ran aground in thick fog.</div>')[0]
    assert block.markup is not None
    asked = names(block.markup)
    assert ".lead" in asked
    assert {"~article", "~body"} <= set(asked)
    assert "lead" not in asked
    assert Vocabulary([".lead", "lead"]).named(block.markup) == Bag((0,), len(asked))
