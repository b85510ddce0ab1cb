"""Builds the wheel with the inner modules as machine code: HATCH_BUILD_HOOKS_ENABLE=true python -m pip install .

mypyc compiles the same files that run as Python everywhere else: there is one program and not two, and what comes out is
the same. It takes a C compiler and some minutes, so it is off unless asked for. The modules that callers see stay as they
are: their classes can be pickled, copied and looked into as any others.
"""

import atexit
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = Path("src", "newsclean")
FACE = frozenset("api article command labels options render serialize __main__".split())
"""The modules that callers see."""


def compiled_modules(root: Path) -> list[Path]:
    """The files that are compiled, in order, of the checkout at `root`."""
    package = root / PACKAGE
    files = [file for file in package.rglob("*.py") if file.name != "__init__.py"]
    return sorted(file for file in files if file.parent != package or file.stem not in FACE)


class CompiledModules(BuildHookInterface[Any]):
    """Adds the compiled modules to the wheel, beside their source."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; not for an editable installation, whose modules change with their source."""
        if version == "editable":
            return
        built = Path(mkdtemp())
        atexit.register(shutil.rmtree, built)  # the wheel is written after this
        _compile(Path(self.root), built)
        modules = [file for file in built.rglob("*") if file.suffix in (".so", ".pyd")]
        build_data["force_include"] |= {str(file): file.relative_to(built).as_posix() for file in modules}
        build_data["pure_python"] = False
        build_data["infer_tag"] = True


def _compile(root: Path, built: Path) -> None:
    """Compile the modules into a folder."""
    from mypyc.build import mypycify
    from setuptools import Distribution

    files = list(map(str, compiled_modules(root)))
    with TemporaryDirectory() as scratch:
        extensions = mypycify(
            ["--config-file", str(root / "pyproject.toml"), *files], target_dir=scratch, opt_level="3", debug_level="0"
        )
        command = Distribution({"name": "newsclean", "ext_modules": extensions}).get_command_obj("build_ext")
        command.build_lib, command.build_temp = str(built), scratch
        command.ensure_finalized()
        command.run()
