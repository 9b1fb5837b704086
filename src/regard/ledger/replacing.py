"""Replacing: of the derived tables only what later mail touched, in one transaction, stamped with the facts that it was computed from."""

import sqlite3
from collections.abc import Collection, Iterable
from typing import NamedTuple

from regard.ledger.deriving import BELONGING, PERSON, Derived, derived_anew, insert, insert_links
from regard.ledger.home import Ledger

PERSON_ANEW = f"{PERSON} ON CONFLICT (sight, key) DO UPDATE SET name = excluded.name, me = excluded.me"
BELONGING_ANEW = f"{BELONGING} ON CONFLICT (sight, address) DO UPDATE SET person = excluded.person, reason = excluded.reason"
BY_THEM = "sight = :sight AND +toward = :owner AND doer IN (SELECT key FROM touched_person)"
TO_THEM = "sight = :sight AND +doer = :owner AND toward IN (SELECT key FROM touched_person)"
"""What stands between the owner and these people; the plus lets the index of the people be used, not that of the owner's rows."""
OLD = (
    f"DELETE FROM evidence WHERE occasion IN (SELECT id FROM occasion WHERE {BY_THEM})",  # noqa: S608 - own words
    f"DELETE FROM evidence WHERE occasion IN (SELECT id FROM occasion WHERE {TO_THEM})",  # noqa: S608 - own words
    f"DELETE FROM occasion WHERE {BY_THEM}",  # noqa: S608 - own words
    f"DELETE FROM occasion WHERE {TO_THEM}",  # noqa: S608 - own words
    "DELETE FROM sign WHERE sight = :sight AND +toward = :owner AND shown_by IN (SELECT key FROM touched_person)",
    "DELETE FROM sign WHERE sight = :sight AND +shown_by = :owner AND toward IN (SELECT key FROM touched_person)",
    "DELETE FROM question WHERE sight = :sight AND (about IN (SELECT key FROM touched_person) OR cause IN (SELECT key FROM touched_fact))",
    "DELETE FROM part WHERE sight = :sight AND person IN (SELECT key FROM touched_person)",
    "DELETE FROM traffic WHERE sight = :sight AND moment IN (SELECT key FROM touched_fact)",
    "DELETE FROM notice WHERE sight = :sight",
    "DELETE FROM coverage WHERE sight = :sight",
)
SEEN = (
    "UPDATE occasion SET seen_until = :mine WHERE sight = :sight AND doer = :owner AND seen_until != :mine",
    "UPDATE occasion SET seen_until = :theirs WHERE sight = :sight AND doer != :owner AND seen_until != :theirs",
)


class Touched(NamedTuple):
    """What is replaced: the rows between the owner and these people (keys), and what belongs to these facts (keys of moments and acts of touched threads).

    `mine` and `theirs` are the last instants for which the deeds of the owner and of others are covered; `links` the number of links that stay.
    """

    owner: str
    people: Collection[str]
    facts: Collection[str]
    mine: int
    theirs: int
    links: int


def replace_touched(ledger: Ledger, touched: Touched, more: Derived, generation: int) -> None:
    """Put `more` in the place of what was touched; persons and belongings are added or changed, replies, threads, links and lessons added."""
    with derived_anew(ledger, generation) as connection:
        _clear(connection, ledger.owner, touched)
        key = bytes.fromhex
        connection.executemany(PERSON_ANEW, ((ledger.owner, key(one.key), one.name, one.me) for one in more.persons))
        connection.executemany(BELONGING_ANEW, ((ledger.owner, one.address, key(one.person), one.reason) for one in more.belongings))
        insert_links(connection, ledger.owner, more.links, touched.links)
        insert(connection, ledger.owner, more._replace(persons=(), belongings=(), links=()))


def stamp(ledger: Ledger, generation: int) -> None:
    """Nothing changed that is derived from: the tables are those of this generation too."""
    with derived_anew(ledger, generation):
        pass


def _clear(connection: sqlite3.Connection, sight: int, touched: Touched) -> None:
    for name in ("touched_person", "touched_fact"):
        connection.execute(f"CREATE TEMP TABLE {name} (key PRIMARY KEY) WITHOUT ROWID")
    connection.executemany("INSERT INTO touched_person VALUES (?)", _persons(touched.people))
    connection.executemany("INSERT INTO touched_fact VALUES (?)", ((bytes.fromhex(key),) for key in set(touched.facts)))
    given = {"sight": sight, "owner": touched.owner, "mine": touched.mine, "theirs": touched.theirs}
    for statement in (*OLD, *SEEN):
        connection.execute(statement, {name: value for name, value in given.items() if f":{name}" in statement})


def _persons(people: Iterable[str]) -> Iterable[tuple[str]]:
    return ((key,) for key in set(people))
