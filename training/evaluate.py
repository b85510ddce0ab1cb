"""Measure the labeller on pages of sites that it was not trained on: python training/evaluate.py [--folds DIGITS] [--keep FOLDER]

For each of five folds of the sites, trains on the other four and cleans the fold's pages with that model, as
`newsclean.clean` would. Prints the figures, and with all folds writes them to `quality/out-of-fold.json`, from where
`train.py` takes them into the model's card and `tools/gate.py` holds them to their floors. `--keep` names a folder for the
fold models: those that are there are not trained again. Needs PyTorch; takes about half an hour on two cores.
"""

import argparse
import importlib
import json
import pickle
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import torch

from calibrate import Judged, expected_error, fit, reliability
from corpora import FOLDS, TRACKS, WITH_SNIPPETS, WITH_TEXT, GoldPage, bench, hashes, read, read_labels
from doubt import Corrections, corrections, doubts
from examples import read_examples
from learn import Settings, learn
from model_files import model
from newsclean.article import Article
from newsclean.labels import NOISE, ROLES, Label
from newsclean.options import Options
from newsclean.pipeline import run
from newsclean.weigh.features.features import features
from newsclean.weigh.lexicon import lexicon
from newsclean.weigh.model import Model
from train import FIGURES

WORKERS = 2
_FEWEST_PAGES = 4
"""A language with fewer pages has no figures of its own."""


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


def train_fold(fold: int, folder: Path) -> Corrections:
    """Train the model for the pages of a fold on all others, unless it is there already; the rules that it corrects."""
    torch.set_num_threads(1)
    known = lexicon()
    examples = read_examples(known)
    file = folder / f"fold-{fold}.pickle"
    if not file.exists():
        names = list(features(examples[0].blocks, examples[0].shapes).names)
        chosen = [example for example in examples if example.fold != fold]
        trained = learn(chosen, known, Settings(), lambda line: print(f"fold {fold}, {line}", flush=True))
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pickle.dumps((trained, names)))
    return corrections(
        [example for example in examples if example.fold == fold], _fold_model(fold, folder, {"names": [], "sides": []})
    )


def _fold_model(fold: int, folder: Path, doubted: dict[str, list[str]]) -> Model:
    trained, names = pickle.loads((folder / f"fold-{fold}.pickle").read_bytes())
    return model(trained, {"features": names, "calibration": [1.0, 0.0], "doubted": doubted})


def measure_fold(fold: int, folder: Path, doubted: dict[str, list[str]]) -> list[Outcome]:
    """What becomes of the pages of a fold."""
    labeller = _fold_model(fold, folder, doubted)
    pages = {page.id: page for corpus in (*WITH_TEXT, *WITH_SNIPPETS) for page in read(corpus)}
    labels = read_labels(pages)
    theirs = {tuple(row.split("\t")[:2]) for row in (bench() / "labels" / "dev-lines.tsv").read_text().splitlines()}

    def clean(text: str) -> Article:
        return run(text, language=None, reference_date=None, options=Options(), model=labeller)

    return [
        _outcome(page, track, clean, labels.get((track, page.id), {}), in_benchmark=(track, page.id) in theirs)
        for page in pages.values()
        if page.fold == fold and page.corpus in WITH_TEXT
        for track in TRACKS
    ]


def _outcome(
    page: GoldPage, track: str, clean: Callable[[str], Article], gold: dict[int, list[str]], *, in_benchmark: bool
) -> Outcome:
    metrics = _bench_module("metrics")
    article = clean(page.texts[track])
    precision, recall = metrics.overlap(page.text or "", article.text)
    lines = [
        (gold[number], label, confidence)
        for number, label, confidence in line_labels(page.texts[track], article)
        if number in gold
    ]
    language = clean(page.text or "").language or "unknown"
    return Outcome(page.corpus, track, language, precision, recall, lines, in_benchmark)


def line_labels(text: str, article: Article) -> Iterator[tuple[int, str, float]]:
    """The label of every line that is not blank, by the block that covers most of it, and how sure it is."""
    blocks = article.blocks
    start = first = 0
    for number, line in enumerate(text.split("\n"), 1):
        end = start + len(line)
        while first < len(blocks) and blocks[first].span.end <= start:
            first += 1
        over = []
        for block in blocks[first:]:
            if block.span.start >= end:
                break
            over.append((min(end, block.span.end) - max(start, block.span.start), block))
        if over:
            most = max(over, key=lambda pair: pair[0])[1]
            yield number, str(most.label), most.confidence
        start = end + 1


def _bench_module(name: str) -> Any:
    folder = str(bench() / "bench")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return importlib.import_module(name)


def figures(outcomes: list[Outcome]) -> dict[str, Any]:
    """The figures of all pages: body text by track and corpus, and by language; lines by track; calibration."""
    average = _bench_module("metrics").average
    body: dict[str, dict[str, list[Any]]] = {track: defaultdict(list) for track in TRACKS}
    languages: dict[str, dict[str, list[Any]]] = {track: defaultdict(list) for track in TRACKS}
    for outcome in outcomes:
        pair = (outcome.precision, outcome.recall)
        body[outcome.track][outcome.corpus].append(pair)
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
    for track in TRACKS:
        for corpus, body in found["body"][track].items():
            print(f"{track:5} {corpus:12} F1 {body['f1']:.4f} (P {body['precision']:.4f} R {body['recall']:.4f})")
        for name in ("lines", "all_lines"):
            lines = found[name][track]
            print(
                f"{track:5} {name:12} {lines['lines']} · named right {lines['named']:.4f} · noise removed "
                f"{lines['removed']:.4f} · content kept {lines['kept']:.4f}"
            )
        print(*confusions(outcomes, track), sep="\n")
    print(f"calibration error {found['calibration_error']:.4f}, slope and shift {found['calibration']}")


def main() -> None:
    """Train, measure, print, and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", default="".join(map(str, range(FOLDS))), help="which folds, such as 01")
    parser.add_argument("--keep", type=Path, help="a folder for the models of the folds")
    arguments = parser.parse_args()
    folds = [int(digit) for digit in arguments.folds]
    with TemporaryDirectory() as scratch, ProcessPoolExecutor(WORKERS) as pool:
        folder = arguments.keep or Path(scratch)
        tallies = list(pool.map(train_fold, folds, [folder] * len(folds)))
        # The rules that are doubted on a fold's pages are those of the other folds: nothing is known of its own.
        others = [doubts([*tallies[:at], *tallies[at + 1 :]]) for at in range(len(folds))]
        outcomes = [one for found in pool.map(measure_fold, folds, [folder] * len(folds), others) for one in found]
    found = figures(outcomes) | {"doubted": doubts(tallies)}
    show(found, outcomes)
    if len(folds) == FOLDS:
        document = {"sha256": hashes(), "settings": Settings()._asdict(), **found}
        FIGURES.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
