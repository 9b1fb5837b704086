"""Search: the words of moments, indexed without keeping their text."""

import re
import sqlite3
from collections.abc import Iterable, Iterator

from regard.facts.message import Message
from regard.ledger.compression import expanded
from regard.ledger.connection import transaction
from regard.ledger.reader import UNDATED, Batch, Reader, in_order

AT_ONCE = 256
"""Moments read and indexed in one transaction."""
WORD = re.compile(r"[^\W_]+")
INDEXED = "indexed"
"""The stamp that holds the newest moment whose words are in; what lies above it was written when the index could not be."""


def folded(text: str) -> str:
    """Text without the one Polish letter that does not fall apart into a letter and a mark; the index itself takes marks and case away."""
    return text.replace("ł", "l").replace("Ł", "L")


def words_of(message: Message) -> str:
    """What is searched of a moment: its subject, its author, its own words."""
    authors = " ".join(f"{one.name} {one.address}" for one in message.participants if one.role == "from")
    return folded(f"{message.moment.subject}\n{authors}\n{message.text}")


def index(derived: sqlite3.Connection, moments: Iterable[tuple[int, Message]]) -> None:
    """Put the words of new moments in; within the caller's transaction on the derived file."""
    rows = [(number, words_of(message).encode("utf-8", "replace").decode()) for number, message in moments]
    if rows:
        derived.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", rows)
        newest = max(number for number, _ in rows)
        derived.execute("INSERT INTO stamp VALUES (0, ?, ?) ON CONFLICT (sight, name) DO UPDATE SET value = excluded.value", (INDEXED, newest))


def indexed_up_to(derived: sqlite3.Connection) -> int:
    """The newest moment whose words are in."""
    found = derived.execute("SELECT value FROM stamp WHERE sight = 0 AND name = ?", (INDEXED,)).fetchone()
    return int(found[0]) if found else 0


def query(words: str) -> str:
    """The index's own language for "all these words, the last perhaps unfinished"; "" when there is no word in it."""
    found = [f'"{word}"' for word in WORD.findall(folded(words))]
    return " ".join(found) + "*" if found else ""


def behind(facts: sqlite3.Connection, derived: sqlite3.Connection) -> int:
    """How many moments lie above the newest indexed: written when the run was killed, or all, when the derived file was dropped."""
    found = facts.execute("SELECT count(*) FROM moment WHERE id > ?", (indexed_up_to(derived),)).fetchone()
    return int(found[0])


def catch_up(facts: sqlite3.Connection, derived: sqlite3.Connection, read: Reader) -> int:
    """Index what is behind, by reading its raw mail once more; how many moments."""
    done = 0
    for results in in_order(read, _unindexed(facts, indexed_up_to(derived))):
        moments = [(number, said) for number, said in results if isinstance(said, Message)]
        with transaction(derived):
            index(derived, moments)
        done += len(moments)
    return done


def _unindexed(facts: sqlite3.Connection, newest: int) -> Iterator[Batch]:
    ask = "SELECT m.id, r.data FROM moment m JOIN raw r ON r.id = m.raw WHERE m.id > ? ORDER BY m.id LIMIT ?"
    while rows := facts.execute(ask, (newest, AT_ONCE)).fetchall():
        yield [(number, expanded(data), UNDATED) for number, data in rows]
        newest = rows[-1][0]
