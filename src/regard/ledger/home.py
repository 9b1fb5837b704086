"""The ledger of one home: a folder with ledger.sqlite (facts, entries) and derived.sqlite (whatever can be computed again)."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from types import TracebackType

from regard.ledger.connection import connect
from regard.ledger.derived_file import prepare_derived
from regard.ledger.errors import HomeNotFolder, HomeNotWritable
from regard.ledger.revision import prepare

LEDGER = "ledger.sqlite"
DERIVED = "derived.sqlite"


class Ledger:
    """An open home, as one owner. It only holds; `filling`, `entries`, `columns`, `views`, `deriving`, `dumping` do the work.

    `connection` is this thread's own, with the derived tables attached as `derived`.
    """

    def __init__(self, home: Path, owner_name: str) -> None:
        self.home = home
        self.owner_name = owner_name
        self._mine = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self.owner = owner_number(self.connection, owner_name)

    @classmethod
    def open(cls, home: Path, owner: str = "me") -> Ledger:
        """Open the home, making or upgrading what is needed. Raises HomeNotFolder, HomeNotWritable, LedgerNewer, LedgerDamaged."""
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
            found.execute("PRAGMA derived.secure_delete = ON")
            self._opened.append(found)
        return found

    def close(self) -> None:
        """Close every thread's connection."""
        while self._opened:
            self._opened.pop().close()
        self._mine = threading.local()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def owner_number(connection: sqlite3.Connection, name: str) -> int:
    """The number by which an owner's rows are joined; made when the owner is new."""
    found = connection.execute("SELECT id FROM owner WHERE name = :name", {"name": name}).fetchone()
    if found is None:
        connection.execute("INSERT INTO owner (name, generation) VALUES (:name, 0) ON CONFLICT DO NOTHING", {"name": name})
        found = connection.execute("SELECT id FROM owner WHERE name = :name", {"name": name}).fetchone()
    return int(found[0])


def generation(ledger: Ledger) -> int:
    """A number that grows with every change of the owner's facts or entries."""
    row = ledger.connection.execute("SELECT generation FROM owner WHERE id = :owner", {"owner": ledger.owner}).fetchone()
    return int(row[0])
