"""Appended: whether a ledger's mail has only grown since it was last looked at: everything that was there is there, and as it was."""

from typing import Any, NamedTuple

from regard.ledger.home import Ledger

TOPS = (
    "SELECT (SELECT coalesce(max(id), 0) FROM moment WHERE owner = :owner), (SELECT coalesce(max(id), 0) FROM location WHERE owner = :owner),"
    " (SELECT coalesce(max(id), 0) FROM folder WHERE owner = :owner)"
)
COPIES = "SELECT count(*), coalesce(sum(raw * (1 + moment % 1021)), 0) FROM copy WHERE owner = :owner AND moment > :since AND moment <= :until"
LOCATIONS = "SELECT count(*), coalesce(sum(raw * (1 + id % 1021)), 0) FROM location WHERE owner = :owner AND id > :since AND id <= :until"
MOMENTS = "SELECT count(*), coalesce(sum(instant % 1000003 * (1 + id % 1021)), 0) FROM moment WHERE owner = :owner AND id > :since AND id <= :until"
FOLDERS = "SELECT id, source, name FROM folder WHERE owner = :owner AND id > :since AND id <= :until ORDER BY id"
ELSEWHERE = "SELECT count(*) FROM location l JOIN copy c ON c.raw = l.raw WHERE l.owner = :owner AND l.id > :location AND c.moment <= :moment"


class Tops(NamedTuple):
    """The highest numbers of moments, places and folders. Numbers are not given twice while higher ones stand."""

    moment: int
    location: int
    folder: int


class Piece(NamedTuple):
    """What came together: up to which numbers; of the moments, the copies and the places how many and a sum over what is or lies where; and the folders.
    What is read again gets other numbers, so that a number stands for the same mail as long as it stands."""

    tops: Tops
    moments: tuple[int, int]
    copies: tuple[int, int]
    locations: tuple[int, int]
    folders: tuple[tuple[int, str, str], ...]


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
    def ask(statement: str, name: int) -> list[Any]:
        return ledger.connection.execute(statement, {"owner": ledger.owner, "since": since[name], "until": until[name]}).fetchall()

    ((moments, when),), ((copies, of_which),), ((places, where),) = ask(MOMENTS, 0), ask(COPIES, 0), ask(LOCATIONS, 1)
    return Piece(until, (moments, when), (copies, of_which), (places, where), tuple(ask(FOLDERS, 2)))
