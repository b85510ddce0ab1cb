"""Measure the labeller on pages of sites that it was not trained on: python training/evaluate.py [--folds DIGITS] [--keep FOLDER]

For each of five folds of the sites, trains on the other four and cleans the fold's pages with that model, as
`newsclean.clean` and `newsclean.clean_html` would. Prints the figures, and with all folds writes them to `quality/out-of-fold.json`, from where
`train.py` takes them into the model's card and `tools/gate.py` holds them to their floors. `--keep` names a folder for the
fold models: those that are there are not trained again. Needs PyTorch; takes about an hour on two cores.
"""

import argparse
import json
import pickle
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch

from corpora import FOLDS, HTML, TRACKS, WITH_SNIPPETS, WITH_TEXT, GoldPage, bench, hashes, read, read_labels
from doubt import Corrections, corrections, doubts
from examples import Example, read_examples
from learn import feature_names, learn
from model_files import model
from newsclean.article import Article
from newsclean.options import Options
from newsclean.pipeline import run, run_html
from newsclean.weigh.lexicon import lexicon
from newsclean.weigh.model import Model
from outcomes import HTML_TRACKS, Outcome, bench_module, figures, show
from settings import Settings
from train import FIGURES

WORKERS = 2
EXAMPLES = "examples.pickle"
"""What is kept of all examples, read once, beside the models."""
IN_HTML = dict(
    zip(HTML_TRACKS, (Options(witness="always"), Options(witness="unclear"), Options(witness="never")), strict=True)
)
"""How the pages of these tracks are cleaned."""


def train_fold(fold: int, folder: Path) -> Corrections:
    """Train the model for the pages of a fold on all others, unless it is there already; the rules that it corrects."""
    torch.set_num_threads(1)
    examples: list[Example] = pickle.loads((folder / EXAMPLES).read_bytes())
    file = folder / f"fold-{fold}.pickle"
    if not file.exists():
        names = feature_names(examples)._asdict()
        chosen = [example for example in examples if example.fold != fold]
        trained = learn(chosen, lexicon(), Settings(), lambda line: print(f"fold {fold}, {line}", flush=True))
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

    chosen = [page for page in pages.values() if page.fold == fold]
    return [
        *(
            _of_text(page, track, clean, labels.get((track, page.id), {}), in_benchmark=(track, page.id) in theirs)
            for page in chosen
            if page.corpus in WITH_TEXT
            for track in TRACKS
        ),
        *(_of_html(page, track, options, labeller) for page in chosen for track, options in IN_HTML.items()),
    ]


def _of_text(
    page: GoldPage, track: str, clean: Callable[[str], Article], gold: dict[int, list[str]], *, in_benchmark: bool
) -> Outcome:
    article = clean(page.texts[track])
    precision, recall = bench_module("metrics").overlap(page.text or "", article.text)
    lines = [
        (gold[number], label, confidence)
        for number, label, confidence in line_labels(page.texts[track], article)
        if number in gold
    ]
    language = clean(page.text or "").language or "unknown"
    return Outcome(page.corpus, track, language, precision, recall, lines, in_benchmark, {})


def _of_html(page: GoldPage, track: str, options: Options, labeller: Model) -> Outcome:
    def extract(_document: object, _track: str) -> dict[str, Any]:
        article = run_html(page.html, url=page.url, language=None, reference_date=None, options=options, model=labeller)
        return {
            "text": article.text,
            "title": article.title,
            "authors": article.authors,
            "published": article.published and article.published.isoformat(),
            "paragraphs": [one.text for section in article.sections for one in section.paragraphs],
            "headings": [section.heading for section in article.sections if section.heading],
        }

    document = {"id": page.id, "html": page.html, "gold": page.gold}
    (scores,) = bench_module("score").evaluate([document], HTML, extract)
    precision, recall = scores.get("body", (None, None))
    return Outcome(page.corpus, track, "", precision, recall, [], in_benchmark=False, scores=scores)


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


def main() -> None:
    """Train, measure, print, and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", default="".join(map(str, range(FOLDS))), help="which folds, such as 01")
    parser.add_argument("--keep", type=Path, help="a folder for the models of the folds")
    arguments = parser.parse_args()
    folds = [int(digit) for digit in arguments.folds]
    with TemporaryDirectory() as scratch, ProcessPoolExecutor(WORKERS) as pool:
        folder = arguments.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / EXAMPLES).exists():
            (folder / EXAMPLES).write_bytes(pickle.dumps(read_examples()))
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
