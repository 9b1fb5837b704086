"""Order: every later step counts moments by their place in time, so that no step depends on the order of rows.

The place of a moment is its position sorted by (instant, key); an identity's number is its place among the sorted addresses.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeVar

import numpy as np

from regard.joining.columns import Columns, Folders, Ints, Lines, Participants

ROLES = {"from": 0, "to": 1, "cc": 2, "bcc": 3}
FROM, TO, CC, BCC = range(4)
Item = TypeVar("Item")


class Cast(NamedTuple):
    """Who takes part, by number. `author[i]` is an identity or -1; the recipients of moment i (each once, its first role) are
    `who[starts[i]:starts[i + 1]]`, sorted, with their `role`."""

    addresses: list[str]
    author: Ints
    starts: Ints
    who: Ints
    role: Ints


def places(columns: Columns) -> Ints:
    """Rows in the order of time: row numbers sorted by (instant, key)."""
    keys = np.array(list(columns.key), dtype="S32")
    return np.lexsort((keys, np.asarray(columns.instant, dtype=np.int64)))


def in_order(columns: Columns) -> Columns:
    """The same columns, rows sorted by (instant, key)."""
    rows = places(columns)
    listed = rows.tolist()
    moved = {name: taken(getattr(columns, name), listed) for name in Columns._fields if name not in ("quoted", "lines", "participants")}
    return Columns(
        **moved,
        quoted=rearranged(columns.quoted, rows),
        lines=rearranged(columns.lines, rows),
        participants=columns.participants._replace(row=moved_rows(columns.participants.row, rows)),
    )


def folders_in_order(folders: Folders, columns: Columns) -> Folders:
    """The folders of `columns`, speaking of places instead of rows."""
    return folders._replace(row=moved_rows(folders.row, places(columns)))


def taken(column: Sequence[Item], rows: list[int]) -> Any:
    """The entries of `column` at `rows`: an array stays an array."""
    return column[rows] if isinstance(column, np.ndarray) else [column[row] for row in rows]


def moved_rows(row: Sequence[int], rows: Ints) -> Any:
    """Row numbers as places."""
    place = np.empty(len(rows), dtype=np.int64)
    place[rows] = np.arange(len(rows))
    return place[np.asarray(row, dtype=np.int64)]


def rearranged(lines: Lines, rows: Ints) -> Lines:
    """Fingerprints with their rows moved."""
    lengths = np.diff(lines.starts)[rows]
    starts = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
    shift = np.repeat(lines.starts[:-1][rows] - starts[:-1], lengths)
    return Lines(starts, lines.values[np.arange(starts[-1]) + shift])


def numbered(names: Sequence[str]) -> tuple[list[str], Ints]:
    """The distinct names, sorted, and the number of each entry's name among them."""
    found = sorted(set(names))
    number = dict(zip(found, range(len(found)), strict=True))
    return found, np.fromiter(map(number.__getitem__, names), dtype=np.int64, count=len(names))


def cast_of(participants: Participants, count: int, addressed: tuple[list[str], Ints] | None = None) -> Cast:
    """Number the identities of `count` moments; participants without an address are nobody. `addressed` are the addresses, numbered already."""
    addresses, who = addressed or numbered(participants.address)
    row = np.asarray(participants.row, dtype=np.int64)
    role = np.fromiter((ROLES[one] for one in participants.role), dtype=np.int64, count=len(row))
    if addresses and addresses[0] == "":
        kept = who > 0
        addresses, who, row, role = addresses[1:], who[kept] - 1, row[kept], role[kept]
    author = authors(row, who, role, count)
    to = role != FROM
    row, who, role = row[to], who[to], role[to]
    by = np.lexsort((role, who, row))
    row, who, role = row[by], who[by], role[by]
    once = np.ones(len(row), dtype=bool)
    once[1:] = (row[1:] != row[:-1]) | (who[1:] != who[:-1])
    row, who, role = row[once], who[once], role[once]
    return Cast(addresses, author, np.searchsorted(row, np.arange(count + 1)), who, role)


def authors(row: Ints, who: Ints, role: Ints, count: int) -> Ints:
    """One author a moment, the smallest address where several are named; -1 where none is."""
    author = np.full(count, len(who) + len(row) + 1, dtype=np.int64)
    np.minimum.at(author, row[role == FROM], who[role == FROM])
    author[author > (who.max() if len(who) else -1)] = -1
    return author
