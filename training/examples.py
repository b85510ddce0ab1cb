"""From gold pages to examples: blocks with what each is worth and is called."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from align import align, tokens
from corpora import TRACKS, WITH_SNIPPETS, WITH_TEXT, GoldPage, read, read_labels
from newsclean.labels import Label
from newsclean.repair.stage import repair_text
from newsclean.split.lines import split_lines
from newsclean.split.pieces import cut_pieces
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.lexicon import Lexicon
from newsclean.weigh.shape import Shape, Shapes

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


def example(page: GoldPage, track: str, labels: Mapping[int, list[str]], shapes: Shapes) -> Example | None:
    """Cut a page as the package cuts it, and lay its gold on the blocks; `None` for a page without a block."""
    source = page.texts[track]
    repaired = repair_text(source)
    blocks = cut_pieces(split_lines(repaired.text), shapes)
    if not blocks:
        return None
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
    )


def _by_labels(labels: Sequence[str]) -> float:
    """The share of a line's labels that are text."""
    return sum(Label(label).is_text for label in labels) / len(labels)


def _by_snippets(text: str, page: GoldPage) -> float:
    """1.0 for a block with a snippet of the text, 0.0 for one with a snippet of noise, -1.0 where there is neither."""
    if any(snippet in text for snippet in page.present):
        return 1.0
    return 0.0 if any(snippet in text for snippet in page.absent) else -1.0


def read_examples(lexicon: Lexicon) -> list[Example]:
    """The examples of all pages in both tracks."""
    pages = {page.id: page for corpus in (*WITH_TEXT, *WITH_SNIPPETS) for page in read(corpus)}
    labels = read_labels(pages)
    found: list[Example] = []
    for page in pages.values():
        shapes = Shapes(lexicon)  # a page's own: kept for all pages they would fill the memory
        made = [example(page, track, labels.get((track, page.id), {}), shapes) for track in TRACKS]
        found.extend(one for one in made if one is not None)
    return found
