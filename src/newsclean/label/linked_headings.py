"""Headings that are links: of teasers, or of what the text under them is about."""

from collections.abc import Sequence

from newsclean.labels import Label
from newsclean.metadata.plain import host_and_path
from newsclean.split.text_blocks import TextBlock

_HALF = 0.5
"""A heading with less of it in links is none of these."""
_FEWEST = 2
"""A single heading that leads to another site is as often an advertisement."""


def names_of_things(blocks: Sequence[TextBlock], labels: Sequence[Label], address: str) -> frozenset[int]:
    """The places of the linked headings among the text that lead to no other page of the site, as teasers do: to other sites
    (shops of what is tested), to a place of the page itself, or to several at once.

    Kept as headings, they make 18 of the gold pages that have them better, and 5 worse.

    Args:
        blocks: the page, or some of its blocks.
        labels: what each of them is so far.
        address: where the page is, as far as that is known.
    """
    page = host_and_path(address)
    here: list[int] = []
    elsewhere: list[int] = []
    for row, (block, label) in enumerate(zip(blocks, labels, strict=True)):
        says = block.markup
        if says is None or not label.is_text or says.heading < 2 or says.link_share < _HALF:
            continue
        if _stays(says.link, page):
            here.append(row)
        elif _leaves(says.link, page):
            elsewhere.append(row)
    return frozenset(here + elsewhere if len(elsewhere) >= _FEWEST else here)


def _stays(link: str | None, page: tuple[str, str]) -> bool:
    """Whether a heading leads to a place of its own page, or to several pages, so that `link` is none."""
    if not link or link.startswith("#"):
        return True
    host, path = host_and_path(link)
    return "#" in link and path == page[1] and host in ("", page[0])


def _leaves(link: str | None, page: tuple[str, str]) -> bool:
    """Whether a link leads to another site: one whose host ends in other names."""
    host, _ = host_and_path(link)
    return bool(host and page[0]) and host.split(".")[-2:] != page[0].split(".")[-2:]
