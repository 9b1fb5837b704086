"""The desk: what every page needs at hand: the view, the instant of asking, the clock, the language, who is who."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from regard.facts.entry import Entry
from regard.facts.occasion import Occasion
from regard.facts.person import Person
from regard.ledger.views import View
from regard.matters.clock import Clock, clock
from regard.office.settled import Settings
from regard.standing.corrections import corrected, standing_entries
from regard.standing.state import cut

OUTSIDE_NOTICE = 30 * 86_400
"""Mail that ends a month before the instant of asking is an archive: the page says so."""


class Desk(NamedTuple):
    """See the module. `owner` is None in a ledger whose owner is not known; `people` are by key."""

    view: View
    as_of: int
    settings: Settings
    clock: Clock
    owner: Person | None
    people: Mapping[str, Person]
    entries: Mapping[str, Entry]


def desk(view: View, as_of: int, settings: Settings, people: Mapping[str, Person]) -> Desk:
    """Lay the desk."""
    owner = next((person for person in people.values() if person.me), None)
    spans = view.coverage()
    first = spans[0].start if spans else as_of
    entries = standing_entries(entry for entry in view.entries() if entry.target_kind == "occasion")
    return Desk(view, as_of, settings, clock(min(first, as_of), as_of, settings.zone, settings.holidays), owner, people, entries)


def known(of: Desk, rows: Iterable[Occasion]) -> list[Occasion]:
    """The rows as the owner says they are, as they were known at the desk's instant."""
    said = (corrected(row, of.entries.get(row.key)) for row in rows)
    return [row for one in said if (row := cut(one, of.as_of)) is not None]


def name_of(of: Desk, person: str) -> str:
    """The best name of a person."""
    found = of.people.get(person)
    return found.name if found else "?"


def first_name(of: Desk, person: str) -> str:
    """The first word of a person's name, or the whole where it is no name of a human being ("Acme Ltd", "a@b")."""
    name = name_of(of, person)
    return name if "@" in name else name.split()[0] if name.split() else name
