"""Newcomers: whether later mail changes who is who among those known before; whoever is new is added, each alone.

Rules of who is who look at addresses that have something in common: a box, a directory name, a surname. Where what is known of an address has changed, the
rules are asked about all that have something in common with it, as it was and as it is; another answer means that everything is joined anew.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

import numpy as np

from regard.facts.keys import key_of
from regard.facts.person import Belonging, Person
from regard.joining.columns import Columns
from regard.joining.errors import JoinAnew
from regard.joining.order import Cast
from regard.joining.persons import ALONE, RULES, Lists, Persons, Said, main, said_of, summed
from regard.people import same_full_name
from regard.people.addresses import domain, is_broken, is_nobody, local, organisation
from regard.people.known import Known
from regard.people.names import best_name, cleaned, full_name
from regard.people.roles import is_role
from regard.people.same_full_name import SURNAMES
from regard.people.same_mailbox import box

Trait = tuple[str, ...]
SPAN = 2**32
"""More than there are identities: makes one number of two."""
MANY = 40
"""Of a surname with so many addresses more than SURNAMES are whole people's, whatever a hundred new mails bring."""


class People:
    """What is known of every address so far. `carded`: the addresses on cards of the address book."""

    def __init__(self, said: Said, cast: Cast, number: Mapping[str, int], persons: Persons, list_ids: Iterable[str], carded: frozenset[str]) -> None:
        self.names, self.directories = said.names, said.directories
        self.addresses = set(said.addresses) - {""}
        self.carded = carded
        self.letters = Letters(number)
        self.letters.take(cast)
        self.lists = Lists(list_ids)
        self.with_trait: dict[Trait, set[str]] = defaultdict(set)
        for address in persons.number:
            self._note(self.known(address))

    def known(self, address: str) -> Known:
        """What is known of an address."""
        return Known(address, self.names.get(address, {}), main(self.directories.get(address, {})))

    def _note(self, one: Known) -> None:
        for trait in traits(one):
            self.with_trait[trait].add(one.address)

    def meet(self, columns: Columns, cast: Cast, persons: Persons) -> "Met":
        """Take the participants of later mail; new persons are put behind the others. Raises JoinAnew."""
        self._lists(columns)
        said = said_of(columns.participants)
        met = [address for address in said.addresses if address and not is_nobody(address) and address not in self.lists]
        before = {address: self.known(address) for address in met if address in self.addresses}
        new = [address for address in met if address not in self.addresses]
        self._count(said)
        after = {address: self.known(address) for address in met}
        changed = [address for address in met if address not in before or shown(before[address]) != shown(after[address])]
        self.letters.take(cast)
        reasons = self._ask_rules(before, after, changed)
        if not self.carded.isdisjoint(new):
            raise JoinAnew("someone on a card of the address book wrote for the first time")
        for address in changed:
            self._note(after[address])
        recalled = self._settle(persons, before)
        for number, one in enumerate(persons.belongings if reasons else ()):
            persons.belongings[number] = one._replace(reason=reasons.get(one.reason, one.reason))
        for address in new:
            self._add(persons, after[address])
        return Met(recalled, bool(reasons))

    def _lists(self, columns: Columns) -> None:
        """New lists whose addresses were taken for persons change everything."""
        new = Lists(Lists(columns.list_id).ids - self.lists.ids)
        if new.ids and any(address in new for address in self.addresses):
            raise JoinAnew("an address turned out to be a list's")
        self.lists = Lists(self.lists.ids | new.ids) if new.ids else self.lists

    def _count(self, said: Said) -> None:
        self.addresses.update(said.addresses)
        self.addresses.discard("")
        for whole, more in ((self.names, said.names), (self.directories, said.directories)):
            for address, counts in more.items():
                whole[address] = summed([whole.get(address, {}), counts])

    def _ask_rules(self, before: dict[str, Known], after: dict[str, Known], changed: Sequence[str]) -> dict[str, str]:
        """The rules' answers about all that have something in common with what changed: the same joins as before? Reason → the reason in today's words."""
        ones = [one for address in changed for one in (before.get(address), after[address]) if one]
        alike = {trait for one in ones for trait in traits(one)} | {trait for one in after.values() for trait in self._shared_names(one)}
        near = {address for trait in alike for address in self._with(trait, changed)}
        was = asked([before.get(address) or self.known(address) for address in sorted(near)], Earlier(self.letters))
        now = asked([after.get(address) or self.known(address) for address in sorted(near | set(changed))], self.letters)
        if was.keys() != now.keys():
            raise JoinAnew("mail came that tells more of who is who")
        return {why: now[pair] for pair, why in was.items() if now[pair] != why}

    def _with(self, trait: Trait, changed: Sequence[str]) -> Iterable[str]:
        """The addresses of a trait. Of a surname that more bear than are ever joined by it so many are enough to tell so."""
        several = self.with_trait.get(trait, set())
        if trait[0] != "surname" or len(several) <= MANY:
            return several
        told = (address for address in several if address not in changed and not is_broken(address) and not is_role(address))
        return islice((address for address in told if trait in traits(self.known(address))), SURNAMES + 1)

    def _shared_names(self, one: Known) -> Iterator[Trait]:
        """The surname of a full name that several addresses share: whether they are one person hangs on who writes to whom."""
        name = full_name(best_name(one.names, one.address))
        if name and len(self.with_trait.get(("name", name.first, name.last), ())) > 1:
            yield "surname", name.last

    def _settle(self, persons: Persons, before: dict[str, Known]) -> dict[int, str]:
        """Count the names of those known before; those who are called otherwise now, with the name before."""
        recalled = {}
        for number in sorted({persons.number[address] for address in before}):
            person = persons.persons[number]
            counts = summed([self.names.get(address, {}) for address in person.addresses])
            if not self.carded.isdisjoint(person.addresses):
                given = persons.names[number].keys() - counts.keys()
                counts |= dict.fromkeys(given, 1)
                name = person.name
            else:
                name = best_name(counts, person.addresses[0])
            if (name, called(counts)) != (person.name, called(persons.names[number])):
                recalled[number] = person.name
            persons.persons[number] = person._replace(name=name)
            persons.names[number] = counts
        return recalled

    def _add(self, persons: Persons, one: Known) -> None:
        number = len(persons.persons)
        person = Person(key_of("person", one.address), best_name(one.names, one.address), (one.address,), me=False)
        persons.persons.append(person)
        persons.names.append(dict(one.names))
        persons.belongings.append(Belonging(one.address, person.key, ALONE))
        persons.number[one.address] = number


class Met(NamedTuple):
    """Of later mail: who is called otherwise than before (number → the name before); whether reasons of belonging are worded otherwise."""

    recalled: dict[int, str]
    reworded: bool


class Letters:
    """Who wrote to whom, as far as both write; identities by number."""

    def __init__(self, number: Mapping[str, int]) -> None:
        self.number = number
        self.pairs: set[int] = set()
        self.writers: set[int] = set()
        self.newest: tuple[set[int], set[int]] = (set(), set())

    def take(self, cast: Cast) -> None:
        """Take the letters of later mail."""
        author = np.repeat(cast.author, np.diff(cast.starts))
        pairs = set(np.unique((author * SPAN + cast.who)[author >= 0]).tolist()) - self.pairs
        writers = set(cast.author[cast.author >= 0].tolist()) - self.writers
        self.pairs |= pairs
        self.writers |= writers
        self.newest = (pairs, writers)

    def __contains__(self, pair: object) -> bool:
        return self.held(pair, set(), set())

    def held(self, pair: object, pairs: set[int], writers: set[int]) -> bool:
        """Whether the one wrote to the other, who writes too; without those letters and writers."""
        if not isinstance(pair, tuple) or not self.number.keys() >= set(pair):
            return False
        one, other = self.number[pair[0]], self.number[pair[1]]
        code = one * SPAN + other
        return code in self.pairs and code not in pairs and other in self.writers and other not in writers


class Earlier:
    """The letters without those of the newest mail."""

    def __init__(self, letters: Letters) -> None:
        self.letters = letters

    def __contains__(self, pair: object) -> bool:
        return self.letters.held(pair, *self.letters.newest)


def traits(one: Known) -> Iterator[Trait]:
    """What an address may have in common with another, as far as a rule asks for it."""
    where, name = organisation(domain(one.address)), full_name(best_name(one.names, one.address))
    yield "box", box(one.address)
    yield "directory", where, f"CN={local(one.address).upper()}"
    if one.directory:
        yield "directory", where, one.directory
    if name:
        yield "surname", name.last
        yield "name", name.first, name.last
        yield "house", where, name.first, name.last


def shown(one: Known) -> tuple[str, frozenset[str], str]:
    """What rules see of an address: the best name, all names, the directory's."""
    return best_name(one.names, one.address), frozenset(one.names), one.directory


def asked(known: Sequence[Known], wrote: Container[tuple[str, str]]) -> dict[tuple[int, str, str], str]:
    """The rules' joins among these, each with its reason."""
    joins = [*(one for rule in RULES for one in rule(known)), *same_full_name.joins(known, wrote)]
    return {(one.strength, one.a, one.b): one.reason for one in sorted(joins, reverse=True)}


def called(names: Iterable[str]) -> set[str]:
    """The cleaned names."""
    return {*map(cleaned, names)} - {""}
