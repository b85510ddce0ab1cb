"""From bytes to text: byte order mark, declared encoding, UTF-8, and a guess where all of these fail."""

import codecs
import re
from dataclasses import dataclass

from newsclean.article import Doubt, Warning_


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a page that came as bytes."""

    text: str
    """The text without byte order mark; U+FFFD stands for what could not be decoded."""
    encoding: str
    """The Python codec that it was decoded with, such as `"utf-8"` or `"cp1252"`."""
    warnings: tuple[Warning_, ...]
    """What was guessed, overruled or lost; empty for clean text."""


_MARKS = (  # the longer ones first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARATION = re.compile(
    rb"""(?:charset|<\?xml[^<>]{0,200}\sencoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})""", re.IGNORECASE
)
_DECLARED_WITHIN = 2048
"""Bytes in which an encoding may be declared; HTML says 1024, pages are less strict."""
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_MOST_WRONG = 0.05
"""The share of characters beyond ASCII that may be wrong for a declared encoding to hold, and of all bytes that may be
controls in a text."""
_SAMPLE = 1 << 16
"""Bytes at the start of the page that are looked at for controls."""
_SHORTEST_WIDE = 8
"""Bytes in which zeros are enough to tell UTF-16."""
_CONTROLS = bytes(byte for byte in range(0x20) if byte not in b"\t\n\f\r\x1b")

# How pages use the names (https://encoding.spec.whatwg.org/#names-and-labels): a name often means the larger set that
# Windows put in its place. From what Python calls an encoding to the codec that pages mean.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    # A declaration that can be read byte by byte is not in UTF-16.
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
_AS_NAMED = (
    "utf-8 cp866 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 "
    "iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman cp874 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 "
    "cp1257 cp1258 mac-cyrillic gb18030 big5hkscs euc_jp iso2022_jp cp932 cp949"
)
"""The other codecs that a page may name; Python knows more, some of them no encodings of text at all."""
_UNKNOWN_TO_PYTHON = {
    "iso-8859-8-i": "iso8859-8",
    "windows-874": "cp874",
    "windows-949": "cp949",
    "windows-31j": "cp932",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "x-gbk": "gb18030",
    "x-mac-roman": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-sjis": "cp932",
}


def decode(source: bytes, declared: str | None = None) -> Decoded:
    r"""Decode a page. No bytes are an error: what cannot be decoded becomes U+FFFD, and a warning says how much.

    A byte order mark decides; else the declared encoding, if it is known and holds; else UTF-8, if it holds; else a
    guess. A declared encoding other than UTF-8 is overruled where the bytes are UTF-8 all the same, which bytes of
    another encoding hardly ever are: pages that were converted keep their old declaration.

    `declared` is the codec that a page declares, where the caller knows; else the page is searched for it.

    >>> decode(b"caf\xc3\xa9")
    Decoded(text='café', encoding='utf-8', warnings=())
    >>> decode(b"<meta charset=latin-1> 5 \x80").text
    '<meta charset=latin-1> 5 €'
    """
    for mark, encoding in _MARKS:
        if source.startswith(mark):
            return _decoded(source[len(mark) :], encoding)
    declared = declared or _declared_encoding(source)
    if declared == "iso2022_jp":  # written in seven bits, and so UTF-8 to the letter
        return _decoded(source, declared)
    wide = _wide_encoding(source)
    if wide:
        return _decoded(source, wide, guessed=True)
    try:
        text = source.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decoded_beyond_utf8(source, declared, error.start)
    if declared in (None, "utf-8") or text.isascii():
        return Decoded(text, "utf-8", ())
    return Decoded(text, "utf-8", (_warning(f"The page declares {declared} but is UTF-8, and was read as UTF-8."),))


def _decoded_beyond_utf8(source: bytes, declared: str | None, first_error: int) -> Decoded:
    """A page that is not UTF-8 from offset `first_error` on: as declared where that holds, else as guessed."""
    if declared and declared != "utf-8":
        decoded = _decoded(source, declared)
        if decoded.text.count(_REPLACEMENT) <= _MOST_WRONG * beyond_ascii(decoded.text):
            return decoded
    if _is_binary(source):
        text = source.decode("ascii", "replace")
        return Decoded(text, "ascii", (_warning("The bytes are no text; U+FFFD stands for those that are not ASCII."),))
    from newsclean.read.guess import guess_encoding  # its tables are only for the few pages that come here

    encoding = guess_encoding(source, first_error)
    return _decoded(source, encoding, guessed=encoding != "utf-8")


def _decoded(source: bytes, encoding: str, *, guessed: bool = False) -> Decoded:
    """The page in an encoding, with warnings where that was a guess and for what could not be decoded."""
    warnings = []
    if guessed:
        warnings.append(_warning(f"The page declares no encoding that holds; it was read as {encoding}, a guess."))
    try:
        text = source.decode(encoding)
    except UnicodeDecodeError:
        text = source.decode(encoding, "replace")
        wrong = text.count(_REPLACEMENT) - (source.count(_REPLACEMENT.encode()) if encoding == "utf-8" else 0)
        places = "1 place" if wrong == 1 else f"{wrong} places"
        warnings.append(_warning(f"{places} could not be decoded as {encoding}; U+FFFD stands there."))
    return Decoded(text, encoding, tuple(warnings))


def beyond_ascii(text: str) -> int:
    """How many characters of the text are not ASCII."""
    return len(text) - len(text.encode("ascii", "ignore"))


def _warning(message: str) -> Warning_:
    return Warning_(Doubt.DECODING, message)


def _is_binary(source: bytes) -> bool:
    """Whether the bytes are no text in any encoding, but a picture or a program: controls are all over them."""
    sample = source[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) > _MOST_WRONG * len(sample)


def _wide_encoding(source: bytes) -> str | None:
    """UTF-16 without a mark, `None` for anything else: every other byte of Western text in it is a NUL."""
    sample = source[:_DECLARED_WITHIN]
    if len(sample) < _SHORTEST_WIDE or 0 not in sample:
        return None
    half = len(sample) / 2
    first, second = sample[::2].count(0), sample[1::2].count(0)
    if max(first, second) < 0.4 * half or min(first, second) > 0.05 * half:
        return None
    return "utf-16-le" if second > first else "utf-16-be"


def _declared_encoding(source: bytes) -> str | None:
    """The codec for the encoding that the page's head names, `None` where it names none that is known."""
    declaration = _DECLARATION.search(source, 0, _DECLARED_WITHIN)
    if declaration is None:
        return None
    return codec_of(declaration[1])


def codec_of(name: bytes) -> str | None:
    """The codec for a name that a page gives to its encoding, `None` where it is not known.

    >>> codec_of(b"Latin1")
    'cp1252'
    """
    label = name.strip().decode("ascii", "replace").lower()
    if label in _UNKNOWN_TO_PYTHON:
        return _UNKNOWN_TO_PYTHON[label]
    try:
        known = codecs.lookup(label).name
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return None
    return _MEANT.get(known, known if known in _AS_NAMED.split() else None)
