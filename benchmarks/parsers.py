"""Which parser should read HTML? python benchmarks/parsers.py [--rounds N] [--only NAME]

For each parser that is installed: the time to parse the real pages of the benchmark data (made up ones where they are
not at hand) and to see every element with its attributes, where it ends, and every piece of text; the memory that
takes; how it takes broken input; and whether a few trees come out as the HTML standard says. Every broken input runs in
a process of its own, of limited memory and time, since a parser in C may take the process along.
"""

import argparse
import gzip
import json
import math
import multiprocessing
import os
import resource
import statistics
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import pages

Walk = Callable[[str], Iterable[tuple[str, object]]]
"""A parser under test: from a page to what stands in it, in order: ("start", tag), ("end", tag), ("text", text)."""

SECONDS = 20
MEMORY = 6 << 30
END = "the end"
BROKEN: dict[str, Callable[[int], str]] = {  # the argument is about how many characters to make
    "deep div": lambda size: "<div>" * (size // 5),
    "deep b": lambda size: "<b>" * (size // 3),
    "deep p b": lambda size: "<p><b>" * (size // 6),
    "deep a": lambda size: "<a>" * (size // 3),
    "deep b then p": lambda size: "<b>" * (size // 6) + "<p>" * (size // 6),
    "deep font, closed crosswise": lambda size: "<font><p></font>" * (size // 16),
    "deep table": lambda size: "<table><tr><td>" * (size // 15),
    "text in tables": lambda size: "<table>a" * (size // 8),
    "deep ul li": lambda size: "<ul><li>" * (size // 8),
    "deep li": lambda size: "<li>x" * (size // 5),
    "deep svg": lambda size: "<svg>" * (size // 5),
    "deep svg, p": lambda size: "<svg><desc><p>" * (size // 14),
    "deep math": lambda size: "<math><mi>" * (size // 10),
    "deep template": lambda size: "<template>" * (size // 10),
    "deep select": lambda size: "<select><option>" * (size // 16),
    "deep button": lambda size: "<button>" * (size // 8),
    "deep form": lambda size: "<div><form></div>" * (size // 17),
    "deep unknown": lambda size: "<x-y>" * (size // 5),
    "deep div, closed": lambda size: "<div>" * (size // 11) + "</div>" * (size // 11),
    "deep div, b closed": lambda size: "<div>" * (size // 10) + "</b>" * (size // 8),
    "deep div, p closed": lambda size: "<div>" * (size // 10) + "</p>" * (size // 8),
    "deep span, li": lambda size: "<span>" * (size // 12) + "<li>" * (size // 8),
    "deep span, div closed": lambda size: "<span>" * (size // 12) + "</div>" * (size // 12),
    "open formats": lambda size: "".join(f"<b id={number}>" for number in range(size // 24)) + "<p>x" * (size // 8),
    "less-thans": lambda size: "<" * size,
    "open comments": lambda size: "<!--" * (size // 4),
    "open tag": lambda size: "<a " + "b " * (size // 2),
    "attributes": lambda size: "<a " + " ".join(f"b{number}=c" for number in range(size // 11)) + ">",
    "ampersands": lambda size: "&" * size,
    "entities": lambda size: "&amp;&notit;&#x41;" * (size // 18),
    "NUL": lambda size: "a\0b" * (size // 3),
    "CDATA": lambda size: "<![CDATA[" * (size // 9),
    "script": lambda size: "<script><!--<script>" * (size // 20),
    "long attribute": lambda size: '<p class="' + "x " * (size // 2) + '">text',
    "plain text": lambda size: "The ferry is late. " * (size // 19),
    "binary": lambda size: "".join(map(chr, range(1, 0xD800))) * (1 + size // 0xD800),
    "framesets": lambda size: "<frameset><frame>" * (size // 17),
    "bodies": lambda size: "<body a=b>" * (size // 10),
    "htmls": lambda size: "<html a=b>" * (size // 10),
}
SMALL = (
    "",
    " ",
    "\0",
    "<",
    "<!",
    "</",
    "&",
    "<p",
    "\ufeff<p>x",
    "<?xml version='1.0' encoding='koi8-r'?><p>x",
    "\ud800",
)
TREES = {  # what a browser makes of it: tags, closed by "/", and text
    "<p>a<p>b": "html head / body p a / p b / / /",
    "<p>a<div>b</div>c</p>": "html head / body p a / div b / c p / / /",
    "<b>a<i>b</b>c</i>": "html head / body b a i b / / i c / / /",
    "<b><p>a</b>b": "html head / body b / p b a / b / / /",
    "<table>a<tr><td>b": "html head / body a table tbody tr td b / / / / / /",
    "<ul><li>a<li>b</ul>c": "html head / body ul li a / li b / / c / /",
    "<p>a<table><tr><td>b</table>c": "html head / body p a table tbody tr td b / / / / c / / /",  # without doctype
    "<!DOCTYPE html><p>a<table><tr><td>b</table>c": "html head / body p a / table tbody tr td b / / / / c / /",
    "<svg><title>a</title></svg><p>b": "html head / body svg title a / / p b / / /",
    "<svg><p>a</svg>b": "html head / body svg / p ab / / /",
    "<a>a<a>b": "html head / body a a / a b / / /",
    "<h1>a<h2>b": "html head / body h1 a / h2 b / / /",
    "<select><option>a<option>b</select>c": "html head / body select option a / option b / / c / /",
    "<frameset><frame></frameset><p>a": "html head / frameset frame / / /",
    "<?xml version='1.0'?><html><body>a": "html head / body a / /",
    "a&ampb&notit;&#128;&nbsp": "html head / body a&b¬it;€\xa0 / /",
    "<noscript><p>a</p></noscript>b": "html head noscript / / body p a / b / /",
    "<textarea><p>a</textarea>": "html head / body textarea <p>a / / /",
    "<div/>a<br/>b": "html head / body div a br / b / / /",
    "</p>a</br>b": "html head / body a br / b / /",
    "<article>a<p>b</article>c": "html head / body article a p b / / c / /",
    "<custom-tag>a</custom-tag>b": "html head / body custom-tag a / b / /",
    "<plaintext><p>a": "html head / body plaintext <p>a / / /",
}


def lxml_walk(source: str) -> Iterable[tuple[str, object]]:
    """`lxml.html`, its tree walked with `iterwalk`."""
    from lxml import etree  # type: ignore[import-untyped]  # its stubs are a package of their own

    parser = etree.HTMLParser(huge_tree=True, encoding="utf-8")
    root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    if root is None:
        return
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event == "start":
            yield "start", element.tag
            dict(element.attrib)
            if element.text:
                yield "text", element.text
            continue
        if event == "end":
            yield "end", element.tag
        if element.tail:
            yield "text", element.tail


def lexbor_walk(source: str) -> Iterable[tuple[str, object]]:
    """The parser lexbor through selectolax, its tree walked from node to node."""
    from selectolax.lexbor import LexborHTMLParser

    node = LexborHTMLParser(source.encode("utf-8", "replace")).root
    top = node.mem_id if node else 0
    while node is not None:
        tag = node.tag
        if tag == "-text":
            yield "text", node.text_content
        elif tag and tag[0] != "-":
            yield "start", tag
            node.attributes  # noqa: B018 - reading them is what is measured
        child = node.first_child
        if child is not None:
            node = child
            continue
        while node is not None:
            tag = node.tag
            if tag and tag[0] != "-":
                yield "end", tag
            if node.mem_id == top:
                return
            following = node.next
            if following is not None:
                node = following
                break
            node = node.parent


def turbohtml_walk(source: str) -> Iterable[tuple[str, object]]:
    """The events of turbohtml, which keeps its tree to itself."""
    from turbohtml.saxparse import SaxHandler, sax_parse

    seen: list[tuple[str, object]] = []

    class Handler(SaxHandler):
        def start_element(self, tag: str, attrs: tuple[tuple[str, str | None], ...]) -> None:
            dict(attrs)
            seen.append(("start", tag))

        def end_element(self, tag: str) -> None:
            seen.append(("end", tag))

        def characters(self, data: str) -> None:
            seen.append(("text", data))

    sax_parse(source, Handler())
    return seen


def turbohtml_nodes_walk(source: str) -> Iterable[tuple[str, object]]:
    """The tree of turbohtml, walked from node to node."""
    from turbohtml import Element, Text, parse

    stack: list[object] = [parse(source)]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            yield "end", node
        elif isinstance(node, Text):
            yield "text", node.data
        else:
            if isinstance(node, Element):
                yield "start", node.tag
                dict(node.attrs)
                stack.append(node.tag)
            stack.extend(reversed(getattr(node, "children", ())))


PARSERS: dict[str, Walk] = {
    "lxml": lxml_walk,
    "selectolax (lexbor)": lexbor_walk,
    "turbohtml, events": turbohtml_walk,
    "turbohtml, tree": turbohtml_nodes_walk,
}


def real_pages() -> list[str]:
    """The HTML of the pages of one corpus; made up ones where it is not at hand."""
    folder = Path(os.environ.get("NEWSCLEAN_BENCH") or Path(__file__).resolve().parents[2] / "shared") / "corpora"
    path = folder / "fundus-dev.jsonl.gz"
    if path.exists():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            return [json.loads(line)["html"] for line in lines]
    return ["<p>".join(page.split("\n\n")) for page in pages.made_up_pages(120)]


def milliseconds(walk: Walk, source: str) -> float:
    """How long one page takes."""
    start = time.perf_counter()
    for _ in walk(source):
        pass
    return 1000 * (time.perf_counter() - start)


def tree_of(walk: Walk, source: str) -> str:
    """The tree as text, in the shape of `TREES`."""
    out: list[str] = []
    for event, value in walk(source):
        out.append("/" if event == "end" else str(value))
    return " ".join(out).replace("html body", "html head / body")  # an empty head that is left out is no matter


def alone(function: Callable[..., object], *arguments: object) -> str:
    """What a function gives in a process of its own, or how it failed."""
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)

    def run() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        try:
            sender.send(function(*arguments))
        except Exception as error:  # noqa: BLE001 - whatever it raises is the finding
            sender.send(f"{type(error).__name__}: {str(error)[:60]}")

    process = context.Process(target=run)
    process.start()
    sender.close()
    try:
        answer = str(receiver.recv()) if receiver.poll(SECONDS) else f"more than {SECONDS} s"
    except EOFError:
        process.join()
        answer = f"died ({process.exitcode})"
    process.kill()
    process.join()
    return answer


def growth(walk: Walk, kind: Callable[[int], str], size: int) -> str:
    """Seconds for a broken input, the power with which they grew from an eighth of it, and whether text after it is seen."""
    small = milliseconds(walk, kind(size // 8)) / 1000
    large = milliseconds(walk, kind(size)) / 1000
    kept = any(event == "text" and END in str(text) for event, text in walk(kind(size // 8) + "<p>" + END))

    power = math.log(large / small, 8) if small > 0.002 else 1.0
    return f"{large:.2f} s" + (f", grows as n^{power:.1f}" if power > 1.3 else "") + ("" if kept else ", end lost")


def peak(walk: Walk, source: str) -> str:
    """How much memory a page takes at its peak beyond what the process had before; on Linux alone."""
    milliseconds(walk, "<p>warm")
    status = Path("/proc/self/status")
    if not status.exists():
        return "not measured"
    Path("/proc/self/clear_refs").write_text("5")  # forgets the peak so far
    before = int(status.read_text().split("VmHWM:")[1].split()[0])
    milliseconds(walk, source)
    return f"{(int(status.read_text().split('VmHWM:')[1].split()[0]) - before) / 1024:.1f} MiB"


def main() -> None:
    """Print everything, parser by parser."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--rounds", type=int, default=3)
    reader.add_argument("--size", type=int, default=10_000_000, help="characters of broken input")
    reader.add_argument("--only", choices=tuple(PARSERS), action="append")
    arguments = reader.parse_args()
    parsers = {name: walk for name, walk in PARSERS.items() if not arguments.only or name in arguments.only}
    sources = real_pages()
    print(f"{len(sources)} pages, {sum(map(len, sources)) / len(sources) / 1000:.0f} thousand characters a page")
    for name, walk in parsers.items():
        milliseconds(walk, sources[0])
        times = [statistics.median(milliseconds(walk, source) for _ in range(arguments.rounds)) for source in sources]
        print(
            f"{name}: median {statistics.median(times):.1f} ms, mean {statistics.mean(times):.1f} ms, worst {max(times):.1f}"
            f" ms a page; {alone(peak, walk, max(sources, key=len))} for the largest",
            flush=True,
        )
    for name, walk in parsers.items():
        right = {source: alone(tree_of, walk, source) for source in TREES}
        wrong = [source for source in TREES if right[source] != TREES[source]]
        print(f"{name}: {len(TREES) - len(wrong)} of {len(TREES)} trees as the standard says", flush=True)
        for source in wrong:
            print(f"    {source}\n        {right[source]}\n        {TREES[source]}")
    for name, walk in parsers.items():
        answers = [alone(tree_of, walk, text) for text in SMALL]
        failed = [
            f"{text!a}: {answer}"
            for text, answer in zip(SMALL, answers, strict=True)
            if "Error: " in answer or "died" in answer
        ]
        print(f"{name}, {len(SMALL)} small inputs, failed: {failed or 'none'}")
        for label, kind in BROKEN.items():
            print(f"    {label:28s} {alone(growth, walk, kind, arguments.size)}", flush=True)


if __name__ == "__main__":
    main()
