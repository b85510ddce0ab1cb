"""Check an installed newsclean from outside its checkout: python -I tools/wheel_check.py [--compiled]

What the wheel must hold: the modules, the data files, the marker of types, and dependencies that import; with
`--compiled`, modules of machine code.
"""

import argparse
import importlib
import sys
from importlib.metadata import requires
from importlib.resources import files
from pathlib import Path

import newsclean
from newsclean.label import decide
from newsclean.weigh.model import FILES

PAGE = """Search
Share this article

Harbour wall closed after storm

PORT KELDA — The harbour wall was closed on Monday after the storm broke two of its gates, the port said in a statement.
"""


def main() -> None:
    """Raise where something is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compiled", action="store_true", help="the modules must be compiled")
    is_compiled = parser.parse_args().compiled
    home = Path(newsclean.__file__).resolve()
    assert home.is_relative_to(Path(sys.prefix).resolve()), f"{home} is not what the wheel installed"
    article = newsclean.clean(PAGE)
    assert "PORT KELDA" in article.text
    assert "Share this article" not in article.text
    assert newsclean.Article.from_json(article.to_json()) == article
    assert article.sections[0].paragraphs[0].sentences
    assert decide.__file__.endswith(".py") is not is_compiled, decide.__file__
    package = files("newsclean")
    data = sorted(str(path.relative_to(home.parent)) for path in home.parent.rglob("*.toml"))
    assert any("lexicon" in name for name in data), data
    for name in ("py.typed", "data/article.schema.json", *(f"data/model/{file}" for file in FILES)):
        assert package.joinpath(name).is_file(), name
    dependencies = [
        line.split(">")[0].replace("-", "_") for line in requires("newsclean") or () if "extra ==" not in line
    ]
    for name in dependencies:
        importlib.import_module(name)
    print(f"{home.parent}: {len(data)} data files, {', '.join(dependencies)}")


if __name__ == "__main__":
    main()
