"""What another extractor makes of a page in HTML: a witness, whose word is weighed with all else."""

import re
from datetime import date
from typing import Any, NamedTuple

_MOST_TAGS = 20_000
"""Of 1,591 news pages none has more. The witness goes over some pages once for each element."""
_MOST_ATTRIBUTES = 2_000
"""Its parser compares each attribute of a tag with all others."""
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{20000,}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


class Account(NamedTuple):
    """What the witness says of an article; empty where it says nothing."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    """The day, as `YYYY-MM-DD`."""


def witness(markup: str) -> str:
    """The text that trafilatura finds in a page; empty where it finds none, or would take too long.

    It is asked for the body alone, and for no check of duplicates, so that nothing is remembered from one page to the next.
    """
    import trafilatura

    try:
        tree = _tree(markup)
        if tree is None:
            return ""
        return trafilatura.extract(tree, fast=True, include_comments=False, deduplicate=False) or ""
    except Exception:  # noqa: BLE001  # whatever it stumbles over, the page is read without it
        return ""


def account(markup: str, url: str | None, latest: date | None) -> Account:
    """Headline, authors and day that trafilatura finds for a page; empty ones where it finds none, or would take too long.

    Args:
        markup: the page.
        url: its address.
        latest: the last day that can be the one. By itself trafilatura takes today; here, none is too late if none is given,
            so that the outcome does not hang on a clock.
    """
    import trafilatura

    # No extensive search: it asks a parser that counts from today.
    bounds = {"original_date": True, "extensive_search": False, "max_date": f"{latest or date.max:%Y-%m-%d}"}
    try:
        tree = _tree(markup)
        if tree is None:
            return Account()
        found = trafilatura.extract_metadata(tree, default_url=url, date_config=bounds, extensive=False)
    except Exception:  # noqa: BLE001  # whatever it stumbles over, the page is read without it
        return Account()
    authors = tuple(name for part in (found.author or "").split(";") if (name := part.strip()))
    return Account(found.title or "", authors, found.date or "")


def _tree(markup: str) -> Any:
    """The page as the witness is given it; `None` where it would take too long."""
    from lxml import html  # type: ignore[import-untyped]  # its stubs are a package of their own

    if markup.count("<") > _MOST_TAGS or any(map(_is_overloaded, _LONG_TAG.findall(markup))):
        return None
    # A parser of this call's own: trafilatura's is shared between threads, and crashes are known.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    return html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)


def _is_overloaded(tag: str) -> bool:
    """Whether a tag has more attributes than any page needs."""
    return len(_QUOTED.sub("", tag).split()) > _MOST_ATTRIBUTES
