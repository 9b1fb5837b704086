"""Columns: an owner's facts as parallel arrays and lists, one entry a row, for joining and matters; loaded in one pass a table.

`row` points into the moments' columns. Arrays are NumPy (int64, bool); texts are lists of str; ABSENT stands for None.
Every tuple of texts is one text: ids apart by a space, names by a newline.
"""

from itertools import groupby
from operator import itemgetter
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from regard.ledger.home import Ledger

Columns = dict[str, Any]
ABSENT: Final = -(2**63)
"""The instant that is none."""

MOMENTS: Final = (
    "SELECT m.id, lower(hex(m.key)), c.message_id, c.in_reply_to, c.refs, m.claimed, m.instant, m.zone, m.subject, m.topic, m.kind,"
    " m.kind_reason, m.list_id, m.language, m.forward, m.own_words, m.attachments, m.greeted, f.quoted, f.lines"
    " FROM moment m JOIN copy c ON c.raw = m.raw JOIN fingerprint f ON f.moment = m.id WHERE m.owner = ? ORDER BY m.id"
)
NAMES: Final = (
    "id", "key", "message_ids", "in_reply_to", "references", "claimed", "instant", "zone", "subject", "topic", "kind",
    "kind_reason", "list_id", "language", "forward", "own_words", "attachments", "greeted", "quoted", "lines",
)  # fmt: skip
NUMBERS: Final = ("id", "instant", "zone", "own_words")


def moments_columns(ledger: Ledger) -> Columns:
    """One row a moment: `id` and the fields of `Moment`; the three columns of ids hold those of all copies.

    `quoted` and `lines` are pairs of arrays (starts, values): the fingerprints of row i are `values[starts[i]:starts[i + 1]]`.
    """
    rows = ledger.connection.execute(MOMENTS, (ledger.owner,)).fetchall()
    columns: Columns = dict(zip(NAMES, map(list, zip(*rows, strict=True)), strict=True)) if rows else {name: [] for name in NAMES}
    _add_copies(ledger, columns)
    for name in NUMBERS:
        columns[name] = np.array(columns[name], dtype=np.int64)
    columns["claimed"] = _instants(columns["claimed"])
    columns["forward"] = np.array(columns["forward"], dtype=bool)
    for name in ("quoted", "lines"):
        columns[name] = _flat(columns[name])
    return columns


def _flat(blobs: list[bytes]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    starts = np.zeros(len(blobs) + 1, dtype=np.int64)
    np.cumsum([len(blob) // 8 for blob in blobs], out=starts[1:])
    return starts, np.frombuffer(b"".join(blobs), dtype="<i8").astype(np.int64)


def _instants(values: list[int | None]) -> NDArray[np.int64]:
    return np.array([ABSENT if value is None else value for value in values], dtype=np.int64)


def _add_copies(ledger: Ledger, columns: Columns) -> None:
    """Moments with several copies: the ids of all, each once, sorted, so that the order of import does not show."""
    several = (
        "SELECT moment, message_id, in_reply_to, refs FROM copy WHERE owner = ? AND moment IN"
        " (SELECT moment FROM copy WHERE owner = ? GROUP BY moment HAVING count(*) > 1) ORDER BY moment"
    )
    rows = ledger.connection.execute(several, (ledger.owner, ledger.owner)).fetchall()
    row_of = {number: row for row, number in enumerate(columns["id"])} if rows else {}
    for moment, copies in groupby(rows, key=itemgetter(0)):
        _, ids, parents, references = zip(*copies, strict=True)
        row = row_of[moment]
        columns["message_ids"][row] = " ".join(sorted(set(ids) - {""}))
        columns["in_reply_to"][row] = " ".join(sorted(set(parents) - {""}))
        columns["references"][row] = max(sorted(references), key=len)


def participants_columns(ledger: Ledger, moments: Columns) -> Columns:
    """One row an identity in a moment: `row`, `role`, `position`, `address`, `name`, `directory`."""
    ask = (
        "SELECT p.moment, p.role, p.position, i.address, i.name, i.directory FROM participant p JOIN identity i ON i.id = p.identity"
        " WHERE p.owner = ? ORDER BY p.moment, p.ordinal"
    )
    columns = _columns(ledger, ask, ("moment", "role", "position", "address", "name", "directory"))
    columns["row"] = _rows(moments, columns.pop("moment"))
    columns["position"] = np.array(columns["position"], dtype=np.int64)
    return columns


def acts_columns(ledger: Ledger, moments: Columns) -> Columns:
    """One row an act: `row` and the fields of `Act`; `certain` instead of its certainty."""
    ask = (
        "SELECT moment, lower(hex(key)), kind, certainty = 'certain', quote, sentence, start, stop, due, due_words, named, chases FROM act"
        " WHERE owner = ? ORDER BY moment, ordinal"
    )
    names = ("moment", "key", "kind", "certain", "quote", "sentence", "start", "end", "due", "due_words", "named", "chases")
    columns = _columns(ledger, ask, names)
    columns["row"] = _rows(moments, columns.pop("moment"))
    columns["due"] = _instants(columns["due"])
    for name in ("certain", "chases"):
        columns[name] = np.array(columns[name], dtype=bool)
    for name in ("sentence", "start", "end"):
        columns[name] = np.array(columns[name], dtype=np.int64)
    return columns


def folders_columns(ledger: Ledger, moments: Columns) -> Columns:
    """One row a place where a copy lies: `row`, `source`, `folder`."""
    ask = (
        "SELECT DISTINCT c.moment, d.source, d.name FROM location l JOIN copy c ON c.raw = l.raw JOIN source_file f ON f.id = l.file"
        " JOIN folder d ON d.id = f.folder WHERE l.owner = ?"
    )
    columns = _columns(ledger, ask, ("moment", "source", "folder"))
    columns["row"] = _rows(moments, columns.pop("moment"))
    return columns


def _columns(ledger: Ledger, ask: str, names: tuple[str, ...]) -> Columns:
    rows = ledger.connection.execute(ask, (ledger.owner,)).fetchall()
    return dict(zip(names, map(list, zip(*rows, strict=True)), strict=True)) if rows else {name: [] for name in names}


def _rows(moments: Columns, numbers: list[int]) -> NDArray[np.int64]:
    return np.searchsorted(moments["id"], np.array(numbers, dtype=np.int64))
