"""Meaning: what the numbers of the placed facts stand for, so that rows about numbers become rows about people and words."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

import numpy as np

from regard.facts.traffic import Traffic
from regard.office.tables import Placed
from regard.principles.naming import Between, Names


def names_of(placed: Placed, sight: str) -> Names:
    """What the numbers stand for."""
    numbered, acts, order = placed.joined.numbered, placed.facts.acts, placed.act_row
    acts_of: dict[int, list[int]] = defaultdict(list)
    for act, moment in zip(order.tolist(), placed.line.of_mail[placed.place[acts.row[order]]].tolist(), strict=True):
        acts_of[moment].append(act)
    return Names(
        sight=sight,
        facts=placed.line.keys,
        fact_kinds=placed.line.kinds,
        instants=placed.line.instants,
        threads=numbered.threads,
        persons=[person.key for person in placed.joined.persons],
        acts=acts.key,
        quotes=acts.quote,
        kinds=acts.kind,
        acts_of=acts_of,
        identity=identity_in(placed),
        seen_until=placed.seen_until,
    )


def identity_in(placed: Placed) -> Callable[[int, int], str]:
    """The address by which a person takes part in a moment."""
    participants, persons = placed.facts.columns.participants, placed.joined.persons
    person_of = {belonging.address: belonging.person for belonging in placed.joined.belongings}
    key_of_one = [persons[one].key for one in placed.one[:-1].tolist()]
    own = {persons[number].key for number in np.flatnonzero(placed.one[:-1] == placed.mine).tolist()}
    addresses: dict[int, list[str]] = defaultdict(list)
    for row, address in zip(np.asarray(participants.row).tolist(), participants.address, strict=True):
        addresses[row].append(address)

    def of(moment: int, person: int) -> str:
        wanted = own if person == placed.mine else {key_of_one[person]}
        mail = placed.mail_of.get(moment)
        here = () if mail is None else addresses[int(placed.row[mail])]
        return min((address for address in here if person_of.get(address) in wanted), default=persons[person].addresses[0])

    return of


def between(placed: Placed, people: Collection[str]) -> Between:
    """Whether something stands between the owner and one of these people (keys)."""
    told = [person.key in people for person in placed.joined.persons]
    return lambda one, other: placed.mine in (one, other) and told[one] and told[other]


def traffic(placed: Placed, rows: Iterable[tuple[int, int, int, bool, bool, bool, bool]], ours: Between) -> Iterator[Traffic]:
    """The rows of two-way traffic between those two, with public keys."""
    persons, line = placed.joined.persons, placed.line
    for moment, author, person, *carried in sorted(row for row in rows if row[1] >= 0 and ours(row[1], row[2])):
        yield Traffic(line.keys[moment], persons[author].key, persons[person].key, line.instants[moment], *map(bool, carried))
