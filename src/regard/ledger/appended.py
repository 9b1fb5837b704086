"""Appended: whether a ledger's mail has only grown since it was last looked at: everything that was there is there, and as it was."""

from hashlib import blake2b
from typing import NamedTuple

from regard.ledger.home import Ledger

TOPS = (
    "SELECT (SELECT coalesce(max(id), 0) FROM moment WHERE owner = :owner), (SELECT coalesce(max(id), 0) FROM location WHERE owner = :owner),"
    " (SELECT coalesce(max(id), 0) FROM folder WHERE owner = :owner)"
)
COPIES = "SELECT count(*), coalesce(sum(raw * (1 + moment % 1021)), 0) FROM copy WHERE owner = :owner AND moment > :since AND moment <= :until"
LOCATIONS = "SELECT count(*), coalesce(sum(raw * (1 + id % 1021)), 0) FROM location WHERE owner = :owner AND id > :since AND id <= :until"
KEYS = "SELECT key FROM moment WHERE owner = :owner AND id > :since AND id <= :until ORDER BY id"
FOLDERS = "SELECT id, source, name FROM folder WHERE owner = :owner AND id > :since AND id <= :until ORDER BY id"
ELSEWHERE = "SELECT count(*) FROM location l JOIN copy c ON c.raw = l.raw WHERE l.owner = :owner AND l.id > :location AND c.moment <= :moment"


class Tops(NamedTuple):
    """The highest numbers of moments, places and folders. Numbers are not given twice while higher ones stand."""

    moment: int
    location: int
    folder: int


class Piece(NamedTuple):
    """What came together: up to which numbers; of the copies and of the places how many and a sum over what is or lies where; and a digest of the
    moments' keys and the folders' names in the order of their numbers."""

    tops: Tops
    copies: tuple[int, int]
    locations: tuple[int, int]
    digest: bytes


Held = tuple[Piece, ...]
NOTHING = Tops(0, 0, 0)


def held(ledger: Ledger, before: Held = ()) -> Held:
    """What the ledger holds now, `before` and what was appended since."""
    tops = Tops(*ledger.connection.execute(TOPS, {"owner": ledger.owner}).fetchone())
    return (*before, _piece(ledger, before[-1].tops if before else NOTHING, tops))


def is_appended(ledger: Ledger, before: Held) -> bool:
    """Whether all that was held is held, and nothing of it lies anywhere else than before."""
    tops = before[-1].tops
    (elsewhere,) = ledger.connection.execute(ELSEWHERE, {"owner": ledger.owner, "location": tops.location, "moment": tops.moment}).fetchone()
    begins = [NOTHING, *(one.tops for one in before)]
    return not elsewhere and all(_piece(ledger, since, one.tops) == one for since, one in zip(begins, before, strict=False))


def _piece(ledger: Ledger, since: Tops, until: Tops) -> Piece:
    def ask(statement: str, name: int) -> list[tuple[object, ...]]:
        return ledger.connection.execute(statement, {"owner": ledger.owner, "since": since[name], "until": until[name]}).fetchall()

    ((copies, of_which),), ((places, where),) = ask(COPIES, 0), ask(LOCATIONS, 1)
    digest = blake2b(b"".join(bytes(key) for (key,) in ask(KEYS, 0)), digest_size=16)  # type: ignore[call-overload]
    digest.update(repr(ask(FOLDERS, 2)).encode())
    return Piece(until, (int(copies), int(of_which)), (int(places), int(where)), digest.digest())  # type: ignore[call-overload]
