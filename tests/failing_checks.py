"""Checks that fail in every way: processes of the fuzzer load them by name."""

import os
import time


def breaks_on_headings(source: str | bytes, number: int) -> None:
    """Every page with a heading breaks a law."""
    assert (b"<h1" if isinstance(source, bytes) else "<h1") not in source, f"a heading on page {number}"  # type: ignore[operator]


def hangs(source: str | bytes, number: int) -> None:
    """One page takes an hour."""
    if number == 3:
        time.sleep(3_600 + len(source))


def crashes(source: str | bytes, number: int) -> None:
    """One page ends the process."""
    if number == 3:
        os._exit(len(source) % 2)
