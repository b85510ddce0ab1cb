"""The gold pages: where they are, which site each is of, and in which fold."""

import gzip
import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple
from urllib.parse import urlsplit

HERE = Path(__file__).resolve().parent
WITH_TEXT = ("fundus-dev", "naeb-dev", "wcxb-dev")
"""Corpora whose gold is the whole text of the article."""
WITH_SNIPPETS = ("trafilatura-dev",)
"""Corpora whose gold is snippets that must stand in the text, or must not."""
TRACKS = ("page", "main")
HTML = "html"
"""The track of pages in HTML."""
ALL_TRACKS = (*TRACKS, HTML)
FOLDS = 5
_NO_WORD = re.compile(r"[\W_]+")

LineLabels = dict[int, list[str]]
"""Labels by line number from 1; the best label first."""


class GoldPage(NamedTuple):
    """A page with its gold."""

    id: str
    corpus: str
    site: str
    """The host without `www.`; where it is not known, the page's id: then the page is a site of its own."""
    texts: dict[str, str]
    """The page as plain text, by track."""
    title: str | None
    text: str | None
    """The article's text, where the corpus has it."""
    present: tuple[str, ...]
    absent: tuple[str, ...]
    html: str = ""
    url: str | None = None
    gold: Mapping[str, Any] = MappingProxyType({})
    """All of the gold, as the corpus has it."""

    @property
    def fold(self) -> int:
        """The fold of the page's site: the same on every machine."""
        return fold_of(self.site)


def fold_of(site: str) -> int:
    """The fold that a site belongs to.

    >>> fold_of("harbour-courier.example") in range(FOLDS)
    True
    """
    return hashlib.sha256(site.encode()).digest()[0] % FOLDS


def site_of(url: str | None, page: str) -> str:
    """The host of an address without `www.`, or the page's id.

    >>> site_of("https://www.harbour-courier.example/ferry", "1")
    'harbour-courier.example'
    """
    host = urlsplit(url or "").netloc.lower().removeprefix("www.")
    return host if host and not host.endswith("archive.org") else page


def bench() -> Path:
    """The folder of the benchmark data, whether or not it is there."""
    return Path(os.environ.get("NEWSCLEAN_BENCH") or HERE.parent.parent / "shared").resolve()


def read(corpus: str) -> Iterator[GoldPage]:
    """The pages of a corpus."""
    with gzip.open(bench() / "corpora" / f"{corpus}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            gold = document["gold"]
            yield GoldPage(
                id=document["id"],
                corpus=corpus,
                site=site_of(document.get("url"), document["id"]),
                texts={track: document[f"{track}_text"] for track in TRACKS},
                title=gold.get("title"),
                text=gold.get("text"),
                present=tuple(gold.get("present") or ()),
                absent=tuple(gold.get("absent") or ()),
                html=document["html"],
                url=document.get("url"),
                gold=gold,
            )


def hashes() -> dict[str, str]:
    """The SHA-256 of every file that training reads."""
    files = [bench() / "corpora" / f"{corpus}.jsonl.gz" for corpus in (*WITH_TEXT, *WITH_SNIPPETS)]
    files += label_files()
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def label_files() -> list[Path]:
    """The files of lines labelled by reading: the benchmark's, line by line, and our own, stretch by stretch."""
    return [bench() / "labels" / "dev-lines.tsv", HERE / "lines.tsv"]


def read_labels(pages: Mapping[str, GoldPage]) -> dict[tuple[str, str], LineLabels]:
    """The labels of lines, by track and page id.

    Our own stand for lines of the page track; they hold for the same lines of the main track too.
    """
    lines, stretches = label_files()
    found: dict[tuple[str, str], LineLabels] = {}
    for row in stretches.read_text(encoding="utf-8").splitlines():
        page, first, last, labels = row.split("\t")
        for line in range(int(first), int(last) + 1):
            found.setdefault(("page", page), {})[line] = labels.split(",")
    for (_, page), labelled in list(found.items()):
        texts = pages[page].texts
        found["main", page] = project(labelled, texts["page"].split("\n"), texts["main"].split("\n"))
    for row in lines.read_text(encoding="utf-8").splitlines():
        track, page, number, labels = row.split("\t")
        found.setdefault((track, page), {})[int(number)] = labels.split(",")
    return found


def project(labelled: LineLabels, lines: Sequence[str], others: Sequence[str]) -> LineLabels:
    """The labels of one track's lines for those lines of another that have the same words in the same order.

    >>> project({1: ["share"], 2: ["title"]}, ["Tweet", "Ferry runs aground"], ["  Ferry runs aground", ""])
    {1: ['title']}
    """
    numbers = [number for number, line in enumerate(lines, 1) if line.strip() and number in labelled]
    targets = [number for number, line in enumerate(others, 1) if line.strip()]
    matcher = SequenceMatcher(
        None,
        [_squeezed(lines[number - 1]) for number in numbers],
        [_squeezed(others[number - 1]) for number in targets],
        autojunk=False,
    )
    return {
        targets[other + step]: labelled[numbers[one + step]]
        for one, other, size in matcher.get_matching_blocks()
        for step in range(size)
    }


def _squeezed(line: str) -> str:
    """A line's letters and digits: the tracks print bullets and spaces in their own ways."""
    return _NO_WORD.sub("", line.casefold()) or line.strip()
