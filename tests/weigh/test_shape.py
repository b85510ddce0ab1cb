"""What a block's text shows by itself."""

import pytest
from hypothesis import given

from stages import PROSE, shape_of, shapes
from stories import INNOCENT, STORIES
from strategies import any_text


@pytest.mark.parametrize(
    "text",
    [
        *PROSE,
        *(sentence for story in STORIES[3:] for sentence in story.sentences[:2]),
        '"The wall held as long as it could, and then a little longer," said the head of the port.',
        "Nobody at the harbour office could say on Sunday how long the repairs of the two gates would last…",
        "Der Kai bleibt bis auf Weiteres gesperrt; wann die Arbeiten beginnen, ist nach Angaben der Stadt noch offen.",
        "Власти порта сообщили, что причал будет закрыт на три недели, а паромы пойдут по новому расписанию.",
    ],
)
def test_prose(text: str) -> None:
    """Long lines with the marks of sentences, in any script."""
    assert shape_of(text).is_prose


@pytest.mark.parametrize(
    "text",
    [
        "Share this article",
        "Home News Coast Sport Business Opinion Culture Weather Traffic Archive Jobs Property",
        "Ferry to Gull Island runs aground in thick fog",
        "It rained.",
        "港は閉鎖された。",
        "12 February 2025",
        "",
    ],
)
def test_what_is_no_prose(text: str) -> None:
    """Short lines, and runs of words without any mark."""
    assert not shape_of(text).is_prose


@pytest.mark.parametrize(
    ("text", "is_sentence"),
    [
        pytest.param("It rained.", True, id="full-stop"),
        pytest.param("Did it rain?", True, id="question"),
        pytest.param("Run!", True, id="call"),
        pytest.param("“It rained.”", True, id="closing-quote"),
        pytest.param("(It rained.)", True, id="closing-bracket"),
        pytest.param("«Es regnet.»", True, id="guillemet"),
        pytest.param("« Il pleut. »", True, id="guillemet-and-space"),
        pytest.param("雨が降った。", True, id="japanese"),
        pytest.param("बारिश हुई।", True, id="hindi"),
        pytest.param("هل هطل المطر؟", True, id="arabic"),
        pytest.param("And then…", True, id="ellipsis"),
        pytest.param("Rain on Friday", False, id="headline"),
        pytest.param("Three things are needed:", False, id="colon"),
        pytest.param("”)", False, id="closing-marks-alone"),
        pytest.param("", False, id="empty"),
    ],
)
def test_sentences(text: str, is_sentence: bool) -> None:
    """A block ends as a sentence does: with a terminal mark, behind which closing marks may stand."""
    assert shape_of(text).is_sentence is is_sentence


def test_words_are_folded() -> None:
    """Case and punctuation do not count."""
    assert shape_of("SHARE “This”, now!").words == shape_of("share this now").words == ("share", "this", "now")


def test_scripts_without_spaces_count_for_more() -> None:
    """A Japanese sentence is as long as its translation, and is compared by pairs of characters."""
    japanese, english = (
        shape_of("港は三週間閉鎖される見通しだ。"),
        shape_of("The harbour is expected to be closed for three weeks."),
    )
    assert 0.5 < japanese.length / english.length < 2
    assert 0.5 < japanese.size / english.size < 2
    assert "閉鎖" in japanese.terms


@pytest.mark.parametrize(
    ("text", "lettered"), [("12 views", True), ("12/03", False), ("***", False), ("", False), ("é", True)]
)
def test_letters(text: str, lettered: bool) -> None:
    """Whether any word has a letter."""
    assert shape_of(text).lettered is lettered


def test_dates_are_found() -> None:
    """In short blocks; a long one is prose that mentions dates."""
    assert len(shape_of("Published: 12 February 2025").dates) == 1
    assert shape_of("12 February 2025 " * 40).dates == ()


def test_rules_are_found() -> None:
    """A prompt meets the rule of its label; a sentence on the same subject does not."""
    assert "share" in {hit.rule.label for hit in shape_of("Share this article").hits}
    assert not [hit for hit in shape_of(INNOCENT[9]).hits if hit.rule.label.is_noise]


def test_each_text_is_looked_at_once() -> None:
    """The same text gives the very same shape."""
    store = shapes()
    assert store(PROSE[0]) is store(PROSE[0])
    assert store(PROSE[0]) == shape_of(PROSE[0])


@given(any_text())
def test_any_text_has_a_shape(text: str) -> None:
    """Words, length and size fit together."""
    seen = shape_of(text)
    assert seen.length >= len(text)
    assert bool(seen.words) == (seen.size > 0)
    assert all(0 <= hit.start < hit.end <= len(seen.words) for hit in seen.hits)
