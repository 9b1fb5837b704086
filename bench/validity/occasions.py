"""Occasions of real people: every archive imported once, seen as each of its busiest members or as its owner.

A member's rows are those in which that member is the doer, so that no row comes twice; a mailbox gives both directions.
"""

import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.real_mail import real_mail
from regard.facts.action import State
from regard.facts.coverage import Coverage
from regard.facts.occasion import Occasion
from regard.facts.traffic import Traffic
from regard.matters.clock import Clock, clock
from regard.office import Office
from regard.office.errors import OfficeError
from regard.standing.state import cut, state

MEMBERS = 40
"""The members of a list through whose eyes it is read: those who wrote most."""
ZONES = {"enron": "America/Chicago", "usrp-users.mbox": "UTC", "linux-man.mbox": "UTC", "util-linux.mbox": "UTC"}
DAY = 86_400


class Seen(NamedTuple):
    """One person's ledger: whose it is, the rows of both or one direction, the clock, and until when each direction is seen."""

    source: str
    owner: str
    rows: tuple[Occasion, ...]
    traffic: tuple[Traffic, ...]
    names: dict[str, tuple[str, ...]]
    clock: Clock
    coverage: tuple[Coverage, ...]
    last: int

    def judged(self, principles: Sequence[str], *, certain: bool = True) -> list[tuple[Occasion, State]]:
        """The rows of these principles with what became of them by the end of the mail."""
        rows = (cut(row, self.last) for row in self.rows if row.principle in principles and (not certain or row.certainty != "likely"))
        return [(row, state(row, self.last, self.clock)) for row in rows if row is not None]


def everyone(members: int = MEMBERS) -> Iterator[Seen]:
    """All mailboxes of Enron and the busiest members of the lists."""
    sources = [path for path in real_mail() if path.name in ZONES]
    with tempfile.TemporaryDirectory(prefix="regard-validity-") as scratch:
        for path in sources:
            zone = ZONES[path.name]
            if path.is_dir():
                for box in sorted(path.iterdir()):
                    yield from seen(Path(scratch), box, zone, None)
            else:
                yield from seen(Path(scratch), path, zone, members)


def seen(scratch: Path, path: Path, zone: str, members: int | None) -> Iterator[Seen]:
    """One archive, as its owner (`members` None) or as its busiest members."""
    office = Office.open(scratch / path.name)
    office.set("zone", zone)
    office.import_paths([path], None if members is None else busiest(path, 1)[0])
    owners = [None] if members is None else busiest(path, members)
    for owner in owners:
        try:
            if owner is not None:
                office.set("me", owner)
        except OfficeError:
            continue
        yield as_owner(office, path.name, both=members is None)
    office.close()


def as_owner(office: Office, source: str, *, both: bool) -> Seen:
    """The ledger as it stands, through its owner's eyes."""
    people = office.view.persons()
    owner = next((person for person in people if person.me), None)
    last = office.view.last_instant() or 0
    key = owner.key if owner else ""
    rows = [*office.view.occasions(doer=key), *(office.view.occasions(toward=key) if both else [])] if owner else []
    first = min((row.opened_at for row in rows), default=last)
    working = clock(first, last + 30 * DAY, office.now().tzinfo)  # type: ignore[arg-type]
    names = {person.key: (person.name, *person.addresses) for person in people}
    return Seen(source, key, tuple(rows), tuple(office.view.traffic()), names, working, tuple(office.view.coverage()), last)


def busiest(path: Path, members: int) -> list[str]:
    """The addresses that wrote most in an archive, by its From lines (an address that stands for the list itself left out; lines of attached mail
    and patches may name others, who are nobody here)."""
    found: Counter[str] = Counter()
    with path.open("rb") as lines:
        for line in lines:
            if line.startswith(b"From: ") and b"@" in line:
                found[line.rsplit(b"<", 1)[-1].strip(b"> \r\n").removeprefix(b"From: ").decode("ascii", "replace").lower()] += 1
    return [address for address, _ in found.most_common(members + 4) if not address.startswith(("usrp-users@", "linux-man@", "util-linux@"))][:members]
