"""Invisible debris goes; what scripts and emoji are written with stays."""

import pytest

from newsclean.repair.invisible import drop_invisible


@pytest.mark.parametrize(
    ("damaged", "expected"),
    [
        pytest.param("\ufeffFerry", "Ferry", id="byte-order-mark"),
        pytest.param("Ha\u00adfen\u00admeister", "Hafenmeister", id="soft-hyphen"),
        pytest.param("port\u200b Kelda", "port Kelda", id="zero-width-space"),
        pytest.param("a\u2060b\u2062c\u206ad", "abcd", id="word-joiner-and-invisible-operators"),
        pytest.param("\ufff9port\ufffaKelda\ufffb", "portKelda", id="interlinear"),
        pytest.param("Auf\u200clage, sh\u200dip", "Auflage, ship", id="joiner-between-latin-letters"),
        pytest.param("\u200dport\u200d", "port", id="joiner-at-the-ends"),
        pytest.param("👨\u200d said", "👨 said", id="joiner-after-the-last-emoji"),
        pytest.param("port\u180e", "port", id="mongolian-separator-in-latin"),
        pytest.param("\u200eport\u200e \u202aKelda\u202c \u2068x\u2069", "port Kelda x", id="direction-marks"),
        pytest.param("\u200eport\nשלום\u200e\n\u200fKelda", "port\nשלום\u200e\nKelda", id="direction-marks-by-line"),
    ],
)
def test_debris_goes(damaged: str, expected: str) -> None:
    """What nobody sees and nothing needs is dropped."""
    assert drop_invisible(damaged)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("👨‍👩‍👧‍👦", id="family"),
        pytest.param("🏳️‍🌈 👩🏽‍⚕️ ❤️", id="flag-skin-tone-heart"),
        pytest.param("🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣", id="tags-and-keycap"),
        pytest.param("می‌خواهم خانه‌ها", id="persian"),
        pytest.param("DNA‌های", id="persian-suffix-on-a-latin-word"),
        pytest.param("क्‍ष ക്‍", id="indic"),
        pytest.param("\u200fשלום (Kelda)\u200f", id="hebrew-with-marks"),
        pytest.param("مرحبا \u2067Kelda\u2069", id="arabic-with-isolates"),
        pytest.param("ᠮᠣᠩᠭᠣᠯ\u180eᠠ", id="mongolian"),
        pytest.param("葛󠄀", id="ideographic-variation"),
    ],
)
def test_what_is_needed_stays(text: str) -> None:
    """Joiners, direction marks and selectors that the writing needs are never touched."""
    assert drop_invisible(text) == (text, ())
