"""Appended: whether a ledger's mail has only grown since it was last looked at: everything that was there is there, and as it was."""

from hashlib import blake2b
from typing import NamedTuple

from regard.ledger.home import Ledger

TOPS = (
    "SELECT (SELECT coalesce(max(id), 0) FROM moment WHERE owner = :owner), (SELECT coalesce(max(id), 0) FROM location WHERE owner = :owner),"
    " (SELECT coalesce(max(id), 0) FROM folder WHERE owner = :owner)"
)
COUNTS = (
    "SELECT (SELECT count(*) FROM copy WHERE owner = :owner AND moment <= :moment), (SELECT count(*) FROM location WHERE owner = :owner AND id <= :location),"
    " (SELECT coalesce(sum(raw * (1 + id % 1021)), 0) FROM location WHERE owner = :owner AND id <= :location),"
    " (SELECT count(*) FROM location l JOIN copy c ON c.raw = l.raw WHERE l.owner = :owner AND l.id > :location AND c.moment <= :moment)"
)
KEYS = "SELECT key FROM moment WHERE owner = :owner AND id <= :moment ORDER BY id"
WHERE = "SELECT id, source, name FROM folder WHERE owner = :owner AND id <= :folder ORDER BY id"


class Held(NamedTuple):
    """What a ledger held: the highest numbers of moments, places and folders, how many copies and places there were, a sum over what
    lies where, and a digest of the moments' keys
    and the folders' names in the order of their numbers. Numbers are not given twice while higher ones stand."""

    moment: int
    location: int
    folder: int
    copies: int
    locations: int
    raws: int
    digest: bytes


def held(ledger: Ledger) -> Held:
    """What the ledger holds now."""
    moment, location, folder = ledger.connection.execute(TOPS, {"owner": ledger.owner}).fetchone()
    return _up_to(ledger, moment, location, folder)


def is_appended(ledger: Ledger, before: Held) -> bool:
    """Whether all that was held is held, and nothing of it lies anywhere else than before."""
    given = {"owner": ledger.owner, "moment": before.moment, "location": before.location}
    (elsewhere,) = ledger.connection.execute(COUNTS, given).fetchone()[3:]
    return not elsewhere and _up_to(ledger, before.moment, before.location, before.folder) == before


def _up_to(ledger: Ledger, moment: int, location: int, folder: int) -> Held:
    given = {"owner": ledger.owner, "moment": moment, "location": location}
    copies, locations, raws, _ = ledger.connection.execute(COUNTS, given).fetchone()
    keys = ledger.connection.execute(KEYS, {"owner": ledger.owner, "moment": moment}).fetchall()
    digest = blake2b(b"".join(key for (key,) in keys), digest_size=16)
    digest.update(repr(ledger.connection.execute(WHERE, {"owner": ledger.owner, "folder": folder}).fetchall()).encode())
    return Held(moment, location, folder, copies, locations, raws, digest.digest())
