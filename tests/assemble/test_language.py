"""The language is the same every time, and none is named on too little text."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.assemble.language import LEAST_LETTERS, check_language, detect_language, enough_text

TEXTS = {
    "en": "The harbour authority said on Monday that it would rebuild the old quay before the autumn.",
    "de": "Die Hafenbehörde will den alten Kai noch vor dem Herbst erneuern, wie sie am Montag mitteilte.",
    "fr": "Les autorités du port ont annoncé lundi que le vieux quai serait reconstruit avant l'automne.",
    "es": "Las autoridades del puerto dijeron el lunes que el viejo muelle se reconstruirá antes del otoño.",
    "it": "Le autorità del porto hanno detto lunedì che il vecchio molo sarà ricostruito prima dell'autunno.",
    "pl": "Władze portu poinformowały w poniedziałek, że stare nabrzeże zostanie odbudowane przed jesienią.",
    "tr": "Liman idaresi pazartesi günü eski rıhtımın sonbahardan önce yeniden inşa edileceğini söyledi.",
    "ru": "Портовые власти заявили в понедельник, что старый причал будет перестроен до осени этого года.",
    "ar": "قالت سلطات الميناء يوم الاثنين إن الرصيف القديم سيعاد بناؤه قبل الخريف بتمويل من المدينة.",
    "el": "Οι λιμενικές αρχές ανακοίνωσαν τη Δευτέρα ότι η παλιά αποβάθρα θα ανακατασκευαστεί.",
    "ja": "港湾局は月曜日、古い岸壁を秋までに建て替えると発表しました。",
    "zh": "港务局周一宣布，旧码头将在秋季之前重建，费用由市政府承担。",
    "ko": "항만 당국은 오래된 부두를 가을까지 다시 지을 것이라고 월요일 밝혔다.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_paragraph_tells_its_language(language: str) -> None:
    """Two lines of news are enough."""
    found, confidence = detect_language(TEXTS[language])
    assert found == language
    assert confidence is not None
    assert 0.6 <= confidence <= 1.0


def test_capitals_do_not_matter() -> None:
    """Headlines in capitals are text like other."""
    assert detect_language(TEXTS["en"].upper()) == detect_language(TEXTS["en"].lower())


@pytest.mark.parametrize(
    "text", ["", " ", "Port Kelda", "12 345 678 " * 50, "!?" * 500, "港口", "https://gazette.example/" + "2025/" * 50]
)
def test_too_little_text_has_no_language(text: str) -> None:
    """None rather than a guess."""
    assert detect_language(text) == (None, None)


def test_letters_are_what_is_enough() -> None:
    """Digits and punctuation say nothing; a Chinese character says more than a letter."""
    assert enough_text("a" * LEAST_LETTERS)
    assert not enough_text("a" * (LEAST_LETTERS - 1) + "1!" * 50)
    assert enough_text("港" * 14)


def test_threads_agree() -> None:
    """The same answers from eight threads at once."""
    expected = [detect_language(text) for text in TEXTS.values()]
    with ThreadPoolExecutor(8) as pool:
        for found in pool.map(lambda _: [detect_language(text) for text in TEXTS.values()], range(16)):
            assert found == expected


def test_the_librarys_seed_is_left_alone() -> None:
    """A caller's use of langdetect neither changes these answers nor is changed by them."""
    from langdetect import DetectorFactory

    mixed = "The quay is shut. Der Kai ist gesperrt. Le quai est fermé."
    DetectorFactory.seed = 7
    before = detect_language(mixed)
    DetectorFactory.seed = 8
    try:
        assert detect_language(mixed) == before
        assert DetectorFactory.seed == 8
    finally:
        DetectorFactory.seed = None


def test_processes_agree() -> None:
    """Another process with another hash seed has the same answer."""
    mixed = "The quay is shut. Der Kai ist gesperrt. Le quai est fermé."
    code = f"from newsclean.assemble.language import detect_language; print(detect_language({mixed!r}))"
    answers = {
        subprocess.run(
            [sys.executable, "-c", f"import sys; sys.path[:] = {sys.path!r}; {code}"],
            capture_output=True,
            check=True,
            text=True,
            env={"PYTHONHASHSEED": seed},
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert answers == {str(detect_language(mixed))}


@pytest.mark.parametrize(("code", "expected"), [("en", "en"), ("DE", "de"), (None, None)])
def test_a_code_is_taken(code: str | None, expected: str | None) -> None:
    """Two letters of ISO 639-1, in any case."""
    assert check_language(code) == expected


@pytest.mark.parametrize("code", ["", "xx", "eng", "en-US", "english", " en"])
def test_another_code_is_refused(code: str) -> None:
    """The message says what is taken."""
    with pytest.raises(ValueError, match="ISO 639-1"):
        check_language(code)


def test_a_code_is_a_str() -> None:
    """The message says what is taken."""
    with pytest.raises(TypeError, match="language must be a str"):
        check_language(7)  # type: ignore[arg-type]


@given(
    st.text() | st.lists(st.sampled_from(["The quay ", "は港", "\ud800", "порт", "ß", "\N{FERRY}", "1"])).map("".join)
)
def test_any_text_has_a_language_or_none(text: str) -> None:
    """Never an error, never a confidence without a language."""
    language, confidence = detect_language(text)
    assert (language is None) == (confidence is None)
    assert language is None or check_language(language) == language
