"""Circled: in which circle people stand: as the owner said, else as the data propose, with the reason."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from regard.facts.person import Person
from regard.facts.review import Circle
from regard.languages.asking import asking
from regard.office.asking import standing
from regard.office.desk import Desk
from regard.people.addresses import FREE_MAIL, domain, organisation
from regard.standing.stated import newest

SUPPORTED = frozenset({"colleague", "manager", "report", "candidate"})
"""Whom one supports without their being a client by name; a row says which of them its person is."""


class Tabled(NamedTuple):
    """Who stands in the desk's tables: candidates by name and address, clients' contacts by name."""

    candidates: frozenset[str]
    contacts: frozenset[str]


def circle_teller(of: Desk) -> Callable[[Person], Circle | None]:
    """Tells the circle of any person; what it needs is read once for all, the tables when someone is in no other."""
    stated = [one for one in standing(of) if one.kind == "circle"]
    own = {organisation(domain(address)) for address in of.owner.addresses} - FREE_MAIL if of.owner else set()
    words, tabled = asking(of.settings.language), cache(lambda: _tabled(of))

    def circle(person: Person) -> Circle | None:
        said = newest(stated, "circle", person.addresses, of.as_of)
        if said is not None:
            return Circle(said.value, "")
        if any(organisation(domain(address)) in own for address in person.addresses):
            return Circle("colleague", words.PROPOSED_INSIDE)
        if not tabled().candidates.isdisjoint((*person.addresses, person.name)):
            return Circle("candidate", words.PROPOSED_CANDIDATE)
        return Circle("client", words.PROPOSED_CLIENT) if person.name in tabled().contacts else None

    return circle


def supported(of: Desk) -> Callable[[str], str]:
    """Tells by a person's key which of SUPPORTED they are, "" where none."""
    tell = circle_teller(of)

    @cache
    def circle(key: str) -> str:
        found = tell(of.people[key]) if key in of.people else None
        return found.value if found is not None and found.value in SUPPORTED else ""

    return circle


def _tabled(of: Desk) -> Tabled:
    rows = of.view.submissions()
    candidates = frozenset(name for row in rows for name in (row.candidate_address, row.candidate))
    return Tabled(candidates - {""}, frozenset(row.contact for row in rows))
