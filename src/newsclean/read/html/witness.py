"""What another extractor takes for the text of a page in HTML: a witness, whose word is weighed with all else."""

import re

_MOST_TAGS = 20_000
"""Of 1,591 news pages none has more. The witness goes over some pages once for each element."""
_MOST_ATTRIBUTES = 2_000
"""Its parser compares each attribute of a tag with all others."""
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{20000,}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


def witness(markup: str) -> str:
    """The text that trafilatura finds in a page; empty where it finds none, or would take too long.

    It is asked for the body alone: for no dates, so that no clock is read, and for no check of duplicates, so that
    nothing is remembered from one page to the next.
    """
    import trafilatura
    from lxml import html  # type: ignore[import-untyped]  # its stubs are a package of their own

    if markup.count("<") > _MOST_TAGS or any(map(_is_overloaded, _LONG_TAG.findall(markup))):
        return ""
    # A parser of this call's own: trafilatura's is shared between threads, and crashes are known.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
        return trafilatura.extract(tree, fast=True, include_comments=False, deduplicate=False) or ""
    except Exception:  # noqa: BLE001  # whatever it stumbles over, the page is read without it
        return ""


def _is_overloaded(tag: str) -> bool:
    """Whether a tag has more attributes than any page needs."""
    return len(_QUOTED.sub("", tag).split()) > _MOST_ATTRIBUTES
