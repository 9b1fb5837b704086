"""Search: the words of moments, indexed without keeping their text."""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from regard.facts.message import Message
from regard.ledger.compression import expanded
from regard.ledger.connection import transaction
from regard.ledger.reader import UNDATED, Answers, Reader, Unread, in_order

AT_ONCE = 256
"""Moments read and indexed in one transaction."""
EVER = 2**62
WORD = re.compile(r"[^\W_]+")


class Indexed(NamedTuple):
    """Whose words are in: moments up to `top`, but for those above `low` up to `high` (left over by a re-read that did not end)."""

    low: int
    high: int
    top: int


def folded(text: str) -> str:
    """Text without the one Polish letter that does not fall apart into a letter and a mark; the index itself takes marks and case away."""
    return text.replace("ł", "l").replace("Ł", "L")


def words_of(message: Message) -> str:
    """What is searched of a moment: its subject, its author, its own words."""
    authors = " ".join(f"{one.name} {one.address}" for one in message.participants if one.role == "from")
    return folded(f"{message.moment.subject}\n{authors}\n{message.text}")


def index(derived: sqlite3.Connection, moments: Sequence[tuple[int, Message]]) -> None:
    """Put the words of new moments in, numbered one after the other; within the caller's transaction on the derived file.

    Where words are missing just below them, they are left out too: `catch_up` brings all of them in.
    """
    now = indexed(derived)
    if moments and moments[0][0] == now.top + 1:
        _insert(derived, moments)
        _note(derived, now._replace(top=moments[-1][0]))


def _insert(derived: sqlite3.Connection, moments: Sequence[tuple[int, Message]]) -> None:
    rows = [(number, words_of(message).encode("utf-8", "replace").decode()) for number, message in moments]
    derived.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", rows)


def indexed(derived: sqlite3.Connection) -> Indexed:
    """Whose words are in."""
    found = dict(derived.execute("SELECT name, value FROM stamp WHERE sight = 0"))
    return Indexed(*(found.get(name, 0) for name in Indexed._fields))


def _note(derived: sqlite3.Connection, now: Indexed) -> None:
    put = "INSERT INTO stamp VALUES (0, ?, ?) ON CONFLICT (sight, name) DO UPDATE SET value = excluded.value"
    derived.executemany(put, list(now._asdict().items()))


def begin_again(derived: sqlite3.Connection, newest: int) -> None:
    """Empty the index: the words of all moments up to `newest` are to be read again."""
    with transaction(derived):
        derived.execute("INSERT INTO search (search) VALUES ('delete-all')")
        _note(derived, Indexed(0, newest, newest))


def query(words: str) -> str:
    """The index's own language for "all these words, the last perhaps unfinished"; "" when there is no word in it."""
    found = [f'"{word}"' for word in WORD.findall(folded(words))]
    return " ".join(found) + "*" if found else ""


def behind(facts: sqlite3.Connection, derived: sqlite3.Connection) -> int:
    """How many moments cannot be found by their words: written when a run was killed, or all, when the derived file was dropped."""
    return int(facts.execute("SELECT count(*) FROM moment WHERE id > :top OR (id > :low AND id <= :high)", indexed(derived)._asdict()).fetchone()[0])


def catch_up(facts: sqlite3.Connection, derived: sqlite3.Connection, read: Reader) -> None:
    """Index what is behind, by reading its raw mail once more."""
    now = indexed(derived)
    for some in in_order(read, _unindexed(facts, now.low, now.high), AT_ONCE):
        _add(derived, some, "low")
    for some in in_order(read, _unindexed(facts, now.top, EVER), AT_ONCE):
        _add(derived, some, "top")


def _add(derived: sqlite3.Connection, some: Answers, end: str) -> None:
    with transaction(derived):
        _insert(derived, [(number, said) for number, said in some if isinstance(said, Message)])
        _note(derived, indexed(derived)._replace(**{end: some[-1][0]}))


def _unindexed(facts: sqlite3.Connection, above: int, up_to: int) -> Iterator[Unread]:
    ask = "SELECT m.id, r.data FROM moment m JOIN raw r ON r.id = m.raw WHERE m.id > ? AND m.id <= ? ORDER BY m.id LIMIT ?"
    while rows := facts.execute(ask, (above, up_to, AT_ONCE)).fetchall():
        yield from ((number, expanded(data), UNDATED) for number, data in rows)
        above = rows[-1][0]
