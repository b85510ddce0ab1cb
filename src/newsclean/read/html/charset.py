"""Pages in HTML that come as bytes: the encoding that they declare, as the HTML standard finds it."""

import re

from newsclean.read.decode import Decoded, codec_of, decode

_WITHIN = 1024
"""Bytes in which a page may declare its encoding (https://html.spec.whatwg.org/#prescan-a-byte-stream)."""
_XML = re.compile(rb"""<\?xml\s[^<>]{0,200}?encoding\s*=\s*["']?([\w.:-]{2,40})""")
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_META = re.compile(rb"<meta[\s/]([^>]*)", re.IGNORECASE)
_ATTRIBUTE = re.compile(rb"""([^\s/>="']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)


def decode_html(source: bytes) -> Decoded:
    r"""Decode a page in HTML. No bytes are an error.

    A byte order mark decides; else what the page declares, if that is known and holds; else the detection for text of
    any kind, which looks for UTF-8 first.

    >>> decode_html(b"<!-- charset=koi8-r --><meta charset=latin-1> 5 \x80").text
    '<!-- charset=koi8-r --><meta charset=latin-1> 5 €'
    """
    return decode(source, declared=declared_encoding(source))


def declared_encoding(source: bytes) -> str | None:
    """The Python codec for the encoding that a page in HTML declares; `None` where it declares none that is known.

    >>> declared_encoding(b'<meta http-equiv=Content-Type content="text/html; charset=ISO-8859-1">')
    'cp1252'
    """
    head = _COMMENT.sub(b"", source[:_WITHIN])
    for tag in _META.finditer(head):
        values = {name.lower(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(tag[1])}
        label = values.get(b"charset")
        if label is None and values.get(b"http-equiv", b"").strip().lower() == b"content-type":
            named = _CHARSET.search(values.get(b"content", b""))
            label = named[1] if named else None
        codec = codec_of(label) if label else None
        if codec:
            return codec
    xml = _XML.match(head.lstrip())
    return codec_of(xml[1]) if xml else None
