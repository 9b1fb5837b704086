"""Bringing a ledger's file to the present revision: made fresh, upgraded, or refused when it is newer than this Regard.

SQLAlchemy and Alembic are imported only when there is something to upgrade: together they take a second.
"""

import sqlite3
from pathlib import Path

from regard.ledger.connection import columns_of, connect, transaction
from regard.ledger.errors import LedgerDamaged, LedgerNewer, LedgerUnreleased

REVISIONS = ("0001", "0002", "0003")
"""Every revision, oldest first; the files under migrations/versions bear the same names (a test compares)."""


def prepare(path: Path) -> None:
    """Make or upgrade the ledger at `path`. Raises LedgerNewer, LedgerUnreleased, LedgerDamaged."""
    present = revision_of(path)
    if present is None:
        _make(path)
        return
    if present not in REVISIONS:
        raise LedgerNewer(path, present)
    if present != REVISIONS[-1]:
        _upgrade(path)
    _check(path)


def revision_of(path: Path) -> str | None:
    """The revision of the ledger at `path`; None when it holds nothing yet."""
    if not path.exists():
        return None
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone() is None:
            return None
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError as damage:
        raise LedgerDamaged(path, str(damage)) from damage
    finally:
        connection.close()
    return str(found[0]) if found else None


def _check(path: Path) -> None:
    """Whether its tables have the columns of this revision: one made between two releases may bear the name of a revision that has changed since."""
    from regard.ledger.making import ledger_columns  # noqa: PLC0415 (for a ledger that was there)

    connection = sqlite3.connect(path, isolation_level=None)
    try:
        held = columns_of(connection)
    finally:
        connection.close()
    if lacking := sorted(ledger_columns() - held):
        raise LedgerUnreleased(path, lacking[0])


def _make(path: Path) -> None:
    from regard.ledger.making import make_ledger  # noqa: PLC0415 (for a new home only)

    connection = connect(path)
    try:
        with transaction(connection):
            if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone() is None:
                make_ledger(connection, REVISIONS[-1])
    finally:
        connection.close()


def _upgrade(path: Path) -> None:
    from regard.ledger.upgrading import upgrade  # noqa: PLC0415 (a second, for an old ledger only)

    upgrade(path)
