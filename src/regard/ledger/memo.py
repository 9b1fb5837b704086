"""The memo of files: what need not be read again. For speed, never a fact: without it everything is read, and the ledger is the same."""

import sqlite3
from hashlib import blake2b, file_digest
from pathlib import Path
from typing import NamedTuple

from regard.facts.keys import KEY_BYTES
from regard.sources.source import SourceFile

UNFINISHED = -1
"""The size noted for a file whose messages are not all in."""


class Noted(NamedTuple):
    """What is noted of a file seen before; `number` is its row."""

    number: int
    size: int
    mtime_ns: int
    digest: bytes | None


def digest_of(data: bytes) -> bytes:
    """The name of bytes within one owner's ledger."""
    return blake2b(data, digest_size=KEY_BYTES).digest()


def digest_of_file(path: Path) -> bytes | None:
    """The same of a file's bytes; None when it cannot be read."""
    try:
        with path.open("rb") as stream:
            return file_digest(stream, lambda: blake2b(digest_size=KEY_BYTES)).digest()
    except OSError:
        return None


class Memo:
    """One owner's memo of one source's files."""

    def __init__(self, connection: sqlite3.Connection, owner: int, source: str) -> None:
        self.connection = connection
        self.owner = owner
        self.source = source
        self._folders: dict[str, int] = dict(connection.execute("SELECT name, id FROM folder WHERE owner = ? AND source = ?", (owner, source)))
        self._noted = self._load()

    def _load(self) -> dict[tuple[int, str], Noted]:
        rows = self.connection.execute(
            "SELECT f.folder, f.name, f.id, f.size, f.mtime_ns, f.digest FROM source_file f JOIN folder d ON d.id = f.folder"
            " WHERE d.owner = ? AND d.source = ?",
            (self.owner, self.source),
        )
        return {(folder, name): Noted(*noted) for folder, name, *noted in rows}

    def noted(self, file: SourceFile) -> Noted | None:
        """What is noted of `file`."""
        folder = self._folders.get(file.folder)
        return None if folder is None else self._noted.get((folder, file.name))

    def number(self, file: SourceFile) -> int:
        """The row of `file`, made (as unfinished) when it is new."""
        return self.place(file.folder, file.name)

    def place(self, folder_name: str, name: str) -> int:
        """The row of the file called `name` in a folder, made (as unfinished) when it is new."""
        folder = self._folder(folder_name)
        if (folder, name) not in self._noted:
            insert = "INSERT INTO source_file (owner, folder, name, size, mtime_ns) VALUES (?, ?, ?, ?, 0)"
            number = int(self.connection.execute(insert, (self.owner, folder, name, UNFINISHED)).lastrowid or 0)
            self._noted[folder, name] = Noted(number, UNFINISHED, 0, None)
        return self._noted[folder, name].number

    def _folder(self, name: str) -> int:
        if name not in self._folders:
            insert = "INSERT INTO folder (owner, source, name) VALUES (?, ?, ?)"
            self._folders[name] = int(self.connection.execute(insert, (self.owner, self.source, name)).lastrowid or 0)
        return self._folders[name]


def unfinish(connection: sqlite3.Connection, number: int) -> None:
    """Note that the file's messages are being read again."""
    connection.execute("UPDATE source_file SET size = ?, digest = NULL WHERE id = ?", (UNFINISHED, number))


def finish(connection: sqlite3.Connection, number: int, file: SourceFile, digest: bytes | None) -> None:
    """Note that every message of the file, as it was when it was listed, is in."""
    update = "UPDATE source_file SET size = ?, mtime_ns = ?, digest = ? WHERE id = ?"
    connection.execute(update, (file.size, file.mtime_ns, digest, number))


def sizes(connection: sqlite3.Connection, owner: int) -> set[int]:
    """The sizes of all finished files: only a file of such a size can be a copy of one."""
    return {size for (size,) in connection.execute("SELECT DISTINCT size FROM source_file WHERE owner = ? AND size >= 0", (owner,))}


def twin(connection: sqlite3.Connection, owner: int, digest: bytes) -> int | None:
    """Another finished file of the same bytes."""
    found = connection.execute("SELECT id FROM source_file WHERE digest = ? AND owner = ? AND size >= 0 LIMIT 1", (digest, owner)).fetchone()
    return int(found[0]) if found else None


def copy_locations(connection: sqlite3.Connection, old: int, new: int) -> None:
    """What lies in one file lies in its copy too."""
    copy = "INSERT INTO location (owner, file, item, raw) SELECT owner, :new, item, raw FROM location WHERE file = :old"
    connection.execute(copy, {"old": old, "new": new})
