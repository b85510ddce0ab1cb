"""The command: what it prints, where, and how it ends."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsclean
from newsclean.command import main

PAGE = """Search
Menu

Harbour wall closed after storm

By Mara Ellison
14 March 2025

Share this article

PORT KELDA — The harbour wall was closed on Monday after the storm broke two of its gates, the port said in a statement.

"We will open it when it is safe, and not before that," said Jon Vesper, who has run the port for eleven years.

0 Comments
"""

RULE = """
[[rule]]
id = "promotion.gull"
label = "promotion"
match = "whole"
phrases = ["ring the gull line"]
drop = "Ring the gull line"
keep = "She told the crew to ring the gull line before the tide turned."
why = "a test"
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A file with a page."""
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def run(*arguments: str | Path, source: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command as its own process."""
    inherited = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "NO_COLOR"}}
    inherited["PYTHONPATH"] = str(Path(newsclean.__file__).parent.parent)
    command = [sys.executable, "-m", "newsclean", *map(str, arguments)]
    return subprocess.run(command, input=source, capture_output=True, check=False, env=inherited | environment)


def test_it_prints_the_clean_text(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Text is what it prints without options: the title and the text, and nothing on standard error."""
    assert main([str(page)]) == 0
    printed = capsys.readouterr()
    assert printed.out == f"{newsclean.clean(PAGE)}\n"
    assert printed.out.startswith("Harbour wall closed after storm\n\nPORT KELDA — The harbour")
    assert "Share this" not in printed.out
    assert printed.err == ""


@pytest.mark.parametrize("arguments", [[], ["-"]], ids=["none", "dash"])
def test_it_reads_standard_input(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a file, or with `-`, the page comes from standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert main(arguments) == 0
    assert capsys.readouterr().out == f"{newsclean.clean(PAGE)}\n"


def test_it_reads_html(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where it is told that the page is HTML: otherwise markup is text."""
    file = tmp_path / "page.html"
    file.write_text(
        "<title>Ferry | Gazette</title><h1>Ferry runs aground</h1><p>The ferry to Port Kelda ran aground, police said."
    )
    assert main(["--html", str(file)]) == 0
    assert capsys.readouterr().out == "Ferry runs aground\n\nThe ferry to Port Kelda ran aground, police said.\n"


def test_json_is_one_line_a_file(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Several files make JSON Lines, without headers between."""
    assert main(["--format", "json", str(page), str(page)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert all(newsclean.Article.from_json(line) == newsclean.clean(PAGE.encode()) for line in lines)


def test_markdown_is_markdown(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--format markdown` prints what `render.markdown` makes."""
    assert main(["--format", "markdown", str(page)]) == 0
    assert capsys.readouterr().out.startswith("# Harbour wall closed after storm\n\nBy Mara Ellison")


def test_several_files_are_told_apart(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A header with the name stands above each page, as `head` prints it."""
    assert main([str(page), str(page)]) == 0
    text = f"==> {page} <==\n{newsclean.clean(PAGE)}\n"
    assert capsys.readouterr().out == f"{text}\n{text}"


def test_explain_shows_every_block(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each block is on a line with sign, label and rule, kept and left out alike."""
    assert main(["--explain", str(page)]) == 0
    *lines, count = capsys.readouterr().out.splitlines()
    blocks = newsclean.clean(PAGE).blocks
    assert len(lines) == len(blocks)
    for line, block in zip(lines, blocks, strict=True):
        assert line.startswith(f"{'-' if block.label.is_noise else '+'} {block.label.value} ")
        assert block.rule in line
        assert line.endswith(block.text)
    assert count.startswith("kept ")


def test_explain_is_cut_to_the_columns_asked_for(
    page: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`COLUMNS` says how wide a line may be where there is no terminal."""
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["--explain", str(page)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    assert any(line.endswith("…") for line in lines)


def test_explain_has_no_colour_off_the_terminal(page: Path) -> None:
    """Escape sequences never reach a file."""
    assert b"\x1b" not in run("--explain", page).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
@pytest.mark.parametrize(
    ("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True)]
)
def test_explain_has_colour_on_a_terminal(page: Path, environment: dict[str, str], coloured: bool) -> None:
    """A terminal shows what was left out dimmed, unless `NO_COLOR` is set and not empty."""
    import pty

    read, write = pty.openpty()
    inherited = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    inherited |= {"PYTHONPATH": str(Path(newsclean.__file__).parent.parent)} | environment
    command = [sys.executable, "-m", "newsclean", "--explain", str(page)]
    with subprocess.Popen(command, stdout=write, env=inherited):
        os.close(write)
        shown = b""
        try:
            while part := os.read(read, 4096):
                shown += part
        except OSError:  # Linux says so at the end of a terminal
            pass
    os.close(read)
    assert (b"\x1b[2m" in shown) == coloured


def test_files_that_cannot_be_read_are_told_and_the_others_done(
    page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line for each on standard error, and status 1."""
    missing = tmp_path / "missing.txt"
    assert main([str(missing), str(tmp_path), str(page)]) == 1
    printed = capsys.readouterr()
    assert "Harbour wall closed" in printed.out
    assert printed.err.splitlines() == [
        f"newsclean: {missing}: No such file or directory",
        f"newsclean: {tmp_path}: Is a directory",
    ]


def test_a_name_that_no_file_can_have_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A NUL in a name is one more way not to be read."""
    assert main(["a\0b"]) == 1
    assert capsys.readouterr().err.startswith("newsclean: a\0b: ")


def test_undecodable_input_is_cleaned_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong bytes cost a line on standard error, not the page."""
    path = tmp_path / "page.txt"
    path.write_bytes("\N{BYTE ORDER MARK}".encode() + PAGE.encode().replace(b"storm", b"st\xff\xfe\xc3rm"))
    assert main([str(path)]) == 0
    printed = capsys.readouterr()
    assert "PORT KELDA" in printed.out
    assert printed.err.startswith(f"newsclean: {path}: warning: ")
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize(
    "source", [b"", b"\n\n \n", b"\0\0\0", bytes(range(256)) * 4], ids=["empty", "blank", "nul", "binary"]
)
def test_hopeless_input_is_no_error(source: bytes) -> None:
    """No article is an answer too: status 0, and one line or so says it."""
    done = run(source=source)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert done.stderr.startswith(b"newsclean: standard input: warning: ")


def test_doubts_are_told_on_asking(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With `-v` every doubt about a page has its line."""
    path = tmp_path / "page.txt"
    path.write_text(PAGE.replace("Harbour wall", "Harbour w\u200ball"), encoding="utf-8")
    expected = newsclean.clean(path.read_bytes()).warnings
    assert expected
    assert main(["-v", str(path)]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert lines == [f"newsclean: {path}: warning: {warning.message}" for warning in expected]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format", "html"], "invalid choice"),
        (["--colour"], "unrecognized arguments"),
        (["--threshold", "2"], "above 0 and below 1"),
        (["--threshold", "much"], "invalid float"),
        (["--reference-date", "yesterday"], "no date of the form 2025-03-14"),
        (["--language", "klingonese"], "language"),
        (["--rules", "no-such-file.toml"], "no-such-file.toml: No such file"),
        (["--explain", "--format", "json"], "not allowed with"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_usage_ends_with_two(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The message says what is wrong before anything is read."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    printed = capsys.readouterr()
    assert message in printed.err
    assert printed.out == ""


def test_rules_of_the_caller_are_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file of rules stands beside the package's own."""
    rules, page = tmp_path / "rules.toml", tmp_path / "page.txt"
    rules.write_text(RULE, encoding="utf-8")
    page.write_text(PAGE.replace("0 Comments", "Ring the gull line"), encoding="utf-8")
    assert main(["--rules", str(rules), "--explain", str(page)]) == 0
    assert "caller.promotion.gull" in capsys.readouterr().out


def test_rules_that_cannot_be_used_are_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The message names what is wrong with them."""
    rules = tmp_path / "rules.toml"
    rules.write_text("[[rule]", encoding="utf-8")
    with pytest.raises(SystemExit, match="2"):
        main(["--rules", str(rules)])
    assert "TOML" in capsys.readouterr().err


def test_language_and_reference_date_reach_the_article(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the caller knows is in the result."""
    page.write_text(PAGE.replace("14 March 2025", "March 14"), encoding="utf-8")
    assert main(["--language", "en", "--reference-date", "2025-03-20", "--format", "json", str(page)]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["language"] == "en"
    assert data["published"]["year"] == 2025


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` prints name and version."""
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"newsclean {newsclean.__version__}\n"


def test_a_reader_that_stops_is_no_error(tmp_path: Path) -> None:
    """`newsclean … | head -1` ends quietly."""
    path = tmp_path / "page.txt"
    path.write_text(
        PAGE + "\n\n".join(f"{number} boats lay in the harbour that night, he said." for number in range(9000))
    )
    environment = os.environ | {"PYTHONPATH": str(Path(newsclean.__file__).parent.parent)}
    command = [sys.executable, "-m", "newsclean", str(path), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_text_is_printed_as_utf_8_whatever_the_locale(page: Path) -> None:
    """A terminal of another encoding loses no letter of a file."""
    done = run(page, LC_ALL="C", PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    assert "PORT KELDA — The".encode() in done.stdout
