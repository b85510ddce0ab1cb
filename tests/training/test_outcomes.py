"""What became of pages, added up."""

from types import SimpleNamespace

import pytest

import outcomes


def test_scores_of_pages_in_html(monkeypatch: pytest.MonkeyPatch) -> None:
    """F1 of what has parts, shares of what is right or wrong, snippets added up over the pages."""
    pages = [
        {"title": True, "authors": (1.0, 0.5)},
        {"title": False},
        {"snippets": (3, 1, 0, 4)},
        {"snippets": (1, 1, 2, 0)},
    ]
    metrics = SimpleNamespace(average=lambda pairs: {"f1": 2 * pairs[0][0] * pairs[0][1] / sum(pairs[0])})
    monkeypatch.setattr(outcomes, "bench_module", lambda _name: metrics)
    found = [
        outcomes.Outcome("harbour", "html", "", None, None, [], in_benchmark=False, scores=scores) for scores in pages
    ]
    scores = outcomes.scores_figures(found, "html")
    assert scores == {"harbour": {"authors": 0.6667, "title": 0.5, "snippets": 0.6667}}
