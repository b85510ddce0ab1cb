"""Clean damaged pages made at random, and check that the laws hold for each.

    python tools/fuzz.py --pages 2000 --seed 1
    python tools/fuzz.py --html --pages 2000 --seed 1

The pages of plain text are those of the tests: articles with planted noise, whose lines are dropped, doubled, shuffled, cut, glued and
misread, and as bytes in mixed encodings with bits flipped. For each: an article comes out (total), its blocks cover the
page (partition), and it stays as it is when cleaned again (settled). The same seed makes the same pages. Status 1 if a
law was broken; the smallest page found to break it is printed.

The pages in HTML are small invented ones of every shape, whose tags, attributes, characters and bytes are damaged;
`html_damage.py` of the tests says how. They are cleaned by a process for each core, so that a page that hangs or that
crashes the interpreter is reported, too.
"""

import argparse
import importlib
import os
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings

TOP = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TOP / "src"), str(TOP / "tests")]

newsclean: Any = importlib.import_module("newsclean")
laws: Any = importlib.import_module("laws")
strategies: Any = importlib.import_module("strategies")
fuzz_html: Any = importlib.import_module("fuzz_html")


def check(source: str | bytes) -> Any:
    """The article of a page, if the laws hold for it; `AssertionError` or the program's own error if not."""
    article = newsclean.clean(source)
    laws.check_partition(article, source if isinstance(source, str) else article.source_text)
    laws.check_settled(article)
    return article


def fuzz(pages: int, start: int) -> tuple[Counter[str], Exception | None]:
    """What was seen, and the error that the smallest failing page gives, if any fails."""
    seen: Counter[str] = Counter()

    @seed(start)
    @settings(
        max_examples=pages,
        deadline=None,
        database=None,
        derandomize=False,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategies.damaged_pages() | strategies.damaged_bytes())
    def run(source: str | bytes) -> None:
        seen["pages"] += 1
        seen["characters or bytes"] += len(source)
        article = check(source)
        seen["blocks"] += len(article.blocks)
        seen["blocks removed"] += len(article.removed)
        seen["pages with a title"] += article.title is not None
        seen["pages without text"] += not article.text
        seen.update(f"warned of: {warning.doubt}" for warning in article.warnings)

    try:
        run()
    except Exception as error:  # noqa: BLE001 -- whatever a page brings up is what is looked for
        return seen, error
    return seen, None


def main(arguments: list[str] | None = None) -> int:
    """Run, and print a summary; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1_000, help="how many pages to make (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="where chance starts (default: %(default)s)")
    parser.add_argument("--html", action="store_true", help="pages in HTML instead of plain text")
    parser.add_argument("--first", type=int, default=0, help="the number of the first page, in HTML (default: 0)")
    parser.add_argument(
        "--workers", type=int, default=os.cpu_count() or 1, help="processes, for HTML (default: the cores)"
    )
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    if options.html:
        numbers = range(options.first, options.first + options.pages)
        seen, faults = fuzz_html.fuzz(options.seed, numbers, workers=options.workers)
    else:
        seen, error = fuzz(options.pages, options.seed)
        faults = [] if error is None else ["".join(traceback.format_exception(error))]
    for name, count in sorted(seen.items()):
        print(f"{count:12,d}  {name}")
    print(f"{time.perf_counter() - started:12.1f}  seconds")
    if not faults:
        print("every law held")
        return 0
    print(
        "a law was broken; the smallest such page:"
        if len(faults) == 1
        else "laws were broken; the smallest such pages:"
    )
    for fault in faults:
        print(fault)
    return 1


if __name__ == "__main__":
    sys.exit(main())
