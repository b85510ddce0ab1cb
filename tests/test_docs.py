"""The documentation says what is so: labels, links, the example page. Its examples run as tests by themselves."""

import ast
import inspect
import re
from pathlib import Path

import pytest

import newsclean
from newsclean import Label
from newsclean.label import roles, text_roles
from newsclean.label.verdict import UNDER

TOP = Path(__file__).resolve().parent.parent
DOCUMENTS = [*sorted(TOP.glob("*.md")), *sorted((TOP / "docs").glob("*.md"))]


def test_every_label_is_documented_in_order() -> None:
    """The tables of docs/labels.md list each label once, as `newsclean.Label` does."""
    tables = (TOP / "docs" / "labels.md").read_text(encoding="utf-8").split("## Cases decided")[0]
    assert re.findall(r"^\| `(\w+)` \|", tables, re.MULTILINE) == [label.value for label in Label]


def test_every_rule_is_documented() -> None:
    """The table of docs/rules.md lists the features that a block can be named by, each once, and no other."""
    constants = {
        node.value
        for module in (roles, text_roles)
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.Constant)
    }
    given = {
        value for value in constants if isinstance(value, str) and re.fullmatch(r"[a-z]+(?:-[a-z]+)*\.[a-z-]+", value)
    }
    document = (TOP / "docs" / "rules.md").read_text(encoding="utf-8")
    assert "shape.prose" in given
    assert sorted(re.findall(r"^\| `([a-z.-]+)` \|", document.split("## Features")[1], re.MULTILINE)) == sorted(given)
    assert f"`{UNDER}" in document


def test_the_labels_beside_a_rule_exist() -> None:
    """The second column of docs/rules.md names labels."""
    table = (TOP / "docs" / "rules.md").read_text(encoding="utf-8").split("## Features")[1]
    columns = re.findall(r"^\| `[a-z.-]+` \| ([^|]+) \|", table, re.MULTILINE)
    named = set(re.findall(r"`(\w+)`", " ".join(columns)))
    assert named
    assert named <= set(Label)


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
