"""Write the JSON Schema of `Article` from its types: python tools/schema.py [--check]

The structure comes from the annotations, the descriptions from the docstrings of classes and fields. `--check` writes
nothing and exits 1 where the file in the package is not what would be written.
"""

import ast
import inspect
import json
import sys
from pathlib import Path
from typing import Any

import msgspec

from newsclean import article, labels
from newsclean.article import Article
from newsclean.serialize import DERIVED

PATH = Path(__file__).resolve().parent.parent / "src" / "newsclean" / "data" / "article.schema.json"
TOP = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "newsclean article",
}
CONFIDENCE = {"anyOf": [{"type": "number"}, {"type": "null"}]}


def schema() -> dict[str, Any]:
    """The schema of what `Article.to_json` writes."""
    generated = msgspec.json.schema(Article)
    words = descriptions(inspect.getsource(labels)) | descriptions(inspect.getsource(article))
    definitions = dict(sorted(generated["$defs"].items()))
    for name, definition in definitions.items():
        definition["description"] = words[name]
        for member, value in definition.get("properties", {}).items():
            value["description"] = words[f"{name}.{member}"]
    definition = definitions["Article"]
    for name in DERIVED:
        value = {"type": "string"} if name == "text" else definition["properties"]["title"] | {}
        value = dict(CONFIDENCE) if name == "language_confidence" else value
        definition["properties"][name] = value | {"description": words[f"Article.{name}"]}
    return TOP | {"$ref": "#/$defs/Article", "$defs": definitions}


def descriptions(source: str) -> dict[str, str]:
    """The first paragraph of the docstring of each class, and of each of its attributes and properties."""
    found: dict[str, str] = {}
    for node in ast.parse(source).body:
        if not isinstance(node, ast.ClassDef):
            continue
        found[node.name] = _paragraph(ast.get_docstring(node))
        for member, below in zip(node.body, [*node.body[1:], None], strict=True):
            if isinstance(member, ast.FunctionDef):
                found[f"{node.name}.{member.name}"] = _paragraph(ast.get_docstring(member))
            elif isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
                text = member.target.id.replace("_", " ")
                if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant):
                    text = str(below.value.value)
                found[f"{node.name}.{member.target.id}"] = _paragraph(text)
    return found


def _paragraph(docstring: str | None) -> str:
    return " ".join((docstring or "").split("\n\n")[0].split())


def written() -> str:
    """The schema as the file holds it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def main() -> int:
    """Write the file, or check it."""
    if "--check" in sys.argv[1:]:
        return int(PATH.read_text(encoding="utf-8") != written())
    PATH.write_text(written(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
