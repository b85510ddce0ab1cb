"""The way down to a piece of text, and the words in the names of the elements on it."""

from newsclean.read.html.path import Path


def nested(*names: tuple[str, ...]) -> Path:
    """Elements in each other, from the outermost; every second one is block-level."""
    path = Path(None, "html", (), is_block=True)
    for number, own in enumerate(names):
        path = path.to("div" if number % 2 else "b", own, is_block=number % 2 == 1)
    return path


def test_words_stand_nearest_first_and_once() -> None:
    """Those of the element itself come first."""
    inner = nested(("story", "page"), (), ("byline", "page"), ("author",))
    assert inner.words() == ("author", "byline", "page", "story")


def test_words_are_looked_up_in_any_order() -> None:
    """A path says the same whether those above it, or below it, were asked before."""
    names = [(f"name{number % 30}", "box") for number in range(90)]
    fresh, asked = nested(*names), nested(*names)
    at: Path | None = asked.parent
    while at:
        at.words()
        at = at.parent
    assert asked.words() == fresh.words() == fresh.words()


def test_forty_words_are_enough() -> None:
    """The nearest count; a thousand elements around a line are no trouble."""
    inner = nested(*[(f"name{number}",) for number in range(1_000)])
    assert inner.words() == tuple(f"name{number}" for number in range(999, 959, -1))


def test_own_words_end_at_the_parent_of_the_block() -> None:
    """From the inline element up to its block-level one, and that one's parent."""
    inner = nested(("far",), ("page",), ("wide",), ("byline", "box"), ("author", "box"))
    assert inner.own_words() == ("author", "box", "byline", "wide")
    assert nested().own_words() == ()


def test_tags_begin_below_the_body_and_the_last_ones_count() -> None:
    """What stands outside of the body is no part of the way, and 24 tags are enough."""
    body = Path(None, "html", (), is_block=True).to("body", (), is_block=True)
    item = body.to("ul", (), is_block=True).to("li", (), is_block=True)
    assert body.tags == ()
    assert item.tags == ("ul", "li")
    assert nested(*[()] * 30).tags == ("b", "div") * 12


def test_equal_elements_are_on_one_path() -> None:
    """Only the tag, the names and the kind of an element tell its path from others."""
    menu = nested(("menu",))
    first = menu.to("li", ("entry",), is_block=True)
    assert menu.to("li", ("entry",), is_block=True) is first
    others = [("li", (), True), ("p", ("entry",), True), ("li", ("entry",), False)]
    assert all(menu.to(tag, names, is_block=is_block) is not first for tag, names, is_block in others)
