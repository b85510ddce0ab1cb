"""The words of a line as the lexicon and the model compare them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.weigh.words import WORD, fold, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Editor’s note:", ["editor", "s", "note"], id="curly apostrophe"),
        pytest.param("Editor's note:", ["editor", "s", "note"], id="straight apostrophe"),
        pytest.param("sign-up_now!", ["sign", "up", "now"], id="hyphen and underscore part words"),
        pytest.param("© 2025 Harbour Gazette", ["copyright", "2025", "harbour", "gazette"], id="copyright sign"),
        pytest.param("1.2K shares", ["1", "2k", "shares"], id="number of two words"),
        pytest.param("DEVAMINI OKU İZLE", ["devamini", "oku", "izle"], id="capital I with dot"),
        pytest.param("{{ title }}", ["title"], id="template marks are passed over"),
        pytest.param("*** | —", [], id="symbols alone"),
    ],
)
def test_words_are_letters_and_digits(text: str, expected: list[str]) -> None:
    """Only letters, digits and the copyright sign count, in lower case."""
    assert words(text) == expected


@given(st.text())
def test_case_never_decides(text: str) -> None:
    """Folding what is folded changes nothing, and words are folded."""
    assert fold(fold(text)) == fold(text)
    assert all(word == fold(word) for word in words(text))


@given(st.text() | st.text(st.characters(codec="cp1252")) | st.text(st.characters(codec="ascii")))
def test_the_quick_way_finds_the_same_words(text: str) -> None:
    """The table of bytes cuts as the pattern does."""
    assert words(text) == WORD.findall(fold(text))
