"""Hold the package to its quality floors: python tools/gate.py [--raise]

`quality/floors.toml` names the least that each figure may be, with the SHA-256 of the data it was measured on. The data
are real pages, which are no part of this project: they are looked for in the folder that NEWSCLEAN_BENCH names, or else
beside the checkout. Without them nothing is checked, and the exit status is 0.

Figures under `out-of-fold` are those of `quality/out-of-fold.json`, measured by `training/evaluate.py` with models that had
not seen the pages' sites; the others are measured here, with the model of the package, which has seen the pages.

The exit status is 1 where a figure is below its floor, or the data are not those of the floors. `--raise` writes the
figures that are above their floors as the new floors; it lowers none, and writes nothing while one is below.
"""

import argparse
import hashlib
import importlib.util
import json
import math
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parent.parent
FLOORS = TOP / "quality" / "floors.toml"
OUT_OF_FOLD = TOP / "quality" / "out-of-fold.json"
LINES = re.compile(r"named right ([\d.]+) .*noise removed ([\d.]+) .*content kept ([\d.]+)")
SEEDS = re.compile(r"^(\d+) of \d+ seeds all right$", re.MULTILINE)

PAIRS = ("body", "paragraphs", "headings", "authors")
"""What is measured by precision and recall."""
SHARES = ("title", "published")
"""What is right or wrong on each page."""
SCORED = (*PAIRS, *SHARES)

Figures = dict[tuple[str, ...], float]
"""Figures by their path in the file of floors, such as `("body", "main", "fundus-dev", "f1")`."""


def bench() -> Path:
    """The folder of the benchmark data, whether or not it is there."""
    return Path(os.environ.get("NEWSCLEAN_BENCH") or TOP.parent / "shared").resolve()


def flat(floors: dict[str, Any], path: tuple[str, ...] = ()) -> Figures:
    """The numbers of nested tables, by path."""
    found: Figures = {}
    for name, value in floors.items():
        if isinstance(value, dict):
            found |= flat(value, (*path, name))
        elif isinstance(value, int | float):
            found[*path, name] = value
    return found


def changed(hashes: dict[str, str], folder: Path) -> list[str]:
    """The names of the files that are not those the floors were measured on."""
    found = [
        name for name, known in hashes.items() if hashlib.sha256((folder / name).read_bytes()).hexdigest() != known
    ]
    recorded = json.loads(OUT_OF_FOLD.read_text(encoding="utf-8"))["sha256"] if OUT_OF_FOLD.exists() else {}
    for name, known in hashes.items():
        if recorded.get(Path(name).name, known) != known:
            found.append(f"{name} (of {OUT_OF_FOLD.name})")
    return found


def measure(wanted: Figures, folder: Path) -> Figures:
    """Measure the figures that the floors name."""
    found: Figures = {}
    for track in sorted({path[1] for path in wanted if path[0] in SCORED}):
        corpora = sorted({path[2] for path in wanted if path[0] in SCORED and path[1] == track})
        found |= scored_figures(track, corpora, folder)
    for track in sorted({path[1] for path in wanted if path[0] == "lines"}):
        output = run(folder / "bench" / "labels.py", "--track", track)
        figures = LINES.search(output)
        if not figures:
            sys.exit(f"the line figures are not in {output!r}")
        for name, figure in zip(("named", "removed", "kept"), figures.groups(), strict=True):
            found["lines", track, name] = float(figure)
    if any(path[0] == "out-of-fold" for path in wanted):
        recorded = json.loads(OUT_OF_FOLD.read_text(encoding="utf-8"))
        kinds = ("body", "lines")
        found |= {
            ("out-of-fold", *path): figure for kind in kinds for path, figure in flat(recorded[kind], (kind,)).items()
        }
    if ("seeds", "right") in wanted:
        count = SEEDS.search(run(folder / "seeds" / "check.py", may_fail=True))
        found["seeds", "right"] = int(count[1]) if count else 0
    return found


def scored_figures(track: str, corpora: list[str], folder: Path) -> Figures:
    """What `score.py` measures on each corpus, as far as its gold has it: F1, precision and recall, or shares."""
    specification = importlib.util.spec_from_file_location("metrics", folder / "bench" / "metrics.py")
    assert specification
    assert specification.loader
    metrics = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(metrics)
    with tempfile.TemporaryDirectory() as scratch:
        pages = Path(scratch) / "pages.json"
        output = run(folder / "bench" / "score.py", "--track", track, "--corpus", *corpora, "--json", str(pages))
        sys.stdout.write(output)
        rows = json.loads(pages.read_text())
    if "ERRORS" in output:
        sys.exit("a page raised an error")
    found: Figures = {}
    for corpus in corpora:
        for kind in PAIRS:
            pairs = [row[kind] for row in rows[corpus] if kind in row]
            average = metrics.average(pairs) if pairs else {}
            found |= {(kind, track, corpus, name): average[name] for name in ("f1", "precision", "recall") if pairs}
        for kind in SHARES:
            hits = [row[kind] for row in rows[corpus] if kind in row]
            if hits:
                found[kind, track, corpus, "right"] = sum(hits) / len(hits)
    return found


def run(program: Path, *arguments: str, may_fail: bool = False) -> str:
    """What a program of the benchmark prints."""
    done = subprocess.run(
        [sys.executable, str(program), *arguments],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=not may_fail,
        env=os.environ | {"PYTHONPATH": str(TOP / "src"), "PYTHONIOENCODING": "utf-8"},
    )
    return done.stdout


def written(hashes: dict[str, str], floors: Figures) -> str:
    """The file of floors."""
    lines = ["# The least that each figure may be: `python tools/gate.py` checks, `--raise` raises."]
    lines += ["", "[sha256]", *(f'"{name}" = "{known}"' for name, known in sorted(hashes.items()))]
    tables: dict[str, list[str]] = {}
    for path, floor in sorted(floors.items()):
        tables.setdefault(".".join(path[:-1]), []).append(f"{path[-1]} = {floor}")
    for name, figures in tables.items():
        lines += ["", f"[{name}]", *figures]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Check or raise the floors; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", action="store_true", dest="raises", help="raise the floors to what is measured")
    arguments = parser.parse_args()
    folder = bench()
    if not (folder / "bench" / "score.py").exists():
        print("quality gate: no benchmark data here, nothing checked")
        return 0
    document = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    hashes = document.pop("sha256")
    if names := changed(hashes, folder):
        print(f"quality gate: the floors were measured on other data: {', '.join(names)}")
        return 1
    floors = flat(document)
    figures = measure(floors, folder)
    below = 0
    for path, floor in sorted(floors.items()):
        is_below = figures[path] < floor
        below += is_below
        print(f"{'BELOW' if is_below else 'ok   '} {'.'.join(path):32s} {figures[path]:.4f}  floor {floor:.4f}")
    if below:
        print(f"quality gate: {below} of {len(floors)} figures are below their floors")
        return 1
    if arguments.raises:
        # Rounded down, so that the floor is never above the figure it came from.
        raised = {path: max(floor, math.floor(figures[path] * 10_000) / 10_000) for path, floor in floors.items()}
        FLOORS.write_text(written(hashes, raised), encoding="utf-8")
    print(f"quality gate: all {len(floors)} figures hold their floors")
    return 0


if __name__ == "__main__":
    sys.exit(main())
