"""The laws that can be checked on one article, whoever made the page."""

import unicodedata
from collections.abc import Iterator

from newsclean import Article, clean, repair

_BETWEEN_BLOCKS = {"Zs", "Zl", "Zp", "Cc", "Cf"}
"""Unicode's categories of spaces, controls and format characters."""


_MISREAD_SPACES = [
    "\N{NO-BREAK SPACE}".encode().decode(encoding) for encoding in ("latin-1", "cp1250", "cp1251", "mac-roman")
]


def check_partition(article: Article, text: str) -> None:
    """Blocks are in order, none is empty, none over another, and nothing readable stands between them."""
    at = 0
    for block in article.blocks:
        assert at <= block.span.start < block.span.end <= len(text), f"{block} is empty, or out of order after {at}"
        at = block.span.end
    lost = [gap for gap in _gaps(article, text) if not _is_blank(gap)]
    assert lost == [], f"no block has {lost}"


def check_settled(article: Article) -> None:
    """Cleaned again, the article has the same title and text."""
    again = clean(str(article))
    assert (again.title, again.text) == (article.title, article.text), "cleaned again, it comes out differently"


def _gaps(article: Article, text: str) -> Iterator[str]:
    at = 0
    for block in article.blocks:
        yield text[at : block.span.start]
        at = block.span.end
    yield text[at:]


def _is_blank(gap: str) -> bool:
    """Whether a gap holds nothing that could be read; `&nbsp;` and a misread no-break space are white space too.

    Whether letters are one is certain to a repair only beside other mojibake, which may stand in a block.
    """
    for misread in _MISREAD_SPACES:
        gap = gap.replace(misread, " ")
    return all(unicodedata.category(character) in _BETWEEN_BLOCKS for character in gap) or not repair(gap).strip()
