"""The whole stage: what it must not touch, and its laws."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair import repair
from newsclean.repair.repaired import Edit
from newsclean.repair.stage import repair_text

KEEP = {
    "curly-quotes": "The harbour master’s “quiet” plan – or so he said — was dropped…",
    "french": "Le port, dit «le maître», était fermé dès l’été; œuf, CŒUR, L’Haÿ-les-Roses",
    "french-capitals": "À LA UNE: ÉTÉ, ÎLE, ÂGE D’OR, DÉJÀ, ÇA",
    "german": "Der „große“ Fährhafen, ‚klein‘, »Groß«, STRASSE, Straß“, Übermut",
    "norwegian": "Ærlig talt: båten lå på Østre kai i går. «Nå», sa Åse.",
    "swedish": "Å “Å” i åa, ÖBB–Åland, smörgås, ”så”",
    "icelandic": "Reykjavík, Þór, Ðað, æða",
    "portuguese": "SÃO PAULO, NÃO, MAÇÃ, MANHÃ “cedo”, AÇÕES",
    "spanish": "¿Qué? ¡Ñandú! PERÚ”, “MÉXICO”, 1.ª y 2.º",
    "polish": "Łódź, Żółć: „Zażółć gęślą jaźń”",
    "czech": "Příliš žluťoučký kůň, „DVOŘÁK“ a ŽLUŤ",
    "hungarian": "Őrült tükörfúrógép, „ŐŰ”, Űr",
    "romanian": "ȘTIRI, „Ştiri”, Țara, MÂNĂ, „Ă”",
    "turkish": "Şişli, İstanbul, ığdır, ÂŞIK, “Ğ”",
    "vietnamese": "Nguyễn Đức Âu, ÂU CHÂU, “Ấn”",
    "russian": "Власть, Своя «Газета» — № 5, СССР, ёлка",
    "ukrainian": "Сім’я «Різні»: Ґанок, їжа, Рівне, Є",
    "greek": "Ελλάδα: «Γεια» – ΒΓΞΟ, Ώρα",
    "japanese": "港の責任者は「出港しない」と述べた。ﾊﾝｶｸ",
    "korean": "항만 책임자는 ‘출항하지 않는다’고 말했다.",
    "chinese": "港口负责人说：“渡轮不开”……《海港报》",
    "hebrew": "שָׁלוֹם, אמר ״צה״ל״ – 5%",
    "arabic": "قال «المدير» — مرحبًا، مُدَرِّس",
    "persian": "می‌خواهم خانه‌ها را",
    "hindi": "बंदरगाह, श्री, ज्ञान, क्‍ष",
    "thai": "ท่าเรือ น้ำ",
    "emoji": "👨‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍⚕️ ❤️ 1️⃣",
    "ligatures": "oﬃce ﬁnance ﬂuﬀ",
    "full-width": "ＡＢＣ　１２３、カタカナ",
    "signs": "20 °C, 5 € – £3, ½, m², ±5, 2 × 3, † ‡ §, ™ © ®",
    "mathematics": "x ≈ √2, ¬p, ∑ Σ, Γ(n) ≠ ∞",
    "trademarks": "HUMANITÉ™ CAFÉ® NESTLÉ®",
    "box": "├── quay │ └── boat ───",
    "ampersands": "AT&T; R&D; fish & chips; &foo; &amp without its end",
    "white-space": "one\ttwo  three\n\n\n  four\n",
    "empty": "",
}


@pytest.mark.parametrize("text", KEEP.values(), ids=KEEP.keys())
def test_what_is_right_is_never_touched(text: str) -> None:
    """Characters that are right stay, without a note."""
    repaired = repair_text(text)
    assert repaired.text == text
    assert (repaired.edits, repaired.notes) == ((), ())


@pytest.mark.parametrize(
    ("damaged", "expected", "notes"),
    [
        pytest.param("salt &amp; sand", "salt & sand", ("entities",), id="entities"),
        pytest.param("cafÃ©", "café", ("mojibake",), id="mojibake"),
        pytest.param("\ud83d\ude00", "😀", ("surrogates",), id="surrogates"),
        pytest.param("it\x92s\0", "it’s ", ("controls",), id="controls"),
        pytest.param("port\u200b", "port", ("invisible",), id="invisible"),
        pytest.param("cafe\u0301", "café", ("normalization",), id="normalization"),
        pytest.param("one\u00a0two\r\n", "one two \n", (), id="spaces-without-a-note"),
        pytest.param("&acirc;&#128;&#153;", "’", ("entities", "mojibake"), id="mojibake-in-entities"),
        pytest.param("caf\u00c3\u00ad\u00c3\u00a9", "cafíé", ("mojibake",), id="soft-hyphen-that-is-mojibake"),
        pytest.param("&#xD83D;&#xDE00;", "😀", ("entities", "surrogates"), id="pair-in-entities"),
        pytest.param("&am\u200bp;", "&", ("entities", "invisible"), id="entity-behind-debris"),
        pytest.param("e\u200b\u0301", "é", ("invisible", "normalization"), id="accent-behind-debris"),
        pytest.param("ï»¿Ferry", "Ferry", ("mojibake", "invisible"), id="byte-order-mark-misread"),
        pytest.param("&&#97;mp;&rlm;", "&", ("entities",), id="nested"),
    ],
)
def test_damage_is_repaired_and_noted(damaged: str, expected: str, notes: tuple[str, ...]) -> None:
    """Every kind of damage has its name, and damage behind damage is found."""
    repaired = repair_text(damaged)
    assert repaired.text == expected
    assert repaired.notes == notes


def test_edits_lead_through_all_fixers() -> None:
    """What two fixers made of a stretch is one edit of the source."""
    assert repair_text("a &acirc;&#128;&#153; b").edits == (Edit(2, 21, "’"),)


def test_single_characters_move_no_offset() -> None:
    """A page with no-break spaces and Windows line ends needs no way back."""
    assert repair_text("«\u00a0oui\u00a0»\r\n\x93so\x94\u2028").edits == ()


@pytest.mark.parametrize("wrong", [b"bytes", None, 5], ids=["bytes", "none", "number"])
def test_a_caller_is_told_what_repair_takes(wrong: object) -> None:
    """Only a `str` can be repaired."""
    with pytest.raises(TypeError, match="repair takes a str, not"):
        repair(wrong)  # type: ignore[arg-type]


_FRAGMENTS = [
    *(
        "&",
        "amp;",
        "#",
        "x",
        "38",
        "9",
        ";",
        "shy;",
        "&zwj;",
        "&rlm;",
        "&amp;",
        "&#97;",
        "&#x92;",
        "&#xD83D;",
        "&#xDE00;",
    ),
    *(
        "a",
        "b",
        "E",
        "é",
        "ß",
        "Ã",
        "©",
        "â",
        "€",
        "™",
        "”",
        "Â",
        "Å",
        "Ð",
        "Ÿ",
        "Ñ",
        "Р",
        "С",
        "В",
        "√",
        "Γ",
        "Ç",
        "├",
        "´",
    ),
    *("\0", "\x80", "\x85", "\x92", "\x9d", "\u00a0", "\u00ad", " ", "\n", "\r", "\t", "\u2028", "\u3000"),
    *("\u200b", "\ufeff", "\u200d", "\u200c", "\u200e", "\u202e", "\u180e", "\ufe0f", "\ud83d", "\ude00"),
    *("ש", "ا", "م", "क", "्", "👨", "👩", "ᠠ", "\u0301", "\u0323", "\u0344", "ᄒ", "ᅡ", "ᆫ", "\u0958", "\u212b"),
]
_MISREAD = [
    text.encode().decode(encoding, "replace")
    for text in ("é’“", "été", "Привет", "日本", "😀")
    for encoding in ("latin-1", "cp1252", "cp1251", "mac-roman", "cp437")
]
DAMAGED = st.lists(
    st.sampled_from(_FRAGMENTS) | st.sampled_from(_MISREAD) | st.characters(exclude_categories=()), max_size=25
).map("".join)
"""Texts made of all that is repaired."""


@given(DAMAGED)
def test_repairing_twice_changes_nothing_more(text: str) -> None:
    """The repair is settled: `repair(repair(x)) == repair(x)`."""
    assert repair(repair(text)) == repair(text)


@given(DAMAGED)
def test_what_is_repaired_is_plain_text(text: str) -> None:
    """No controls, no surrogates, one kind of line end, Normalization Form C."""
    repaired = repair(text)
    assert re.search("[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u2028\u2029\ufeff\ud800-\udfff]", repaired) is None
    assert unicodedata.is_normalized("NFC", repaired)


@given(DAMAGED)
def test_outside_of_edits_every_character_is_where_it_was(text: str) -> None:
    """An offset leads to the same character, or to the one that was exchanged for it."""
    repaired = repair_text(text)
    inside = {at for edit in repaired.edits for at in range(edit.start, edit.end)}
    source = [at for at in range(len(text)) if at not in inside]
    kept = [at for at in range(len(repaired.text)) if repaired.source_offset(at) not in inside]
    assert [repaired.source_offset(at) for at in kept] == source
    for at, came_from in zip(kept, source, strict=True):
        character = repaired.text[at]
        if character != text[came_from] and "mojibake" not in repaired.notes:  # "Ã " becomes "à "
            assert unicodedata.normalize("NFC", text[came_from]) == character or not text[came_from].isalnum()


@given(DAMAGED)
def test_edits_are_in_order_and_disjoint_and_hold_what_stands_in_the_text(text: str) -> None:
    """Each edit's replacement is found where the edit leads."""
    repaired = repair_text(text)
    shift = end = 0
    for edit in repaired.edits:
        assert end <= edit.start <= edit.end <= len(text)
        at = edit.start + shift
        assert repaired.text[at : at + len(edit.replacement)] == edit.replacement
        shift += len(edit.replacement) - (edit.end - edit.start)
        end = edit.end
    assert len(repaired.text) == len(text) + shift


@given(
    st.lists(st.text("ab é’\u00a0\u200b", max_size=10), max_size=8),
    st.sampled_from(["\n", "\r\n", "\r", "\u2028", "\x0b"]),
)
def test_every_kind_of_line_end_gives_as_many_lines(lines: list[str], end: str) -> None:
    """Lines neither appear nor vanish."""
    assert repair(end.join(lines)).count("\n") == max(len(lines) - 1, 0)


@given(DAMAGED)
def test_lines_do_not_vanish(text: str) -> None:
    """Every line end of the source is one of the result."""
    assert repair(text).count("\n") >= text.replace("\r\n", "\n").replace("\r", "\n").count("\n")
