"""What does `import newsclean` cost? python benchmarks/imports.py [--runs N]

Compares fresh interpreters that do nothing with ones that import the package, in turns, and prints the medians.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time


def seconds(code: str) -> float:
    """How long a fresh interpreter takes to run the code, its modules compiled, as they are where pip installed them."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    return time.perf_counter() - start


def main() -> None:
    """Print both medians and the difference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=30)
    runs = parser.parse_args().runs
    took: dict[str, list[float]] = {"pass": [], "import newsclean": []}
    for code in took:
        seconds(code)  # so that all is compiled, and in the memory of the machine
    for _ in range(runs):
        for code, times in took.items():
            times.append(seconds(code))
    bare, with_import = (1000 * statistics.median(times) for times in took.values())
    print(f"bare interpreter {bare:.1f} ms, with newsclean {with_import:.1f} ms: {with_import - bare:.1f} ms more")


if __name__ == "__main__":
    main()
