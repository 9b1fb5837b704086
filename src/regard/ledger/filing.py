"""Filing: what one file of a calendar, an address book or a table holds, into the ledger; read again it replaces what it held before.

One file is one transaction. The same bytes again change nothing; what a newer export of the same file holds no more is gone. What people
stated about it stays (statements name a fact by its key).
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal, NamedTuple

from regard.facts.contact import Contact
from regard.facts.meeting import Meeting
from regard.facts.placement import Interview, Placement, Submission
from regard.ledger.errors import SealLost
from regard.ledger.home import Ledger
from regard.ledger.sealing import sealed, unsealed
from regard.ledger.statements import GROWN, insertion

ExportKind = Literal["meeting", "contact", "submission", "interview", "placement"]
Filed = Meeting | Contact | Submission | Interview | Placement
Row = tuple[object, ...]

EXPORT: Final = insertion("export", "owner", "path", "kind", "digest", "newest")
ROWS: Final[Mapping[ExportKind, str]] = {
    "meeting": insertion(
        "meeting", "id", "owner", "export", "key", "series", "kind", "start", "stop", "all_day", "summary", "place", "status", "organiser",
        "known_at", "changed_at",
    ),
    "contact": insertion("contact", "id", "owner", "export", "key", "revised", "name", "organisation", "title", "language", "note"),
    "submission": insertion(
        "submission", "id", "owner", "export", "key", "reference", "at", "job", "client", "contact", "candidate", "candidate_address",
        "submitted_by", "status", "changed_at", "feedback",
    ),
    "interview": insertion(
        "interview", "id", "owner", "export", "key", "reference", "submission", "at", "candidate", "client", "interviewer", "held_by",
        "status", "outcome", "told_at",
    ),
    "placement": insertion(
        "placement", "id", "owner", "export", "key", "reference", "submission", "job", "client", "contact", "candidate", "starts_at",
        "ends_at", "status", "account_manager", "recruiter",
    ),
}  # fmt: skip
LISTED: Final[Mapping[ExportKind, tuple[str, str, str]]] = {
    "meeting": ("attendance", "meeting", insertion("attendance", "meeting", "position", "owner", "address", "name", "answer")),
    "contact": ("contact_address", "contact", insertion("contact_address", "contact", "position", "owner", "address")),
}
"""For kinds whose facts list several of something: its table, the column that joins it, and how a row goes in."""


class Export(NamedTuple):
    """A file as read. `digest` names its bytes and how they were read; `newest` the newest change that it tells of."""

    path: str
    kind: ExportKind
    digest: bytes
    newest: int
    facts: Sequence[Filed]


class Changes(NamedTuple):
    """What one filing changed: facts new to this file, changed in it, gone from it, and the same as before."""

    new: int
    changed: int
    gone: int
    same: int


def is_filed(ledger: Ledger, path: str, digest: bytes) -> tuple[ExportKind, int] | None:
    """The kind and the number of the file's facts in the ledger, where these very bytes were read in this very way; else None."""
    asked = "SELECT id, kind FROM export WHERE owner = ? AND path = ? AND digest = ?"
    found = ledger.connection.execute(asked, (ledger.owner, path, digest)).fetchone()
    if found is None:
        return None
    number, kind = found
    return kind, int(ledger.connection.execute(f"SELECT count(*) FROM {kind} WHERE export = ?", (number,)).fetchone()[0])  # noqa: S608 (names of ours)


def file(ledger: Ledger, export: Export) -> Changes:
    """Put the facts of one file in place of those that it held before."""
    with ledger.writing() as connection:
        before = _taken_out(connection, ledger, export)
        number = connection.execute(EXPORT, (ledger.owner, export.path, export.kind, export.digest, export.newest)).lastrowid
        after = _put_in(connection, ledger, int(number or 0), export)
        changed = sum(key in before and before[key] != row for key, row in after.items())
        new, gone = len(after.keys() - before.keys()), len(before.keys() - after.keys())
        if new or changed or gone:
            connection.execute(GROWN, (ledger.owner,))
    return Changes(new, changed, gone, len(after) - new - changed)


def _put_in(connection: sqlite3.Connection, ledger: Ledger, export: int, filed: Export) -> dict[bytes, Row]:
    """The rows, by key: a fact's own columns and what it lists; what is noted on a card is stored under seal."""
    owner = ledger.owner
    following = int(connection.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {filed.kind}").fetchone()[0])  # noqa: S608
    rows, listed = {}, []
    for number, fact in enumerate(filed.facts, following):
        own, several = _columns(fact)
        rows[bytes.fromhex(fact.key)] = (*own, *several)
        stored = (*own[:-1], sealed(ledger.home, fact.note)) if isinstance(fact, Contact) and fact.note else own
        connection.execute(ROWS[filed.kind], (number, owner, export, *stored))
        listed += [(number, position, owner, *one) for position, one in enumerate(several)]
    if filed.kind in LISTED:
        connection.executemany(LISTED[filed.kind][2], listed)
    return rows


def _columns(fact: Filed) -> tuple[Row, tuple[Row, ...]]:
    """A fact's columns from its key on, in the order of its table, and the rows of what it lists."""
    key = bytes.fromhex(fact.key)
    if isinstance(fact, Meeting):
        *own, attendees, known_at, changed_at = fact[1:]
        return (key, bytes.fromhex(fact.series), *own[1:], known_at, changed_at), tuple(attendees)
    if isinstance(fact, Contact):
        own = [fact.revised, fact.name, fact.organisation, fact.title, fact.language, fact.note or None]
        return (key, *own), tuple((address,) for address in fact.addresses)
    return (key, *fact[1:]), ()


def _taken_out(connection: sqlite3.Connection, ledger: Ledger, filed: Export) -> dict[bytes, Row]:
    """Take out what the file held before; its rows as they were stored, where they were of the same kind."""
    found = connection.execute("SELECT id, kind FROM export WHERE owner = ? AND path = ?", (ledger.owner, filed.path)).fetchone()
    if found is None:
        return {}
    number, kind = found
    before = dict(_stored(connection, ledger, number, kind)) if kind == filed.kind else {}
    if kind in LISTED:
        table, joins, _ = LISTED[kind]
        connection.execute(f"DELETE FROM {table} WHERE {joins} IN (SELECT id FROM {kind} WHERE export = ?)", (number,))  # noqa: S608
    connection.execute(f"DELETE FROM {kind} WHERE export = ?", (number,))  # noqa: S608
    connection.execute("DELETE FROM export WHERE id = ?", (number,))
    return before


def _stored(connection: sqlite3.Connection, ledger: Ledger, export: int, kind: ExportKind) -> Iterator[tuple[bytes, Row]]:
    several: dict[int, list[Row]] = {}
    if kind in LISTED:
        table, joins, _ = LISTED[kind]
        asked = f"SELECT l.* FROM {table} l JOIN {kind} k ON k.id = l.{joins} WHERE k.export = ? ORDER BY l.{joins}, l.position"  # noqa: S608
        for row in connection.execute(asked, (export,)):
            several.setdefault(row[0], []).append(row[3:])
    for row in connection.execute(f"SELECT * FROM {kind} WHERE export = ?", (export,)):  # noqa: S608
        own = (*row[3:-1], noted_in(ledger.home, row[-1])) if kind == "contact" and row[-1] else row[3:]
        yield row[3], (*own, *several.get(row[0], ()))


def noted_in(home: Path, seal: bytes) -> str:
    """The words noted on a card; "" where their key is lost, so that nothing else is lost with them."""
    try:
        return unsealed(home, seal)
    except SealLost:
        return ""
