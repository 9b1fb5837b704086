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
    parts: dict[str, Callable[[], Iterable[Row]]] = {
        "acts": lambda: acts.rows(not fast),
        "findings on raw mail": findings.rows,
        "own and foreign lines": replies.rows,
        "threads": threads.rows,
        "people or not": people.rows,
        "calls for a reply": answered.rows,
        "the ten mornings": (lambda: ()) if fast else mornings.rows,
    }
    shown: list[Row] = []
    for name, part in parts.items():
        start = time.perf_counter()
        try:
            for row in part():
                shown.append(row)
                print(line(row), flush=True)
        except SystemExit as absent:
            print(f"    {name}: not measured. {absent}", flush=True)
        print(f"    ({name}: {time.perf_counter() - start:.0f} s)", flush=True)
    print(count(shown))
    print("Import speed, before and beside mu and notmuch: `make bench`. Rows of the mornings, one by one: `make mornings`.")


if __name__ == "__main__":
    main()
