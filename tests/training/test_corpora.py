"""Gold pages: sites, folds, labels."""

import gzip
import json
from pathlib import Path

import pytest

import corpora


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A benchmark of one page, and labels for it."""
    page = {
        "id": "harbour/1",
        "url": "https://www.harbour-courier.example/ferry",
        "page_text": "Menu\n\nFerry runs aground\n  • Tugs came",
        "main_text": "Ferry runs aground\n\n- Tugs came",
        "html": "<h1>Ferry runs aground</h1><p>Tugs came",
        "gold": {"text": "Tugs came", "title": "Ferry runs aground"},
    }
    for name in ("corpora", "labels"):
        (tmp_path / name).mkdir()
    for corpus in (*corpora.WITH_TEXT, *corpora.WITH_SNIPPETS):
        with gzip.open(tmp_path / "corpora" / f"{corpus}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.write(json.dumps(page | {"id": f"{corpus}/1"}) + "\n")
    (tmp_path / "labels" / "dev-lines.tsv").write_text("main\tfundus-dev/1\t1\tdek\n", encoding="utf-8")
    monkeypatch.setenv("NEWSCLEAN_BENCH", str(tmp_path))
    monkeypatch.setattr(corpora, "HERE", tmp_path)
    (tmp_path / "lines.tsv").write_text(
        "fundus-dev/1\t1\t1\tnavigation\nfundus-dev/1\t3\t4\ttitle,dek\n", encoding="utf-8"
    )
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_pages() -> None:
    """Texts by track, site without `www.`, gold."""
    (page,) = corpora.read("fundus-dev")
    assert (page.site, page.title, page.text) == ("harbour-courier.example", "Ferry runs aground", "Tugs came")
    assert page.html.endswith("<p>Tugs came")
    assert page.fold == corpora.fold_of("harbour-courier.example")


@pytest.mark.usefixtures("folder")
def test_labels_of_the_page_hold_for_its_main_text() -> None:
    """Line by line where the words are the same; labels of the benchmark stand before ours."""
    pages = {page.id: page for page in corpora.read("fundus-dev")}
    labels = corpora.read_labels(pages)
    assert labels["page", "fundus-dev/1"] == {1: ["navigation"], 3: ["title", "dek"], 4: ["title", "dek"]}
    assert labels["main", "fundus-dev/1"] == {1: ["dek"], 3: ["title", "dek"]}


@pytest.mark.usefixtures("folder")
def test_hashes_cover_all_that_is_read() -> None:
    """Corpora and labels."""
    assert set(corpora.hashes()) == {
        *(f"{name}.jsonl.gz" for name in (*corpora.WITH_TEXT, *corpora.WITH_SNIPPETS)),
        "dev-lines.tsv",
        "lines.tsv",
    }


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.gull.example/a", "gull.example"),
        ("https://WWW.Gull.example", "gull.example"),
        ("https://web.archive.org/x", "page"),
        (None, "page"),
        ("", "page"),
    ],
)
def test_sites(url: str | None, site: str) -> None:
    """A page whose site is not known is a site of its own."""
    assert corpora.site_of(url, "page") == site
