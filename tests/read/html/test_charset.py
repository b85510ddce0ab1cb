"""The encoding of pages in HTML that come as bytes."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.read.decode import Decoded
from newsclean.read.html.charset import declared_encoding, decode_html


@pytest.mark.parametrize(
    ("source", "encoding"),
    [
        pytest.param(b"<p>a", None, id="none"),
        pytest.param(b"<meta charset=utf-8>", "utf-8", id="meta"),
        pytest.param(b"<META CHARSET = 'ISO-8859-1' />", "cp1252", id="capitals-and-spaces"),
        pytest.param(b'<meta name=a content="x; charset=koi8-r"><meta charset=big5>', "big5hkscs", id="other-meta"),
        pytest.param(b'<meta content="text/html; charset=shift_jis" http-equiv="Content-Type">', "cp932", id="equiv"),
        pytest.param(b"<!-- <meta charset=koi8-r> --><meta charset=windows-1251>", "cp1251", id="comment"),
        pytest.param(b"<meta charset=no-such><meta charset=gbk>", "gb18030", id="unknown-name"),
        pytest.param(b'<?xml version="1.0" encoding="ISO-8859-15"?><p>', "iso8859-15", id="xml"),
        pytest.param(b'<?xml version="1.0" encoding="koi8-r"?><meta charset=big5>', "big5hkscs", id="meta-before-xml"),
        pytest.param(b"<meta charset=utf-16>", "utf-8", id="cannot-be"),
        pytest.param(b"<script src='a?charset=koi8-r'></script>", None, id="in-an-address"),
        pytest.param(b"<p>" + b" " * 1024 + b"<meta charset=koi8-r>", None, id="too-far"),
        pytest.param(b"<meta charset=\x00\xff>", None, id="no-name"),
        pytest.param(b"<meta charset=", None, id="cut-short"),
    ],
)
def test_declared_encoding(source: bytes, encoding: str | None) -> None:
    """The first declaration of an encoding that is known, where browsers look for one."""
    assert declared_encoding(source) == encoding


def test_a_declaration_that_holds_is_followed() -> None:
    """What a comment says is none."""
    page = "<!-- charset=koi8-r --><meta charset=windows-1252><p>5 € – café"
    assert decode_html(page.encode("cp1252")) == Decoded(page, "cp1252", ())


def test_a_mark_beats_the_declaration() -> None:
    """As in browsers."""
    page = "<meta charset=koi8-r><p>café"
    assert decode_html(codecs.BOM_UTF8 + page.encode()) == Decoded(page, "utf-8", ())


def test_a_declaration_that_does_not_hold_gives_way() -> None:
    """The page is UTF-8 whatever it says, or the other way round."""
    page = "<meta charset=koi8-r><p>“café”"
    assert decode_html(page.encode()).text == page
    page = "<meta charset=utf-8><p>Le maître du port, l’été: «5 €» — ça va. Où est la mer?"
    assert decode_html(page.encode("cp1252")).text == page


@given(st.binary())
def test_no_bytes_are_an_error(source: bytes) -> None:
    """Any bytes become text."""
    assert isinstance(decode_html(source).text, str)
