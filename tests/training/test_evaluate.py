"""Figures for pages that the model was not trained on."""

import pickle
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

pytest.importorskip("torch", reason="training needs PyTorch")

import corpora
import evaluate
from augment import Made
from corpora import WITH_SNIPPETS, WITH_TEXT, GoldPage
from gold import examples, gold_page
from learn import feature_names, learn
from newsclean.weigh.lexicon import lexicon
from settings import Settings
from stages import HEADLINE, PROSE

NOTHING: dict[str, list[str]] = {"names": [], "sides": []}
WITH_GOLD = gold_page(0)._replace(corpus=WITH_TEXT[0])
SNIPPETS = gold_page(0, None)._replace(id="harbour/snippets", corpus=WITH_SNIPPETS[0])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two pages of one site, labels for both, and a small model that has not seen them."""

    def read(corpus: str) -> Iterator[GoldPage]:
        yield from (page for page in (WITH_GOLD, SNIPPETS) if page.corpus == corpus)

    lines, stretches = tmp_path / "labels" / "dev-lines.tsv", tmp_path / "lines.tsv"
    lines.parent.mkdir()
    lines.write_text(f"page\t{WITH_GOLD.id}\t1\tnavigation\n")
    stretches.write_text(f"{WITH_GOLD.id}\t5\t5\ttitle\n{SNIPPETS.id}\t1\t3\tnavigation\n")
    monkeypatch.setattr(evaluate, "read", read)
    monkeypatch.setattr(evaluate, "bench", lambda: tmp_path)
    bench_module = SimpleNamespace(overlap=lambda _gold, _text: (0.5, 1.0), evaluate=scored)
    monkeypatch.setattr(evaluate, "bench_module", lambda _name: bench_module)
    monkeypatch.setattr(corpora, "label_files", lambda: [lines, stretches])
    found = [*examples(9), *examples(9, "html")]
    names = feature_names(found)._asdict()
    small = Settings(epochs=1, made=Made(*[1] * len(Made._fields)), most_phrases=20)
    trained = learn([one for one in found if one.fold != WITH_GOLD.fold], lexicon(), small, lambda _line: None)
    (tmp_path / f"fold-{WITH_GOLD.fold}.pickle").write_bytes(pickle.dumps((trained, names)))
    return tmp_path


def scored(documents: list[dict[str, Any]], track: str, extract: Any) -> list[dict[str, Any]]:
    """As the benchmark's program: body and title of pages with a text, snippets of the others."""
    assert all(HEADLINE in extract(document, track)["title"] for document in documents)
    return [
        {"body": (0.5, 1.0), "title": True} if document["id"] == WITH_GOLD.id else {"snippets": (3, 1, 1, 4)}
        for document in documents
    ]


def test_a_fold_is_measured(folder: Path) -> None:
    """Its pages with gold text, in all tracks, with the lines that somebody labelled; pages of snippets have labels alone."""
    outcomes = evaluate.measure_fold(WITH_GOLD.fold, folder, NOTHING)
    in_html = ("html", "html-unclear", "html-alone")
    assert [(one.corpus, one.track) for one in outcomes] == [
        *((WITH_TEXT[0], track) for track in ("page", "main", *in_html)),
        *((WITH_SNIPPETS[0], track) for track in in_html),
    ]
    assert all((one.precision, one.recall) == (0.5, 1.0) for one in outcomes[:5])
    page = next(one for one in outcomes if one.track == "page")
    assert [right for right, _, _ in page.lines] == [["navigation"], ["title"]]
    assert page.in_benchmark


def test_another_fold_has_other_pages(folder: Path) -> None:
    """None of these."""
    other = (WITH_GOLD.fold + 1) % corpora.FOLDS
    (folder / f"fold-{other}.pickle").write_bytes((folder / f"fold-{WITH_GOLD.fold}.pickle").read_bytes())
    assert evaluate.measure_fold(other, folder, NOTHING) == []


def test_lines_take_the_label_of_what_covers_most_of_them() -> None:
    """Every line that is not blank, by its number from 1."""
    from newsclean import clean

    text = f"Ferry runs aground\n\n{PROSE[0]}\n\nShare this article"
    labels = [(number, label) for number, label, _ in evaluate.line_labels(text, clean(text))]
    assert labels == [(1, "title"), (3, "paragraph"), (5, "share")]
