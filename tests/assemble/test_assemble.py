"""From labelled blocks to an article."""

from datetime import date

import pytest

from newsclean import Doubt, Label, Source, SourceRole, Span, Warning_
from newsclean.assemble.assemble import assemble
from newsclean.repair.repaired import Repaired
from newsclean.repair.stage import repair_text
from stages import HEADLINE, PROSE, made, page_of, settled

PARTS = [
    ("navigation", "Home"),
    ("category", "Coast"),
    ("title", f"//{HEADLINE}//"),
    ("dek", "Eighty-four people waited for the tide"),
    ("byline", "By Nora Lind"),
    ("timestamp", "Published: February 12"),
    ("key_point en.key-point.heading", "Key points"),
    ("key_point", "• Nobody was hurt"),
    ("paragraph", f"SKERRY BAY — {PROSE[0]}"),
    ("caption", "The ferry on the rocks"),
    ("heading", "What comes next"),
    ("paragraph", PROSE[1]),
    ("list_item", "• two tugs"),
    ("credit", "Credited from: BBC"),
    ("tag", "• Fog"),
    ("correction", "Correction: it was two tugs, not three."),
    ("share", "Share this article"),
]


def test_every_role_reaches_its_field() -> None:
    """And nothing else does."""
    article = assemble(made(*PARTS), Repaired(page_of(PARTS)), language="en", reference_date=date(2025, 2, 14))
    assert article.title == HEADLINE
    assert article.dek == "Eighty-four people waited for the tide"
    assert article.category == "Coast"
    assert (article.byline, article.authors) == ("By Nora Lind", ("Nora Lind",))
    assert article.published
    assert (article.published.isoformat(), article.modified) == ("2025-02-12", None)
    assert article.dateline
    assert article.dateline.place == "SKERRY BAY"
    assert article.key_points == ("Nobody was hurt",)
    assert article.captions == ("The ferry on the rocks",)
    assert article.tags == ("Fog",)
    assert article.corrections == ("Correction: it was two tugs, not three.",)
    assert [credit.source for credit in article.credits] == ["BBC"]
    assert article.sources == (Source("BBC", SourceRole.CREDIT),)
    assert [section.heading for section in article.sections] == [None, "What comes next"]
    assert [block.label for block in article.removed] == [Label.NAVIGATION, Label.SHARE]
    assert article.given_language == "en"


def test_the_text_is_what_a_reader_reads() -> None:
    """Dek, key points, paragraphs, headings and items, in the order of the page."""
    article = assemble(made(*PARTS), Repaired(page_of(PARTS)), language=None, reference_date=None)
    assert article.text.split("\n\n") == [
        *("Eighty-four people waited for the tide", "Key points", "• Nobody was hurt", f"SKERRY BAY — {PROSE[0]}"),
        *("What comes next", PROSE[1], "• two tugs"),
    ]
    assert str(article) == f"{HEADLINE}\n\n{article.text}"


def test_blocks_stand_in_the_input() -> None:
    """Every block gives its stretch of the page back, bullet included."""
    article = assemble(made(*PARTS), Repaired(page_of(PARTS)), language=None, reference_date=None)
    text = page_of(PARTS)
    assert [text[block.span.start : block.span.end] for block in article.blocks] == [part for _, part in PARTS]
    assert {block.bullet for block in article.blocks} == {"", "•"}


def test_spans_lead_back_through_repairs() -> None:
    """They count in the text before its repair."""
    text = f"{HEADLINE} &amp; rain\n\n{PROSE[0]}\u200b\n\nX &lt; Y"
    repaired = repair_text(text)
    article = assemble(settled(text), repaired, language=None, reference_date=None)
    assert text[article.blocks[0].span.start : article.blocks[0].span.end] == f"{HEADLINE} &amp; rain"
    assert text[article.blocks[-1].span.start : article.blocks[-1].span.end] == "X &lt; Y"
    assert Doubt.REPAIRED in {warning.doubt for warning in article.warnings}


def test_an_empty_page() -> None:
    """All fields are empty, and a warning says so."""
    article = assemble([], Repaired(""), language=None, reference_date=None)
    assert (article.title, article.text, article.blocks, article.sections) == (None, "", (), ())
    assert Doubt.EMPTY in {warning.doubt for warning in article.warnings}


def test_warnings_of_the_reader_come_first() -> None:
    """What went wrong earlier is told earlier; the decoded text is carried."""
    warning = Warning_(Doubt.DECODING, "Two bytes did not decode.")
    article = assemble(
        made(("paragraph", "Fog.")),
        Repaired("Fog."),
        language=None,
        reference_date=None,
        warnings=(warning,),
        source_text="Fog.",
    )
    assert article.warnings[0] == warning
    assert article.source_text == "Fog."


@pytest.mark.parametrize("label", [Label.TITLE, Label.BYLINE, Label.CATEGORY])
def test_of_several_the_first_is_taken(label: Label) -> None:
    """Where a field holds one text."""
    article = assemble(
        made((label, "Nora Lind"), (label, "Anton Falk")),
        Repaired("Nora Lind\n\nAnton Falk"),
        language=None,
        reference_date=None,
    )
    assert getattr(article, label.value) == "Nora Lind"
    assert article.blocks[1].span == Span(11, 21)
