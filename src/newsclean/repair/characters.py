"""Single characters that are wrong: surrogates, controls, odd line ends and spaces, decomposed letters."""

import re
import unicodedata
from itertools import groupby, pairwise

from newsclean.repair.repaired import Edit, Fixed, replace

# One class for all that the fixers of single characters look for, here and in `invisible`: most texts have none, and
# one scan says so.
_ODD = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff"
    r"\ufff9-\ufffb\ud800-\udfff]"
)
SURROGATE = re.compile(r"[\ud800-\udfff]")
CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
SPACE = re.compile("[\x0b-\x0d\x85\xa0\u2000-\u200a\u2028\u2029\u202f\u205f]")
"""Line ends and spaces other than `\\n` and U+0020."""
_LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"
_NEXT_LINE = "\x85"
_PAIR = re.compile(r"[\ud800-\udbff][\udc00-\udfff]")


def odd_characters(text: str) -> str:
    """Each character once that may have to be exchanged or dropped; `""` for most texts."""
    return "".join(sorted(set(_ODD.findall(text))))


def join_surrogates(text: str) -> Fixed:
    """Make one character of each surrogate pair, and U+FFFD of each surrogate that stands alone."""
    joined = [
        Edit(pair.start(), pair.end(), pair[0].encode("utf-16", "surrogatepass").decode("utf-16"))
        for pair in _PAIR.finditer(text)
    ]
    text, edits = replace(text, joined)
    return SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text), edits


def replace_controls(text: str) -> Fixed:
    """Put what was meant for each control character: windows-1252 for U+0080 to U+009F, a space for the others.

    U+0085 is an ellipsis where other characters of that range show that windows-1252 was read as Latin-1; where it
    stands alone it is a line break (see `level_spaces`).
    """
    found = set(CONTROL.findall(text))
    if not any(control >= "\x80" and control != _NEXT_LINE for control in found):
        found.discard(_NEXT_LINE)
    for control in sorted(found):
        text = text.replace(control, _meant(control))
    return text, ()


def _meant(control: str) -> str:
    # Five of the bytes mean nothing in windows-1252: something stood there, and nobody knows what.
    return " " if control < "\x80" else control.encode("latin-1").decode("cp1252", "replace")


def level_spaces(text: str) -> Fixed:
    r"""Leave one kind of line end, `\n`, and one kind of word space, U+0020 (the ideographic space stays).

    `\r\n` becomes a space and `\n`, so that no offset moves.
    """
    text = text.replace("\r\n", " \n").replace("\r", "\n")
    for character in sorted(set(SPACE.findall(text))):
        text = text.replace(character, "\n" if character in _LINE_ENDS else " ")
    return text, ()


# What may combine with the character before it although it is no combining mark (combining class 0): vowel signs of the
# Brahmic scripts, the vowels and finals of conjoining Hangul. One too many only makes a sequence longer.
_COMPOSES = re.compile(
    "[\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e"
    "\u1161-\u1175\u11a8-\u11c2\u1b35\U00011127\U0001133e\U00011357"
    "\U000113b8-\U000113c9\U000114b0\U000114ba\U000114bd\U000115af\U00011930"
    "\U0001611e-\U00016129\U00016d63-\U00016d6a]"
)
_NON_ASCII = re.compile("[\x00-\x7f]?[^\x00-\x7f]+")
_MANY_MARKS = 30
"""More marks than this on one character no language writes (Unicode's Stream-Safe Text Format has the same limit)."""


def normalize(text: str) -> Fixed:
    """Bring the text into Normalization Form C, one edit for each sequence that changes."""
    if unicodedata.is_normalized("NFC", text):
        return text, ()
    edits: list[Edit] = []
    for run in _NON_ASCII.finditer(text):
        offset = run.start()
        sequence = run[0]
        if unicodedata.is_normalized("NFC", sequence):
            continue
        starts = [at for at, character in enumerate(sequence) if not _combines(character)]
        if not starts or starts[0] > 0:
            starts.insert(0, 0)
        for start, end in pairwise([*starts, len(sequence)]):
            before = sequence[start:end]
            after = _composed(before)
            if after != before:
                edits.append(Edit(offset + start, offset + end, after))
    return replace(text, edits)


def _combines(character: str) -> bool:
    return unicodedata.combining(character) > 0 or _COMPOSES.match(character) is not None


def _composed(sequence: str) -> str:
    if len(sequence) > _MANY_MARKS:
        # The standard library sorts marks by insertion, which takes minutes for thousands of them in bad order.
        decomposed = "".join(unicodedata.normalize("NFD", character) for character in sequence)
        groups = groupby(decomposed, key=lambda character: unicodedata.combining(character) > 0)
        sequence = "".join(
            "".join(sorted(group, key=unicodedata.combining) if mark else group) for mark, group in groups
        )
    return unicodedata.normalize("NFC", sequence)
