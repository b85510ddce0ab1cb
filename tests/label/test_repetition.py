"""What a text says once more."""

import numpy as np
import pytest

from newsclean import clean_html
from newsclean.label.repetition import quoted, repeated
from newsclean.labels import Label
from stages import HEADLINE, PROSE, cut_html, pieces, shape_of

WHOLE = " ".join(PROSE)
ASKED = "How did you feel when you heard that the ferry had run aground on the rocks off the island?"
QUOTING = f"{'The inquiry into the accident took all of the winter and most of the spring. ' * 9}{' '.join(PROSE[:3])}"


@pytest.mark.parametrize(
    ("label", "texts", "expected"),
    [
        ("nothing twice", PROSE, {}),
        ("a paragraph twice", [*PROSE, PROSE[1]], {5: "repetition.copy"}),
        ("the whole text at the end", [*PROSE, WHOLE], {5: "repetition.whole"}),
        ("the whole text at the start", [WHOLE, *PROSE], {0: "repetition.whole"}),
        ("the whole text twice", [*PROSE, WHOLE, WHOLE], {5: "repetition.whole", 6: "repetition.copy"}),
        ("two paragraphs are no text", [*PROSE[:2], " ".join(PROSE[:2])], {}),
        (
            "a summary of some",
            [" ".join(PROSE[:3]), *PROSE, *(text.replace(" the ", " that ") for text in PROSE[:4])],
            {},
        ),
        ("quotations in a longer one", [*PROSE[:3], QUOTING], {}),
        ("a question put twice", [ASKED, PROSE[0], ASKED, PROSE[1]], {}),
        ("an answer twice, too", [ASKED, PROSE[0], ASKED, PROSE[0]], {2: "repetition.copy", 3: "repetition.copy"}),
        ("a question at the end", [ASKED, PROSE[0], ASKED], {}),
        ("short lines", ["Share", "Share", "Share"], {}),
        ("no text", [], {}),
    ],
)
def test_what_is_repeated(label: str, texts: list[str], expected: dict[int, str]) -> None:
    """Paragraphs, and all of them in one block; quotations and short lines may stand twice."""
    blocks, _ = cut_html("".join(f"<p>{text}</p>" for text in texts))
    found = repeated(blocks, [shape_of(text) for text in texts], np.ones(len(texts), dtype=np.bool_))
    assert {row: fact.rule for row, fact in found.items()} == expected, label


def test_noise_may_repeat_itself_and_the_text() -> None:
    """What is no text is neither a copy nor what is copied."""
    shapes = [shape_of(text) for text in (PROSE[0], PROSE[0])]
    blocks = pieces(f"{PROSE[0]}\n\n{PROSE[0]}")
    assert repeated(blocks, shapes, np.array([False, True])) == {}


@pytest.mark.parametrize(
    ("label", "quote", "expected"),
    [
        ("a sentence of a paragraph", "Tugs pulled the ferry free at high tide, six hours later", [1]),
        ("with marks of its own", "“Nobody was hurt, but the hull is dented on both sides”", [1]),
        ("in other words", "Tugs pulled the boat free at high tide, six hours later", []),
        ("a turn of speech", "Nobody was hurt", []),
        ("in a longer word", "was hurt but the hull is dented on both side", []),
    ],
)
def test_a_pull_quote(label: str, quote: str, expected: list[int]) -> None:
    """It stands in the text already; other quotations stay, and so does one that the text takes up later."""
    texts = [PROSE[1], quote]
    blocks, _ = cut_html("".join(f"<p>{text}</p>" for text in texts))
    shapes, labels = [shape_of(text) for text in texts], [Label.PARAGRAPH, Label.QUOTE]
    assert list(quoted(blocks, shapes, labels)) == expected, label
    assert not quoted(blocks, shapes[::-1], labels[::-1])
    assert not quoted(pieces("\n\n".join(texts)), shapes, labels)


def test_a_page_with_its_text_once_more() -> None:
    """The paragraphs stay."""
    page = f"<article><h1>{HEADLINE}</h1>{''.join(f'<p>{text}</p>' for text in PROSE)}</article><div>{WHOLE}</div>"
    article = clean_html(page)
    assert article.text == "\n\n".join(PROSE)
    assert [block.rule for block in article.removed if block.label is Label.DUPLICATE] == ["repetition.whole"]
