"""The whole way from a page to an article, one call a stage."""

from collections.abc import Callable
from datetime import date
from functools import partial

from newsclean.article import Article, Warning_
from newsclean.assemble.assemble import assemble
from newsclean.label.decide import decide
from newsclean.label.explain import explain
from newsclean.label.settle import settle
from newsclean.label.unclear import is_unclear
from newsclean.metadata.metadata import metadata
from newsclean.options import Options
from newsclean.read.decode import Decoded, decode
from newsclean.read.html.charset import decode_html
from newsclean.read.html.reader import read_html
from newsclean.read.html.witness import account, witness
from newsclean.repair.stage import repair_text
from newsclean.split.html_lines import split_html
from newsclean.split.lines import split_lines
from newsclean.split.pieces import cut_pieces
from newsclean.weigh.features.stated import stated_of
from newsclean.weigh.lexicon import lexicon
from newsclean.weigh.model import Model
from newsclean.weigh.shape import Shapes


def run(
    source: str | bytes, *, language: str | None, reference_date: date | None, options: Options, model: Model
) -> Article:
    """Take a page through all stages; the arguments are those of `newsclean.clean`, checked, and the learned labeller."""
    text, warnings = _read(source, decode)
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
        source_text=None if isinstance(source, str) else text,
    )


def run_html(
    source: str | bytes,
    *,
    url: str | None,
    language: str | None,
    reference_date: date | None,
    options: Options,
    model: Model,
) -> Article:
    """Take a page in HTML through all stages; the arguments are those of `newsclean.clean_html`, checked, and the labeller."""
    markup, warnings = _read(source, decode_html)
    page = read_html(markup)
    repaired = repair_text(page.text)
    shapes = Shapes(lexicon(options.rules))
    blocks = split_html(repaired, page.text, page.markup)
    says = metadata(page.head, url)
    always = options.witness == "always"
    decision = decide(blocks, shapes, model, options.threshold, stated_of(says, witness(markup) if always else ""))
    if options.witness == "unclear" and is_unclear(decision, shapes):
        decision = decide(blocks, shapes, model, options.threshold, stated_of(says, witness(markup)))
    return assemble(
        explain(decision, model),
        repaired,
        language=language,
        reference_date=reference_date,
        warnings=warnings,
        source_text=page.text,
        says=says,
        ask=None if options.witness == "never" else partial(account, markup, url, reference_date),
    )


def _read(source: str | bytes, decoder: Callable[[bytes], Decoded]) -> tuple[str, tuple[Warning_, ...]]:
    """The characters of a page, and what of its bytes is in doubt."""
    if isinstance(source, str):
        return source, ()
    decoded = decoder(source)
    return decoded.text, decoded.warnings
