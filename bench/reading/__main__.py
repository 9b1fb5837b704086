"""`make eval`: every figure of reading in one table, with counts, 95 % intervals, the figure to reach and whether it is reached.

usage: python -m bench.reading [--fast] [--mornings]
--fast leaves out what has to be trained; --mornings replays the ten mornings too (some minutes), and prints them beside the verdicts kept.

Where the real mail or a labelled set is absent, a sentence says so in the place of its figures.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterable

from bench.reading import acts, answered, findings, people, replies, threads
from bench.reading.table import Row, count, heading, line


def main() -> None:
    print(heading(), flush=True)
    parts: list[Callable[[], Iterable[Row]]] = [
        lambda: acts.rows("--fast" not in sys.argv), findings.rows, replies.rows, threads.rows, people.rows, answered.rows
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
    if "--mornings" in sys.argv:
        subprocess.run([sys.executable, "-m", "bench.mornings"], check=True)
    else:
        print("The ten mornings, beside the verdicts kept: `make mornings`. Import speed beside mu and notmuch: `make bench`.")


if __name__ == "__main__":
    main()
