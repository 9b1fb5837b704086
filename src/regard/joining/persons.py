"""Persons: from the participants of all moments to human beings, each join with its reason.

Lists and nobody are no persons; every other address is one, joined with others only where a rule of `regard.people` says why.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from regard.facts.contact import Contact
from regard.facts.keys import key_of
from regard.facts.person import Belonging, Person
from regard.joining.columns import Ints, Participants
from regard.joining.order import Cast, numbered
from regard.people import same_card, same_directory, same_full_name, same_house, same_mailbox
from regard.people.addresses import is_nobody
from regard.people.decisions import Decision, standing
from regard.people.gathering import gathered
from regard.people.known import BY_HAND, Join, Known, join
from regard.people.names import best_name

RULES = (same_mailbox.joins, same_directory.joins, same_house.joins)

ALONE = "This address is met under no other."

MAIN_SHARE = 0.9
"""A directory name is an address's own when nine of ten mentions give it; the rest are headers that do not line up."""


class Persons(NamedTuple):
    """Persons sorted by key, the belonging of each identity sorted by address, and the names
    each person was written with (as written → how often)."""

    persons: list[Person]
    belongings: list[Belonging]
    number: dict[str, int]
    names: list[dict[str, int]]


def persons_of(known: Sequence[Known], cast: Cast, decisions: Iterable[Decision], cards: Sequence[Contact]) -> Persons:
    """Join the identities of all moments, from what is `known` of each address; `cards` are the address book's."""
    hand = standing(decisions)
    joins = [one for rule in RULES for one in rule(known)] + [by_hand(pair) for pair in hand.together]
    joins.extend(same_card.joins(known, cards))
    joins.extend(same_full_name.joins(known, Letters(cast)))
    groups, why = gathered((one.address for one in known), joins, hand.apart)
    return named(groups, why, {one.address: one.names for one in known}, same_card.card_names(cards))


class Letters:
    """Who writes to whom: holds (author, recipient) where the recipient is an author too."""

    def __init__(self, cast: Cast) -> None:
        self.number = {address: place for place, address in enumerate(cast.addresses)}
        author = np.repeat(cast.author, np.diff(cast.starts))
        kept = np.isin(cast.who, cast.author) & (author >= 0)
        self.codes = np.unique(author[kept] * len(cast.addresses) + cast.who[kept])

    def __contains__(self, pair: object) -> bool:
        if not isinstance(pair, tuple) or not self.number.keys() >= set(pair):
            return False
        code = self.number[pair[0]] * len(self.number) + self.number[pair[1]]
        place = int(np.searchsorted(self.codes, code))
        return place < len(self.codes) and int(self.codes[place]) == code


def by_hand(pair: tuple[str, str]) -> Join:
    """The join that the owner asked for."""
    return join(BY_HAND, *pair, f"You said that {pair[0]} and {pair[1]} are one person.")


def named(groups: Sequence[Sequence[str]], why: dict[str, str], names: dict[str, dict[str, int]], carded: Mapping[str, str]) -> Persons:
    """Groups of addresses as persons. The name of a card (`carded`, by address) is the best one: the owner gave it."""
    persons = []
    written: dict[str, dict[str, int]] = {}
    for group in groups:
        key, counts = key_of("person", group[0]), summed([names[address] for address in group])
        given = next((carded[address] for address in group if address in carded), "") if carded else ""
        if given:
            counts.setdefault(given, 1)
        persons.append(Person(key, given or best_name(counts, group[0]), tuple(group), me=False))
        written[key] = counts
    persons.sort()
    number = {address: place for place, person in enumerate(persons) for address in person.addresses}
    belongings = [Belonging(address, persons[number[address]].key, why.get(address, ALONE)) for address in sorted(number)]
    return Persons(persons, belongings, number, [written[person.key] for person in persons])


def summed(several: Sequence[Mapping[str, int]]) -> dict[str, int]:
    """What was counted, together."""
    counts = dict(several[0])
    for one in several[1:]:
        for name, count in one.items():
            counts[name] = counts.get(name, 0) + count
    return counts


class Lists:
    """Mailing lists as List-Ids name them: as an address, or with a dot for the "@"."""

    def __init__(self, list_ids: Iterable[str]) -> None:
        self.ids = frozenset(name.lower() for name in list_ids if name)
        self.dotted = frozenset(name.replace("@", ".") for name in self.ids)

    def __contains__(self, address: object) -> bool:
        return isinstance(address, str) and (address in self.ids or address.replace("@", ".") in self.dotted)


class Said(NamedTuple):
    """Of each address, sorted: the names and the directory names that were said with it, and how often."""

    addresses: list[str]
    names: dict[str, dict[str, int]]
    directories: dict[str, dict[str, int]]


def said_of(participants: Participants, addressed: tuple[list[str], Ints] | None = None) -> Said:
    """What the participants say; `addressed` are the addresses, numbered already."""
    who, where = addressed or numbered(participants.address)
    return Said(who, counted(who, where, participants.name), counted(who, where, participants.directory))


def known_by(said: Said, lists: Container[str]) -> list[Known]:
    """What is known of each address that may be a person's."""
    found = [address for address in said.addresses if address and address not in lists and not is_nobody(address)]
    return [Known(address, said.names.get(address, {}), main(said.directories.get(address, {}))) for address in found]


def counted(who: list[str], where: Ints, said: Sequence[str]) -> dict[str, dict[str, int]]:
    """Address → what was said with it → how often; nothing said is left out. `where` holds places in `who`."""
    what, which = numbered(said)
    pairs, counts = np.unique(where * len(what) + which, return_counts=True)
    found: dict[str, dict[str, int]] = {}
    for pair, count in zip(pairs.tolist(), counts.tolist(), strict=True):
        address, words = divmod(pair, len(what))
        if what[words]:
            found.setdefault(who[address], {})[what[words]] = count
    return found


def main(counts: dict[str, int]) -> str:
    """The one that is said nearly always, "" when there is none."""
    if not counts:
        return ""
    best = min(counts, key=lambda name: (-counts[name], name))
    return best if counts[best] >= MAIN_SHARE * sum(counts.values()) else ""
