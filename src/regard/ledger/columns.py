"""Columns: an owner's facts as parallel arrays and lists, one entry a row, for joining and matters; loaded in one pass a table.

`row` points into the moments' columns. Arrays are NumPy (int64, bool); texts are lists of str; ABSENT stands for None.
Every tuple of texts is one text: ids apart by a space, names by a newline.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from regard.facts.keys import KEY_BYTES
from regard.ledger.home import Ledger

Columns = dict[str, Any]
AT_ONCE: Final = 4_096
"""Rows fetched together."""
DIGITS: Final = 2 * KEY_BYTES
ABSENT: Final = -(2**63)
"""The instant that is none."""

MOMENTS: Final = (
    "SELECT m.id, m.key, m.instant, m.zone, m.subject, m.topic, m.kind, m.list_id, m.language, m.forward,"
    " m.voiced, m.own_words, m.attachments, m.greeted, f.quoted, f.lines"
    " FROM moment m JOIN fingerprint f ON f.moment = m.id WHERE m.owner = ? AND m.id > ? ORDER BY m.id"
)
MOMENT_NAMES: Final = (
    "id", "key", "instant", "zone", "subject", "topic", "kind", "list_id", "language", "forward",
    "voiced", "own_words", "attachments", "greeted", "quoted", "lines",
)  # fmt: skip
ACTS: Final = (
    "SELECT moment, key, kind, certainty = 'certain', quote, due, named, chases, worded FROM act WHERE owner = ? AND moment > ? ORDER BY moment, ordinal"
)
ACT_NAMES: Final = ("row", "key", "kind", "certain", "quote", "due", "named", "chases", "worded")
PARTICIPANTS: Final = (
    "SELECT p.moment, p.role, i.address, i.name, i.directory FROM participant p JOIN identity i ON i.id = p.identity"
    " WHERE p.owner = ? AND p.moment > ? ORDER BY p.moment, p.ordinal"
)
PARTICIPANT_NAMES: Final = ("row", "role", "address", "name", "directory")
NUMBERED_PARTICIPANTS: Final = "SELECT moment, role, identity FROM participant WHERE owner = ? AND moment > ? ORDER BY moment, ordinal"
IDENTITIES: Final = "SELECT id, address, name, directory FROM identity WHERE owner = ? AND id > ? ORDER BY id"
FOLDERS: Final = (
    "SELECT DISTINCT c.moment, d.source, d.name FROM location l JOIN copy c ON c.raw = l.raw JOIN source_file f ON f.id = l.file"
    " JOIN folder d ON d.id = f.folder WHERE l.owner = ? AND c.moment > ?"
)


def moments_columns(ledger: Ledger, above: int = 0) -> Columns:
    """One row a moment (of those numbered `above`): `id` and the fields of `Moment` that joining reads; the three columns of ids hold those of all copies.

    `quoted` and `lines` are pairs of arrays (starts, values): the fingerprints of row i are `values[starts[i]:starts[i + 1]]`.
    """
    columns = _columns(ledger, MOMENTS, MOMENT_NAMES, above)
    columns |= _ids(ledger, columns["id"], above)
    for name in ("id", "instant", "zone", "own_words"):
        columns[name] = np.array(columns[name], dtype=np.int64)
    columns["key"] = _hex(columns["key"])
    for name in ("forward", "voiced"):
        columns[name] = np.array(columns[name], dtype=bool)
    for name in ("quoted", "lines"):
        columns[name] = _flat(columns[name])
    return columns


def _ids(ledger: Ledger, numbers: list[int], above: int) -> dict[str, list[str]]:
    """The ids of each moment's copies, each once; sorted, so that the order of import does not show. Of the references the longest."""
    copies: dict[int, list[str]] = {}
    several: dict[int, list[list[str]]] = {}
    asked = "SELECT moment, message_id, in_reply_to, refs FROM copy WHERE owner = ? AND moment > ?"
    for moment, *ids in ledger.connection.execute(asked, (ledger.owner, above)):
        if moment in copies:
            several.setdefault(moment, [copies[moment]]).append(ids)
        else:
            copies[moment] = ids
    for moment, all_of_it in several.items():
        messages, parents, references = zip(*all_of_it, strict=True)
        copies[moment] = [_each_once(messages), _each_once(parents), max(sorted(references), key=len)]
    messages, parents, references = zip(*map(copies.__getitem__, numbers), strict=True) if numbers else ((), (), ())
    return {"message_ids": list(messages), "in_reply_to": list(parents), "references": list(references)}


def _each_once(ids: tuple[str, ...]) -> str:
    return " ".join(sorted(set(ids) - {""}))


def participants_columns(ledger: Ledger, moments: Columns, above: int = 0) -> Columns:
    """One row an identity in a moment: `row`, `role`, `address`, `name`, `directory`."""
    if above:
        columns = _columns(ledger, PARTICIPANTS, PARTICIPANT_NAMES, above)
    else:
        columns = _columns(ledger, NUMBERED_PARTICIPANTS, (*PARTICIPANT_NAMES[:2], "identity"), 0)
        written = _columns(ledger, IDENTITIES, ("id", *PARTICIPANT_NAMES[2:]), 0)
        at = np.searchsorted(np.array(written["id"], dtype=np.int64), np.array(columns.pop("identity"), dtype=np.int64)).tolist()
        columns |= {name: list(map(written[name].__getitem__, at)) for name in PARTICIPANT_NAMES[2:]}
    columns["row"] = _rows(moments, columns["row"])
    return columns


def acts_columns(ledger: Ledger, moments: Columns, above: int = 0) -> Columns:
    """One row an act: `row` and those fields of `Act` that are counted with; `certain` instead of its certainty."""
    columns = _columns(ledger, ACTS, ACT_NAMES, above)
    columns["row"] = _rows(moments, columns["row"])
    columns["key"] = _hex(columns["key"])
    columns["due"] = _instants(columns["due"])
    for name in ("certain", "chases", "worded"):
        columns[name] = np.array(columns[name], dtype=bool)
    return columns


def folders_columns(ledger: Ledger, moments: Columns, above: int = 0) -> Columns:
    """One row a folder that holds a moment: `row`, `source`, `folder`."""
    columns = _columns(ledger, FOLDERS, ("row", "source", "folder"), above)
    columns["row"] = _rows(moments, columns["row"])
    return columns


def _columns(ledger: Ledger, ask: str, names: tuple[str, ...], above: int) -> Columns:
    """Rows turned into columns some at a time, so that not all of them lie in memory beside the columns."""
    columns: list[list[Any]] = [[] for _ in names]
    with _without_collecting():
        cursor = ledger.connection.execute(ask, (ledger.owner, above))
        while rows := cursor.fetchmany(AT_ONCE):
            for column, values in zip(columns, zip(*rows, strict=True), strict=True):
                column.extend(values)
    return dict(zip(names, columns, strict=True))


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Millions of fresh tuples hold no circles; looking for some in them takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _rows(moments: Columns, numbers: list[int]) -> NDArray[np.int64]:
    return np.searchsorted(moments["id"], np.array(numbers, dtype=np.int64))


def _hex(keys: list[bytes]) -> list[str]:
    digits = b"".join(keys).hex()
    return [digits[at : at + DIGITS] for at in range(0, len(digits), DIGITS)]


def _instants(values: list[int | None]) -> NDArray[np.int64]:
    return np.array([ABSENT if value is None else value for value in values], dtype=np.int64)


def _flat(blobs: list[bytes]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    starts = np.zeros(len(blobs) + 1, dtype=np.int64)
    np.cumsum([len(blob) // 8 for blob in blobs], out=starts[1:])
    return starts, np.frombuffer(b"".join(blobs), dtype="<i8").astype(np.int64)
