"""From labelled blocks to an article. Nothing here looks at anything but labels."""

from collections.abc import Sequence
from datetime import date

from newsclean.article import Article, Block, Warning_
from newsclean.assemble import fields
from newsclean.assemble.sections import sections
from newsclean.assemble.warn import warn
from newsclean.label.explain import Labelled
from newsclean.label.settle import plain
from newsclean.labels import Label
from newsclean.repair.repaired import Repaired


def assemble(
    labelled: Sequence[Labelled],
    repaired: Repaired,
    *,
    language: str | None,
    reference_date: date | None,
    warnings: tuple[Warning_, ...] = (),
    source_text: str | None = None,
) -> Article:
    """The article that the labels describe."""
    title = next(iter(fields.texts(labelled, Label.TITLE)), None)
    bylines = fields.texts(labelled, Label.BYLINE)
    published, modified = fields.timestamps(labelled, reference_date)
    text = "\n\n".join(plain(found) for found in labelled if found.label.is_text)
    return Article(
        title=title,
        dek=" ".join(fields.texts(labelled, Label.DEK)) or None,
        category=fields.category(labelled),
        byline=next(iter(bylines), None),
        authors=fields.authors(bylines),
        published=published,
        modified=modified,
        dateline=fields.dateline(labelled),
        key_points=fields.items(labelled, Label.KEY_POINT),
        captions=fields.texts(labelled, Label.CAPTION),
        tags=fields.tags(labelled),
        corrections=fields.texts(labelled, Label.CORRECTION),
        credits=fields.credit_lines(labelled),
        sources=fields.sources(labelled),
        sections=sections(labelled, repaired, language),
        blocks=tuple(_block(found, repaired) for found in labelled),
        warnings=(*warnings, *warn(labelled, title, text, repaired.notes)),
        source_text=source_text,
        given_language=language,
    )


def _block(found: Labelled, repaired: Repaired) -> Block:
    span = repaired.source_span(found.block.start, found.block.end)
    return Block(found.label, span, found.block.text, found.rule, found.confidence, found.block.mark)
