"""The help record: the owner's help and credit to colleagues beside outcomes, by quarter; the owner's to keep and to show."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from regard.facts.mirror import Quarter

MONTHS_OF_A_QUARTER = 3


class Helped(NamedTuple):
    """One deed of the owner's at the instant `at`: help handed over, credit written, an outcome with a part in it. `fact` is the key of the mail or row."""

    at: int
    kind: Literal["help", "credit", "outcome"]
    person: str
    fact: str


def help_record(deeds: Iterable[Helped], zone: ZoneInfo) -> tuple[Quarter, ...]:
    """The quarters in which there was anything, oldest first; a deed that several rows saw counts once, an outcome of two people as well."""
    rows = {(one.kind, one.fact, "" if one.kind == "outcome" else one.person): one for one in deeds}
    found: dict[tuple[int, int], list[str]] = {}
    for one in rows.values():
        day = datetime.fromtimestamp(one.at, zone)
        found.setdefault((day.year, (day.month - 1) // MONTHS_OF_A_QUARTER + 1), []).append(one.kind)
    return tuple(Quarter(*key, kinds.count("help"), kinds.count("credit"), kinds.count("outcome")) for key, kinds in sorted(found.items()))
