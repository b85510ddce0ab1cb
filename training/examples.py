"""From gold pages to examples: blocks with what each is worth and is called."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from multiprocessing import get_context
from typing import NamedTuple

from align import align, tokens
from corpora import ALL_TRACKS, HTML, WITH_SNIPPETS, WITH_TEXT, GoldPage, LineLabels, project, read, read_labels
from newsclean.labels import Label
from newsclean.metadata.metadata import metadata
from newsclean.read.html.reader import read_html
from newsclean.read.html.witness import witness
from newsclean.repair.repaired import Repaired
from newsclean.repair.stage import repair_text
from newsclean.split.html_lines import split_html
from newsclean.split.lines import split_lines
from newsclean.split.pieces import cut_pieces
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.features.stated import Stated, stated_of
from newsclean.weigh.lexicon import lexicon
from newsclean.weigh.shape import Shape, Shapes

_READERS = 2
LEAST_FOUND = 0.72
"""A page on which less of its gold text is found is left out: gold and page are not of one version."""


class Example(NamedTuple):
    """A page of one track, cut into blocks, with gold."""

    page: str
    corpus: str
    site: str
    fold: int
    track: str
    blocks: list[TextBlock]
    shapes: list[Shape]
    covered: list[float]
    """For each block, the share of its tokens that the gold text has; -1.0 where the gold does not tell.

    Where a corpus has snippets alone and somebody has read the page, the share of the right labels that are text.
    """
    tokens: list[int]
    labels: list[list[str]]
    """For each block, the labels that are right; none where nobody has labelled it."""
    found: float
    """The share of the gold text that stands on the page."""
    title: str | None = None
    is_snippets: bool = False
    """Whether gold is snippets alone, and nobody has read the page."""
    says: Stated | None = None
    """What a page in HTML states of its article."""


class Cut(NamedTuple):
    """A page of one track as the package cuts it."""

    source: str
    repaired: Repaired
    blocks: Sequence[TextBlock]
    says: Stated | None = None


def cut_text(source: str, shapes: Shapes) -> Cut:
    """A page as plain text."""
    repaired = repair_text(source)
    return Cut(source, repaired, cut_pieces(split_lines(repaired.text), shapes))


def cut_html(page: GoldPage) -> Cut:
    """A page in HTML."""
    read = read_html(page.html)
    repaired = repair_text(read.text)
    says = stated_of(metadata(read.head, page.url), witness(page.html))
    return Cut(read.text, repaired, split_html(repaired, read.text, read.markup), says)


def example(page: GoldPage, track: str, labels: LineLabels, shapes: Shapes) -> Example | None:
    """Cut a page as the package cuts it, and lay its gold on the blocks; `None` for a page without a block.

    Labels of a page in HTML stand for the lines of its page track.
    """
    source, repaired, blocks, says = cut_html(page) if track == HTML else cut_text(page.texts[track], shapes)
    if not blocks:
        return None
    if track == HTML and labels:
        labels = project(labels, page.texts["page"].split("\n"), source.split("\n"))
    texts = [block.text for block in blocks]
    starts = [0, *(at + 1 for at, sign in enumerate(source) if sign == "\n")]
    lines = [bisect_right(starts, repaired.source_span(block.start, block.end).start) for block in blocks]
    if page.text:
        alignment = align(texts, page.text)
        sizes, found = alignment.tokens, alignment.found
        covered = [hit / size if size else -1.0 for hit, size in zip(alignment.covered, sizes, strict=True)]
    else:
        sizes, found = [len(tokens(text)) for text in texts], 1.0
        covered = [
            _by_labels(labels[line]) if line in labels else _by_snippets(text, page)
            for line, text in zip(lines, texts, strict=True)
        ]
    return Example(
        page=page.id,
        corpus=page.corpus,
        site=page.site,
        fold=page.fold,
        track=track,
        blocks=list(blocks),
        shapes=[shapes(text) for text in texts],
        covered=covered,
        tokens=sizes,
        labels=[labels.get(line, []) for line in lines],
        found=found,
        title=page.title,
        is_snippets=page.text is None and not labels,
        says=says,
    )


def _by_labels(labels: Sequence[str]) -> float:
    """The share of a line's labels that are text."""
    return sum(Label(label).is_text for label in labels) / len(labels)


def _by_snippets(text: str, page: GoldPage) -> float:
    """1.0 for a block with a snippet of the text, 0.0 for one with a snippet of noise, -1.0 where there is neither."""
    if any(snippet in text for snippet in page.present):
        return 1.0
    return 0.0 if any(snippet in text for snippet in page.absent) else -1.0


def without_markup(example: Example) -> Example:
    """A page in HTML as plain text: another way to print a whole page than that of the page track."""
    blocks = [block._replace(markup=None) for block in example.blocks]
    return example._replace(track=f"{HTML}-as-text", blocks=blocks, says=None)


def read_examples() -> list[Example]:
    """The examples of all pages in all tracks, and of those in HTML as text; two processes read them."""
    pages = {page.id: page for corpus in (*WITH_TEXT, *WITH_SNIPPETS) for page in read(corpus)}
    labels = read_labels(pages)
    tracks = [
        {track: labels.get(("page" if track == HTML else track, name), {}) for track in ALL_TRACKS} for name in pages
    ]
    with ProcessPoolExecutor(_READERS, get_context("fork")) as pool:
        return list(chain.from_iterable(pool.map(_of_page, pages.values(), tracks, chunksize=8)))


def _of_page(page: GoldPage, labels: Mapping[str, LineLabels]) -> list[Example]:
    """The examples of one page in some tracks, given what is labelled in each."""
    shapes = Shapes(lexicon())  # a page's own: kept for all pages they would fill the memory
    found: list[Example] = []
    for track, of_track in labels.items():
        one = example(page, track, of_track, shapes)
        if one is not None:
            found.extend([one, without_markup(one)] if track == HTML else [one])
    return found
