"""The command `newsclean`: cleans files or standard input, and tells why each piece stayed or went."""

import argparse
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from newsclean import Article, Doubt, Options, __version__, clean, clean_html, render
from newsclean.assemble.language import check_language

GRAVE = frozenset({Doubt.DECODING, Doubt.EMPTY})
"""The doubts that are always told; the others are told with `--explain` and `--verbose`."""

_EPILOGUE = """\
exit status: 0 all was cleaned; 1 a file could not be read (the others are cleaned all the same); 2 wrong usage.
Text is printed as UTF-8. docs/command.md has examples."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line asks for."""

    files: tuple[str, ...]
    """Names of files; `-` is standard input."""
    form: str
    """`text`, `json`, `markdown` or `explain`."""
    language: str | None
    reference_date: date | None
    options: Options
    verbose: bool
    """Whether every doubt is told."""
    html: bool
    """Whether the files are pages in HTML."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command on these arguments (those of the process if `None`) and return its exit status (`int`)."""
    request = parse(arguments)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        status = run(request)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as `head`, has all it wanted
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def parse(arguments: Sequence[str] | None) -> Request:
    """The request that the arguments make. Ends the process with status 2 where they make none."""
    parser = _parser()
    found = parser.parse_args(arguments)
    try:
        rules = found.rules.read_text(encoding="utf-8") if found.rules else ""
        options = Options(threshold=found.threshold, rules=rules)
        check_language(found.language)  # wrong usage shows before any file is read
    except OSError as error:
        parser.error(f"{found.rules}: {error.strerror}")
    except ValueError as error:
        parser.error(str(error))
    return Request(
        files=tuple(found.files) or ("-",),
        form="explain" if found.explain else found.format,
        language=found.language,
        reference_date=found.reference_date,
        options=options,
        verbose=found.verbose or found.explain,
        html=found.html,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsclean",
        description="Print the article in a news page, given as plain text or HTML, without the noise around it.",
        epilog=_EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="a page; standard input where none is given or it is -"
    )
    output = parser.add_mutually_exclusive_group()
    output.add_argument(
        "--format",
        choices=("text", "json", "markdown"),
        default="text",
        help="what to print: plain text (as it is by default), one line of JSON a file, or Markdown",
    )
    output.add_argument("--explain", action="store_true", help="print every block with its label, confidence and rule")
    parser.add_argument("--html", action="store_true", help="the files are pages in HTML, not plain text")
    parser.add_argument("--language", metavar="CODE", help="the language of the pages, such as en; otherwise detected")
    parser.add_argument(
        "--reference-date",
        metavar="YYYY-MM-DD",
        type=_date,
        help="the day the pages were fetched, for dates without a year and for '2 hours ago'",
    )
    parser.add_argument(
        "--threshold",
        metavar="NUMBER",
        type=float,
        default=Options().threshold,
        help="how sure it must be that a block is noise, between 0 (removes more) and 1 (keeps more); default %(default)s",
    )
    parser.add_argument("--rules", metavar="FILE", type=Path, help="further lexicon rules, as TOML")
    parser.add_argument("-v", "--verbose", action="store_true", help="tell every doubt about a page on standard error")
    parser.add_argument("--version", action="version", version=f"newsclean {__version__}")
    return parser


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date of the form 2025-03-14") from None


def run(request: Request) -> int:
    """Clean and print each file in turn; the exit status."""
    status = 0
    printed = 0
    for file in request.files:
        name = "standard input" if file == "-" else file
        try:
            source = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        except (OSError, ValueError) as error:  # ValueError: a name that holds a NUL
            _tell(name, getattr(error, "strerror", None) or str(error))
            status = 1
            continue
        cleaner = clean_html if request.html else clean
        article = cleaner(
            source, language=request.language, reference_date=request.reference_date, options=request.options
        )
        if len(request.files) > 1 and request.form != "json":
            sys.stdout.write(f"{chr(10) if printed else ''}==> {name} <==\n")
        sys.stdout.write(_printed(article, request.form))
        printed += 1
        _tell_doubts(name, article, Doubt if request.verbose else GRAVE)
    return status


def _printed(article: Article, form: str) -> str:
    if form == "json":
        text = article.to_json()
    elif form == "markdown":
        text = render.markdown(article)
    elif form == "explain":
        is_terminal = sys.stdout.isatty()
        fits = is_terminal or "COLUMNS" in os.environ
        width = shutil.get_terminal_size().columns if fits else None
        text = render.explain(article, width=width, colour=is_terminal and not os.environ.get("NO_COLOR"))
    else:
        text = str(article)
    return f"{text}\n" if text else ""


def _tell_doubts(name: str, article: Article, told: Iterable[Doubt]) -> None:
    told = frozenset(told)
    sys.stdout.flush()  # so that page and doubts stand in order where both go to one place
    for warning in article.warnings:
        if warning.doubt in told:
            _tell(name, f"warning: {warning.message}")


def _tell(name: str, message: str) -> None:
    sys.stderr.write(f"newsclean: {name}: {message}\n")
