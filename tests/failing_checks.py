"""Checks that fail in every way: processes of the fuzzer load them by name."""

import itertools
import os


def breaks_on_headings(source: str | bytes, number: int) -> None:
    """Every page with a heading breaks a law."""
    assert (b"<h1" if isinstance(source, bytes) else "<h1") not in source, f"a heading on page {number}"  # type: ignore[operator]


def hangs(source: str | bytes, number: int) -> None:
    """One page never comes to an end."""
    if number == 3:
        for _ in itertools.cycle(source or "x"):
            pass


def crashes(source: str | bytes, number: int) -> None:
    """One page ends the process."""
    if number == 3:
        os._exit(len(source) % 2)
