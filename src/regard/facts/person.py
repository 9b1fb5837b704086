"""Persons: which identities are one human being, and why."""

from typing import NamedTuple


class Identity(NamedTuple):
    """An address as written; never changes. Two addresses are one person only for a reason."""

    address: str


class Belonging(NamedTuple):
    """An identity belongs to a person, because `reason` (a full sentence). `person` is the key of the person's smallest identity."""

    address: str
    person: str
    reason: str


class Person(NamedTuple):
    """A human being in the ledger. `name` is the best name seen; `me` marks the owner of the ledger."""

    key: str
    name: str
    addresses: tuple[str, ...]
    me: bool
