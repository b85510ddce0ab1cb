"""Where a piece of text stands, and the words of the elements around it."""

from newsclean.read.html.context import Context, State


def nested(*owns: tuple[str, ...]) -> Context:
    """Elements in each other, from the outermost; every second one is block-level."""
    context = Context(None, "html", (), State(), 0)
    for number, own in enumerate(owns):
        context = Context(context, "div" if number % 2 else "b", own, State(), number if number % 2 else None)
    return context


def test_words_stand_nearest_first_and_once() -> None:
    """Those of the element itself come first."""
    inner = nested(("story", "page"), (), ("byline", "page"), ("author",))
    assert inner.all_words() == ("author", "byline", "page", "story")


def test_words_are_looked_up_in_any_order() -> None:
    """An element says the same whether the elements around it, or in it, were asked before."""
    owns = [(f"name{number % 30}", "box") for number in range(90)]
    fresh, asked = nested(*owns), nested(*owns)
    at: Context | None = asked.parent
    while at:
        at.all_words()
        at = at.parent
    assert asked.all_words() == fresh.all_words() == fresh.all_words()


def test_forty_words_are_enough() -> None:
    """The nearest count; a thousand elements around a line are no trouble."""
    inner = nested(*[(f"name{number}",) for number in range(1_000)])
    assert inner.all_words() == tuple(f"name{number}" for number in range(999, 959, -1))


def test_own_words_end_at_the_parent_of_the_block() -> None:
    """From the inline element up to its block-level one, and that one's parent."""
    inner = nested(("far",), ("page",), ("wide",), ("byline", "box"), ("author", "box"))
    assert inner.own_words() == ("author", "box", "byline", "wide")
    assert nested().own_words() == ()
