"""People: everyone met, asked for one by one; a page that asks for many has all of them loaded at once."""

from collections.abc import Callable, Iterator, Mapping

from regard.facts.person import Person
from regard.ledger.views import View

FEW = 60
"""So many are asked for singly before all are loaded: a morning names a dozen, and each costs a ten-thousandth of a second."""


class Known(Mapping[str, Person]):
    """Persons by a name of theirs. `one` finds a single person, `all_of_them` everyone."""

    def __init__(self, one: Callable[[str], Person | None], all_of_them: Callable[[], dict[str, Person]]) -> None:
        self._one, self._all_of_them = one, all_of_them
        self._found: dict[str, Person | None] = {}
        self._everyone: dict[str, Person] | None = None

    def __getitem__(self, name: str) -> Person:
        if self._everyone is None and name not in self._found and len(self._found) < FEW:
            self._found[name] = self._one(name)
        found = self._found[name] if name in self._found else self.everyone().get(name)
        if found is None:
            raise KeyError(name)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self.everyone())

    def __len__(self) -> int:
        return len(self.everyone())

    def everyone(self) -> dict[str, Person]:
        """All of them."""
        if self._everyone is None:
            self._everyone = self._all_of_them()
        return self._everyone


class People:
    """Everyone met: the owner (None where it is not known), and all by key and by address."""

    def __init__(self, view: View) -> None:
        self.owner = view.owner()
        self.by_key = Known(view.person, lambda: {person.key: person for person in view.persons()})
        self.by_address = Known(view.person_at, lambda: {address: person for person in self.by_key.values() for address in person.addresses})
