"""Clean damaged pages in HTML in several processes, and watch for those that break a law, hang, or end the process.

Page `n` of a seed is the same whichever process cleans it: `fuzz.py --html --seed S --first n --pages 1` brings it back.
"""

import faulthandler
import importlib
import multiprocessing
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from random import Random
from typing import Any, NamedTuple

newsclean: Any = importlib.import_module("newsclean")
laws: Any = importlib.import_module("laws")
html_damage: Any = importlib.import_module("html_damage")
html_pages: Any = importlib.import_module("html_pages")

Page = str | bytes
Check = Callable[[Page, int], Any]
"""Takes a page and its number, gives its article, and raises where a law is broken."""

PATIENCE = 20.0
"""Seconds of computing that any page may take, thousands of times what they take; how busy the machine is counts not."""
_BYTES_A_SECOND = 20_000
"""A page may take a second more for so many bytes, or characters; a tenth of the time would do."""
_SAMPLE = 25
"""Of so many pages one is looked at closely."""
_MOST_FAULTS = 20
_TRIES = 500
"""So often a page that breaks a law is made shorter."""
_SHOWN = 2_000
_TOLD_EVERY = 1_000
"""Long runs say how far they are after so many pages, and each fault at once."""
_ENDED = object()
_ADDRESS = "https://gazette.example/news/1"


class Job(NamedTuple):
    """Which pages a process cleans, and how each is checked."""

    seed: int
    numbers: range
    check: Check
    patience: float


class Fault(NamedTuple):
    """A page that broke a law."""

    number: int
    what: str

    def __str__(self) -> str:
        return f"page {self.number}: {self.what}"


def fuzz(
    seed: int, numbers: range, *, workers: int, check: Check | None = None, patience: float = PATIENCE
) -> tuple[Counter[str], list[Fault]]:
    """What was seen, and the pages that broke a law: the first few of each process, by number."""
    seen: Counter[str] = Counter()
    faults: list[Fault] = []
    busy: dict[Any, tuple[Job, int | None]] = {}  # what each process does, and the page that it is at
    for worker in range(workers):
        _begin(Job(seed, numbers[worker::workers], check or check_page, patience), busy)
    while busy:
        for connection in wait(list(busy)):
            job, number = busy[connection]
            told = _next_from(connection)
            if isinstance(told, int):
                busy[connection] = job, told
            elif isinstance(told, Counter):
                seen.update(told)
                if seen["pages"] % _TOLD_EVERY == 0:
                    print(f"{seen['pages']:,} pages", file=sys.stderr, flush=True)
            elif isinstance(told, Fault):
                faults.append(told)
                print(told, file=sys.stderr, flush=True)
            else:
                del busy[connection]
            if told is not _ENDED:
                continue
            if number is None:
                raise RuntimeError("a process ended before its first page")
            faults.append(Fault(number, "the process ended in the middle of it: it hung, or crashed the interpreter"))
            if len(faults) < _MOST_FAULTS:
                _begin(job._replace(numbers=job.numbers[job.numbers.index(number) + 1 :]), busy)
    for child in multiprocessing.active_children():
        child.join()
    return seen, sorted(faults)


def _begin(job: Job, busy: dict[Any, tuple[Job, int | None]]) -> None:
    """Start a process."""
    context = multiprocessing.get_context("spawn")  # a fork would share what this one has loaded, and its locks
    ours, theirs = context.Pipe(duplex=False)
    context.Process(target=work, args=(job, theirs)).start()
    theirs.close()
    busy[ours] = job, None


def _next_from(connection: Any) -> object:
    """What a process tells next: a page's number, what was seen of it, a fault; `None` at its end."""
    try:
        return connection.recv()
    except EOFError:
        return _ENDED


def work(job: Job, tell: Connection) -> None:
    """Clean pages, and tell the number of each, then what was seen."""
    # Where a page takes far too long, this prints what is done, and ends the process.
    faulthandler.register(signal.SIGPROF, chain=True)
    pages = html_pages.pages()
    faults = 0
    for number in job.numbers:
        tell.send(number)
        source = damaged_page(job.seed, number, pages)
        signal.setitimer(signal.ITIMER_PROF, job.patience + len(source) / _BYTES_A_SECOND)
        try:
            tell.send(what_is_seen(source, job.check(source, number)))
        except Exception as error:  # noqa: BLE001 -- whatever a page brings up is what is looked for
            signal.setitimer(signal.ITIMER_PROF, 10 * job.patience)
            tell.send(Fault(number, _report(source, number, error, job.check)))
            faults += 1
        signal.setitimer(signal.ITIMER_PROF, 0)
        if faults == _MOST_FAULTS:
            break
    tell.send(None)


def damaged_page(seed: int, number: int, pages: Sequence[str]) -> Page:
    """The page of that number, of that seed."""
    chance = Random(f"{seed}/{number}")
    page: Page = html_damage.damaged(pages[number % len(pages)], pages, chance)
    return page


def check_page(source: Page, number: int) -> Any:
    """The article of a page, if the laws hold for it; `AssertionError` or the program's own error if not."""
    url = _ADDRESS if number % 2 else None
    article = newsclean.clean_html(source, url=url)
    laws.check_partition(article, article.source_text)
    for block in article.blocks:
        assert block.text.strip(), f"{block} has no text"
        assert "\n" not in block.text, f"{block} is more than a line"
    assert newsclean.Article.from_json(article.to_json()) == article, "its JSON gives another article"
    if number % _SAMPLE == 0:
        assert newsclean.clean_html(source, url=url) == article, "cleaned a second time, it is another article"
        assert article.language is None or article.language.isalpha()
        for paragraph in [one for section in article.sections for one in section.paragraphs]:
            for sentence in paragraph.sentences:
                assert paragraph.span.start <= sentence.span.start < sentence.span.end <= paragraph.span.end, sentence
    return article


def what_is_seen(source: Page, article: Any) -> Counter[str]:
    """What the summary counts of a page."""
    seen: Counter[str] = Counter()
    seen["pages"] = 1
    seen["pages as bytes"] = isinstance(source, bytes)
    seen["characters or bytes"] = len(source)
    if article is not None:
        seen["blocks"] = len(article.blocks)
        seen["blocks removed"] = len(article.removed)
        seen["pages with a title"] = article.title is not None
        seen["pages with a date"] = article.published is not None
        seen["pages without text"] = not article.text
        seen.update(f"warned of: {warning.doubt}" for warning in article.warnings)
    return seen


def _report(source: Page, number: int, error: Exception, check: Check) -> str:
    """The error that the shortest page gives which fails in the same way, and that page."""
    shortest = shortened(source, number, type(error), check)
    try:
        check(shortest, number)
    except Exception as last:  # noqa: BLE001 -- see `work`
        error = last
    shown = shortest if len(shortest) <= _SHOWN else shortest[:_SHOWN]
    return f"{''.join(traceback.format_exception(error))}{len(shortest)} of {len(source)}: {shown!r}"


def shortened(page: Page, number: int, kind: type[Exception], check: Check) -> Page:
    """A page made as short as it gets while checking it brings up the same kind of error."""
    source: Any = page
    size, tries = len(source) // 2, 0
    while size and tries < _TRIES:
        start, before = 0, len(source)
        while start < len(source) and tries < _TRIES:
            tries += 1
            shorter = source[:start] + source[start + size :]
            try:
                check(shorter, number)
                start += size
            except kind:
                source = shorter
            except Exception:  # noqa: BLE001 -- another fault, which is not the one
                start += size
        size = min(size, len(source)) // 2 if len(source) == before else min(size, len(source))
    shortest: Page = source
    return shortest
