"""Which modules the compiled wheel holds as machine code; that it works is tested by running these tests against it."""

from pathlib import Path

import pytest

pytest.importorskip("hatchling")  # a build tool, which only those who work on the package have

from compiled import FACE, PACKAGE, compiled_modules

ROOT = Path(__file__).resolve().parent.parent


def test_all_modules_but_the_face_are_compiled() -> None:
    """A module is one or the other; packages' own files hold little, and stay."""
    compiled = set(compiled_modules(ROOT))
    every = {file for file in (ROOT / PACKAGE).rglob("*.py") if file.name != "__init__.py"}
    assert {file.relative_to(ROOT / PACKAGE).as_posix() for file in every - compiled} == {f"{name}.py" for name in FACE}


def test_what_callers_see_is_not_compiled() -> None:
    """Classes of the public interface can be copied and looked into as any others."""
    import newsclean

    homes = {
        getattr(newsclean, name).__module__
        for name in newsclean.__all__
        if hasattr(getattr(newsclean, name), "__module__")
    }
    assert {home.removeprefix("newsclean.") for home in homes} - {"newsclean"} <= FACE | {"repair"}
