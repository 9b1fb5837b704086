"""Looking at every file of the sources before anything is read: which are unchanged, touched, copied, and which hold mail to read."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from regard.ledger.connection import transaction
from regard.ledger.memo import Memo, Noted, copy_locations, digest_of_file, finish, sizes, twin, unfinish
from regard.ledger.pace import Pace
from regard.ledger.plan import Wanted
from regard.sources.errors import SourceError
from regard.sources.maildir import unflagged
from regard.sources.names import storable
from regard.sources.source import Outline, Source, SourceFile

Judgement = Literal["unchanged", "touched", "copied", "changed", "new"]
AT_ONCE = 1_000
"""Files noted in one transaction."""


class Looked(NamedTuple):
    """A file and what is to be done about it; `twin` is the finished file that it is a copy of."""

    file: SourceFile
    judgement: Judgement
    digest: bytes | None = None
    twin: int | None = None


def look(
    connection: sqlite3.Connection, owner: int, source: Source, pace: Pace, errors: list[str], on_unknown: Callable[[SourceFile], None] = lambda _: None
) -> list[Wanted]:
    """Settle what needs no reading and note the rest as unfinished; the files to read, each of which `on_unknown` hears of at once."""
    memo, known_sizes = Memo(connection, owner, storable(str(source.path))), sizes(connection, owner)
    wanted: list[Wanted] = []
    changes: list[Looked] = []
    for looked in _judged(connection, memo, source, known_sizes, errors):
        if looked.judgement == "unchanged":
            pace.skipped["unchanged"] += _held(connection, memo, looked.file)
        else:
            changes.append(looked)
            if looked.judgement in {"new", "changed"}:
                on_unknown(looked.file)
        if len(changes) >= AT_ONCE:
            wanted += _settle(connection, memo, source, changes, pace, errors)
            changes = []
        pace.step()
    return wanted + _settle(connection, memo, source, changes, pace, errors)


def _judged(connection: sqlite3.Connection, memo: Memo, source: Source, known_sizes: set[int], errors: list[str]) -> Iterator[Looked]:
    try:
        for file in source.files():
            yield judge(connection, memo.owner, file, memo.noted(file), known_sizes)
    except (SourceError, OSError) as error:
        errors.append(str(error))


def judge(connection: sqlite3.Connection, owner: int, file: SourceFile, noted: Noted | None, known_sizes: set[int]) -> Looked:
    """Size and time the same: unchanged. The same bytes as before: touched. The bytes of another file: copied."""
    if noted is not None and (file.size, file.mtime_ns) == (noted.size, noted.mtime_ns):
        return Looked(file, "unchanged")
    new: Judgement = "new" if noted is None else "changed"
    if file.size not in known_sizes:
        return Looked(file, new)
    digest = digest_of_file(file.path)
    if digest is None:
        return Looked(file, new)
    if noted is not None and noted.digest == digest and noted.size == file.size:
        return Looked(file, "touched", digest)
    known = twin(connection, owner, digest)
    return Looked(file, new) if known is None else Looked(file, "copied", digest, known)


def _held(connection: sqlite3.Connection, memo: Memo, file: SourceFile) -> int:
    if file.form != "mbox":
        return 1
    return int(connection.execute("SELECT count(*) FROM location WHERE file = ?", (memo.number(file),)).fetchone()[0])


def _settle(connection: sqlite3.Connection, memo: Memo, source: Source, changes: Iterable[Looked], pace: Pace, errors: list[str]) -> list[Wanted]:
    seen = [(looked, _outlines(source, looked, errors)) for looked in changes]
    with transaction(connection):
        return [wanted for looked, outlines in seen if (wanted := _apply(connection, memo, source, looked, outlines, pace)) is not None]


def _outlines(source: Source, looked: Looked, errors: list[str]) -> Sequence[Outline] | None:
    """A look at the messages of a file that is to be read; None when it cannot be."""
    if looked.judgement not in {"new", "changed"}:
        return ()
    try:
        return source.outline(looked.file)
    except SourceError as error:
        errors.append(str(error))
        return None


def _apply(connection: sqlite3.Connection, memo: Memo, source: Source, looked: Looked, outlines: Sequence[Outline] | None, pace: Pace) -> Wanted | None:
    if outlines is None:
        return None
    number = memo.number(looked.file)
    if looked.judgement in {"new", "changed"}:
        unfinish(connection, number)
        return Wanted(source, looked.file, number, outlines, looked.judgement == "changed")
    if looked.judgement == "copied":
        _copy(connection, looked, number)
    pace.skipped[looked.judgement] += _held(connection, memo, looked.file)
    finish(connection, number, looked.file, looked.digest)
    return None


def _copy(connection: sqlite3.Connection, looked: Looked, number: int) -> None:
    """What lay in the file before lies there no more; what lies in its twin lies in it too."""
    if looked.twin is None or looked.twin == number:
        return
    connection.execute("DELETE FROM location WHERE file = ?", (number,))
    copy_locations(connection, looked.twin, number)
    if looked.file.form != "mbox":
        connection.execute("UPDATE location SET item = ? WHERE file = ?", (unflagged(looked.file.path.name), number))
