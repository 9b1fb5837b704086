"""Identities as written, each stored once and joined by its number."""

import sqlite3
from collections.abc import Iterable

from regard.facts.message import Message
from regard.ledger.statements import IDENTITY

Written = tuple[str, str, str]


class Identities:
    """The numbers of one owner's identities (address, name, directory), looked up once and remembered."""

    def __init__(self, connection: sqlite3.Connection, owner: int) -> None:
        self.connection = connection
        self.owner = owner
        self.numbers: dict[Written, int] = {}
        self.recall()

    def recall(self) -> None:
        """Remember what is stored, and no more (a transaction was taken back)."""
        rows = self.connection.execute("SELECT address, name, directory, id FROM identity WHERE owner = ?", (self.owner,))
        self.numbers = {(address, name, directory): number for address, name, directory, number in rows}

    def know(self, messages: Iterable[Message]) -> None:
        """Store those of `messages` that are new; within the caller's transaction."""
        written = {(one.address, one.name, one.directory) for message in messages for one in message.participants}
        new = sorted(written - self.numbers.keys())
        self.connection.executemany(IDENTITY, [(self.owner, *one) for one in new])
        ask = "SELECT id FROM identity WHERE owner = ? AND address = ? AND name = ? AND directory = ?"
        for one in new:
            self.numbers[one] = self.connection.execute(ask, (self.owner, *one)).fetchone()[0]
