"""Sources on real mail: what is counted, against the publishers' counts and Python's mailbox, and how fast.

Run: python -m bench.sources
"""

import mailbox
import time
from pathlib import Path

from bench.figures import Figure, show
from bench.real_mail import real_mail
from regard.sources.opening import open_source


def main() -> None:
    wrong = []
    for path, expected in real_mail().items():
        counted, figures = measure(path)
        show(f"{path.name}: {counted:,} messages (published: {expected:,})", figures)
        if counted != expected:
            wrong.append(path.name)
    print(f"\nCounts that differ: {', '.join(wrong)}." if wrong else "\nEvery count is the published one.")


def measure(path: Path) -> tuple[int, list[Figure]]:
    start = time.perf_counter()
    source = open_source(path)
    files = list(source.files())
    listed = time.perf_counter()
    outlines = [(file, source.outline(file)) for file in files]
    outlined = time.perf_counter()
    count = sum(len(seen) for _, seen in outlines)
    size = sum(len(found.data) for file, seen in outlines for found in source.fetch(file, seen))
    fetched = time.perf_counter()
    figures = [
        Figure("listing of files", len(files) / (listed - start), "files/s"),
        Figure("outline", count / (outlined - listed), "messages/s"),
        Figure("outline", size / (outlined - listed) / 1e6, "MB/s"),
        Figure("fetch", count / (fetched - outlined), "messages/s"),
    ]
    if source.kind == "mbox":
        start = time.perf_counter()
        python = len(mailbox.mbox(path, create=False))
        figures.append(Figure(f"Python's mailbox ({python:,} messages)", python / (time.perf_counter() - start), "messages/s"))
    return count, figures


if __name__ == "__main__":
    main()
