"""The stages of the pipeline one at a time, for tests that look at one of them."""

from newsclean.label.label import Labelled, label_blocks
from newsclean.label.points import points
from newsclean.label.runs import Runs, find_runs, valid_hits
from newsclean.repair import repair_text
from newsclean.split.lines import split_lines
from newsclean.split.pieces import cut_pieces
from newsclean.split.text_blocks import TextBlock
from newsclean.weigh.lexicon import Hit, lexicon
from newsclean.weigh.page import Page, weigh
from newsclean.weigh.rules import parse_rules
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


def page(text: str) -> Page:
    """The evidence of a page."""
    return weigh(pieces(text), shapes())


def hits(weighed: Page) -> list[list[Hit]]:
    """The rules that hold for each block."""
    return [valid_hits(weighed, index) for index in range(len(weighed.evidence))]


def runs(weighed: Page) -> Runs:
    """What the lines of a page say about those below them."""
    return find_runs(weighed, hits(weighed))


def points_of(text: str, line: str) -> dict[str, float]:
    """The points of the block with a text on a page, by the name of the evidence."""
    weighed = page(text)
    (index,) = [at for at, seen in enumerate(weighed.evidence) if seen.block.text == line]
    return dict(points(index, weighed, hits(weighed)[index], runs(weighed)))


def labelled(text: str, threshold: float = 0.5) -> list[Labelled]:
    """The blocks of a page with their labels."""
    return label_blocks(pieces(text), shapes(), threshold)


def verdicts(text: str) -> dict[str, str]:
    """The label of each text of a page; the last one where a text stands twice."""
    return {found.block.text: str(found.label) for found in labelled(text)}


def rule(toml: str) -> Shapes:
    """Shapes that know one rule alone, of which the fields that matter are given."""
    rest = '\nlabel = "other"\ndrop = "x"\nkeep = "x"\nwhy = "A test."\n'
    head = "[[rule]]\nid = 'other.test'\n"
    from newsclean.weigh.lexicon import Lexicon

    return Shapes(Lexicon(parse_rules(head + toml + rest, prefix="xx")))
