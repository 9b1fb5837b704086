"""Making the stores' tables, from SQL that was compiled from their schemas (`made/`); a test compiles them again and compares."""

import sqlite3
from pathlib import Path
from typing import Final, Literal

from regard.ledger.connection import columns_of

FOLDER: Final = Path(__file__).parent / "made"
BETWEEN: Final = ";\n\n"


def make_ledger(connection: sqlite3.Connection, revision: str) -> None:
    """Every table of an empty ledger, stamped as of the present revision; within the caller's transaction."""
    _make(connection, "ledger")
    connection.execute("INSERT INTO alembic_version VALUES (?)", (revision,))


def make_derived(connection: sqlite3.Connection) -> None:
    """Every derived table and the search index; within the caller's transaction."""
    _make(connection, "derived")


def ledger_columns() -> frozenset[str]:
    """Every column of a ledger of the present revision, as "table.column"."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        _make(connection, "ledger")
        return columns_of(connection)
    finally:
        connection.close()


def _make(connection: sqlite3.Connection, store: Literal["ledger", "derived"]) -> None:
    for statement in (FOLDER / f"{store}.sql").read_text(encoding="utf-8").split(BETWEEN):
        if statement:
            connection.execute(statement)
