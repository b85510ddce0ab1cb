"""From labelled blocks to an article. Nothing here looks at anything but labels, and what the page or the witness says of it."""

from collections.abc import Callable, Sequence
from datetime import date

from newsclean.article import Article, Block, Span, Warning_
from newsclean.assemble import fields
from newsclean.assemble.borne_out import Known, borne_out
from newsclean.assemble.pictures import pictures
from newsclean.assemble.sections import sections
from newsclean.assemble.warn import warn
from newsclean.label.explain import Labelled
from newsclean.label.settle import plain
from newsclean.labels import ROLES, Label
from newsclean.metadata.metadata import NOTHING, Metadata
from newsclean.read.html.witness import Account
from newsclean.repair.repaired import Repaired


def assemble(
    labelled: Sequence[Labelled],
    repaired: Repaired,
    *,
    language: str | None,
    reference_date: date | None,
    warnings: tuple[Warning_, ...] = (),
    source_text: str | None = None,
    says: Metadata = NOTHING,
    ask: Callable[[], Account] | None = None,
) -> Article:
    """The article that the labels describe, and what a page in HTML says of it, or the witness that can be asked about it."""
    kept = [found for found in labelled if found.label in ROLES]
    bylines = fields.texts(kept, Label.BYLINE)
    published, modified = fields.dates(labelled, reference_date, says)
    known = Known(fields.title(kept, says), fields.authors(labelled, says), published)
    if ask is not None and not all(known):
        known = borne_out(known, labelled, ask, reference_date)
    text = "\n\n".join(plain(found) for found in kept if found.label.is_text)
    return Article(
        title=known.title,
        dek=" ".join(fields.texts(kept, Label.DEK)) or None,
        category=fields.category(labelled) or says.category,
        byline=next(iter(bylines), None),
        authors=known.authors,
        published=known.published,
        modified=modified,
        dateline=fields.dateline(kept),
        key_points=fields.items(kept, Label.KEY_POINT),
        captions=fields.texts(kept, Label.CAPTION),
        tags=says.tags or fields.tags(kept),
        corrections=fields.texts(kept, Label.CORRECTION),
        credits=fields.credit_lines(kept),
        sources=fields.sources(labelled),
        sections=sections(kept, repaired, language),
        blocks=_blocks(labelled, repaired),
        warnings=(*warnings, *warn(labelled, known.title, text, repaired.notes)),
        source_text=source_text,
        given_language=language,
        canonical_url=says.canonical,
        site_name=says.site,
        pictures=pictures(kept, says),
        accessible_for_free=says.is_accessible,
    )


def _blocks(labelled: Sequence[Labelled], repaired: Repaired) -> tuple[Block, ...]:
    """The whole page, as the caller sees it."""
    span_of = repaired.source_span if repaired.edits else Span  # where nothing was moved, offsets are the source's own
    return tuple(
        [
            Block(label, span_of(block.start, block.end), block.text, rule, confidence, block.bullet and block.mark)
            for block, label, rule, confidence in labelled
        ]
    )
