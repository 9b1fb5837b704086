"""The ledger of one home: a folder with ledger.sqlite (facts, entries) and derived.sqlite (whatever can be computed again)."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from regard.ledger.connection import connect, transaction
from regard.ledger.derived_file import prepare_derived
from regard.ledger.errors import HomeNotFolder, HomeNotWritable
from regard.ledger.revision import prepare

LEDGER = "ledger.sqlite"
DERIVED = "derived.sqlite"


class Ledger:
    """An open home, as one owner. It only holds; `filling`, `entries`, `columns`, `views`, `deriving`, `dumping` do the work.

    `connection` is this thread's own, for reading, with the derived tables attached as `derived`; `writing()` is for the ledger alone, so that
    what a person writes never waits for what is being derived (a write locks every attached file).
    """

    def __init__(self, home: Path, owner_name: str) -> None:
        self.home = home
        self.owner_name = owner_name
        self._mine = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self.owner = self._owner_number()

    @classmethod
    def open(cls, home: Path, owner: str = "me") -> Ledger:
        """Open the home, making or upgrading what is needed. Raises HomeNotFolder, HomeNotWritable, LedgerNewer, LedgerUnreleased, LedgerDamaged."""
        home = home.expanduser().absolute()
        if home.exists() and not home.is_dir():
            raise HomeNotFolder(home)
        try:
            home.mkdir(parents=True, exist_ok=True)
            prepare(home / LEDGER)
            prepare_derived(home / DERIVED)
            return cls(home, owner)
        except (NotADirectoryError, FileExistsError) as in_the_way:
            raise HomeNotFolder(Path(in_the_way.filename or home)) from in_the_way
        except (OSError, sqlite3.OperationalError) as refused:
            raise HomeNotWritable(home, str(refused)) from refused

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's connection."""
        found: sqlite3.Connection | None = getattr(self._mine, "connection", None)
        if found is None:
            found = self._mine.connection = connect(self.home / LEDGER)
            found.execute("ATTACH DATABASE ? AS derived", (str(self.home / DERIVED),))
            found.execute("PRAGMA query_only = ON")
            self._opened.append(found)
        return found

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction in the ledger, on the disk when it ends."""
        connection = connect(self.home / LEDGER)
        try:
            with transaction(connection):
                yield connection
        finally:
            connection.close()

    def _owner_number(self) -> int:
        """The number by which the owner's rows are joined; made when the owner is new."""
        ask = "SELECT id FROM owner WHERE name = ?"
        if self.connection.execute(ask, (self.owner_name,)).fetchone() is None:
            with self.writing() as connection:
                connection.execute("INSERT INTO owner (name, generation) VALUES (?, 0) ON CONFLICT DO NOTHING", (self.owner_name,))
        return int(self.connection.execute(ask, (self.owner_name,)).fetchone()[0])

    def close(self) -> None:
        """Close every thread's connection."""
        while self._opened:
            self._opened.pop().close()
        self._mine = threading.local()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def generation(ledger: Ledger) -> int:
    """A number that grows with every change of the owner's facts or entries."""
    row = ledger.connection.execute("SELECT generation FROM owner WHERE id = :owner", {"owner": ledger.owner}).fetchone()
    return int(row[0])
