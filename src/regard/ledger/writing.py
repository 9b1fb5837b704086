"""Writing readings: raw bytes, moments, who takes part, acts; within the caller's transaction, in few and plain statements."""

import sqlite3
import struct
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from regard.facts.message import Message
from regard.ledger.canonical import Rank, better
from regard.ledger.compression import compressed
from regard.ledger.identities import Identities
from regard.ledger.statements import ACT, COPY, FINGERPRINT, MOMENT, PARTICIPANT, RAW
from regard.reading.edition import EDITION

UNSIGNED = 0xFFFF_FFFF_FFFF_FFFF


class Reading(NamedTuple):
    """What the reader says of one raw; `raw` is its number in the store."""

    raw: int
    digest: bytes
    message: Message


class Standing(NamedTuple):
    """A moment as stored: its number and the rank of the copy that its columns come from."""

    moment: int
    rank: Rank


def write_raws(connection: sqlite3.Connection, owner: int, raws: Sequence[tuple[bytes, bytes, str | None]]) -> list[int]:
    """Store (digest, bytes, reason unreadable or None) that the owner does not have; their numbers, in order."""
    first = next_number(connection, "raw")
    frames = compressed(data for _, data, _ in raws)
    rows = [
        (number, owner, digest, len(data), reason, EDITION, frame)
        for number, ((digest, data, reason), frame) in enumerate(zip(raws, frames, strict=True), first)
    ]
    connection.executemany(RAW, rows)
    return [row[0] for row in rows]


def next_number(connection: sqlite3.Connection, table: str) -> int:
    """The next free number; safe within a transaction, which shuts other writers out."""
    return int(connection.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])  # noqa: S608 (a name of ours)


class Written(NamedTuple):
    """What a batch added: moments that are new, and the text of each for search."""

    new: list[tuple[int, Message]]
    replaced: list[tuple[int, Message]]


def write_moments(connection: sqlite3.Connection, identities: Identities, readings: Sequence[Reading], above: int = 0) -> Written:
    """Store each reading as a copy of its moment; the best copy gives the moment its columns, whatever came first.

    New moments are numbered one after the other, above all that are stored and above `above`.
    """
    owner = identities.owner
    identities.know(reading.message for reading in readings)
    standing, best = _standing(connection, owner, readings), {}
    following = max(next_number(connection, "moment"), above + 1)
    new: set[str] = set()
    for reading in readings:
        key, rank = reading.message.moment.key, rank_of(reading)
        before = standing.get(key)
        if before is None:
            standing[key], best[key] = Standing(following, rank), reading
            new.add(key)
            following += 1
        elif better(rank, before.rank):
            standing[key], best[key] = Standing(before.moment, rank), reading
    connection.executemany(COPY, [copy_row(owner, standing[reading.message.moment.key].moment, reading) for reading in readings])
    added = [(standing[key].moment, reading) for key, reading in best.items() if key in new]
    replaced = [(standing[key].moment, reading) for key, reading in best.items() if key not in new]
    erase_readings(connection, [moment for moment, _ in replaced])
    insert_readings(connection, identities, added + replaced)
    return Written([(moment, one.message) for moment, one in added], [(moment, one.message) for moment, one in replaced])


def rank_of(reading: Reading) -> Rank:
    """How good a copy it is to take the moment's columns from."""
    return Rank(reading.message.moment.list_id != "", reading.digest)


def copy_row(owner: int, moment: int, reading: Reading) -> tuple[object, ...]:
    """The row of `copy`."""
    said = reading.message.moment
    return (reading.raw, owner, moment, said.list_id != "", said.message_id, said.in_reply_to, " ".join(said.references))


def _standing(connection: sqlite3.Connection, owner: int, readings: Iterable[Reading]) -> dict[str, Standing]:
    ask = "SELECT m.id, c.listed, r.digest FROM moment m JOIN copy c ON c.raw = m.raw JOIN raw r ON r.id = m.raw WHERE m.owner = ? AND m.key = ?"
    found = {}
    for key in {reading.message.moment.key for reading in readings}:
        row = connection.execute(ask, (owner, bytes.fromhex(key))).fetchone()
        if row:
            found[key] = Standing(row[0], Rank(bool(row[1]), row[2]))
    return found


def erase_readings(connection: sqlite3.Connection, moments: Sequence[int]) -> None:
    """Take away what was read of these moments; their copies and raws stay."""
    several = [(moment,) for moment in moments]
    connection.executemany("DELETE FROM moment WHERE id = ?", several)
    connection.executemany("DELETE FROM fingerprint WHERE moment = ?", several)
    connection.executemany("DELETE FROM participant WHERE moment = ?", several)
    connection.executemany("DELETE FROM act WHERE moment = ?", several)


def insert_readings(connection: sqlite3.Connection, identities: Identities, readings: Sequence[tuple[int, Reading]]) -> None:
    """Give moments their columns, participants, acts and fingerprints."""
    owner = identities.owner
    moments, prints, people, acts = [], [], [], []
    for number, reading in readings:
        moments.append(_moment_row(owner, number, reading))
        prints.append((number, owner, packed(reading.message.moment.quoted), packed(reading.message.moment.lines)))
        people += _participant_rows(identities, number, reading.message)
        acts += _act_rows(owner, number, reading.message)
    connection.executemany(MOMENT, moments)
    connection.executemany(FINGERPRINT, prints)
    connection.executemany(PARTICIPANT, people)
    connection.executemany(ACT, acts)


def packed(fingerprints: Sequence[int]) -> bytes:
    """Little-endian 64-bit integers, one after the other."""
    return struct.pack(f"<{len(fingerprints)}Q", *[one & UNSIGNED for one in fingerprints])


def _moment_row(owner: int, number: int, reading: Reading) -> tuple[object, ...]:
    said = reading.message.moment
    return (
        number, owner, bytes.fromhex(said.key), reading.raw, said.claimed, said.instant, said.zone, said.subject, said.topic,
        said.kind, said.kind_reason, said.list_id, said.language, said.forward, said.voiced, said.own_words,
        "\n".join(said.attachments), "\n".join(said.greeted),
    )  # fmt: skip


def _participant_rows(identities: Identities, number: int, message: Message) -> list[tuple[object, ...]]:
    numbers, owner = identities.numbers, identities.owner
    return [(number, ordinal, owner, one.role, one.position, numbers[one.address, one.name, one.directory]) for ordinal, one in enumerate(message.participants)]


def _act_rows(owner: int, number: int, message: Message) -> list[tuple[object, ...]]:
    acts = [act for sentence in message.sentences for act in sentence.acts]
    return [
        (
            number, ordinal, owner, bytes.fromhex(act.key), act.kind, act.certainty, act.quote, act.sentence, act.start, act.end,
            act.due, act.due_words, act.named, act.chases, act.worded,
        )
        for ordinal, act in enumerate(acts)
    ]  # fmt: skip


def storable(value: Any) -> Any:
    """The same record with every character that UTF-8 cannot write (lone surrogates of broken mail) replaced by a question mark."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, tuple):
        parts = [storable(part) for part in value]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    return value
