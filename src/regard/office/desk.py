"""The desk: what every page needs at hand: the view, the instant of asking, the clock, the language, who is who."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from regard.facts.entry import Entry
from regard.facts.occasion import Occasion
from regard.facts.person import Person
from regard.facts.statement import Statement
from regard.ledger.views import View
from regard.matters.clock import Clock, clock
from regard.office.people import People
from regard.office.placed import Placed, placed
from regard.office.settled import Settings
from regard.standing.corrections import akin, corrected
from regard.standing.state import cut
from regard.standing.stated import that_stand

OUTSIDE_NOTICE = 30 * 86_400
"""Mail that ends a month before the instant of asking is an archive: the page says so."""


class Desk(NamedTuple):
    """See the module. `owner` is None in a ledger whose owner is not known; `people` are by key, `person_at` by address; `statements` those that
    stand."""

    view: View
    as_of: int
    settings: Settings
    clock: Clock
    owner: Person | None
    people: Mapping[str, Person]
    by_hand: Placed
    statements: Sequence[Statement]
    person_at: Mapping[str, Person]


def desk(view: View, as_of: int, settings: Settings, people: People) -> Desk:
    """Lay the desk."""
    spans = view.coverage()
    first = spans[0].start if spans else as_of
    stated = that_stand(view.statements())
    working = clock(min(first, as_of), as_of, settings.zone, settings.holidays)
    return Desk(view, as_of, settings, working, people.owner, people.by_key, placed(view), stated, people.by_address)


def known(of: Desk, rows: Iterable[Occasion]) -> list[Occasion]:
    """The rows as the owner says they are, as they were known at the desk's instant."""
    return [row for one in rows if (row := cut(said_of(of, one), of.as_of)) is not None]


def said_of(of: Desk, row: Occasion) -> Occasion:
    """The row as the owner says it is: by a word on itself, and by a later one on another row of its matter."""
    own = of.by_hand.rows.get(row.key)
    said = corrected(row, own[-1]) if own else row
    for entry in _of_the_matter(of, row):
        said = akin(said, entry)
    return said


def entries_on(of: Desk, row: Occasion) -> tuple[Entry, ...]:
    """What was said by hand about a row: about the words, about itself, and later about another row of its matter."""
    return (*of.by_hand.marks.get(row.cause, ()), *of.by_hand.rows.get(row.key, ()), *_of_the_matter(of, row))


def _of_the_matter(of: Desk, row: Occasion) -> tuple[Entry, ...]:
    """What was said about another row of the matter, or that nothing was said in those words."""
    said = of.by_hand.akin.get(row.key, ())
    return said or tuple(entry for entry in of.by_hand.nothing.get(row.cause, ()) if entry.target != row.key)


def name_of(of: Desk, person: str) -> str:
    """The best name of a person."""
    found = of.people.get(person)
    return found.name if found else "?"


def author_of(of: Desk, address: str) -> str:
    """The best name of whoever writes from an address."""
    found = of.person_at.get(address)
    return found.name if found else address


def first_name(of: Desk, person: str) -> str:
    """The first word of a person's name, or the whole where it is no name of a human being ("Acme Ltd", "a@b")."""
    name = name_of(of, person)
    return name if "@" in name else name.split()[0] if name.split() else name
