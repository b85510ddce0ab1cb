"""Write the figures of the model's card: python tools/model_card.py [--check]

The tables between the two marks in `docs/model.md` come from `quality/out-of-fold.json`, which `training/evaluate.py` writes.
With `--check` nothing is written, and the exit status is 1 where they differ.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parent.parent
CARD = TOP / "docs" / "model.md"
FIGURES = TOP / "quality" / "out-of-fold.json"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
_NAMES = {
    "fundus-dev": "Fundus: newspapers and broadcasters of 25 countries",
    "naeb-dev": "NAEB: English-language news and magazines",
    "wcxb-dev": "WCXB: articles of all kinds, shops' and clinics' advice among them",
    "trafilatura-dev": "trafilatura's evaluation pages",
}
_SCORES = {
    "paragraphs": "paragraphs exact, F1",
    "headings": "headings exact, F1",
    "title": "title exact",
    "authors": "authors, F1",
    "published": "published, same day",
    "snippets": "snippets, F1",
}


def tables(found: dict[str, Any]) -> Iterator[str]:
    """The lines of the tables."""
    yield "| pages | track | F1 | precision | recall |"
    yield "| --- | --- | --- | --- | --- |"
    for track, corpora in found["body"].items():
        for name, body in corpora.items():
            figures = " | ".join(f"{body[key]:.3f}" for key in ("f1", "precision", "recall"))
            yield f"| {_NAMES.get(name, name)} | {track} | {figures} |"
    yield ""
    yield "| pages in HTML | track | " + " | ".join(_SCORES.values()) + " |"
    yield "| --- " * (2 + len(_SCORES)) + "|"
    for track, corpora in found["scores"].items():
        for name, scores in corpora.items():
            cells = (f"{scores[kind]:.3f}" if kind in scores else "" for kind in _SCORES)
            yield f"| {_NAMES.get(name, name).split(':')[0]} | {track} | {' | '.join(cells)} |"
    yield ""
    yield "| labelled lines | track | lines | named right | noise removed | content kept |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for title, key in (("of the benchmark", "lines"), ("all", "all_lines")):
        for track, lines in found[key].items():
            figures = " | ".join(f"{lines[name]:.3f}" for name in ("named", "removed", "kept"))
            yield f"| {title} | {track} | {lines['lines']:,} | {figures} |"
    yield ""
    yield "| language of the article | pages | F1, page track | F1, main track |"
    yield "| --- | --- | --- | --- |"
    main = found["languages"]["main"]
    for language, body in found["languages"]["page"].items():
        yield f"| {language} | {body['pages']} | {body['f1']:.3f} | {main[language]['f1']:.3f} |"
    yield ""
    yield f"Expected calibration error: {found['calibration_error']:.3f}. By tenths of confidence:"
    yield ""
    yield "| mean confidence | share right | lines | |"
    yield "| --- | --- | --- | --- |"
    for confidence, share, count in found["reliability"]:
        yield f"| {confidence:.2f} | {share:.2f} | {count:,} | {'█' * round(20 * share)} |"


def written(document: str, found: dict[str, Any]) -> str:
    """The document with fresh tables."""
    before, rest = document.split(BEGIN)
    _, after = rest.split(END)
    return "\n".join([before + BEGIN, "", *tables(found), "", END + after])


def main() -> int:
    """Write or check; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only say whether the tables are fresh")
    arguments = parser.parse_args()
    document = CARD.read_text(encoding="utf-8")
    fresh = written(document, json.loads(FIGURES.read_text(encoding="utf-8")))
    if arguments.check:
        print("docs/model.md is fresh" if fresh == document else "docs/model.md is stale: run tools/model_card.py")
        return int(fresh != document)
    CARD.write_text(fresh, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
