"""The program that looks for pages that break a law."""

import re

import pytest

import fuzz


def test_a_short_run(capsys: pytest.CaptureFixture[str]) -> None:
    """The laws hold for some damaged pages, and a summary is printed."""
    assert fuzz.main(["--pages", "60", "--seed", "1"]) == 0
    printed = capsys.readouterr().out
    assert re.search(r"^ +6\d  pages$", printed, re.MULTILINE)
    assert "every law held" in printed


def test_the_same_seed_makes_the_same_pages() -> None:
    """What was found can be found again."""
    assert fuzz.fuzz(10, 3) == fuzz.fuzz(10, 3)


def test_a_broken_law_is_reported(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 1, with the smallest page that was found."""

    def broken(source: str | bytes) -> None:
        raise AssertionError(f"no law holds for {source[:0]!r}")

    monkeypatch.setattr(fuzz, "check", broken)
    assert fuzz.main(["--pages", "5"]) == 1
    assert "no law holds for" in capsys.readouterr().out
