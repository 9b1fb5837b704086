"""Keeping what was computed: the derived tables replaced in one transaction, stamped with the facts that they were computed from."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from typing import NamedTuple

from regard.facts.coverage import Coverage
from regard.facts.learnt import Learnt
from regard.facts.link import ActLink, Reply, Threaded
from regard.facts.occasion import Occasion
from regard.facts.part import Part
from regard.facts.person import Belonging, Person
from regard.facts.question import Question
from regard.facts.sign import Sign
from regard.facts.traffic import Traffic
from regard.ledger.connection import connect, transaction
from regard.ledger.home import DERIVED, Ledger
from regard.ledger.statements import insertion

TABLES = ("person", "belonging", "reply", "threaded", "link", "learnt", "traffic", "part", "notice", "coverage", "occasion", "evidence", "sign", "question")
FACTS = "facts"
"""The stamp that holds the generation of the facts that the derived tables were computed from."""

PERSON = insertion("person", "sight", "key", "name", "me")
BELONGING = insertion("belonging", "sight", "address", "person", "reason")
REPLY = insertion("reply", "sight", "moment", "parent", "certainty", "reason")
THREADED = insertion("threaded", "sight", "moment", "thread")
LINK = insertion("link", "sight", "ordinal", "kind", "moment", "act", "to_moment", "to_act", "certainty", "reason")
LEARNT = insertion("learnt", "sight", "moment", "act", "kind", "quote", "was", "now", "entries")
TRAFFIC = insertion("traffic", "sight", "moment", "author", "person", "at", "starts", "asks", "delivers", "thanks")
PART = insertion("part", "sight", "kind", "at", "person", "fact")
NOTICE = insertion("notice", "sight", "about", "ordinal", "sentence")
COVERAGE = insertion("coverage", "sight", "start", "stop", otherwise="ON CONFLICT (sight, start) DO UPDATE SET stop = max(stop, excluded.stop)")
OCCASION = insertion(
    "occasion", "id", "sight", "key", "principle", "rule_version", "restraint", "cause", "cause_kind", "matter", "thread", "group_key",
    "group_rule",
    "doer_identity", "toward_identity", "doer", "toward", "opened_at", "due_at", "due_kind", "clock", "acknowledged_at", "asked_again_at",
    "told_at", "met_at", "met_certainty", "excused_at", "excuse", "failed_at", "seen_until", "certainty", "quote",
)  # fmt: skip
EVIDENCE = insertion("evidence", "occasion", "ordinal", "sight", "part", "at", "moment", "act", "of")
SIGN = insertion(
    "sign", "sight", "key", "principle", "mark", "shown_by", "toward", "at", "moment", "act", "quote",
    "beside_moment", "beside_act", "beside_at", "beside_quote", "certain",
)  # fmt: skip
QUESTION = insertion("question", "sight", "key", "principle", "about", "opened_at", "cause", "quote", "suggested", "evidence", "meeting", "certain")
STAMP = insertion("stamp", "sight", "name", "value", otherwise="ON CONFLICT (sight, name) DO UPDATE SET value = excluded.value")


class Derived(NamedTuple):
    """Everything that is computed from one owner's facts; `notices` are pairs of what a sentence is about and the sentence."""

    persons: Iterable[Person] = ()
    belongings: Iterable[Belonging] = ()
    replies: Iterable[Reply] = ()
    threaded: Iterable[Threaded] = ()
    links: Iterable[ActLink] = ()
    learnt: Iterable[Learnt] = ()
    traffic: Iterable[Traffic] = ()
    parts: Iterable[Part] = ()
    notices: Iterable[tuple[str, str]] = ()
    coverage: Iterable[Coverage] = ()
    occasions: Iterable[Occasion] = ()
    signs: Iterable[Sign] = ()
    questions: Iterable[Question] = ()


def store_derived(ledger: Ledger, derived: Derived, generation: int) -> None:
    """Replace the owner's derived tables; `generation` is the one that the facts had when they were loaded."""
    with derived_anew(ledger, generation) as connection, _indexed_afterwards(connection):
        for table in TABLES:
            connection.execute(f"DELETE FROM {table} WHERE sight = ?", (ledger.owner,))  # noqa: S608 (names of ours)
        insert_links(connection, ledger.owner, derived.links)
        insert(connection, ledger.owner, derived._replace(links=()))


@contextmanager
def _indexed_afterwards(connection: sqlite3.Connection) -> Iterator[None]:
    """Rows come without their indexes, which are sorted once at the end: a third of the time of keeping each in order."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    indexes = [(name, sql) for name, sql in found if sql.split(" ON ", 1)[1].split(" ", 1)[0].strip('"') in TABLES]
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, sql in indexes:
        connection.execute(sql)


@contextmanager
def derived_anew(ledger: Ledger, generation: int) -> Iterator[sqlite3.Connection]:
    """The derived file in one transaction, stamped at its end with the generation of the facts that it is computed from."""
    with closing(connect(ledger.home / DERIVED, "NORMAL")) as connection, transaction(connection):
        yield connection
        connection.execute(STAMP, (ledger.owner, FACTS, generation))


def derived_generation(ledger: Ledger) -> int | None:
    """The generation of the facts that the derived tables were computed from, None when nothing was; stale when not `generation(ledger)`."""
    ask = "SELECT value FROM derived.stamp WHERE sight = ? AND name = ?"
    found = ledger.connection.execute(ask, (ledger.owner, FACTS)).fetchone()
    return int(found[0]) if found else None


def insert_links(connection: sqlite3.Connection, sight: int, links: Iterable[ActLink], first: int = 0) -> None:
    """Put links in, numbered from `first`."""
    key = bytes.fromhex
    linked = ((one.kind, key(one.moment), key(one.act) or None, key(one.to_moment), key(one.to_act) or None, *one[5:]) for one in links)
    connection.executemany(LINK, ((sight, ordinal, *one) for ordinal, one in enumerate(linked, first)))


def insert(connection: sqlite3.Connection, sight: int, derived: Derived) -> None:
    """Put everything but the links in."""
    key = bytes.fromhex
    connection.executemany(PERSON, ((sight, key(one.key), one.name, one.me) for one in derived.persons))
    connection.executemany(BELONGING, ((sight, one.address, key(one.person), one.reason) for one in derived.belongings))
    connection.executemany(REPLY, ((sight, key(one.moment), key(one.parent), one.certainty, one.reason) for one in sorted(derived.replies)))
    connection.executemany(THREADED, ((sight, key(one.moment), key(one.thread)) for one in sorted(derived.threaded)))
    taught = ((sight, key(one.moment), key(one.act), *one[2:6], " ".join(one.entries)) for one in derived.learnt)
    connection.executemany(LEARNT, taught)
    carried = ((sight, key(moment), key(author), key(person), *rest) for moment, author, person, *rest in derived.traffic)
    connection.executemany(TRAFFIC, carried)
    connection.executemany(PART, ((sight, one.kind, one.at, one.person, key(one.fact)) for one in derived.parts))
    connection.executemany(NOTICE, ((sight, about, ordinal, sentence) for ordinal, (about, sentence) in enumerate(derived.notices)))
    connection.executemany(COVERAGE, ((sight, one.start, one.end) for one in derived.coverage))
    _insert_occasions(connection, sight, derived.occasions)
    connection.executemany(SIGN, (_sign_row(sight, one) for one in derived.signs))
    connection.executemany(QUESTION, (_question_row(sight, one) for one in derived.questions))


def _sign_row(sight: int, one: Sign) -> tuple[object, ...]:
    key, *said, moment, act, quote, beside, certain = one
    moment_beside, act_beside, at, words = beside or (None, None, None, None)
    return (sight, _bytes(key), *said, _bytes(moment), _bytes(act), quote, _bytes(moment_beside), _bytes(act_beside), at, words, certain)


def _question_row(sight: int, one: Question) -> tuple[object, ...]:
    key, principle, about, opened_at, cause, quote, suggested, evidence, meeting, certain = one
    return (sight, _bytes(key), principle, about, opened_at, _bytes(cause), quote, " ".join(suggested), " ".join(evidence), meeting, certain)


def _bytes(key: str | None) -> bytes | None:
    return None if key is None else bytes.fromhex(key)


def _insert_occasions(connection: sqlite3.Connection, sight: int, occasions: Iterable[Occasion]) -> None:
    """Columns of `occasion` are the fields of the record in its order, but for the evidence, which has a table of its own."""
    following = int(connection.execute("SELECT coalesce(max(id), 0) + 1 FROM occasion").fetchone()[0])
    rows, evidence = [], []
    for number, occasion in enumerate(occasions, following):
        key, principle, version, restraint, cause, *rest, behind = occasion
        rows.append((number, sight, bytes.fromhex(key), principle, version, restraint, bytes.fromhex(cause), *rest))
        evidence += [
            (number, ordinal, sight, one.part, one.at, bytes.fromhex(one.moment), bytes.fromhex(one.act) if one.act else None, one.of)
            for ordinal, one in enumerate(behind)
        ]
    connection.executemany(OCCASION, rows)
    connection.executemany(EVIDENCE, evidence)
