"""How fast are `clean` and `clean_html`, beside what else reads the same? python benchmarks/speed.py [--track main|page|html]

Everything runs in this one process, in turns, so that whatever else the machine does hits all alike; the ratios of the
medians are what to look at. Text is read by jusText too where it is installed (it comes with trafilatura), HTML by
trafilatura with its defaults and with metadata.
"""

import argparse
import html
import statistics
import time
from collections.abc import Callable
from functools import partial

import ftfy
import pages

import newsclean

TERMINAL = (".", "!", "?", '"', "”", "。", "！", "？")
BANNED = ("javascript", "privacy policy", "terms of use", "cookie policy", "uses cookies")


def c4_lines(text: str) -> object:
    """The common line filter: keeps lines of five words or more that end as a sentence does."""
    return "\n".join(
        line
        for line in text.splitlines()
        if len(line.split()) >= 5
        and line.rstrip().endswith(TERMINAL)
        and not any(word in line.lower() for word in BANNED)
    )


def justext_filter() -> Callable[[str], object] | None:
    """JusText on text, its lines as paragraphs; `None` where it is not installed."""
    try:
        import justext
    except ImportError:
        return None
    stop_words = justext.get_stoplist("English")

    def run(text: str) -> object:
        source = "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines())
        return justext.justext(source.encode(), stop_words, encoding="utf-8")

    return run


def of_html() -> dict[str, Callable[[str], object]]:
    """What reads pages in HTML."""
    import trafilatura

    alone = newsclean.Options(witness="never")
    return {
        "newsclean.clean_html": newsclean.clean_html,
        "without the witness": partial(newsclean.clean_html, options=alone),
        "trafilatura": partial(trafilatura.extract, with_metadata=True),
    }


def of_text() -> dict[str, Callable[[str], object]]:
    """What reads plain text."""
    contenders: dict[str, Callable[[str], object]] = {
        "newsclean.clean": newsclean.clean,
        "ftfy.fix_text": ftfy.fix_text,
    }
    if justext := justext_filter():
        contenders["jusText"] = justext
    contenders["C4 line filter"] = c4_lines
    return contenders


def seconds(function: Callable[[str], object], texts: list[str]) -> float:
    """How long one pass over the texts takes."""
    start = time.perf_counter()
    for text in texts:
        function(text)
    return time.perf_counter() - start


def measure(contenders: dict[str, Callable[[str], object]], texts: list[str], rounds: int) -> dict[str, float]:
    """The median of the seconds that each contender takes for all texts; they run in turns."""
    took: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, function in contenders.items():
            took[name].append(seconds(function, texts))
    return {name: statistics.median(times) for name, times in took.items()}


def main() -> None:
    """Print a line for each track and contender."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--track", choices=("main", "page", "html"), help="one track only (default: all)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pages", type=int, default=300, help="how many pages at most")
    arguments = parser.parse_args()
    tracks = {f"real pages, {track} track": pages.bench_pages(track) for track in ("main", "page", "html")}
    if arguments.track:
        tracks = {name: texts for name, texts in tracks.items() if f" {arguments.track} " in name}
    if not any(tracks.values()):
        tracks = {"made up pages": list(pages.made_up_pages(arguments.pages))}
    for name, every in tracks.items():
        texts = every[: arguments.pages]
        contenders = of_html() if " html " in name else of_text()
        ours = next(iter(contenders))
        for function in contenders.values():
            seconds(function, texts[:5])  # imports and tables are no part of a page
        medians = measure(contenders, texts, arguments.rounds)
        size = sum(map(len, texts)) / 1e6
        print(f"{len(texts)} {name}: {size:.2f} M characters, {arguments.rounds} rounds")
        for contender, middle in medians.items():
            print(
                f"  {contender:20s} {1000 * middle / len(texts):7.2f} ms a page {size / middle:7.2f} M characters/s"
                f"   {ours} takes {medians[ours] / middle:5.2f} of its time"
            )


if __name__ == "__main__":
    main()
