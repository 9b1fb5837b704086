"""Stating: what the owner states is appended and never changed (synchronous FULL); some kinds lie under seal."""

import sqlite3
from pathlib import Path
from typing import Final

from regard.facts.statement import Statement, StatementKind
from regard.ledger.errors import SealLost
from regard.ledger.home import Ledger
from regard.ledger.sealing import sealed, unsealed
from regard.ledger.statements import GROWN, insertion

SEALED: Final[frozenset[StatementKind]] = frozenset(("saved_fact", "vision"))
"""Kinds whose words are sealed: what people told of their lives, and the vision that is for the team alone."""

READ_AT_PAGES: Final[frozenset[StatementKind]] = frozenset((
    "organisation", "place", "choice", "wish", "expectation", "answer", "looking_forward", "vision", "breach", "forgiven", "closed", "confirmed", "turn",
    "reviewed", "snoozed", "refused",
))  # fmt: skip
"""Kinds that count when a page is read; every other is read by an expression of a principle, so that what was derived is stale after it."""

STATEMENT: Final = insertion(
    "statement", "owner", "key", "author", "at", "kind", "about", "value", "words", "sealed", "instant", "until", "target",
    otherwise="ON CONFLICT (owner, key) DO NOTHING",
)  # fmt: skip


def state(ledger: Ledger, said: Statement, taking_back: StatementKind | None = None) -> None:
    """Append one statement, or one `taking_back` another of that kind; the same statement twice is one."""
    under_seal = said.kind in SEALED
    with ledger.writing() as connection:
        words = sealed(ledger.home, said.words) if under_seal else said.words.encode("utf-8", "replace")
        row = (
            ledger.owner, bytes.fromhex(said.key), said.author, said.at, said.kind, said.about, said.value, words, under_seal, said.when,
            said.until, said.target,
        )  # fmt: skip
        connection.execute(STATEMENT, row)
        if (taking_back or said.kind) not in READ_AT_PAGES:
            connection.execute(GROWN, (ledger.owner,))


def statement_of(home: Path, row: sqlite3.Row) -> Statement:
    """A row of `statement`; sealed words whose key is lost are empty, so that nothing else is lost with them."""
    try:
        words = unsealed(home, row["words"]) if row["sealed"] else row["words"].decode()
    except SealLost:
        words = ""
    return Statement(row["key"].hex(), row["author"], row["at"], row["kind"], row["about"], row["value"], words, row["instant"], row["until"], row["target"])
