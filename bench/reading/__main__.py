"""`make eval`: every figure of reading in one table, with counts, 95 % intervals, the figure to reach and whether it is reached.

usage: python -m bench.reading [--fast]      --fast leaves out what has to be trained, and the ten mornings

Where the real mail or a labelled set is absent, a sentence says so in the place of its figures.
"""

import sys
import time
from collections.abc import Callable, Iterable

from bench.reading import acts, answered, findings, mornings, people, replies, threads
from bench.reading.table import Row, count, heading, line


def main() -> None:
    print(heading(), flush=True)
    fast = "--fast" in sys.argv
    parts: list[Callable[[], Iterable[Row]]] = [
        lambda: acts.rows(not fast), findings.rows, replies.rows, threads.rows, people.rows, answered.rows, *([] if fast else [mornings.rows])
    ]  # fmt: skip
    shown: list[Row] = []
    for part in parts:
        start = time.perf_counter()
        try:
            for row in part():
                shown.append(row)
                print(line(row), flush=True)
        except SystemExit as absent:
            print(f"    not measured: {absent}", flush=True)
        print(f"    ({time.perf_counter() - start:.0f} s)", flush=True)
    print(count(shown))
    print("Import speed, before and beside mu and notmuch: `make bench`. Rows of the mornings, one by one: `make mornings`.")


if __name__ == "__main__":
    main()
