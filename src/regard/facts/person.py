"""Persons: which identities are one human being, and why."""

from typing import Literal, NamedTuple


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


class Decision(NamedTuple):
    """The owner's word that two addresses are one person ("same") or are not ("apart"); the newest word on a pair holds."""

    key: str
    at: int
    verdict: Literal["same", "apart"]
    one: str
    other: str
