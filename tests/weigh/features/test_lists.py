"""Lists under a heading that the lexicon knows."""

import pytest

from stages import PROSE, seen


def heads(text: str) -> list[str | None]:
    """For each block, the rule of the heading of its list."""
    return [None if hit is None else str(hit.rule.label) for hit in seen(text).lists]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Most read\nTide mill opens a week early\nCrane sinks", [None, "related", "related"]),
        ("Most read\n\nTide mill opens a week early\n\nCrane sinks", [None, "related", "related"]),
        ("Most read\nTide mill opens a week early\n\nCrane sinks", [None, "related", None]),
        (f"Most read\nTide mill opens\n{PROSE[0]}\nCrane sinks", [None, "related", None, None]),
        ("Key points:\n• Wall shut\n• Boats wait", [None, "key_point", "key_point"]),
        ("Tide mill opens a week early\nCrane sinks", [None, None]),
    ],
    ids=["tight", "spaced", "a gap ends it", "prose ends it", "text", "no heading"],
)
def test_lists(text: str, found: list[str | None]) -> None:
    """The items under the heading, until something that is none."""
    assert heads(text) == found
