"""From gold pages to examples."""

from pathlib import Path

import pytest

import corpora
import examples
from corpora import ALL_TRACKS, HTML, WITH_TEXT
from examples import example, read_examples, without_markup
from gold import gold_page
from newsclean.weigh import rules
from newsclean.weigh.lexicon import lexicon
from newsclean.weigh.shape import Shapes
from stages import HEADLINE, PROSE


def test_text_is_covered_and_the_rest_is_not() -> None:
    """Paragraphs are covered whole, menus and lists not at all."""
    found = example(gold_page(1), "page", {5: ["title"]}, Shapes(lexicon()))
    assert found is not None
    by_text = {block.text: covered for block, covered in zip(found.blocks, found.covered, strict=True)}
    assert {by_text[paragraph] for paragraph in PROSE} == {1.0}
    assert by_text["Coast"] == by_text["Crane sinks"] == 0.0
    labels = {block.text: labels for block, labels in zip(found.blocks, found.labels, strict=True)}
    assert labels[HEADLINE] == ["title"]
    assert labels["Coast"] == []


def test_snippets_tell_of_some_blocks_only() -> None:
    """1 where one must stand, 0 where one must not, and nothing of the others."""
    found = example(gold_page(1, text=None), "page", {}, Shapes(lexicon()))
    assert found is not None
    assert found.is_snippets
    by_text = {block.text: covered for block, covered in zip(found.blocks, found.covered, strict=True)}
    assert (by_text[PROSE[0]], by_text["Crane sinks"], by_text["Coast"]) == (1.0, 0.0, -1.0)


def test_a_page_of_snippets_that_was_read_tells_of_the_lines_read() -> None:
    """The share of a line's labels that are text; snippets tell of the other lines."""
    labels = {1: ["related"], 5: ["heading", "paragraph"], 9: ["paragraph", "caption"]}
    found = example(gold_page(1, text=None), "page", labels, Shapes(lexicon()))
    assert found is not None
    assert not found.is_snippets
    by_labels = {tuple(names): covered for names, covered in zip(found.labels, found.covered, strict=True)}
    assert by_labels["heading", "paragraph"] == 1.0
    assert by_labels["paragraph", "caption"] == 0.5
    assert by_labels["related",] == 0.0
    by_text = {block.text: covered for block, covered in zip(found.blocks, found.covered, strict=True)}
    assert by_text[PROSE[0]] == 1.0


def test_an_empty_page_is_no_example() -> None:
    """There is nothing to learn from it."""
    page = gold_page(1)._replace(texts={"page": " \n", "main": ""})
    assert example(page, "page", {}, Shapes(lexicon())) is None


def test_a_page_in_html() -> None:
    """Blocks with markup, the labels of the page track's lines, and what the page states."""
    found = example(gold_page(1), "html", {1: ["navigation"], 5: ["title"]}, Shapes(lexicon()))
    assert found is not None
    assert found.says is not None
    assert all(block.markup for block in found.blocks)
    labels = {block.text: names for block, names in zip(found.blocks, found.labels, strict=True)}
    assert labels["Home"] == ["navigation"]
    assert labels[HEADLINE] == ["title"]
    covered = {block.text: share for block, share in zip(found.blocks, found.covered, strict=True)}
    assert {covered[paragraph] for paragraph in PROSE} == {1.0}
    assert covered["Crane sinks"] == 0.0


def test_a_page_in_html_as_text() -> None:
    """The same blocks without markup."""
    found = example(gold_page(1), "html", {}, Shapes(lexicon()))
    assert found is not None
    bare = without_markup(found)
    assert [block.text for block in bare.blocks] == [block.text for block in found.blocks]
    assert not any(block.markup for block in bare.blocks)
    assert bare.says is None


@pytest.mark.skipif(not str(rules.__file__).endswith(".py"), reason="no process can send classes of machine code")
def test_all_pages_are_read_in_order(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each in all tracks, that in HTML as text, too, with the labels of its lines, whichever process reads it."""
    pages = [gold_page(number) for number in range(3)]
    lines, stretches = tmp_path / "labels.tsv", tmp_path / "lines.tsv"
    lines.write_text("", encoding="utf-8")
    stretches.write_text("harbour/1\t5\t5\ttitle\n", encoding="utf-8")
    monkeypatch.setattr(examples, "read", lambda corpus: pages if corpus == WITH_TEXT[0] else [])
    monkeypatch.setattr(corpora, "label_files", lambda: [lines, stretches])
    found = read_examples()
    tracks = [*ALL_TRACKS, f"{HTML}-as-text"]
    assert [(one.page, one.track) for one in found] == [(page.id, track) for page in pages for track in tracks]
    titles = {(one.page, one.track) for one in found if ["title"] in one.labels}
    assert titles == {("harbour/1", track) for track in tracks}
