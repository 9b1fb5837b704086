"""The derived file: made when it is missing, made again when it is damaged or of another form; all of it can be computed again."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from regard.ledger.connection import connect, transaction

FORM = 13
"""Raised whenever derived_schema.py changes: an older file is emptied and made again."""


def prepare_derived(path: Path) -> None:
    """Make the derived file at `path`, unless it is whole and of the present form."""
    if _form(path) == FORM:
        return
    connection = connect(path)
    try:
        with transaction(connection):
            if connection.execute("PRAGMA user_version").fetchone()[0] != FORM:
                _make(connection)
    finally:
        connection.close()


def _form(path: Path) -> int | None:
    if not path.exists():
        return None
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.DatabaseError:
        _remove(path)
        return None
    finally:
        connection.close()


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            Path(f"{path}{ending}").unlink()


def _make(connection: sqlite3.Connection) -> None:
    from regard.ledger.making import make_derived  # noqa: PLC0415 (for a new file only)

    old = "SELECT name FROM sqlite_master WHERE type = 'table' AND (name NOT LIKE 'search%' OR name = 'search')"
    for (name,) in connection.execute(old).fetchall():
        connection.execute(f'DROP TABLE "{name}"')
    make_derived(connection)
    connection.execute(f"PRAGMA user_version = {FORM}")
