"""Characters that nobody sees: zero-width spaces, soft hyphens, joiners and direction marks left behind by editors."""

import re

from newsclean.repair.repaired import Edit, Fixed, replace

_DEBRIS = "\u00ad\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb"
"""Soft hyphen, zero-width space, word joiner and invisible operators, deprecated format characters, byte order mark,
interlinear annotation: never part of what a reader reads."""
_VOWEL_SEPARATOR = "\u180e"
"""Spelling in Mongolian, debris elsewhere."""
_JOINERS = "\u200c\u200d"
"""Spelling in the scripts that join their letters and in emoji, debris elsewhere."""
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Needed where a line has right-to-left letters, debris elsewhere."""
_ALL = _DEBRIS + _VOWEL_SEPARATOR + _JOINERS + _DIRECTION
INVISIBLE = re.compile(f"[{_ALL}]+")

# A run of one kind. One class first, because the engine then skips to the next of them at full speed.
_RUN = re.compile(
    f"[{_ALL}](?:(?<=[{_DEBRIS}])[{_DEBRIS}]*|(?<=[{_JOINERS}])[{_JOINERS}]*|(?<=[{_DIRECTION}])[{_DIRECTION}]*)?"
)
_IS_DIRECTION = re.compile(f"[{_DIRECTION}]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_MONGOLIAN = re.compile("[\u1800-\u180d\u180f-\u18af]")
# Arabic and its relatives, N'Ko, Mandaic; the Brahmic scripts of South and South-East Asia; Mongolian.
_JOINING_SCRIPT = re.compile(
    "[\u0600-\u061b\u061d-\u08ff\u0900-\u0dff\u0f00-\u109f\u1700-\u180d\u180f-\u18af\u1900-\u1aff\u1b00-\u1cff"
    "\ua800-\uabff\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00010fff\U00011000-\U00011fff\U0001e900-\U0001e95f]"
)
# Pictographs, arrows and dingbats, skin tones, keycaps, the tags of regional flags, and the variation selector.
_EMOJI = re.compile(
    "[\u00a9\u00ae\u203c-\u2bff\u3030\u303d\u3297\u3299\ufe0e\ufe0f\U0001f000-\U0001faff\U000e0020-\U000e007f]"
)


def drop_invisible(text: str) -> Fixed:
    """Drop invisible debris; keep what emoji and joining or right-to-left scripts need."""
    edits: list[Edit] = []
    line_end, right_to_left = -1, False
    for run in _RUN.finditer(text):
        start, end = run.span()
        keep = False
        if text[start] in _JOINERS:
            keep = _joins(text[start - 1 : start], text[end : end + 1])
        elif text[start] == _VOWEL_SEPARATOR:
            keep = _MONGOLIAN.match(text[start - 1 : start]) is not None
        elif _IS_DIRECTION.match(text, start):
            if start > line_end:
                line_start = text.rfind("\n", max(line_end, 0), start) + 1
                line_end = text.find("\n", end)
                line_end = len(text) if line_end < 0 else line_end
                right_to_left = _RIGHT_TO_LEFT.search(text, line_start, line_end) is not None
            keep = right_to_left
        if not keep:
            edits.append(Edit(start, end, ""))
    return replace(text, edits)


def _joins(before: str, after: str) -> bool:
    """Whether a joiner between two characters (`""` at the ends of the text) is spelling."""
    if _JOINING_SCRIPT.match(before) or _JOINING_SCRIPT.match(after):
        return True
    return _EMOJI.match(before) is not None and _EMOJI.match(after) is not None
