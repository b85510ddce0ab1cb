"""Pages to measure on: real ones where the benchmark data are at hand, otherwise made up ones of the same size."""

import gzip
import json
import os
import random
from collections.abc import Iterator
from pathlib import Path

SUBJECTS = (
    "The port|The council|A spokesman|The ferry company|Mara Ellison|The crew|Jon Vesper|The harbour master".split("|")
)
VERBS = "said|closed|repaired|opened|promised|delayed|paid for|asked about|voted on|photographed".split("|")
OBJECTS = "the wall|two gates|the new crane|forty boats|the bridge|a report|the winter timetable|the tide mill".split(
    "|"
)
ENDS = "on Monday|after the storm|for the third year|in Port Kelda|before the tide turned|without a vote".split("|")
KEPT = 0.9
"""Share of a real page's lines that each round keeps."""
NOISE = (
    "Search|Menu|Share this article|Follow us on X|2 views|Advertisement|Subscribe to our newsletter|Most read|"
    "3 min read|0 Comments|Log in|© 2025 Harbour Gazette. All rights reserved.|Read more: Ferry runs again|"
    "Previous Post Next Post|Accept all cookies"
).split("|")


def bench_pages(track: str = "main") -> list[str]:
    """The texts of that track of the benchmark data; none where the data are not here."""
    folder = Path(os.environ.get("NEWSCLEAN_BENCH") or Path(__file__).resolve().parents[2] / "shared") / "corpora"
    pages = []
    for name in ("fundus-dev", "naeb-dev"):
        path = folder / f"{name}.jsonl.gz"
        if path.exists():
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                pages += [json.loads(line)["html" if track == "html" else f"{track}_text"] for line in lines]
    return pages


def many_pages(count: int, seed: int = 0) -> Iterator[str]:
    """So many pages, every one different: real ones, of which each round leaves out other lines, or made up ones."""
    real = bench_pages() + bench_pages("page")
    if not real:
        yield from made_up_pages(count, seed)
        return
    draw = random.Random(seed)
    for number in range(count):
        lines = real[number % len(real)].splitlines(keepends=True)
        yield "".join(line for line in lines if draw.random() < KEPT)


def made_up_pages(count: int, seed: int = 0) -> Iterator[str]:
    """Pages of some 3,000 characters, every one different, the same for a seed."""
    draw = random.Random(seed)
    for _ in range(count):
        lines = draw.sample(NOISE, 4)
        lines.append(f"{draw.choice(SUBJECTS)} {draw.choice(VERBS)} {draw.choice(OBJECTS)}")
        lines += ["By Mara Ellison", f"{draw.randint(1, 28)} March 2025"]
        for _ in range(draw.randint(6, 12)):
            lines.append(" ".join(sentence(draw) for _ in range(draw.randint(2, 7))))
            if draw.random() < 0.2:
                lines.append(draw.choice(NOISE))
        lines += draw.sample(NOISE, 5)
        yield "\n\n".join(lines)


def sentence(draw: random.Random) -> str:
    """A sentence of news, more or less."""
    clause = f"{draw.choice(SUBJECTS)} {draw.choice(VERBS)} {draw.choice(OBJECTS)} {draw.choice(ENDS)}"
    return f"{clause}, and {draw.choice(SUBJECTS).lower()} {draw.choice(VERBS)} {draw.choice(OBJECTS)}."
