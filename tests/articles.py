"""Articles built by hand, for tests that need no pipeline."""

from typing import Any

from hypothesis import strategies as st

from newsclean import (
    Article,
    Block,
    Credit,
    Dateline,
    Doubt,
    Label,
    Paragraph,
    ParagraphKind,
    Section,
    Source,
    SourceRole,
    Span,
    Timestamp,
    Warning_,
)

EMPTY: dict[str, Any] = {
    "title": None,
    "dek": None,
    "category": None,
    "byline": None,
    "authors": (),
    "published": None,
    "modified": None,
    "dateline": None,
    "key_points": (),
    "captions": (),
    "tags": (),
    "corrections": (),
    "credits": (),
    "sources": (),
    "sections": (),
    "blocks": (),
    "warnings": (),
    "given_language": "en",
}


def article(**fields: Any) -> Article:
    """An article with these fields, the others empty."""
    return Article(**(EMPTY | fields))


def paragraph(text: str, kind: ParagraphKind = ParagraphKind.PARAGRAPH) -> Paragraph:
    """A paragraph that stands at the start of the input."""
    return Paragraph(text, kind, Span(0, len(text)))


def block(label: Label, text: str, start: int = 0, rule: str = "shape.test", confidence: float = 0.9) -> Block:
    """A block that stands at an offset of the input, letter for letter."""
    return Block(label, Span(start, start + len(text)), text, rule, confidence)


FULL = article(
    title="Harbour wall “closed” after storm",
    dek="Boats wait outside Port Kelda",
    category="Coast",
    byline="By Mara Ellison and Jon Vesper",
    authors=("Mara Ellison", "Jon Vesper"),
    published=Timestamp("14 Mar 2025, 9.30am CET", 2025, 3, 14, 9, 30, 60),
    modified=Timestamp("Friday, March 14", month=3, day=14),
    dateline=Dateline("PORT KELDA", "Kelda Wire", Timestamp("March 14", month=3, day=14)),
    key_points=("The wall is closed", "Boats wait"),
    captions=("The wall on Monday. Photo: Kelda Wire",),
    tags=("Storms",),
    corrections=("An earlier version gave the wrong height.",),
    credits=(Credit("Kelda Wire", "With inputs from Kelda Wire"),),
    sources=(Source("Le Monde", SourceRole.BADGE),),
    sections=(
        Section(None, (paragraph("PORT KELDA — The wall is shut."),)),
        Section(
            "What comes next",
            (
                paragraph("Two tugs", ParagraphKind.LIST_ITEM),
                Paragraph("One crane\u00a0too", ParagraphKind.LIST_ITEM, Span(3, 20), ((0, 5), (4, 12)), "en"),
            ),
        ),
    ),
    blocks=(
        block(Label.TITLE, "Harbour wall “closed” after storm", confidence=1 / 3),
        block(Label.SHARE, "Share this page", 40, "en.share.this-article", 0.1 + 0.2),
        block(Label.PARAGRAPH, "PORT KELDA — The wall is shut.", 60),
    ),
    warnings=(Warning_(Doubt.REPAIRED, "3 characters were repaired"),),
    source_text="Harbour wall \N{PILE OF POO}\x00",
)
"""An article with every field set."""


_texts = st.text(max_size=20)
_spans = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 10**9), st.integers(0, 10**6))
_timestamps = st.builds(
    Timestamp,
    _texts,
    st.none() | st.integers(1, 9999),
    st.none() | st.integers(1, 12),
    st.none() | st.integers(1, 31),
    st.none() | st.integers(0, 23),
    st.none() | st.integers(0, 59),
    st.none() | st.integers(-720, 840),
)
_paragraphs = st.builds(
    Paragraph,
    _texts,
    st.sampled_from(ParagraphKind),
    _spans,
    st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=3).map(tuple),
    st.none() | st.just("en"),
)
_blocks = st.builds(
    Block,
    st.sampled_from(Label),
    _spans,
    _texts,
    _texts,
    st.floats(0, 1, exclude_min=True, allow_subnormal=True),
    st.sampled_from(["", "•", "1."]),
)


def _tuples(items: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=3).map(tuple)


articles = st.builds(
    Article,
    title=st.none() | _texts,
    dek=st.none() | _texts,
    category=st.none() | _texts,
    byline=st.none() | _texts,
    authors=_tuples(_texts),
    published=st.none() | _timestamps,
    modified=st.none() | _timestamps,
    dateline=st.none() | st.builds(Dateline, _texts, st.none() | _texts, st.none() | _timestamps),
    key_points=_tuples(_texts),
    captions=_tuples(_texts),
    tags=_tuples(_texts),
    corrections=_tuples(_texts),
    credits=_tuples(st.builds(Credit, _texts, _texts)),
    sources=_tuples(st.builds(Source, _texts, st.sampled_from(SourceRole))),
    sections=_tuples(st.builds(Section, st.none() | _texts, _tuples(_paragraphs))),
    blocks=_tuples(_blocks),
    warnings=_tuples(st.builds(Warning_, st.sampled_from(Doubt), _texts)),
    source_text=st.none() | _texts,
    given_language=st.just("en"),
)
"""Articles with any fields at all, whether or not they fit together; their language is given, so nothing detects it."""
