"""Ownership: whose ledger it is. A name that nobody has is told with those near it; a change is said with the way back."""

from collections.abc import Iterable
from types import ModuleType

from regard.facts.person import Person
from regard.joining.errors import MeUnclear
from regard.office.errors import OfficeError, OwnerMisspelt, OwnerNotFound, OwnerUnclear
from regard.people.near import nearest

NEAR = 3
"""So many names are offered for one that nobody has."""
LIKENESS = 0.75
"""Share of letters that two spellings of one name have in common, as `difflib` counts it: "grisgby" and "grigsby" have 0.86."""


def unfit_owner(asked: str, wrong: Exception, people: Iterable[Person]) -> OfficeError:
    """What is said when the owner asked for is nobody, or could be several."""
    if isinstance(wrong, MeUnclear):
        return OwnerUnclear(name=asked, candidates=", ".join(wrong.addresses))
    near = names_near(asked, people)
    return OwnerMisspelt(name=asked, near=", ".join(near)) if near else OwnerNotFound(name=asked)


def names_near(asked: str, people: Iterable[Person]) -> list[str]:
    """Addresses of those whose name or address is nearly what was asked for, the nearest first."""
    spelled = {written.lower(): person.addresses[0] for person in people if person.addresses for written in (person.name, *person.addresses)}
    return nearest(asked.strip().lower(), spelled, NEAR, LIKENESS)


def handed_over(before: Person | None, after: Person | None, said: ModuleType) -> tuple[str, ...]:
    """One sentence where an import changed whose ledger it is, with the way back."""
    if before is None or (after is not None and set(before.addresses) & set(after.addresses)):
        return ()
    names = {"before": before.name, "address": before.addresses[0]}
    return (said.HANDED_OVER.format(after=after.name, **names) if after else said.OWNER_LOST.format(**names),)
