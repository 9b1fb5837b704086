"""Storing one batch in one transaction: raw bytes, where they lie, what was read of them, and the files that are complete with it."""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from regard.facts.message import Message, Unreadable
from regard.ledger.connection import transaction
from regard.ledger.fetching import Fetched
from regard.ledger.identities import Identities
from regard.ledger.memo import digest_of_file, finish
from regard.ledger.plan import Wanted
from regard.ledger.searching import index
from regard.ledger.statements import GROWN, LOCATION
from regard.ledger.writing import Reading, Written, storable, write_moments, write_raws

Read = tuple[Fetched, Message | Unreadable]
Place = tuple[int, str, int]


class Complete(NamedTuple):
    """A file whose every message is in with this batch, and the digest by which a copy of it is known."""

    wanted: Wanted
    digest: bytes | None


def store(identities: Identities, words: sqlite3.Connection, read: Sequence[Read], placed: Sequence[Place] = (), complete: Sequence[Complete] = ()) -> Written:
    """Write it all or nothing, and then its words. Text that UTF-8 cannot write is replaced, only where there is such text."""
    try:
        return _store(identities, words, read, placed, complete)
    except UnicodeEncodeError:
        identities.recall()
        return _store(identities, words, [(fetched, storable(said)) for fetched, said in read], placed, complete)


def _store(identities: Identities, words: sqlite3.Connection, read: Sequence[Read], placed: Sequence[Place], complete: Sequence[Complete]) -> Written:
    """The words' transaction lies around the facts': nobody else writes between the two, and a kill leaves words behind facts, never before them."""
    facts, owner = identities.connection, identities.owner
    with transaction(words):
        with transaction(facts):
            raws = write_raws(facts, owner, [(fetched.digest, fetched.data, _reason(said)) for fetched, said in read])
            written = write_moments(facts, identities, _readings(raws, read))
            places = [(file, item, raw) for raw, (fetched, _) in zip(raws, read, strict=True) for file, item in fetched.places]
            facts.executemany(LOCATION, [(owner, *place) for place in [*placed, *places]])
            for each in complete:
                _complete(facts, each)
            if read:
                facts.execute(GROWN, (owner,))
        index(words, written.new)
    return written


def _readings(raws: Sequence[int], read: Sequence[Read]) -> list[Reading]:
    return [Reading(raw, fetched.digest, said) for raw, (fetched, said) in zip(raws, read, strict=True) if isinstance(said, Message)]


def _reason(said: Message | Unreadable) -> str | None:
    return said.reason if isinstance(said, Unreadable) else None


def _complete(facts: sqlite3.Connection, complete: Complete) -> None:
    """Note the file as finished, and forget places that it has no more (it was compacted)."""
    wanted = complete.wanted
    if wanted.again:
        stored = {item for (item,) in facts.execute("SELECT item FROM location WHERE file = ?", (wanted.number,))}
        gone = stored - {outline.item for outline in wanted.outlines}
        facts.executemany("DELETE FROM location WHERE file = ? AND item = ?", [(wanted.number, item) for item in gone])
    finish(facts, wanted.number, wanted.file, complete.digest)


def completed(wanted: Wanted, within: dict[int, Fetched]) -> Complete:
    """The file as complete. A file of one message has that message's digest; a mailbox is read once more, unless it changed meanwhile."""
    if wanted.file.form == "mbox":
        return Complete(wanted, digest_of_file(wanted.file.path) if _still(wanted) else None)
    alone = within.get(wanted.number)
    return Complete(wanted, alone.digest if alone is not None and len(alone.data) == wanted.file.size else None)


def _still(wanted: Wanted) -> bool:
    try:
        status = wanted.file.path.stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (wanted.file.size, wanted.file.mtime_ns)
