"""HTML entities left in the text: `&amp;`, `&#8217;`, and those escaped twice."""

import re

from newsclean.repair.invisible import INVISIBLE
from newsclean.repair.repaired import Edit, Fixed, replace

_ENTITY = re.compile(r"&#?[0-9A-Za-z]{1,32};")
_MARK = re.compile("[&;]")
_BODY = re.compile("#?[0-9A-Za-z]{0,32}")
_DECIMAL = re.compile("#[0-9]+")
_HEXADECIMAL = re.compile("#[xX][0-9a-fA-F]+")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def decode_entities(text: str) -> Fixed:
    """Put the character for every well-formed entity; `&lt;` too, for the text is plain text and not markup.

    Only names that HTML knows count, and only with their semicolon: "AT&T;" stays. A reference to a line break or
    another control gives a space, so no line appears or vanishes.

    Entities that only appear when others are decoded (`&amp;amp;quot;`, `&&#97;mp;`) are decoded in the same walk. As
    every entity ends at a semicolon, a stack of the `&` that are still open is enough, and the walk is linear however
    deep they nest.
    """
    if "&" not in text or not _ENTITY.search(text):
        return text, ()
    edits: list[Edit] = []
    open_entities: list[tuple[int, str]] = []  # (offset of the `&`, what stands after it once decoded)
    at = 0
    for mark in _MARK.finditer(text):
        position = mark.start()
        if open_entities:
            _extend(open_entities, text, at, position)
        at = position + 1
        if mark[0] == "&":
            open_entities.append((position, ""))
        elif open_entities:
            _close(open_entities, edits, at)
    return replace(text, edits)


def _extend(open_entities: list[tuple[int, str]], text: str, start: int, end: int) -> None:
    """Add `text[start:end]` to the innermost open entity; where that cannot be one any more, none is open."""
    offset, body = open_entities[-1]
    if end - start <= 33 and _BODY.fullmatch(longer := body + text[start:end]):
        open_entities[-1] = offset, longer
    else:
        open_entities.clear()


def _close(open_entities: list[tuple[int, str]], edits: list[Edit], end: int) -> None:
    """A semicolon before `end` closes the innermost open entity, and another one where it decodes to a semicolon."""
    while open_entities:
        start, body = open_entities.pop()
        character = _character(body)
        if character is None:
            open_entities.clear()
            return
        if open_entities and INVISIBLE.fullmatch(character):
            character = ""  # debris inside an entity: dropped here, it cannot hide one from the walk
        while edits and edits[-1].start >= start:
            edits.pop()
        edits.append(Edit(start, end, character))
        if character == "&":
            open_entities.append((start, ""))
            return
        if character != ";":
            if open_entities:
                _extend(open_entities, character, 0, len(character))
            return


def _character(body: str) -> str | None:
    """The text for what stands between `&` and `;`, `None` where that is no entity."""
    from html.entities import html5

    if not body.startswith("#"):
        character = html5.get(body + ";")
    elif _DECIMAL.fullmatch(body):
        character = _of_number(int(body[1:]))
    elif _HEXADECIMAL.fullmatch(body):
        character = _of_number(int(body[2:], 16))  # noqa: FURB166 -- "#x" is no prefix that int takes
    else:
        character = None
    return character if character is None or not _CONTROL.search(character) else _CONTROL.sub(" ", character)


def _of_number(number: int) -> str:
    """The character of a numeric reference, as HTML reads it: 128 to 159 are windows-1252.

    Surrogates stay what they are: two references may make a pair, which the next fixer joins.
    """
    if number == 0 or number > 0x10FFFF:
        return "\N{REPLACEMENT CHARACTER}"
    if 0x80 <= number <= 0x9F:
        return bytes([number]).decode("cp1252", "replace")
    return chr(number)
