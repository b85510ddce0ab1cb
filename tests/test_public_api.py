"""What users may rely on: the names, their signatures, and an import that costs little."""

import inspect
import json
import os
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

import newsclean
from newsclean import Article, Block, Options

NAMES = """
    Article Block Credit Dateline Doubt Label Options Paragraph ParagraphKind Picture Section Sentence Source SourceRole
    Span Timestamp Warning_ article_schema clean clean_html repair strip
""".split()

SIGNATURES = {
    "clean": "(source, *, url=None, language=None, reference_date=None, options=Options(threshold=0.5, rules='', witness='unclear'))",
    "clean_html": "(source, *, url=None, language=None, reference_date=None, options=Options(threshold=0.5, rules='', witness='unclear'))",
    "strip": "(text)",
    "repair": "(text)",
    "article_schema": "()",
    "Options": "(threshold=0.5, rules='', witness='unclear')",
    "Article.to_dict": "(self)",
    "Article.to_json": "(self, *, indent=None)",
    "Article.from_json": "(text)",
}

HEAVY = ["ftfy", "langdetect", "lxml", "msgspec", "numpy", "sentencex", "trafilatura", "turbohtml"]


def run(code: str) -> str:
    """What a fresh interpreter prints when it runs the code."""
    environment = os.environ | {"PYTHONPATH": str(Path(newsclean.__file__).parent.parent)}
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
    ).stdout


def test_the_public_names() -> None:
    """`__all__` is what is promised, in order, and every name is there."""
    assert newsclean.__all__ == NAMES == sorted(NAMES, key=lambda name: (name[0].islower(), name))
    for name in NAMES:
        assert getattr(newsclean, name).__doc__, name


@pytest.mark.parametrize(("name", "expected"), SIGNATURES.items(), ids=SIGNATURES)
def test_the_signatures(name: str, expected: str) -> None:
    """Names, order and defaults of the arguments."""
    value = newsclean
    for part in name.split("."):
        value = getattr(value, part)
    signature = inspect.signature(value)
    bare = [parameter.replace(annotation=inspect.Parameter.empty) for parameter in signature.parameters.values()]
    assert str(signature.replace(parameters=bare, return_annotation=inspect.Signature.empty)) == expected


def test_the_fields_of_an_article() -> None:
    """Fields keep their names and order."""
    assert (
        [field.name for field in fields(Article)]
        == """
        title dek category byline authors published modified dateline key_points captions tags corrections credits
        sources sections blocks warnings source_text given_language
        canonical_url site_name pictures accessible_for_free
    """.split()
    )
    assert [field.name for field in fields(Block)] == ["label", "span", "text", "rule", "confidence", "bullet"]
    assert [field.name for field in fields(Options)] == ["threshold", "rules", "witness"]


def test_the_functions_are_what_the_package_calls_by_their_names() -> None:
    """`newsclean.repair` is the function, also once the folder of that name has been imported."""
    import newsclean.repair

    assert callable(newsclean.repair)
    assert newsclean.repair("a") == "a"


def test_the_version_is_a_version() -> None:
    """Three numbers, as the change log names them."""
    assert re.fullmatch(r"\d+\.\d+\.\d+", newsclean.__version__)


def test_importing_brings_in_nothing_heavy() -> None:
    """What only some pages need is imported when a page needs it."""
    loaded = set(json.loads(run("import json, sys, newsclean; print(json.dumps(list(sys.modules)))")))
    assert "newsclean.api" in loaded
    assert not loaded.intersection(HEAVY)


def test_text_brings_in_neither_html_parser_nor_language_detector() -> None:
    """Cleaning a plain text asks nothing of lxml, trafilatura or langdetect."""
    loaded = set(
        json.loads(
            run(
                "import json, sys, newsclean\n"
                "newsclean.clean('Harbour wall closed\\n\\nThe wall was closed on Monday, the port said.')\n"
                "print(json.dumps(list(sys.modules)))"
            )
        )
    )
    assert not loaded.intersection({"langdetect", "lxml", "torch", "trafilatura"})


def test_the_package_is_typed() -> None:
    """Type checkers of users see the types."""
    assert (Path(newsclean.__file__).parent / "py.typed").exists()
