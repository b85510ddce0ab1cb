"""Does memory stay flat? python benchmarks/memory.py [--pages N]

Cleans pages that are all different, real ones where the benchmark data are at hand, and prints the memory of the process at intervals. What grows without end is a leak
or a cache without bounds; tables that are loaded on first use show in the first line only.
"""

import argparse
import gc
import sys
from pathlib import Path

import pages

import newsclean


def resident() -> float:
    """The resident memory of this process in MiB."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().split("VmRSS:")[1].split()[0]) / 1024
    import resource

    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def main() -> None:
    """Print the memory ten times on the way, and the growth after the first tenth."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=10_000)
    count = parser.parse_args().pages
    kind = "real" if pages.bench_pages() else "made up"
    print(f"{count} {kind} pages")
    step = max(1, count // 10)
    print(f"{0:6d} pages {resident():8.1f} MiB")
    first = 0.0
    for number, page in enumerate(pages.many_pages(count), 1):
        newsclean.clean(page)
        if number % step == 0:
            gc.collect()
            now = resident()
            first = first or now
            print(f"{number:6d} pages {now:8.1f} MiB", flush=True)
    print(f"growth after the first {step} pages: {resident() - first:+.1f} MiB")


if __name__ == "__main__":
    main()
