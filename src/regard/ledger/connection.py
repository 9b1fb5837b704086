"""Connections to one SQLite file, and transactions in it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

BUSY_SECONDS = 20.0
"""How long a writer waits for another's transaction; a batch of an import takes a fraction of a second."""

READ_CACHE_KIB = 16_384
WRITE_CACHE_KIB = 65_536
CHECKPOINT_PAGES = 16_000
"""Pages of the write-ahead log before they go into the file: 64 MB, so that an import's random keys are written together."""

Durability = Literal["FULL", "NORMAL"]


def connect(path: Path, durability: Durability = "FULL") -> sqlite3.Connection:
    """Open `path`. FULL waits for the disk at each commit (what people write).

    NORMAL may lose the newest commits in a power cut, never more; an import repeats them.
    """
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA synchronous = {durability}")
    connection.execute(f"PRAGMA cache_size = -{WRITE_CACHE_KIB if durability == 'NORMAL' else READ_CACHE_KIB}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All or nothing: whatever ends the block early, a kill included, leaves the file as it was."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def columns_of(connection: sqlite3.Connection) -> frozenset[str]:
    """Every column of the tables in the file, as "table.column"."""
    asked = "SELECT m.name || '.' || c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table'"
    return frozenset(name for (name,) in connection.execute(asked))
