"""Threads: what one thread gives, eight give."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

import html_pages
from newsclean import Article, clean, clean_html

_THREADS = 8
_CLEANINGS = 500
PAGES = html_pages.pages()


@pytest.fixture
def _restless() -> Iterator[None]:
    """Threads that take turns a hundred times more often than they would."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(before / 100)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("_restless")
@pytest.mark.parametrize("call", [clean, clean_html])
def test_threads_change_nothing(call: Callable[[str], Article]) -> None:
    """Eight threads that clean the same pages in another order get the same articles."""
    pages = [clean_html(page).source_text or "" for page in PAGES[::2]] if call is clean else PAGES
    expected = {page: call(page) for page in pages}
    work = [pages[number * 31 % len(pages)] for number in range(_CLEANINGS)]
    with ThreadPoolExecutor(_THREADS) as threads:
        assert list(threads.map(call, work)) == [expected[page] for page in work]


_FIRST_CALLS = f"""
import sys, threading
from concurrent.futures import ThreadPoolExecutor
from newsclean import clean_html
page, together = sys.stdin.buffer.read(), threading.Barrier({_THREADS})
def first(_):
    together.wait()
    return clean_html(page).to_json()
with ThreadPoolExecutor({_THREADS}) as threads:
    print(*set(threads.map(first, range({_THREADS}))))
"""


def test_the_first_calls_may_come_together() -> None:
    """The stages and the model are loaded at the first call; eight threads may make it at once."""
    page = PAGES[0].encode()
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", _FIRST_CALLS], input=page, capture_output=True, check=True, timeout=300
    )
    assert Article.from_json(run.stdout) == clean_html(page)
