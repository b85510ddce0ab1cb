"""The documentation says what is so: labels, links, the example page. Its examples run as tests by themselves."""

import re
from pathlib import Path

import pytest

import newsclean
from newsclean import Label
from newsclean.label import by_markup, second_articles
from newsclean.label import facts as label_facts
from newsclean.label.explain import MODEL, UNDER
from newsclean.weigh.model import package_model

TOP = Path(__file__).resolve().parent.parent
DOCUMENTS = [*sorted(TOP.glob("*.md")), *sorted((TOP / "docs").glob("*.md"))]


def test_every_label_is_documented_in_order() -> None:
    """The tables of docs/labels.md list each label once, as `newsclean.Label` does."""
    tables = (TOP / "docs" / "labels.md").read_text(encoding="utf-8").split("## Cases decided")[0]
    assert re.findall(r"^\| `(\w+)` \|", tables, re.MULTILINE) == [label.value for label in Label]


def test_every_rule_is_documented() -> None:
    """docs/rules.md names every fact, and every group of evidence that the model can name."""
    document = (TOP / "docs" / "rules.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z][a-z.-]+)`", document))
    facts = {
        fact.rule
        for fact in (*vars(label_facts).values(), *vars(by_markup).values(), second_articles.SECOND_ARTICLE)
        if isinstance(fact, label_facts.Fact)
    }
    groups = {group.partition(".")[0] for group in package_model().groups}
    assert facts
    assert facts | groups <= named
    assert f"`{UNDER}" in document
    assert f"`{MODEL}" in document


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    """Every relative link names a file of the project."""
    text = document.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        assert (document.parent / target).exists(), target


def test_the_readme_shows_the_example_page() -> None:
    """The page that README.md opens with is the file that its examples read, and comes out as the text below it."""
    readme = (TOP / "README.md").read_text(encoding="utf-8")
    page, article, *_ = re.findall(r"^```text\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    assert page == (TOP / "examples" / "harbour-page.txt").read_text(encoding="utf-8")
    assert article == f"{newsclean.clean(page)}\n"


def test_the_readme_has_two_blocks_of_commands() -> None:
    """One installs and cleans a page, the other runs the tests; anything else is not marked as commands."""
    blocks = re.findall(
        r"^```sh\n(.*?)^```$", (TOP / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    first, second = blocks
    assert "newsclean examples/" in first
    assert "pytest" in second


def test_the_fields_of_an_article_are_documented() -> None:
    """README.md's table names every field but those that only carry the page along, and what follows from them."""
    readme = (TOP / "README.md").read_text(encoding="utf-8")
    table = readme.split("| field of `Article`")[1].split("\n\n")[0]
    named = set(re.findall(r"`(\w+)`", table))
    fields = set(newsclean.Article.__dataclass_fields__) - {"source_text", "given_language"}
    assert fields | {"text", "removed", "language", "language_confidence"} <= named


def test_the_change_log_knows_the_version() -> None:
    """A version without an entry is not ready."""
    assert f"\n## [{newsclean.__version__}] - " in (TOP / "CHANGELOG.md").read_text(encoding="utf-8")
