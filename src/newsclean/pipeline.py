"""The whole way from a page to an article, one call a stage."""

from datetime import date

from newsclean.article import Article, Warning_
from newsclean.assemble.assemble import assemble
from newsclean.label.settle import settle
from newsclean.options import Options
from newsclean.read.decode import decode
from newsclean.repair.stage import repair_text
from newsclean.split.lines import split_lines
from newsclean.split.pieces import cut_pieces
from newsclean.weigh.lexicon import lexicon
from newsclean.weigh.model import Model
from newsclean.weigh.shape import Shapes


def run(
    source: str | bytes, *, language: str | None, reference_date: date | None, options: Options, model: Model
) -> Article:
    """Take a page through all stages; the arguments are those of `newsclean.clean`, checked, and the learned labeller."""
    text, source_text, warnings = _read(source)
    repaired = repair_text(text)
    shapes = Shapes(lexicon(options.rules))
    blocks = cut_pieces(split_lines(repaired.text), shapes)
    labelled = settle(blocks, shapes, model, options.threshold)
    return assemble(
        labelled,
        repaired,
        language=language,
        reference_date=reference_date,
        warnings=warnings,
        source_text=source_text,
    )


def _read(source: str | bytes) -> tuple[str, str | None, tuple[Warning_, ...]]:
    """The text of a page; for bytes also the text to carry, and doubts about it."""
    if isinstance(source, str):
        return source, None, ()
    decoded = decode(bytes(source))
    return decoded.text, decoded.text, decoded.warnings
