"""One import at a time: a lock that the operating system drops when its process dies."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from regard.ledger.errors import ImportRunning

NAME = "import.lock"


@contextmanager
def importing(home: Path) -> Iterator[None]:
    """Hold the home's lock. SQLite's own serves: it is the same on every system and dies with its process. Raises ImportRunning."""
    connection = sqlite3.connect(home / NAME, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as busy:
        connection.close()
        raise ImportRunning(home) from busy
    try:
        yield
    finally:
        connection.close()
