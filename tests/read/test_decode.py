"""Bytes become text, whatever they are, and every doubt is a warning."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.article import Doubt
from newsclean.read.decode import Decoded, decode

SENTENCE = "Le maître du port, l’été: «5 €» — ça va."


def test_clean_utf8_gives_no_warning() -> None:
    """Most pages are UTF-8."""
    assert decode(SENTENCE.encode()) == Decoded(SENTENCE, "utf-8", ())


def test_nothing_is_nothing() -> None:
    """An empty page is no error."""
    assert decode(b"") == Decoded("", "utf-8", ())


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_byte_order_mark_decides_and_goes(mark: bytes, encoding: str) -> None:
    """The mark is no part of the text, and beats a declaration."""
    text = "<meta charset=koi8-r>" + SENTENCE
    assert decode(mark + text.encode(encoding)) == Decoded(text, encoding, ())


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        pytest.param('<?xml version="1.0" encoding="ISO-8859-15"?>', "iso8859-15", id="xml"),
        pytest.param('<meta charset="windows-1251">', "cp1251", id="html"),
        pytest.param("<meta charset = 'KOI8-R' >", "koi8-r", id="spaces-and-capitals"),
        pytest.param(
            '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', "cp932", id="http-equiv"
        ),
        pytest.param("Content-Type: text/plain; charset=big5\n\n", "big5hkscs", id="header"),
        pytest.param("<meta charset=iso-8859-1>", "cp1252", id="latin-1-is-windows-1252"),
        pytest.param("<meta charset=us-ascii>", "cp1252", id="ascii-is-windows-1252"),
        pytest.param("<meta charset=iso-8859-9>", "cp1254", id="latin-5-is-windows-1254"),
        pytest.param("<meta charset=gb2312>", "gb18030", id="gb2312-is-gb18030"),
        pytest.param("<meta charset=euc-kr>", "cp949", id="euc-kr-is-windows-949"),
        pytest.param("<meta charset=x-sjis>", "cp932", id="name-unknown-to-python"),
        pytest.param("<meta charset=iso-2022-jp>", "iso2022_jp", id="seven-bits"),
    ],
)
def test_a_declared_encoding_that_holds_is_used(head: str, encoding: str) -> None:
    """The names mean what the Web means by them."""
    page = head + "港" if encoding in {"cp932", "big5hkscs", "gb18030", "iso2022_jp"} else head + "port"
    page += {"cp1251": "порт", "koi8-r": "порт", "cp949": "항만", "cp1252": " 5 € – “é”", "cp1254": "ğış"}.get(
        encoding, ""
    )
    page += "€" if encoding == "iso8859-15" else ""
    decoded = decode(page.encode(encoding))
    assert decoded == Decoded(page, encoding, ())


@pytest.mark.parametrize(
    "label",
    ["no-such-thing", "base64", "rot13", "idna", "unicode_escape", "utf-7", "x-user-defined", "utf-16", "---", "zip"],
)
def test_a_declaration_that_cannot_be_meant_is_ignored(label: str) -> None:
    """Unknown names, Python's own codecs and UTF-16 in a page that reads as ASCII."""
    page = f"<meta charset={label}>{SENTENCE}"
    assert decode(page.encode()) == Decoded(page, "utf-8", ())


def test_utf8_overrules_another_declaration() -> None:
    """A page that was converted keeps its old declaration; it is read as what it is, with a warning."""
    page = "<meta charset=iso-8859-1>" + SENTENCE
    decoded = decode(page.encode())
    assert (decoded.text, decoded.encoding) == (page, "utf-8")
    assert [warning.doubt for warning in decoded.warnings] == [Doubt.DECODING]
    assert "declares cp1252" in decoded.warnings[0].message


def test_a_declaration_that_does_not_hold_is_overruled_by_a_guess() -> None:
    """A Russian page is not in Shift_JIS because it says so."""
    text = "Начальник порта сказал во вторник, что паром не пойдёт. " * 3
    decoded = decode(("<meta charset=utf-8>" + text).encode("cp1251"))
    assert decoded.encoding == "cp1251"
    assert decoded.text.endswith(text)
    assert "a guess" in decoded.warnings[0].message


def test_a_declaration_far_down_is_text() -> None:
    """Only the head of a page declares."""
    page = "x" * 3000 + "charset=koi8-r " + SENTENCE
    assert decode(page.encode()).encoding == "utf-8"


@pytest.mark.parametrize(
    ("source", "text", "places"),
    [
        pytest.param((SENTENCE * 3).encode() + b"\xff", SENTENCE * 3 + "\ufffd", "1 place could", id="utf-8"),
        pytest.param((SENTENCE * 3).encode()[:-3] + b"\xe2\x80", SENTENCE * 3, "1 place could", id="cut-off"),
        pytest.param(
            ("\ufffd" + SENTENCE * 3).encode() + b"\xff\xff", None, "2 places could", id="genuine-ones-not-counted"
        ),
        pytest.param(
            b"<meta charset=latin-1>" + "é".encode("cp1252") * 40 + b"\x81", None, "1 place could", id="declared"
        ),
        pytest.param(codecs.BOM_UTF16_LE + b"a\0b", "a\ufffd", "1 place could", id="odd-byte"),
    ],
)
def test_wrong_bytes_are_replaced_and_counted(source: bytes, text: str | None, places: str) -> None:
    """U+FFFD stands for what cannot be decoded; a page with few such places keeps its encoding."""
    decoded = decode(source)
    assert [warning.doubt for warning in decoded.warnings] == [Doubt.DECODING]
    assert decoded.warnings[0].message.startswith(places)
    assert "\ufffd" in decoded.text
    if text is not None and text.endswith("\ufffd"):
        assert decoded.text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_known_by_its_zeros(encoding: str) -> None:
    """Text in it would else be UTF-8 full of NULs."""
    text = "The harbour master’s note: no ferry on Tuesday."
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert "a guess" in decoded.warnings[0].message


def test_what_is_no_text_is_not_made_into_words() -> None:
    """The bytes of a picture are read as ASCII, the rest is replaced."""
    picture = bytes(range(256)) * 40
    decoded = decode(picture)
    assert decoded.encoding == "ascii"
    assert len(decoded.text) == len(picture)
    assert decoded.warnings[0].message.startswith("The bytes are no text")


@given(st.binary(max_size=400))
def test_no_bytes_are_an_error(source: bytes) -> None:
    """Anything decodes, the same way every time."""
    assert decode(source) == decode(source)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=200))
def test_utf8_comes_back(text: str) -> None:
    """What was written as UTF-8 is read as UTF-8, save where a declaration stands in the text."""
    if "charset" not in text.lower() and not text.startswith("\ufeff"):
        assert decode(text.encode()) == Decoded(text, "utf-8", ())
