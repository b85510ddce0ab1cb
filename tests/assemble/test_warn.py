"""Named doubts about a result."""

import pytest

from newsclean import Doubt
from newsclean.assemble.warn import warn
from stages import HEADLINE, PROSE, made

TEXT = " ".join(PROSE)
GOOD = [("title", HEADLINE), *(("paragraph", paragraph) for paragraph in PROSE)]

CASES = {
    "nothing-to-doubt": (GOOD, HEADLINE, TEXT, [], set()),
    "no-title": (GOOD[1:], None, TEXT, [], set()),
    "repaired": (GOOD, HEADLINE, TEXT, ["mojibake", "controls"], {Doubt.REPAIRED}),
    "empty": ([], None, "", [], {Doubt.EMPTY, Doubt.NO_LANGUAGE}),
    "much-removed": (
        [
            ("title", HEADLINE),
            ("paragraph", PROSE[0]),
            *(("navigation", f"Link number {number}") for number in range(200)),
        ],
        HEADLINE,
        PROSE[0],
        [],
        {Doubt.MUCH_REMOVED},
    ),
    "short-stub": ([("title", HEADLINE), ("navigation", "Home")], HEADLINE, "Fog.", [], {Doubt.TITLE_MISMATCH}),
    "title-of-another-story": (GOOD, "Museum opens at night", TEXT, [], {Doubt.TITLE_MISMATCH}),
    "japanese-title": (
        [
            ("title", "港は閉鎖"),
            ("paragraph", "火曜日の夜、嵐のためケルダ港の防波堤にある門が壊れ、港は三週間にわたり閉鎖された。"),
        ],
        "港は閉鎖",
        "火曜日の夜、嵐のためケルダ港の防波堤にある門が壊れ、港は三週間にわたり閉鎖された。",
        [],
        set(),
    ),
    "paywall": ([*GOOD, ("paywall", "Subscribe to read on")], HEADLINE, TEXT, [], {Doubt.PAYWALL}),
    "several-articles": (
        [*GOOD, *(("related", f"{number} {TEXT[:400]}") for number in range(4))],
        HEADLINE,
        TEXT,
        [],
        {Doubt.SEVERAL_ARTICLES},
    ),
    "too-short-for-a-language": ([("title", "Fog")], "Fog", "Fog again.", [], {Doubt.NO_LANGUAGE}),
}


@pytest.mark.parametrize(("parts", "title", "text", "notes", "expected"), CASES.values(), ids=CASES)
def test_doubts(
    parts: list[tuple[str, str]], title: str | None, text: str, notes: list[str], expected: set[Doubt]
) -> None:
    """Each has its reason, and none comes without."""
    found = list(warn(made(*parts), title, text, notes))
    assert {warning.doubt for warning in found} == expected
    assert len(found) == len(expected)


def test_messages_are_sentences() -> None:
    """For a person to read."""
    for parts, title, text, notes, _ in CASES.values():
        for warning in warn(made(*parts), title, text, notes):
            assert warning.message[0].isupper()
            assert warning.message.endswith(".")


def test_the_repairs_are_named() -> None:
    """In the order of the fixers."""
    (warning,) = warn(made(*GOOD), HEADLINE, TEXT, ["mojibake", "controls"])
    assert "mojibake, controls" in warning.message
