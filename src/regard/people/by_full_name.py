"""By full name: who is meant by a name in a table, where exactly one person bears it; else nobody, as a wrong person is worse than none."""

from collections.abc import Iterable, Mapping

from regard.facts.person import Person
from regard.people.derived import plain
from regard.people.names import cleaned, full_name

Bearers = Mapping[tuple[str, str], str]


def bearers(persons: Iterable[Person]) -> Bearers:
    """First name and surname (without accents and case) → an address, for the full names that one person alone bears."""
    found: dict[tuple[str, str], str] = {}
    for person in persons:
        name = _named(person.name)
        if name and person.addresses:
            found[name] = "" if name in found else person.addresses[0]
    return {name: address for name, address in found.items() if address}


def address_of(name: str, of: Bearers) -> str:
    """The address of the one person who bears this full name; "" when none or several do."""
    found = _named(name)
    return of.get(found, "") if found else ""


def reason(name: str, address: str) -> str:
    """Why the name is taken for this person, as a full sentence."""
    return f"{address} is the only person here called {cleaned(name)}."


def _named(name: str) -> tuple[str, str] | None:
    found = full_name(cleaned(name))
    return (plain(found.first), plain(found.last)) if found else None
