"""A guess at the encoding of bytes that are not UTF-8 and declare nothing that holds."""

# Why not charset-normalizer, which comes with trafilatura? On a sentence in a single-byte encoding it names the right
# one about every second time, its answers include code pages that no web page uses, and they change with its version.
# Which letters the languages of an encoding use most is one short table, and does better on news.

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass

from newsclean.read.decode import beyond_ascii

_SAMPLE = 1 << 16
"""Bytes that are looked at, from the first line that is not UTF-8."""
_PUNCTUATION = "‘’“”„«»–—…°€£§¿¡"
_CHANCE = 0.3
"""The share of typical characters that rubbish may reach."""
_ENOUGH = 0.15
"""The share of typical characters at which bytes that hold as a multi-byte encoding are in it: far above chance."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An encoding, and what much of its text beyond ASCII looks like in one language or script."""

    codec: str
    typical: re.Pattern[str]


def _accents(codec: str, letters: str) -> _Candidate:
    """Latin letters with accents: small ones beside ASCII letters, capitals where a word begins or among capitals."""
    capitals = letters.upper().replace("S", "")  # "ß".upper() is "SS"
    small = f"(?<=[a-z{letters}])[{letters}]|(?<!\\w)[{letters}](?=[a-z {letters}])"
    large = f"(?<!\\w)[{capitals}](?=[A-Za-z])|(?<=[A-Z])[{capitals}]"
    marks = f"[{_PUNCTUATION}](?=[\\s\\w.,])|(?<=[\\w.,!?])[{_PUNCTUATION}]"
    return _Candidate(codec, re.compile(f"{small}|{large}|{marks}"))


def _alphabet(codec: str, letters: str, capitals: str = "") -> _Candidate:
    """An alphabet of its own, whose letters stand side by side, capitals in front."""
    return _Candidate(codec, re.compile(f"[{capitals or letters}]?[{letters}]{{2,}}"))


def _characters(codec: str, frequent: str) -> _Candidate:
    """A script of many characters, by those that are met most."""
    return _Candidate(codec, re.compile(f"[{frequent}]"))


_POLISH = "ąćęłńóśźż"
_CZECH = "áčďéěíňóřšťúůýžäľô"
_HUNGARIAN = "áéíóöőúüű"
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўјљњћџѓќ"
_RUSSIAN = _CYRILLIC[:33]

_SINGLE_BYTE = (  # where two do equally well, the first is taken: the more usual one
    _accents("cp1252", "éèàçêâôûùîïëœ"),  # French, Dutch
    _accents("cp1252", "äöüßé"),  # German
    _accents("cp1252", "áéíóúñüàãõâêôçèìòùºª"),  # Spanish, Portuguese, Italian, Catalan
    _accents("cp1252", "åäöæøéü"),  # the Nordic languages, Estonian
    _accents("cp1252", "áéíóúýþæöð"),  # Icelandic
    _accents("cp1250", _POLISH),
    _accents("cp1250", _CZECH),  # Slovak too
    _accents("cp1250", _HUNGARIAN),
    _accents("cp1250", "ăâîşţ"),  # Romanian
    _accents("cp1250", "čćđšž"),  # Croatian, Slovene
    _accents("cp1254", "ğışçöüâî"),  # Turkish
    _accents("cp1257", "ąčęėįšųūž"),  # Lithuanian
    _accents("cp1257", "āčēģīķļņšūž"),  # Latvian
    _accents("iso8859-2", _POLISH),
    _accents("iso8859-2", _CZECH),
    _accents("mac-roman", "éèàçêâôûùîïëœäöüßáíóúñãõåæø"),
    _alphabet("cp1255", "א-ת"),  # before Cyrillic, whose small letters, but not all, have the same bytes
    _alphabet("cp1251", _CYRILLIC, _CYRILLIC.upper()),
    _alphabet("koi8-r", _RUSSIAN, _RUSSIAN.upper()),
    _alphabet("iso8859-5", _CYRILLIC, _CYRILLIC.upper()),
    _alphabet("cp1253", "αβγδεζηθικλμνξοπρςστυφχψωάέήίόύώϊϋ", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ"),
    _alphabet("cp1256", "ا-يپچژگکىئءؤةآأإ"),
    _alphabet("cp874", "านรอกเงมยลวดทสตะปบคหแจพชขใไโถธณ่้์ิีั็ุูำึื"),
)
_MULTI_BYTE = (
    _characters("euc_jp", "ぁ-んァ-ヶー"),
    _characters("cp932", "ぁ-んァ-ヶー"),
    _characters(
        "cp949", "이다의는에을가고하지를도로한사기은서일자인시대정부리전상어과장해라나들으보수제아그만구동있했것"
    ),
    _characters(
        "gb18030",
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说，。“”",
    ),
    _characters(
        "big5hkscs",
        "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說，。「」",
    ),
)


def guess_encoding(source: bytes, first_error: int) -> str:
    """The codec (`str`) that makes the most sense of bytes which are not UTF-8 from offset `first_error` on.

    `"utf-8"` where they are UTF-8 all the same, with a few damaged characters.
    """
    if _mostly_utf8(source[max(0, first_error - _SAMPLE) : first_error + _SAMPLE]):
        return "utf-8"
    line_start = source.rfind(b"\n", max(0, first_error - 200), first_error) + 1
    start = line_start or (0 if first_error < 200 else first_error)
    sample = source[start : start + _SAMPLE]
    codec, share = _best((candidate, _strictly(sample, candidate.codec)) for candidate in _MULTI_BYTE)
    if share < _ENOUGH:
        codec, share = _best((candidate, sample.decode(candidate.codec, "replace")) for candidate in _SINGLE_BYTE)
    return codec if share > _CHANCE else "cp1252"


def _mostly_utf8(sample: bytes) -> bool:
    text = sample.decode("utf-8", "replace")
    wrong = text.count("\N{REPLACEMENT CHARACTER}")
    return beyond_ascii(text) - wrong > 4 * wrong


def _strictly(sample: bytes, codec: str) -> str:
    """The sample's text, `""` where it does not hold as `codec`; it may end inside a character."""
    try:
        return codecs.getincrementaldecoder(codec)().decode(sample)
    except UnicodeDecodeError:
        return ""


def _best(readings: Iterable[tuple[_Candidate, str]]) -> tuple[str, float]:
    """The codec whose reading has the largest share of typical text among what is not ASCII, and that share."""
    best, most = "", 0.0
    for candidate, text in readings:
        beyond = beyond_ascii(text)
        share = sum(len(match[0]) for match in candidate.typical.finditer(text)) / beyond if beyond else 0.0
        if share > most:
            best, most = candidate.codec, share
    return best, most
