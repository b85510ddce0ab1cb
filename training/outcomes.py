"""What became of pages, added up to figures."""

import importlib
import sys
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from calibrate import Judged, expected_error, fit, reliability
from corpora import HTML, TRACKS, WITH_TEXT, bench
from newsclean.labels import NOISE, ROLES, Label

HTML_TRACKS = (HTML, f"{HTML}-unclear", f"{HTML}-alone")
"""Pages in HTML where the witness is asked always, where a page is unclear, and never."""
_FEWEST_PAGES = 4
"""A language with fewer pages has no figures of its own."""
PAIRS = ("paragraphs", "headings", "authors")
"""What of pages in HTML is measured by precision and recall."""
SHARES = ("title", "published")
"""What is right or wrong on each page."""


class Outcome(NamedTuple):
    """What became of one page in one track."""

    corpus: str
    track: str
    language: str
    precision: float | None
    recall: float | None
    lines: list[tuple[list[str], str, float]]
    """For each labelled line: the labels that are right, the label it got, and how sure that was."""
    in_benchmark: bool
    """Whether the lines are those that the benchmark labelled."""
    scores: dict[str, Any]
    """What else the benchmark measures of a page in HTML, by kind."""


def bench_module(name: str) -> Any:
    """A module of the benchmark's programs."""
    folder = str(bench() / "bench")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return importlib.import_module(name)


def figures(outcomes: list[Outcome]) -> dict[str, Any]:
    """The figures of all pages: body text by track and corpus, and by language; lines by track; calibration."""
    average = bench_module("metrics").average
    body: dict[str, dict[str, list[Any]]] = {track: defaultdict(list) for track in (*TRACKS, *HTML_TRACKS)}
    languages: dict[str, dict[str, list[Any]]] = {track: defaultdict(list) for track in TRACKS}
    for outcome in outcomes:
        pair = (outcome.precision, outcome.recall)
        if outcome.corpus in WITH_TEXT:
            body[outcome.track][outcome.corpus].append(pair)
        if outcome.track in languages:
            languages[outcome.track][outcome.language].append(pair)
    judged = [Judged(confidence, label in right) for outcome in outcomes for right, label, confidence in outcome.lines]
    slope, shift = fit(judged)
    corrected = [one.corrected(slope, shift) for one in judged]
    return {
        "body": {
            track: {name: _rounded(average(pairs)) for name, pairs in found.items()} for track, found in body.items()
        },
        "languages": {
            track: {
                name: {"pages": len(pairs), "f1": round(average(pairs)["f1"], 4)}
                for name, pairs in sorted(found.items(), key=lambda item: -len(item[1]))
                if len(pairs) >= _FEWEST_PAGES
            }
            for track, found in languages.items()
        },
        "scores": {track: scores_figures(outcomes, track) for track in HTML_TRACKS},
        "lines": {track: lines_figures(outcomes, track, benchmark=True) for track in TRACKS},
        "all_lines": {track: lines_figures(outcomes, track, benchmark=False) for track in TRACKS},
        "calibration": [round(slope, 4), round(shift, 4)],
        "calibration_error": round(expected_error(corrected), 4),
        "reliability": [[round(value, 3) for value in row] for row in reliability(corrected)],
    }


def _rounded(found: dict[str, float]) -> dict[str, float]:
    return {name: round(found[name], 4) for name in ("f1", "precision", "recall")}


def lines_figures(outcomes: list[Outcome], track: str, *, benchmark: bool) -> dict[str, float]:
    """Of the labelled lines of a track: named right, noise removed, content kept (shares); and how many there are."""
    roles, noise = frozenset(map(str, ROLES)), frozenset(map(str, NOISE))
    lines = [
        (right, label)
        for outcome in outcomes
        if outcome.track == track and (outcome.in_benchmark or not benchmark)
        for right, label, _ in outcome.lines
    ]
    removed = [label in noise for right, label in lines if noise.issuperset(right)]
    kept = [label in roles for right, label in lines if roles.issuperset(right)]
    named = [label in right for right, label in lines]
    return {
        "lines": len(lines),
        "named": _share(named),
        "removed": _share(removed),
        "kept": _share(kept),
    }


def scores_figures(outcomes: list[Outcome], track: str) -> dict[str, dict[str, float]]:
    """What else is measured of pages in HTML, by corpus: F1, or the share of pages where it is right."""
    average = bench_module("metrics").average
    found: dict[str, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for outcome in outcomes:
        if outcome.track == track:
            for kind in (*PAIRS, *SHARES, "snippets"):
                if kind in outcome.scores:
                    found[outcome.corpus][kind].append(outcome.scores[kind])
    measured: dict[str, dict[str, float]] = {}
    for corpus, kinds in found.items():
        measured[corpus] = {kind: round(average(kinds[kind])["f1"], 4) for kind in PAIRS if kind in kinds}
        measured[corpus] |= {kind: _share(kinds[kind]) for kind in SHARES if kind in kinds}
        if "snippets" in kinds:
            right, missed, wrong = (sum(counts) for counts in list(zip(*kinds["snippets"], strict=True))[:3])
            measured[corpus]["snippets"] = round(2 * right / max(1, 2 * right + missed + wrong), 4)
    return measured


def _share(hits: list[bool]) -> float:
    return round(sum(hits) / max(1, len(hits)), 4)


def confusions(outcomes: list[Outcome], track: str, most: int = 20) -> Iterator[str]:
    """The commonest wrong labels of a track."""
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for outcome in outcomes:
        for right, label, _ in outcome.lines if outcome.track == track else ():
            if label not in right:
                counts[right[0], label] += 1
    for (wanted, got), count in sorted(counts.items(), key=lambda item: -item[1])[:most]:
        yield f"  {Label(wanted)} called {got}: {count}"


def show(found: dict[str, Any], outcomes: list[Outcome]) -> None:
    """Print the figures."""
    for track, bodies in found["body"].items():
        for corpus, body in bodies.items():
            print(f"{track:10} {corpus:12} F1 {body['f1']:.4f} (P {body['precision']:.4f} R {body['recall']:.4f})")
    for track, corpora in found["scores"].items():
        for corpus, scores in corpora.items():
            print(f"{track:10} {corpus:15}", *(f"{kind} {score:.4f}" for kind, score in scores.items()))
    for track in TRACKS:
        for name in ("lines", "all_lines"):
            lines = found[name][track]
            print(
                f"{track:5} {name:12} {lines['lines']} · named right {lines['named']:.4f} · noise removed "
                f"{lines['removed']:.4f} · content kept {lines['kept']:.4f}"
            )
        print(*confusions(outcomes, track), sep="\n")
    print(f"calibration error {found['calibration_error']:.4f}, slope and shift {found['calibration']}")
