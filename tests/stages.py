"""The stages of the pipeline one at a time, for tests that look at one of them."""

from collections.abc import Sequence

from newsclean.label.decide import decide
from newsclean.label.explain import Labelled, explain
from newsclean.label.settle import settle
from newsclean.labels import Label
from newsclean.metadata.metadata import metadata
from newsclean.read.html.reader import read_html
from newsclean.repair.stage import repair_text
from newsclean.split.html_lines import split_html
from newsclean.split.lines import split_lines
from newsclean.split.pieces import cut_pieces
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.features.features import Features, features
from newsclean.weigh.features.stated import Stated, stated_of
from newsclean.weigh.lexicon import lexicon
from newsclean.weigh.model import package_model
from newsclean.weigh.shape import Shape, Shapes, shape

PROSE = (
    "The ferry to Gull Island ran aground in thick fog on Friday morning with 84 people on board, the coast guard said.",
    "Tugs pulled the ferry free at high tide, six hours later. Nobody was hurt, but the hull is dented on both sides.",
    "Captain Hugh Carrow had steered close to the rocks to let a fishing boat pass, according to the harbour master.",
    "The passengers were taken to the island in lifeboats, where the innkeeper handed out blankets, tea and soup.",
    "The company that runs the ferry wants to look into the accident and has taken the boat out of service for now.",
)
HEADLINE = "Ferry to Gull Island runs aground in thick fog"


def shapes() -> Shapes:
    """A fresh store of shapes with the package's lexicon."""
    return Shapes(lexicon())


def shape_of(text: str) -> Shape:
    """The shape of one text."""
    return shape(text, lexicon())


def lines(text: str) -> list[TextBlock]:
    """A page cut into lines or paragraphs."""
    return split_lines(repair_text(text).text)


def pieces(text: str) -> list[TextBlock]:
    """A page cut into pieces."""
    return cut_pieces(lines(text), shapes())


def seen(text: str) -> Features:
    """What is known about the blocks of a page."""
    blocks = pieces(text)
    return features(blocks, [shape_of(block.text) for block in blocks])


def cut_html(source: str) -> tuple[list[TextBlock], Stated]:
    """The blocks of a page in HTML, and what it states."""
    page = read_html(source)
    return split_html(repair_text(page.text), page.text, page.markup), stated_of(metadata(page.head, None))


def seen_in_html(source: str) -> Features:
    """What is known about the blocks of a page in HTML."""
    blocks, says = cut_html(source)
    return features(blocks, [shape_of(block.text) for block in blocks], says)


def labelled(text: str, threshold: float = 0.5) -> list[Labelled]:
    """The blocks of a page with the labels that they get at first."""
    model = package_model()
    return explain(decide(pieces(text), shapes(), model, threshold), model)


def settled(text: str, threshold: float = 0.5) -> list[Labelled]:
    """The blocks of a page with their labels."""
    return settle(pieces(text), shapes(), package_model(), threshold)


def verdicts(text: str) -> dict[str, str]:
    """The label of each text of a page; the last one where a text stands twice."""
    return {found.block.text: str(found.label) for found in settled(text)}


def made(*parts: tuple[str, str]) -> list[Labelled]:
    """Blocks with labels of one's own choice, as they stand on a page with blank lines between them.

    A text may begin with the bullet "• "; a label may have a rule behind it: `"tag under:en.tag.label"`.
    """
    found, at = [], 0
    for number, (verdict, text) in enumerate(parts):
        label, _, rule = verdict.partition(" ")
        bullet = "•" if text.startswith("• ") else ""
        words = text.removeprefix("• ")
        breaks = ((0, at + 2),) if bullet else ()
        block = TextBlock(at, at + len(text), words, int(number > 0), 0, bullet, breaks, number)
        found.append(Labelled(block, Label(label), rule or "shape.test", 0.9))
        at += len(text) + 2
    return found


def page_of(parts: Sequence[tuple[str, str]]) -> str:
    """The page that such blocks stand on."""
    return "\n\n".join(text for _, text in parts)
