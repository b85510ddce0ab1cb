"""The words of a line as the lexicon and the model compare them."""

import re

WORD = re.compile(r"[^\W_]+")
"""A word for matching: letters and digits; punctuation is passed over."""

_WESTERN = "cp1252"
# Most lines can be written in one byte a character, and a table of bytes cuts them five times as fast as the pattern.
_FOLDED = re.sub(r"[\W_]", " ", bytes(range(256)).decode(_WESTERN, "replace").lower()).encode(_WESTERN)
"""For each byte of windows-1252 the small letter or the digit that it is, or the space between words."""


def fold(text: str) -> str:
    """Text as rules see it: lower case, so that case never decides, and the copyright sign as a word.

    >>> fold("SHARE This")
    'share this'
    """
    if not text.isascii():
        text = text.replace("\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}", "i").replace("©", " copyright ")
    return text.lower()


def words(text: str) -> list[str]:
    """The folded words of a text: `WORD` in what `fold` makes of it.

    >>> words("Editor’s note: 1.2K shares")
    ['editor', 's', 'note', '1', '2k', 'shares']
    """
    encoding = "ascii"
    if not text.isascii():
        encoding = _WESTERN
        text = text.replace("©", " copyright ")
    try:
        encoded = text.encode(encoding)
    except UnicodeEncodeError:
        return WORD.findall(fold(text))
    return encoded.translate(_FOLDED).decode(encoding).split()
