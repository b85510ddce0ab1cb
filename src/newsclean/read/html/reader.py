"""From HTML to the text of a page, and what its markup says."""

import re

from newsclean.read.html.context import SHADOW_ROOT
from newsclean.read.html.page import HtmlPage
from newsclean.read.html.walk import Walk

_MARKUP = re.compile("<[a-zA-Z!/?]")
_SHADOW_ROOT = "shadowrootmode"


def read_html(source: str) -> HtmlPage:
    r"""Read a page in HTML, whatever state it is in. Text without markup is its own text, line by line.

    >>> page = read_html("<h1>Ferry late</h1><p>The <b>Tern</b> waits.<p>So do we.")
    >>> page.text
    'Ferry late\n\nThe Tern waits.\n\nSo do we.'
    >>> [line.tag for line in page.markup]
    ['h1', 'p', 'p']
    """
    from newsclean.read.html.events import tell

    walk = Walk()
    source = _whole_characters(source).removeprefix("\ufeff")
    if _MARKUP.search(source):
        if _SHADOW_ROOT in source:  # the parser keeps those to itself, and gives templates of other kinds
            source = source.replace(_SHADOW_ROOT, SHADOW_ROOT)
        tell(source, walk)
    else:
        walk.plain(source)
    walk.close()
    text = "".join(["\n" * line.gap + line.text if number else line.text for number, line in enumerate(walk.lines)])
    return HtmlPage(text, tuple([line.markup() for line in walk.lines]), walk.gathered.head())


def _whole_characters(source: str) -> str:
    """The source with surrogates joined to characters, as the parser takes no halves; U+FFFD stands for a lone one."""
    try:
        source.encode()
    except UnicodeEncodeError:
        return source.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return source
