"""Speed of joining: one list archive repeated, each time with other ids, other lines and four years later, as one set of moments.

python -m bench.joining.speed ARCHIVE.mbox 50000 1000000 [--no-headers]
"""

import resource
import sys
import time
from pathlib import Path

import numpy as np

from bench.joining.mail import moments_of_mbox
from regard.joining.columns import Columns, Folders, Lines, Participants, columns_of
from regard.joining.join import join

FOUR_YEARS = 4 * 365 * 86_400
SALT = 0x9E3779B97F4A7C15


def salted(lines: Lines, repeats: int) -> Lines:
    count = len(lines.values)
    starts = np.concatenate([[0], *(lines.starts[1:] + repeat * count for repeat in range(repeats))]).astype(np.int64)
    values = np.concatenate([lines.values.view(np.uint64) * np.uint64(1 + 2 * repeat) + np.uint64(repeat * SALT % 2**64) for repeat in range(repeats)])
    return Lines(starts, values.view(np.int64))


def repeated(columns: Columns, repeats: int, headers: bool) -> Columns:
    each = range(repeats)
    rows = len(columns.key)

    def ids(texts: list[str]) -> list[str]:
        return [" ".join(f"{name}.{repeat}" for name in text.split()) for repeat in each for text in texts]

    none = [""] * (rows * repeats)
    people = columns.participants
    return columns._replace(
        key=[f"{repeat:04x}{key[4:]}" for repeat in each for key in columns.key],
        message_ids=ids(list(columns.message_ids)),
        in_reply_to=ids(list(columns.in_reply_to)) if headers else none,
        references=ids(list(columns.references)) if headers else none,
        instant=[instant + repeat * FOUR_YEARS for repeat in each for instant in columns.instant],
        quoted=salted(columns.quoted, repeats),
        lines=salted(columns.lines, repeats),
        participants=Participants(
            row=np.concatenate([np.asarray(people.row) + repeat * rows for repeat in each]).tolist(),
            role=list(people.role) * repeats,
            address=[f"{repeat % 50}.{address}" for repeat in each for address in people.address],
            name=list(people.name) * repeats,
            directory=list(people.directory) * repeats,
        ),
        **{name: list(getattr(columns, name)) * repeats for name in ("subject", "topic", "kind", "list_id", "language", "forward", "own_words", "greeted")},
    )


def main() -> None:
    headers = "--no-headers" not in sys.argv
    base = columns_of(moments_of_mbox(Path(sys.argv[1])))
    for wanted in [int(one) for one in sys.argv[2:] if one.isdigit()]:
        columns = repeated(base, -(-wanted // len(base.key)), headers)
        none = Folders([], [], [])
        began = time.perf_counter()
        joined = join(columns, none)
        seconds = time.perf_counter() - began
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        sizes = f"{len(columns.key):9,} moments, {len(columns.participants.row):9,} participants, {len(joined.persons):7,} persons"
        print(f"{sizes}: {seconds:6.2f} s; {peak:,} MB")


if __name__ == "__main__":
    main()
