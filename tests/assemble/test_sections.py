"""Headings, and what stands under them."""

import pytest

from newsclean import ParagraphKind
from newsclean.assemble.sections import offsets, sections
from newsclean.repair.repaired import Repaired
from newsclean.repair.stage import repair_text
from newsclean.split.lines import split_lines
from stages import cut_html, made, page_of

LAYOUTS = {
    "nothing": ([], []),
    "title-alone": ([("title", "Fog")], []),
    "lead-alone": ([("paragraph", "One.")], [(None, ["One."])]),
    "lead-and-section": (
        [("paragraph", "One."), ("heading", "Then"), ("paragraph", "Two.")],
        [(None, ["One."]), ("Then", ["Two."])],
    ),
    "no-lead": ([("heading", "First"), ("paragraph", "One.")], [("First", ["One."])]),
    "heading-under-heading": (
        [("heading", "First"), ("heading", "Second"), ("paragraph", "One.")],
        [("First", []), ("Second", ["One."])],
    ),
    "heading-at-the-end": ([("paragraph", "One."), ("heading", "Last")], [(None, ["One."]), ("Last", [])]),
    "noise-between": (
        [("paragraph", "One."), ("advertisement", "Ad"), ("caption", "A boat"), ("paragraph", "Two.")],
        [(None, ["One.", "Two."])],
    ),
    "dek-first": (
        [("dek", "A dek"), ("dek", "More"), ("heading", "First"), ("paragraph", "One.")],
        [("First", ["One."])],
    ),
    "key-points-aside": ([("key_point", "• A point"), ("paragraph", "One.")], [(None, ["One."])]),
}


@pytest.mark.parametrize(("parts", "expected"), LAYOUTS.values(), ids=LAYOUTS)
def test_sections(parts: list[tuple[str, str]], expected: list[tuple[str | None, list[str]]]) -> None:
    """The lead first, then one section a heading; only body text is in them; of plain text no dek."""
    found = sections(made(*parts), Repaired(page_of(parts)), None)
    assert [(section.heading, [one.text for one in section.paragraphs]) for section in found] == expected


def test_kinds() -> None:
    """In HTML: deks, paragraphs, items, quotations and rows keep their kind, and know the caller's language."""
    parts = [("dek", "A dek"), ("paragraph", "One."), ("list_item", "• Two"), ("quote", "“Three”"), ("table", "4\t5")]
    [in_html] = cut_html("<p>A dek")[0]
    labelled = [one._replace(block=one.block._replace(markup=in_html.markup)) for one in made(*parts)]
    (section,) = sections(labelled, Repaired(page_of(parts)), "en")
    assert [one.kind for one in section.paragraphs] == list(ParagraphKind)
    assert [one.text for one in section.paragraphs] == ["A dek", "One.", "Two", "“Three”", "4\t5"]
    assert {one.language for one in section.paragraphs} == {"en"}
    text = page_of(parts)
    assert [text[one.span.start : one.span.end] for one in section.paragraphs] == [part for _, part in parts]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The ferry ran aground.", id="as-it-is"),
        pytest.param("  • The ferry ran aground.", id="bullet"),
        pytest.param("The ferry &amp; the tug &lt;both&gt; ran aground.", id="entities"),
        pytest.param("x\n\nThe fer\u00adry \u200bran aground.", id="debris"),
        pytest.param("Die FÃ¤hre lief auf Grund â€“ im Nebel.", id="mojibake"),
        pytest.param("e\u0301te\u0301 &amp; e\u0301te\u0301", id="decomposed"),
    ],
)
def test_offsets_lead_to_the_input(text: str) -> None:
    """Every unrepaired character of a paragraph is found in the input."""
    repaired = repair_text(text)
    for block in split_lines(repaired.text):
        pairs = offsets(block, repaired) or ((0, repaired.source_offset(block.start)),)
        assert pairs[0][0] == 0
        for number, (position, place) in enumerate(pairs):
            end = pairs[number + 1][0] if number + 1 < len(pairs) else len(block.text)
            if end > position + 1:
                assert text[place] == block.text[position] or "&" in text or not text[place].isascii()
        assert [position for position, _ in pairs] == sorted({position for position, _ in pairs})


def test_plain_text_has_no_offsets() -> None:
    """A block that stands in the input letter for letter needs none."""
    (block,) = split_lines("The ferry ran aground.")
    assert offsets(block, Repaired("The ferry ran aground.")) == ()
