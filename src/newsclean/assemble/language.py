"""The language of a text: from its script where that settles it, otherwise from its letters in threes."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

LEAST_LETTERS = 40
"""With fewer letters no language is named. A Chinese, Japanese or Korean character counts as three."""

_QUICK_LOOK = 200
_MOST_CHARACTERS = 4_000
_LEAST_CONFIDENCE = 0.6
_SEED = 0

_LETTER = re.compile(r"[^\W\d_]")
_CHINESE = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]")
_KANA = re.compile("[\u3041-\u30fa]")
# Scripts that news is written in by one language, or by one far more than by any other.
_SCRIPTS = {
    "ko": re.compile("[\uac00-\ud7a3]"),
    "zh": re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"),
    "el": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "hy": re.compile("[\u0530-\u058f]"),
    "he": re.compile("[\u0590-\u05ff]"),
    "bn": re.compile("[\u0980-\u09ff]"),
    "pa": re.compile("[\u0a00-\u0a7f]"),
    "gu": re.compile("[\u0a80-\u0aff]"),
    "or": re.compile("[\u0b00-\u0b7f]"),
    "ta": re.compile("[\u0b80-\u0bff]"),
    "te": re.compile("[\u0c00-\u0c7f]"),
    "kn": re.compile("[\u0c80-\u0cff]"),
    "ml": re.compile("[\u0d00-\u0d7f]"),
    "si": re.compile("[\u0d80-\u0dff]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
    "lo": re.compile("[\u0e80-\u0eff]"),
    "my": re.compile("[\u1000-\u109f]"),
    "ka": re.compile("[\u10a0-\u10ff]"),
    "am": re.compile("[\u1200-\u137f]"),
    "km": re.compile("[\u1780-\u17ff]"),
}

_CODES = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo"
    " es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg"
    " ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn"
    " no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta"
    " te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split()
)
"""ISO 639-1."""


def enough_text(text: str) -> bool:
    """Whether a text has letters enough to tell its language (`bool`).

    >>> (
    ...     enough_text("Port Kelda"),
    ...     enough_text("The harbour authority of Port Kelda said that it would rebuild the quay."),
    ... )
    (False, True)
    """
    if len(_LETTER.findall(text, 0, _QUICK_LOOK)) >= LEAST_LETTERS:
        return True
    beginning = text[:_MOST_CHARACTERS]
    letters = len(_LETTER.findall(beginning))
    if letters < LEAST_LETTERS and not beginning.isascii():
        letters += 2 * len(_CHINESE.findall(beginning))
    return letters >= LEAST_LETTERS


def detect_language(text: str) -> tuple[str | None, float | None]:
    """The language of a text and how sure it is (`tuple[str | None, float | None]`): ISO 639-1, and 0 to 1.

    Both are `None` where there is too little text or no language fits. Only the first 4,000 characters are looked at. The
    same text gets the same answer in every thread and process.

    >>> detect_language("Die Hafenbehörde von Port Kelda will den Kai bis zum Herbst erneuern.")[0]
    'de'
    >>> detect_language("Port Kelda")
    (None, None)
    """
    text = text[:_MOST_CHARACTERS]
    if not enough_text(text):
        return None, None
    return _by_script(text) or _by_letters(text)


def check_language(code: object) -> str | None:
    """A caller's language code in small letters (`str`), or `None` where none is given.

    Raises:
        TypeError: the code is no `str`.
        ValueError: it is not one of ISO 639-1.

    >>> check_language("EN")
    'en'
    """
    if code is None:
        return None
    if not isinstance(code, str):
        raise TypeError(f"language must be a str such as 'en', or None, not {type(code).__name__}")
    lowered = code.lower()
    if lowered not in _CODES:
        raise ValueError(f"language must be a two-letter code of ISO 639-1 such as 'en', 'de' or 'zh', not {code!r}")
    return lowered


def _by_script(text: str) -> tuple[str, float] | None:
    """The language of the script that most letters are in, if that script settles it."""
    if text.isascii():
        return None
    letters = _LETTER.findall(text)
    others = "".join(letter for letter in letters if letter > "\u036f")
    if 2 * len(others) <= len(letters):
        return None
    kana = len(_KANA.findall(others))
    for language, script in _SCRIPTS.items():
        share = len(script.findall(others)) / len(letters)
        if language == "zh" and 20 * kana > len(others):
            language, share = "ja", share + kana / len(letters)  # noqa: PLW2901 -- Japanese mixes both
        if share > 0.5:
            return language, round(share, 4)
    return None


def _by_letters(text: str) -> tuple[str | None, float | None]:
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory().create()
    detector.append(text.lower())  # words in capitals would be passed over
    try:
        guesses = detector.get_probabilities()
    except LangDetectException:  # nothing but addresses
        return None, None
    if not guesses or guesses[0].prob < _LEAST_CONFIDENCE:
        return None, None
    return guesses[0].lang.partition("-")[0], round(guesses[0].prob, 4)


@lru_cache(maxsize=1)
def _factory() -> "DetectorFactory":
    """Detectors that draw the same numbers every time; the library's own are seeded by its users, or not at all."""
    from importlib.resources import files

    from langdetect.detector_factory import DetectorFactory

    profiles = sorted(files("langdetect").joinpath("profiles").iterdir(), key=lambda profile: profile.name)
    factory = DetectorFactory()
    factory.load_json_profile([profile.read_text(encoding="utf-8") for profile in profiles if profile.is_file()])
    factory.set_seed(_SEED)
    return factory
