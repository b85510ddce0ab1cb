"""Wrong characters are exchanged one for one, and letters are composed in small edits."""

import sys
import unicodedata

import pytest

from newsclean.repair.characters import (
    CONTROL,
    SPACE,
    SURROGATE,
    _combines,
    join_surrogates,
    level_spaces,
    normalize,
    odd_characters,
    replace_controls,
)
from newsclean.repair.invisible import INVISIBLE
from newsclean.repair.repaired import Edit


def test_every_character_that_a_fixer_looks_for_is_odd() -> None:
    """The one scan that spares the others misses nothing."""
    every = "".join(map(chr, range(0x10000)))
    odd = set(odd_characters(every))
    for characters in (SURROGATE, CONTROL, SPACE, INVISIBLE):
        assert odd.issuperset("".join(characters.findall(every)))


@pytest.mark.parametrize(
    ("damaged", "expected"),
    [
        pytest.param("\ud83d\ude00", "😀", id="pair"),
        pytest.param("a\ud83db", "a\ufffdb", id="first-half-alone"),
        pytest.param("a\ude00b", "a\ufffdb", id="second-half-alone"),
        pytest.param("\ud83d\ud83d\ude00", "\ufffd😀", id="half-before-a-pair"),
        pytest.param("\ude00\ud83d", "\ufffd\ufffd", id="wrong-order"),
    ],
)
def test_surrogates_are_joined_or_replaced(damaged: str, expected: str) -> None:
    """No half of a pair is left."""
    assert join_surrogates(damaged)[0] == expected


@pytest.mark.parametrize(
    ("damaged", "expected"),
    [
        pytest.param("a\0b\x07c\x7fd", "a b c d", id="c0"),
        pytest.param("\x93it\x92s\x94 \x96 \x80 5", "“it’s” – € 5", id="windows-1252"),
        pytest.param("it\x92s\x85", "it’s…", id="ellipsis-among-others"),
        pytest.param("one\x85two", "one\x85two", id="next-line-alone"),
        pytest.param("a\x81b", "a\ufffdb", id="no-character"),
        pytest.param("a\tb\nc\rd", "a\tb\nc\rd", id="white-space"),
    ],
)
def test_controls_are_exchanged(damaged: str, expected: str) -> None:
    """A control gives what was meant, or a space, and no offset moves."""
    assert replace_controls(damaged) == (expected, ())


@pytest.mark.parametrize(
    ("damaged", "expected"),
    [
        pytest.param("one\r\ntwo\r\n", "one \ntwo \n", id="windows"),
        pytest.param("one\rtwo", "one\ntwo", id="old-macintosh"),
        pytest.param("one\r\r\ntwo", "one\n \ntwo", id="both"),
        pytest.param("1\x0b2\x0c3\x854\u20285\u20296", "1\n2\n3\n4\n5\n6", id="other-line-ends"),
        pytest.param("5\u00a0km\u2009–\u202f6\u2003km\u205f!", "5 km – 6 km !", id="spaces"),
        pytest.param("１\u3000２", "１\u3000２", id="ideographic-space-stays"),
    ],
)
def test_line_ends_and_spaces_are_levelled(damaged: str, expected: str) -> None:
    """Later stages split at one line end only, and no offset moves."""
    assert level_spaces(damaged) == (expected, ())


@pytest.mark.parametrize(
    ("damaged", "edits"),
    [
        pytest.param("cafe\u0301 cre\u0300me", [Edit(3, 5, "é"), Edit(8, 10, "è")], id="accents"),
        pytest.param("e\u0302\u0323", [Edit(0, 3, "ệ")], id="two-marks"),
        pytest.param("\u1112\u1161\u11ab\u1100\u116e\u11a8", [Edit(0, 3, "한"), Edit(3, 6, "국")], id="hangul"),
        pytest.param("\u0301e\u0301", [Edit(1, 3, "é")], id="mark-at-the-start"),
        pytest.param("\u0915\u093c \u0958", [Edit(3, 4, "\u0915\u093c")], id="excluded-from-composition"),
        pytest.param("\u09b6\u09c7\u09be", [Edit(1, 3, "\u09cb")], id="vowel-sign"),
        pytest.param("5 \u212b", [], id="one-for-one"),
    ],
)
def test_composition_is_an_edit_for_each_sequence(damaged: str, edits: list[Edit]) -> None:
    """The text is in Normalization Form C, and every edit is as small as its sequence."""
    text, made = normalize(damaged)
    assert text == unicodedata.normalize("NFC", damaged)
    assert list(made) == edits


def test_thousands_of_marks_in_bad_order_are_normalized() -> None:
    """The standard library's sort of marks is quadratic; the result is the same without it."""
    for marks in (31, 2000):
        damaged = "a" + "\u0301\u0323" * marks + "b"
        assert normalize(damaged)[0] == unicodedata.normalize("NFC", damaged)


def test_all_that_composes_with_what_precedes_is_known() -> None:
    """Python's own data names no character that combines to the left and that `normalize` would cut before."""
    for code in range(sys.maxunicode + 1):
        decomposition = unicodedata.decomposition(chr(code))
        if decomposition and "<" not in decomposition and len(parts := decomposition.split()) == 2:
            last = chr(int(parts[1], 16))
            composes = unicodedata.normalize("NFC", unicodedata.normalize("NFD", chr(code))) == chr(code)
            assert not composes or _combines(last), f"U+{ord(last):04X}"
