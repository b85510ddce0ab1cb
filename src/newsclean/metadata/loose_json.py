"""Read JSON as pages print it: wrapped in comments, escaped as HTML, with raw line ends, commas too many, or cut off."""

import html
import json
import re
from typing import Any

_WRAPPERS = ("<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA[", "\ufeff")
_CLOSERS = ("-->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", "//", ";")
_TOKEN = re.compile(r'\s*([{}\[\],:"]|[^\s{}\[\],:"]+)')
# A quote ends a string where JSON can go on after it; other quotes are ones that should have been escaped.
_STOP = re.compile(
    r"""\\.|"(?=\s*(?:[:}\]]|,\s*(?:["{\[\]}\d-]|true\b|false\b|null\b)|\Z)|[^\S\n]*\n\s*")""",
    re.DOTALL,
)
_ESCAPE_OR_QUOTE = re.compile(r'\\.|"', re.DOTALL)
_WORDS = {"true": True, "false": False, "null": None}


def read_json(text: str) -> tuple[Any, ...]:
    """The values in a script (`tuple`): one as a rule, several where objects follow each other, none in what is no JSON.

    Numbers come as `str`, as they are printed. Broken JSON gives what can be read of it; nothing raises.

    >>> read_json('<!-- {"headline": "Ferry runs aground", "tags": ["ferry", "harbour",],} -->')
    ({'headline': 'Ferry runs aground', 'tags': ['ferry', 'harbour']},)
    >>> read_json('{"headline": "The "Kelda" sails", "pages": 3')
    ({'headline': 'The "Kelda" sails', 'pages': '3'},)
    """
    text = _unwrap(text)
    if not text:
        return ()
    whole = _strict(text)
    if whole is None and text.count("&quot;") > text.count('"'):
        text = html.unescape(text)
        whole = _strict(text)
    if whole is not None:
        if isinstance(whole[0], str) and whole[0].lstrip()[:1] in ("{", "["):
            return _strict(whole[0]) or _salvage(whole[0])
        return whole
    return _salvage(text)


def _unwrap(text: str) -> str:
    """The script without the comment or CDATA around it."""
    text = text.strip()
    for opener in _WRAPPERS:
        text = text.removeprefix(opener).lstrip()
    for closer in _CLOSERS:
        text = text.removesuffix(closer).rstrip()
    return text


def _strict(text: str) -> tuple[Any] | None:
    """What Python's own reader makes of it, controls in strings allowed."""
    try:
        return (json.loads(text, strict=False, parse_int=str, parse_float=str, parse_constant=str),)
    except (ValueError, RecursionError):
        return None


def _salvage(text: str) -> tuple[Any, ...]:
    """The objects and lists of broken JSON: brackets are closed where they can be, and what has no place is left out."""
    roots: list[Any] = []
    stack: list[dict[str, Any] | list[Any]] = []
    is_open = {"}": 0, "]": 0}
    key: str | None = None
    offset = 0
    while match := _TOKEN.match(text, offset):
        mark, offset = match[1], match.end()
        if mark in "{[":
            value: Any = {} if mark == "{" else []
            _place(value, stack, roots, key)
            key = None
            stack.append(value)
            is_open["}" if mark == "{" else "]"] += 1
        elif mark in "}]":
            key = None
            while stack and is_open[mark]:
                closed = stack.pop()
                closer = "}" if isinstance(closed, dict) else "]"
                is_open[closer] -= 1
                if closer == mark:
                    break
        elif mark == ",":
            key = None
        elif mark == '"':
            string, offset = _string(text, offset)
            if string is None:
                break
            key = _scalar(string, stack, key)
        elif mark != ":":
            key = _scalar(_WORDS.get(mark, mark), stack, key)
    return tuple(roots)


def _place(value: Any, stack: list[dict[str, Any] | list[Any]], roots: list[Any], key: str | None) -> None:
    """Put an object or a list where it belongs: under the key before it, into the list, or beside the others."""
    if not stack:
        roots.append(value)
        return
    holder = stack[-1]
    if isinstance(holder, list):
        holder.append(value)
    elif key is not None:
        holder.setdefault(key, value)


def _scalar(value: Any, stack: list[dict[str, Any] | list[Any]], key: str | None) -> str | None:
    """Put a string or a word where it belongs; the key that waits for its value, if it is one itself."""
    if not stack:
        return None
    holder = stack[-1]
    if isinstance(holder, list):
        holder.append(value)
    elif key is None:
        return value if isinstance(value, str) else None
    else:
        holder.setdefault(key, value)
    return None


def _string(text: str, start: int) -> tuple[str | None, int]:
    """The string that begins at an offset, and the offset after it; `None` where it has no end."""
    for match in _STOP.finditer(text, start):
        if match[0] == '"':
            raw = text[start : match.start()]
            return (_unescaped(raw) if "\\" in raw else raw), match.end()
    return None, len(text)


def _unescaped(raw: str) -> str:
    """A string with its escapes read; as it stands, where they are broken."""
    quoted = _ESCAPE_OR_QUOTE.sub(lambda found: found[0] if len(found[0]) > 1 else '\\"', raw)
    read = _strict(f'"{quoted}"')
    return str(read[0]) if read else raw
