"""Mojibake is undone line by line; text that is right never is."""

import pytest

from newsclean.repair.encoding import fix_mojibake
from newsclean.repair.repaired import Edit


def misread(text: str, encoding: str, times: int = 1) -> str:
    """The text as UTF-8 that was read as another encoding."""
    for _ in range(times):
        text = text.encode().decode(encoding)
    return text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param("the harbour master’s boat", "latin-1", id="apostrophe-latin-1"),
        pytest.param("the harbour master’s boat", "cp1252", id="apostrophe-1252"),
        pytest.param("the harbour master’s boat", "cp1250", id="apostrophe-1250"),
        pytest.param("the harbour master’s boat", "cp1251", id="apostrophe-1251"),
        pytest.param("the harbour master’s boat", "cp1253", id="apostrophe-1253"),
        pytest.param("the harbour master’s boat", "cp1257", id="apostrophe-1257"),
        pytest.param("the harbour master’s boat", "mac-roman", id="apostrophe-macintosh"),
        pytest.param("l’été à la plage", "cp1252", id="french-with-no-break-space"),
        pytest.param("l’été à la plage", "mac-roman", id="french-macintosh"),
        pytest.param("São João", "cp1252", id="portuguese"),
        pytest.param("Jak się masz? Żółw", "cp1250", id="polish"),
        pytest.param("Příští loď", "iso8859-2", id="czech"),
        pytest.param("5 € – £3 – 20 °C", "cp1254", id="signs"),
        pytest.param("Привет, порт Келда", "cp1251", id="russian-1251"),
        pytest.param("Привет, порт Келда", "cp1252", id="russian-1252"),
        pytest.param("паром не пойдёт до утра", "cp1251", id="russian-sentence"),
        pytest.param("你好，世界", "cp1252", id="chinese"),
        pytest.param("こんにちは", "latin-1", id="japanese"),
        pytest.param("한국어", "cp1252", id="korean"),
        pytest.param("مرحبا بالعالم", "cp1252", id="arabic"),
        pytest.param("😀 ok", "cp1254", id="emoji"),
        pytest.param("café", "cp437", id="dos"),
    ],
)
def test_utf8_read_as_another_encoding_is_undone(text: str, encoding: str) -> None:
    """What went wrong once is taken back."""
    assert fix_mojibake(misread(text, encoding))[0] == text


@pytest.mark.parametrize("times", [2, 3])
def test_mojibake_of_mojibake_is_undone(times: int) -> None:
    """Pages are converted wrongly more than once."""
    assert fix_mojibake(misread("the café’s quay", "cp1252", times))[0] == "the café’s quay"


@pytest.mark.parametrize(
    ("damaged", "expected"),
    [
        pytest.param("He said â€œyesâ€ and left.", "He said “yes” and left.", id="quote-without-its-last-byte"),
        pytest.param("It ends in â€œyesâ€", "It ends in “yes”", id="the-same-at-the-end"),
        pytest.param("voilÃ le port", "voilà le port", id="no-break-space-lost"),
        pytest.param("The café isnâ€™t open.", "The café isn’t open.", id="beside-text-that-is-right"),
        pytest.param(
            "one â€“ two\nThe “café”\nthree â€“ four", "one – two\nThe “café”\nthree – four", id="line-by-line"
        ),
        pytest.param("donâ€™t " * 3000, "don’t " * 3000, id="long-line"),
        pytest.param("â€™" * 9000, "’" * 9000, id="long-word"),
    ],
)
def test_what_is_left_of_mojibake_is_undone(damaged: str, expected: str) -> None:
    """Bytes get lost on the way, and not all of a line is damaged."""
    assert fix_mojibake(damaged)[0] == expected


@pytest.mark.parametrize(
    ("damaged", "expected"),
    [
        pytest.param("cafĆ©", "café", id="e-acute-1257"),
        pytest.param("SĂŁo JoĂŁo", "São João", id="portuguese-1250"),
        pytest.param("cafГ©", "café", id="e-acute-1251"),
        pytest.param("ä½ å¥½", "你好", id="chinese-without-its-no-break-space"),
        pytest.param("PÅ™Ã\u00adÅ¡tÃ\u00ad loÄ", "Příští loď", id="last-byte-lost"),
    ],
)
@pytest.mark.xfail(strict=True, reason="not certain enough for ftfy, or taken for another encoding")
def test_mojibake_that_is_not_yet_undone(damaged: str, expected: str) -> None:
    """Known failures."""
    assert fix_mojibake(damaged)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Vietnamese writes “Â” and “Ă”.", id="letter-alone-in-quotes"),
        pytest.param("The page showed Ã¤ where ä belongs.", id="text-about-mojibake"),
    ],
)
@pytest.mark.xfail(strict=True, reason="looks like mojibake to ftfy")
def test_text_that_is_touched_although_it_is_right(text: str) -> None:
    """Known failures."""
    assert fix_mojibake(text)[0] == text


@pytest.mark.parametrize("mark", ["\u2028", "\u2029"], ids=ascii)
def test_mojibake_of_a_line_end_is_a_space(mark: str) -> None:
    """A line end within a word that is repaired as a whole would cut it, and two blocks had one place."""
    damaged = f"déjà{mark}vu".encode().decode("cp1252")
    assert fix_mojibake(damaged)[0] == "déjà vu"


def test_a_word_that_vanishes_is_one_edit_with_its_neighbour() -> None:
    """Letters that stand for nothing would otherwise belong to no block."""
    after, edits = fix_mojibake("В\xadВ\xadВ\xad hГ¤")
    assert after == "\xad\xad\xad hä"
    assert len(edits) == 1


def test_each_word_is_an_edit_of_its_own() -> None:
    """Offsets stay exact in the words between, and inside the words as far as they are right."""
    _, edits = fix_mojibake("The masterâ€™s cafÃ© is open.")
    assert edits == [Edit(10, 13, "’"), Edit(18, 20, "é")]


def test_a_lost_space_joins_words_in_one_edit() -> None:
    """Where the number of words changes, what lies between the first and the last change is one edit."""
    text, edits = fix_mojibake("on dit voilÃ  ici enfin")
    assert text == "on dit voilà ici enfin"
    assert edits == [Edit(11, 13, "à")]
