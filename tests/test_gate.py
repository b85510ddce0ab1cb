"""The quality gate: refuses what is below its floor, and never lowers one."""

import hashlib
import json
import sys
import tomllib
from pathlib import Path

import pytest

import gate

SCORE = """
import json, sys
from pathlib import Path
corpora = sys.argv[sys.argv.index("--corpus") + 1 : sys.argv.index("--json")]
rows = {corpus: [{"body": [FIGURE, FIGURE], "title": True}, {"title": False}] for corpus in corpora}
Path(sys.argv[-1]).write_text(json.dumps(rows))
print("main/harbour")
"""
METRICS = """
def average(pairs):
    (precision, recall), = pairs
    return dict(f1=precision, precision=precision, recall=recall)
"""
LABELS = 'print("lines 9 · named right FIGURE · macro F1 0.5 · noise removed FIGURE · content kept FIGURE")'
SEEDS = 'print("5 of 5 seeds all right")'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A benchmark whose every figure is 0.91239, and floors of 0.9 for it."""
    programs = {
        "bench/score.py": SCORE,
        "bench/metrics.py": METRICS,
        "bench/labels.py": LABELS,
        "seeds/check.py": SEEDS,
    }
    for name, program in programs.items():
        path = tmp_path / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(program.replace("FIGURE", "0.91239"), encoding="utf-8")
    corpus = tmp_path / "data" / "corpus"
    corpus.write_bytes(b"pages")
    floors = {
        ("body", "main", "harbour", "f1"): 0.9,
        ("title", "main", "harbour", "right"): 0.5,
        ("lines", "main", "kept"): 0.9,
        ("out-of-fold", "lines", "main", "named"): 0.8,
        ("seeds", "right"): 5,
    }
    monkeypatch.setattr(gate, "FLOORS", tmp_path / "floors.toml")
    monkeypatch.setattr(gate, "OUT_OF_FOLD", tmp_path / "out-of-fold.json")
    record(0.85)
    hashes = {"corpus": hashlib.sha256(b"pages").hexdigest()}
    gate.FLOORS.write_text(gate.written(hashes, floors), encoding="utf-8")
    monkeypatch.setenv("NEWSCLEAN_BENCH", str(tmp_path / "data"))
    monkeypatch.setattr(sys, "argv", ["gate.py"])
    return tmp_path / "data"


def record(named: float, sha256: str = hashlib.sha256(b"pages").hexdigest()) -> None:
    """Write figures of pages that the model had not seen."""
    found = {"sha256": {"corpus": sha256}, "body": {}, "lines": {"main": {"named": named}}}
    gate.OUT_OF_FOLD.write_text(json.dumps(found), encoding="utf-8")


def floor() -> float:
    """The floor of the body's F1 that the file holds now."""
    return tomllib.loads(gate.FLOORS.read_text(encoding="utf-8"))["body"]["main"]["harbour"]["f1"]


@pytest.mark.usefixtures("folder")
def test_figures_above_their_floors_pass() -> None:
    """Checking changes nothing."""
    before = gate.FLOORS.read_bytes()
    assert gate.main() == 0
    assert gate.FLOORS.read_bytes() == before


@pytest.mark.usefixtures("folder")
def test_floors_are_raised_on_asking(monkeypatch: pytest.MonkeyPatch) -> None:
    """The new floor is the figure, rounded down."""
    monkeypatch.setattr(sys, "argv", ["gate.py", "--raise"])
    assert gate.main() == 0
    assert floor() == 0.9123
    assert gate.main() == 0


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("arguments", [["gate.py"], ["gate.py", "--raise"]], ids=["check", "raise"])
def test_a_figure_below_its_floor_is_refused(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Status 1, and the floor stays where it is, also when the floors are to be raised."""
    gate.FLOORS.write_text(gate.FLOORS.read_text(encoding="utf-8").replace("f1 = 0.9", "f1 = 0.95"), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", arguments)
    assert gate.main() == 1
    assert floor() == 0.95


def test_other_data_are_refused(folder: Path) -> None:
    """A floor says nothing about pages it was not measured on."""
    (folder / "corpus").write_bytes(b"other pages")
    assert gate.main() == 1


@pytest.mark.usefixtures("folder")
def test_a_recorded_figure_below_its_floor_is_refused() -> None:
    """Figures of pages that the model had not seen have floors, too."""
    record(0.79)
    assert gate.main() == 1


@pytest.mark.usefixtures("folder")
def test_a_record_of_other_data_is_refused() -> None:
    """A record says nothing about pages it was not measured on."""
    record(0.85, "0" * 64)
    assert gate.main() == 1


def test_without_data_nothing_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A checkout alone passes."""
    monkeypatch.setenv("NEWSCLEAN_BENCH", str(tmp_path / "nowhere"))
    monkeypatch.setattr(sys, "argv", ["gate.py"])
    assert gate.main() == 0


def test_the_floors_of_the_project_can_be_read() -> None:
    """Every floor is a share or a count of something that the gate measures, on data with a hash."""
    document = tomllib.loads((gate.TOP / "quality" / "floors.toml").read_text(encoding="utf-8"))
    assert all(len(known) == 64 for known in document.pop("sha256").values())
    floors = gate.flat(document)
    assert {path[0] for path in floors} == {"lines", "out-of-fold", "seeds", *gate.SCORED}
    assert all(0 <= floor <= 1 for path, floor in floors.items() if path[0] != "seeds")
