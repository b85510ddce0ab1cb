"""Damage to pages in HTML: tags, attributes, texts, characters and bytes, by numbers drawn from a seed."""

import re
from collections.abc import Callable, Sequence
from random import Random

from html_debris import ATTRIBUTES, CHARSETS, CODECS, ENTITIES, JSON, MARKS, NAMES, ODD, SWALLOWING

Pieces = list[str]
"""A page in pieces: tags, comments, texts."""

_PIECE = re.compile(r"<!--.*?-->|<[^<>]*>|[^<]+|<", re.DOTALL)
_TAG_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_ATTRIBUTE = re.compile(r"""\s[a-zA-Z:-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]*))?""")


def pieces_of(page: str) -> Pieces:
    """A page cut at its tags and comments; joined, the pieces are the page."""
    return _PIECE.findall(page)


def damaged(page: str, others: Sequence[str], chance: Random) -> str | bytes:
    """A page with one to eight damages, as text or as bytes; the same numbers from `chance` give the same page."""
    pieces = pieces_of(page)
    for _ in range(chance.choice((1, 1, 2, 2, 3, 4, 6, 8))):
        pieces = chance.choice(DAMAGES)(pieces, chance) if pieces else pieces
    if chance.random() < 0.1:
        pieces = spliced(pieces, pieces_of(chance.choice(others)), chance)
    if chance.random() < 0.003:
        pieces = nested(pieces, chance, chance.choice((20_000, 100_000)))
    text = "".join(pieces)
    for _ in range(chance.choice((0, 0, 1, 2))):
        text = chance.choice(TEXT_DAMAGES)(text, chance) if text else text
    return text if chance.random() < 0.6 else as_bytes(text, chance)


def _place(pieces: Sequence[object], chance: Random) -> int:
    return chance.randrange(len(pieces) + 1)


def _stretch(pieces: Sequence[object], chance: Random) -> tuple[int, int]:
    """The ends of a stretch, short more often than long."""
    start = chance.randrange(len(pieces))
    return start, min(len(pieces), start + 1 + int(len(pieces) * chance.random() ** 4))


def _put(pieces: Pieces, at: int, *more: str) -> Pieces:
    return [*pieces[:at], *more, *pieces[at:]]


def dropped(pieces: Pieces, chance: Random) -> Pieces:
    """A stretch is gone."""
    start, end = _stretch(pieces, chance)
    return pieces[:start] + pieces[end:]


def doubled(pieces: Pieces, chance: Random) -> Pieces:
    """A stretch stands there several times."""
    start, end = _stretch(pieces, chance)
    times = chance.choice((2, 2, 3, 20)) if end - start < 20 else 2
    return pieces[:start] + pieces[start:end] * times + pieces[end:]


def moved(pieces: Pieces, chance: Random) -> Pieces:
    """A stretch stands elsewhere, and what it opened or closed with it."""
    start, end = _stretch(pieces, chance)
    rest = pieces[:start] + pieces[end:]
    return _put(rest, _place(rest, chance), *pieces[start:end])


def swapped(pieces: Pieces, chance: Random) -> Pieces:
    """Two pieces have changed places."""
    one, two = chance.randrange(len(pieces)), chance.randrange(len(pieces))
    changed = list(pieces)
    changed[one], changed[two] = pieces[two], pieces[one]
    return changed


def unclosed(pieces: Pieces, chance: Random) -> Pieces:
    """No element of one name is closed any more, or no element at all."""
    names = sorted({found[1] for piece in pieces if piece[:2] == "</" and (found := _TAG_NAME.match(piece))})
    ends = ("</",) if not names or chance.random() < 0.1 else (f"</{chance.choice(names)}",)
    return [piece for piece in pieces if not piece.startswith(ends)]


def unopened(pieces: Pieces, chance: Random) -> Pieces:
    """An end tag without a start."""
    return _put(pieces, _place(pieces, chance), f"</{chance.choice(NAMES)}>")


def nested(pieces: Pieces, chance: Random, depth: int = 0) -> Pieces:
    """Elements deep in each other, closed or not; what follows stands in them."""
    depth = depth or chance.choice((2, 5, 30, 300))
    name, at = chance.choice(NAMES), _place(pieces, chance)
    ends = [f"</{name}>" * depth] if chance.random() < 0.5 else []
    opened = f"<{name} {chance.choice(ATTRIBUTES)}>" if depth <= 30 else f"<{name}>"
    return _put([*pieces, *ends], at, opened * depth)


def swallowed(pieces: Pieces, chance: Random) -> Pieces:
    """An element that is read in a way of its own, around a stretch or to the end."""
    name = chance.choice(SWALLOWING)
    start, end = _stretch(pieces, chance)
    around = [*pieces[start:end], f"</{name}>"] if chance.random() < 0.5 else pieces[start:end]
    return [*pieces[:start], f"<{name}>", *around, *pieces[end:]]


def marked(pieces: Pieces, chance: Random) -> Pieces:
    """The beginnings and ends of comments, character data, declarations and tags, where none should be."""
    return _put(pieces, _place(pieces, chance), chance.choice(MARKS))


def attributed(pieces: Pieces, chance: Random) -> Pieces:
    """The attributes of a tag are damaged: one dropped, doubled or added, a quotation mark gone."""
    tags = [at for at, piece in enumerate(pieces) if piece[:1] == "<" and piece[1:2].isalpha()]
    if not tags:
        return pieces
    at = chance.choice(tags)
    tag = pieces[at]
    match chance.randrange(5):
        case 0:
            tag = _ATTRIBUTE.sub("", tag, count=1)
        case 1:
            tag = _ATTRIBUTE.sub(lambda found: found[0] * 2, tag, count=1)
        case 2:
            tag = tag.replace(chance.choice("\"'=>"), "", 1)
        case 3:
            tag = tag.swapcase()
        case _:
            tag = f"{tag[:-1]} {chance.choice(ATTRIBUTES)}>"
    return [*pieces[:at], tag, *pieces[at + 1 :]]


def odd(pieces: Pieces, chance: Random) -> Pieces:
    """An odd character, an entity or a piece of data inside a piece, now and then many times."""
    at = chance.randrange(len(pieces))
    within = _place(pieces[at], chance)
    thing = chance.choice(chance.choice((ODD, ENTITIES, JSON))) * chance.choice((1, 1, 1, 1, 2, 50))
    return [*pieces[:at], pieces[at][:within] + thing + pieces[at][within:], *pieces[at + 1 :]]


def repeated(pieces: Pieces, chance: Random) -> Pieces:
    """One thing a thousand times, which shows what takes more than its share of time."""
    thing = chance.choice(chance.choice((ODD, ENTITIES, MARKS, JSON[:-2], [f"<{name}>" for name in NAMES], pieces)))
    return _put(pieces, _place(pieces, chance), thing[:40] * chance.choice((10, 100, 1_000)))


def spliced(pieces: Pieces, other: Pieces, chance: Random) -> Pieces:
    """The beginning of a page and the end of another."""
    return pieces[: _place(pieces, chance)] + other[_place(other, chance) :]


DAMAGES: tuple[Callable[[Pieces, Random], Pieces], ...] = (
    dropped, dropped, doubled, moved, swapped, unclosed, unopened, nested, swallowed, swallowed, marked, marked, attributed,
    attributed, odd, odd, repeated,
)  # fmt: skip
"""What is done to the pieces of a page; what finds most is there twice."""


def truncated(text: str, chance: Random) -> str:
    """The page breaks off."""
    return text[: _place(text, chance)]


def misread(text: str, chance: Random) -> str:
    """A page decoded as what it was not."""
    written, read = chance.choice((("utf-8", "cp1252"), ("utf-8", "latin-1"), ("cp1252", "utf-8"), ("utf-8", "cp1251")))
    return text.encode(written, "replace").decode(read, "replace")


def line_ends(text: str, chance: Random) -> str:
    """Other line ends, or white space for spaces."""
    before, after = chance.choice(
        (("\n", "\r\n"), ("\n", "\r"), (" ", "\n"), (" ", "\xa0"), (" ", "\t \n"), (">", ">\n"))
    )
    return text.replace(before, after)


def exchanged(text: str, chance: Random) -> str:
    """Some characters are others; digits are other digits."""
    changed = list(text)
    for _ in range(chance.choice((1, 5, 30))):
        at = chance.randrange(len(changed))
        changed[at] = (
            chance.choice("0123456789") if changed[at].isdigit() else chance.choice(("\0", " ", "<", chr(at % 256)))
        )
    return "".join(changed)


TEXT_DAMAGES: tuple[Callable[[str, Random], str], ...] = (truncated, misread, line_ends, exchanged, exchanged)
"""What is done to the page as a whole."""


def as_bytes(text: str, chance: Random) -> bytes:
    """The page in an encoding, declared rightly or wrongly, now and then with bytes flipped, dropped or of two encodings."""
    if chance.random() < 0.4:
        text = text.replace("charset=utf-8", f"charset={chance.choice(CHARSETS)}")
        text = text.replace('charset="utf-8"', f'charset="{chance.choice(CHARSETS)}"')
    cut = _place(text, chance) if chance.random() < 0.1 else len(text)
    codec = chance.choice((*CODECS, "utf-8", "utf-8", "utf-8", "utf-8", "cp1252"))
    source = bytearray(text[:cut].encode(codec, "replace") + text[cut:].encode(chance.choice(CODECS), "replace"))
    for _ in range(chance.choice((0, 0, 0, 1, 8, 60)) if source else 0):
        source[chance.randrange(len(source))] ^= 1 << chance.randrange(8)
    if source and chance.random() < 0.1:
        del source[chance.randrange(len(source)) :: chance.choice((1, 2, 97))]
    return bytes(source)
