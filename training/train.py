"""Train the package's model: python training/train.py [--folder PATH] [--card]

Reads the gold pages of the benchmark (see `corpora.py` for where they are looked for) and the lines labelled by reading,
trains on all of them, and writes the three files of the model. Training again on the same machine gives the same bytes.
It takes some 17 minutes on two cores and 5 GB of memory. With `--card` nothing is trained: only the card is written anew,
after `evaluate.py` has measured. Needs PyTorch. Figures come from `evaluate.py`, which trains on some sites and measures on
the others.
"""

import argparse
import json
import time
from pathlib import Path
from typing import Any

import torch

from corpora import hashes
from examples import Example, read_examples
from learn import feature_names, learn
from model_files import PACKAGE, write, write_card
from newsclean.weigh.lexicon import lexicon
from settings import Settings

VERSION = "2"
THREADS = 1
"""One sums in the same order wherever it runs."""
FIGURES = Path(__file__).resolve().parent.parent / "quality" / "out-of-fold.json"


def card_of(examples: list[Example], settings: Settings) -> dict[str, Any]:
    """What is to be known about a model: its version, its data, how it was trained, and its figures on pages of other sites."""
    figures = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    return {
        "version": VERSION,
        "sha256": hashes(),
        "pages": len({example.page for example in examples}),
        "sites": len({example.site for example in examples}),
        "labelled_blocks": sum(bool(labels) for example in examples for labels in example.labels),
        "settings": settings._asdict(),
        "doubted": figures.get("doubted", {"names": [], "sides": []}),
        "calibration": figures.get("calibration", [1.0, 0.0]),
        "figures": figures,
        "features": feature_names(examples)._asdict(),
    }


def main() -> None:
    """Train and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=PACKAGE, help="where to write the model")
    parser.add_argument("--card", action="store_true", help="write only the card, for weights that are there already")
    arguments = parser.parse_args()
    torch.set_num_threads(THREADS)
    start = time.perf_counter()
    settings = Settings()
    examples = read_examples()
    print(f"{len(examples)} examples after {time.perf_counter() - start:.0f} s", flush=True)
    if arguments.card:
        write_card(card_of(examples, settings), arguments.folder)
        return
    trained = learn(examples, lexicon(), settings, lambda line: print(line, flush=True))
    write(trained, card_of(examples, settings), arguments.folder)
    print(f"written after {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
