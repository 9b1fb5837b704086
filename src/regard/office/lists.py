"""Lists: the part of the office that lists what is owed each way, and people, and shows one relationship."""

from __future__ import annotations

from regard.facts.page import Ledgered, PersonCard, PersonPage
from regard.office import relations
from regard.office.desk import Desk


class Lists:
    """See the module; `Office` lays the desk."""

    def _desk(self, as_of: int | None) -> Desk:
        raise NotImplementedError

    def promises(self, as_of: int | None = None) -> Ledgered:
        """Promises and accepted requests, both directions."""
        return relations.both_sides(self._desk(as_of), relations.PROMISES, None)

    def waiting(self, as_of: int | None = None) -> Ledgered:
        """Questions and requests without an answer, both directions."""
        return relations.both_sides(self._desk(as_of), relations.WAITING, relations.UNDONE)

    def faded(self, as_of: int | None = None) -> Ledgered:
        """Rows older than twenty working days and unmoved: one page to skim."""
        return relations.both_sides(self._desk(as_of), (*relations.PROMISES, *relations.WAITING), frozenset({"faded"}))

    def people(self, as_of: int | None = None) -> list[PersonCard]:
        """Everyone met between people, by name."""
        return relations.everyone(self._desk(as_of))

    def person(self, name: str, as_of: int | None = None) -> PersonPage:
        """One relationship; `name` is (part of) a name, an address or a key. Raises PersonNotFound, PersonUnclear, NobodyYet."""
        return relations.relationship(self._desk(as_of), name)
