"""Sentences cover the paragraph, and their spans lead to the input."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.article import Paragraph, ParagraphKind, Span
from newsclean.assemble.sentences import sentences


def _paragraph(text: str, start: int = 0, language: str | None = None) -> Paragraph:
    return Paragraph(text, ParagraphKind.PARAGRAPH, Span(start, start + len(text)), language=language)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("Dr. Sand left. It rained.", None, ["Dr. Sand left.", "It rained."], id="abbreviation"),
        pytest.param("„Es regnet.“ Er ging. z. B. nie.", "de", None, id="german"),
        pytest.param("港が閉まった。船は待つ。", "ja", ["港が閉まった。", "船は待つ。"], id="no-spaces"),
        pytest.param("One sentence without an end", None, ["One sentence without an end"], id="no-full-stop"),
        pytest.param("  Spaces.   Around.  ", None, ["Spaces.", "Around."], id="spaces"),
        pytest.param(
            "A \N{FERRY}\N{FERRY} came. It left.", None, ["A \N{FERRY}\N{FERRY} came.", "It left."], id="astral"
        ),
        pytest.param("Odd \ud800 text. More.", None, ["Odd \ud800 text.", "More."], id="surrogate"),
        pytest.param("", None, [], id="empty"),
        pytest.param(" \n ", None, [], id="blank"),
        pytest.param("A port. A quay.", "xx", ["A port.", "A quay."], id="unknown-language"),
    ],
)
def test_a_paragraph_has_sentences(text: str, language: str | None, expected: list[str] | None) -> None:
    """Cut where sentences end, in the language that the caller named."""
    found = [sentence.text for sentence in sentences(_paragraph(text, language=language))]
    assert expected is None or found == expected
    assert "".join("".join(found).split()) == "".join(text.split())


def test_spans_follow_the_offsets() -> None:
    """Where repair or joined lines moved the text, spans still count in the input."""
    source = "Fish &amp; chips.\n   It was  good &amp;"
    text = "Fish & chips. It was good &"
    offsets = ((0, 0), (6, 10), (14, 21), (21, 29), (27, 36))
    paragraph = Paragraph(text, ParagraphKind.PARAGRAPH, Span(0, len(source)), offsets)
    assert [source[one.span.start : one.span.end] for one in sentences(paragraph)] == [
        "Fish &amp; chips.",
        "It was  good &amp;",
    ]


def test_a_repaired_last_character_is_inside_the_span() -> None:
    """An ellipsis that was "&hellip;" ends the first sentence as one character."""
    source = "Wait&hellip; It left."
    paragraph = Paragraph("Wait… It left.", ParagraphKind.PARAGRAPH, Span(0, len(source)), ((0, 0), (5, 12)))
    first = sentences(paragraph)[0]
    assert source[first.span.start : first.span.end].startswith("Wait&hellip;")


@given(
    st.text()
    | st.lists(st.sampled_from(["A port", ". ", "! ", "\N{FERRY}", "。", "\n\n", "Dr.", "\ud800", " "])).map("".join)
)
def test_sentences_hold_all_but_white_space(text: str) -> None:
    """Nothing is lost, nothing overlaps, and each span is the sentence."""
    found = sentences(_paragraph(text, start=7))
    assert "".join("".join(one.text for one in found).split()) == "".join(text.split())
    stop = 7
    for one in found[:-1]:
        assert stop <= one.span.start < one.span.end
        assert text[one.span.start - 7 : one.span.end - 7] == one.text
        stop = one.span.end
    assert all(one.text == one.text.strip() != "" for one in found)
