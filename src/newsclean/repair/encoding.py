"""Mojibake: UTF-8 that was read as another encoding, such as `â€™` for an apostrophe."""

import re
from collections.abc import Iterator

from newsclean.repair.invisible import INVISIBLE
from newsclean.repair.repaired import Edit, Fixed, replace

_1252 = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""What the continuation bytes of UTF-8 (80 to BF) look like in Latin-1 and windows-1252."""
_1250 = _1252 + "ŚŤŹśťźˇ˘ŁĄŞŻ˛łąş˝ĽľĹŠ"
"""Those, and what they look like in windows-1250 and ISO 8859-2."""
_SYMBOLS = "\x80-\x9f¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\ufffdªº¡«¿©΄΅‘‚“„•‹®»˝”›™¢£¥€°µ"
"""Those that are no letters in the encodings of Cyrillic and Greek."""

# A character that a first byte of UTF-8 turns into, and as many characters as continuation bytes follow. It has to be
# cheap and linear, and should let no mojibake pass: whether a line is mojibake is for ftfy to say. One class of first
# characters, because the engine then skips to the next of them at full speed; each branch looks back to see which of
# them it is. Most stand before ASCII in text that is right, so that is looked at first.
_CANDIDATE = re.compile(
    "[Â-Ûà-ôĂĹĞİŞĆĀĢŃĎĐŮŘāăćčđěęğĺďВГРСвΒΓΞΟβ√≈¬‚◊Ÿÿ├┬┼╨╤╬╫╪┘┌─≡Σ]"
    "(?:(?<=[ÂÃ]) |(?=[^\x00-\x7f])(?:"
    f"(?<=[Â-ÛĞİŞ])[{_1252}]"
    f"|(?<=[à-ï])[{_1252}][{_1252}]"
    f"|(?<=[ð-ôđğ])[{_1250}][{_1250}][{_1250}]"
    "|(?<=[âā])€"
    f"|(?<=[ĂÂÄĹĞÎĐŃĎŮŘ])[{_1250}]"
    f"|(?<=[ĆĀĢ])[{_1252}]"
    f"|(?<=[ăäĺćçčéęëěíîďâ])[{_1250}][{_1250}]"
    "|(?<=в)Ђ"
    f"|(?<=[ВГРСΒΓΞΟ])[{_SYMBOLS}]"
    "|(?<=β)€"
    "|(?<=[√≈¬◊Ÿÿ])[^\x00-\x7f]"
    "|(?<=‚)[Äâó][^\x00-\x7f]"
    "|(?<=Γ)Ç"
    "|(?<=[├┬┼╨╤╬╫╪┘┌─≡Σ])[^\x00-\x7f\u2500-\u257f]"
    "))"
)
_CUT_QUOTE = re.compile("â€(?![^\x00-\x7f])")
_LINE = re.compile("[^\n\r\x0b\x0c\u2028\u2029]+")
"""What stands between line ends; U+0085 may be a byte of mojibake, and is none here."""
_LINE_END = re.compile("[\n\r\x0b\x0c\u2028\u2029]+")
_BLANK = " \t"
_LONGEST = 4000
"""Characters that are looked at together; longer lines are cut at spaces."""


def fix_mojibake(text: str) -> Fixed:
    """Undo wrong decoding, where it is certain, line by line.

    Only the encoding repairs of ftfy are used: its other fixes also touch quotes, ligatures and widths that are right.
    ftfy reads a few megabytes a second, so it only sees the lines that could need it.
    """
    if text.isascii():
        return text, ()
    edits: list[Edit] = []
    for start, end in _doubtful(text):
        # Blocks end at all of these: an edit over one of them would belong to two.
        for line in _LINE.finditer(text, start, end):
            before = line[0]
            after = _undo(before)
            if after != before:
                edits += _differences(line.start(), before, after)
    return replace(text, edits)


def _doubtful(text: str) -> Iterator[tuple[int, int]]:
    """The lines with something that looks like mojibake, or pieces of them where they are long."""
    at = 0
    while candidate := _CANDIDATE.search(text, at):
        near_start = max(at, candidate.start() - _LONGEST)
        near_end = min(len(text), candidate.end() + _LONGEST)
        start = text.rfind("\n", near_start, candidate.start()) + 1
        if not start:
            start = near_start if near_start == at else text.rfind(" ", at, near_start) + 1 or at
        end = text.find("\n", candidate.end(), near_end)
        if end < 0 and near_end < len(text):
            stop = re.compile("[ \n]").search(text, near_end)
            end = stop.start() if stop else len(text)
        elif end < 0:
            end = near_end
        yield start, end
        at = end


def _undo(line: str) -> str:
    # What is written out has no space at its ends, and what that leaves to repair has to be seen at once; a space that was
    # a byte of the last letter ("Ã " for "à") only shows where it is looked at, too.
    begun = line.lstrip(_BLANK)
    inner = begun.rstrip(_BLANK)
    fixed = _fixed(inner)
    if fixed == inner and inner != begun:
        fixed = _fixed(begun)
    else:
        fixed += begun[len(inner) :]
    return line[: len(line) - len(begun)] + fixed


def _fixed(line: str) -> str:
    from ftfy import TextFixerConfig, fix_encoding

    # A right double quotation mark is E2 80 9D, and 9D is nothing in windows-1252: many programs drop it.
    line = _CUT_QUOTE.sub("\N{RIGHT DOUBLE QUOTATION MARK}", line)
    # A line end that comes to light would cut a word whose repair is one edit, which belonged to two blocks then.
    return _LINE_END.sub(" ", fix_encoding(line, TextFixerConfig(explain=False)))


def _differences(offset: int, before: str, after: str) -> list[Edit]:
    """The edits that turn `before`, which starts at `offset` of the text, into `after`: one for each word that changed.

    Where a repair made or removed a space, or left nothing to see of a word, the words between the first and the last that
    changed are one edit.
    """
    old, new = before.split(" "), after.split(" ")
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    start = offset + sum(len(word) + 1 for word in old[:head])
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(old) != len(new) or any(word and not INVISIBLE.sub("", left) for word, left in zip(old, new, strict=True)):
        old, new = [" ".join(old)], [" ".join(new)]
    edits: list[Edit] = []
    for old_word, new_word in zip(old, new, strict=True):
        if old_word != new_word:
            edits.append(_difference(start, old_word, new_word))
        start += len(old_word) + 1
    return edits


def _difference(offset: int, before: str, after: str) -> Edit:
    """The shortest single edit that turns `before` into `after` and leaves something in its place."""
    shorter = min(len(before), len(after))
    head = 0
    while head < shorter and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shorter - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    # Letters that are only dropped, now or because nobody sees what they stand for, would belong to no block: their
    # neighbour answers for them.
    while head + tail and not INVISIBLE.sub("", after[head : len(after) - tail]):
        if tail:
            tail -= 1
        else:
            head -= 1
    return Edit(offset + head, offset + len(before) - tail, after[head : len(after) - tail])
