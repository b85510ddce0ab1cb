"""What elements say of all that is in them."""

import pytest

from newsclean.read.html.context import State, state_within

HIDDEN = State(hidden=True)


@pytest.mark.parametrize(
    ("tag", "attributes", "own", "expected"),
    [
        ("div", {}, (), State()),
        ("div", {"class": "story"}, ("story",), State()),
        ("b", {}, (), State(bold=True)),
        ("h3", {}, (), State(heading=3)),
        ("ol", {}, (), State(list_depth=1, is_ordered=True)),
        ("div", {"style": "color: red; display : none"}, (), HIDDEN),
        ("div", {"style": None}, (), State()),
        ("div", {"aria-hidden": "false"}, (), State()),
        ("dialog", {}, (), HIDDEN),
        ("dialog", {"open": ""}, (), State()),
        ("div", {"role": "heading", "aria-level": "4"}, (), State(heading=4)),
        ("div", {"class": "photo-credit"}, ("photo", "credit"), State(caption=True)),
        ("main", {"class": "photo-credit"}, ("photo", "credit"), State()),
        ("blockquote", {"class": "twitter-tweet"}, ("twitter", "tweet"), State(quote=True, embedded="tweet")),
        ("div", {"class": "post text"}, ("post", "text"), State()),
        ("div", {"id": "fb-post"}, ("fb", "post"), State()),
        ("div", {"itemscope": ""}, (), State(item_type="")),
        ("figure", {}, (), State(figure=True, figure_number=7)),
        ("article", {}, (), State(article=7)),
    ],
)
def test_an_element_says_of_what_is_in_it(
    tag: str, attributes: dict[str, str | None], own: tuple[str, ...], expected: State
) -> None:
    """By its tag, its attributes and its names; most say nothing."""
    assert state_within(tag, attributes, own, State(), 7) == expected


def test_what_holds_around_an_element_holds_in_it() -> None:
    """Nothing that stands outside is forgotten, and an article within another is part of it."""
    around = State(bold=True, list_depth=2, article=1)
    assert state_within("span", {}, (), around, -1) is around
    assert state_within("article", {}, (), around, 4) == around
    assert state_within("ul", {}, (), around, 4) == around._replace(list_depth=3)


def test_a_figure_that_is_no_block_has_no_number() -> None:
    """Within the options of a list nothing is block-level."""
    assert state_within("figure", {}, (), State(), -1).figure_number is None
