"""Small helpers for values as pages write them: escaped, with tags in them, in any case."""

import html
import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,500}>")
_QUOTES = str.maketrans(dict.fromkeys("‘’‚‛′`´", "'") | dict.fromkeys("“”„‟″«»", '"') | dict.fromkeys("‐‑‒–—―", "-"))
_WORD = re.compile(r"[^\W_]+")
_SPACELESS = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_CHARACTER = re.compile(r"[^\W_]")
_LONGEST_ADDRESS = 2_000


def plain(text: str) -> str:
    r"""A value on one line, without tags, its entities read even where they were escaped twice.

    >>> plain("Ferry &amp;amp; harbour:\n<em>a  report</em>")
    'Ferry & harbour: a report'
    """
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = _TAG.sub("", text)
    return " ".join(text.replace("\u200b", "").split())


def fold(text: str) -> str:
    """A text for comparing: case, white space, quotes and dashes made alike."""
    if text.isascii():
        folded = text.lower().replace("`", "'")  # the only sign of these that is in ASCII
    else:
        folded = unicodedata.normalize("NFKC", text).casefold().translate(_QUOTES)
    return " ".join(folded.split())


def words(text: str) -> list[str]:
    """The words of a text for comparing; in scripts without spaces every character is one."""
    folded = fold(text)
    if folded.isascii() or not _SPACELESS.search(folded):
        return _WORD.findall(folded.replace("'", ""))
    return _CHARACTER.findall(folded)


def squeeze(text: str) -> str:
    """Letters and digits alone, small and without accents: "The Harbour-Gazette" and "theharbourgazette" are one."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
    return "".join(filter(str.isalnum, text.casefold()))


def agreement(left: frozenset[str], right: frozenset[str]) -> float:
    """How many words two texts share, from 0 to 1: shared ones to those of the longer text."""
    return len(left & right) / max(len(left), len(right), 1)


def absolute(address: str | None, *bases: str | None) -> str | None:
    """An address made absolute against the last base that helps (`str`); `None` where it is none of http or https.

    >>> absolute("/ferry", "https://gazette.example/news/")
    'https://gazette.example/ferry'
    >>> absolute("javascript:void(0)", "https://gazette.example/")
    """
    if not address or len(address) > _LONGEST_ADDRESS:
        return None
    address = address.strip()
    try:
        for base in bases:
            if base and not urlsplit(address).scheme:
                address = urljoin(base.strip(), address)
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    return address if parts.scheme.lower() in ("http", "https") and host and not re.search(r"\s", address) else None


def host_and_path(address: str | None) -> tuple[str, str]:
    """Host (without "www.") and path (without the last slash) of an address; two empty strings where it has none."""
    try:
        parts = urlsplit(address or "")
        return (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/")
    except ValueError:
        return "", ""


def listed(text: str) -> Iterator[str]:
    """The parts of a list that is written with commas or semicolons."""
    for part in re.split(r"[,;|]", text):
        if part.strip():
            yield part.strip()
