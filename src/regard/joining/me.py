"""Me: whose mailbox this is, found from the mail and said with the reason; the owner's word overrules.

The owner is who writes what lies in the sent folders; without one, whoever nearly all mail is addressed to. An archive of a
list has no owner.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from regard.facts.person import Person
from regard.joining.channels import BETWEEN_PEOPLE
from regard.joining.columns import Columns, Folders, Ints
from regard.joining.errors import MeNotFound, MeUnclear
from regard.joining.order import Cast
from regard.joining.persons import Persons
from regard.joining.sent_folders import is_sent
from regard.people.meant import meant
from regard.people.names import cleaned

MOST = 0.6
"""The owner writes at least so much of the sent folders; less means mailboxes of several people."""

OWN_SHARE = 0.05
OWN_LEAST = 5
"""A further address is the owner's own when it writes a twentieth of the sent folders, five mails at least: others get there by mistake."""

ADDRESSED = 0.5
"""Without a sent folder, the owner is named in To or Cc of half the mail: the rest comes by lists and blind copies."""

CANDIDATES = 12
"""So many names are offered where the owner cannot be told."""


class Me(NamedTuple):
    """The owner. `persons` are numbers in `Persons.persons` (several while their addresses are not joined), the main one first, empty when
    nobody is found; `reason` is a full sentence; `candidates` are names to choose from, by name, where none was found."""

    persons: tuple[int, ...]
    reason: str
    candidates: tuple[str, ...]


def me_of(columns: Columns, cast: Cast, folders: Folders, persons: Persons, who: Ints, asked: str | None) -> Me:
    """Who the owner is; `who` maps identities to persons (-1 for a list); `asked` is an address or a name."""
    if asked:
        return chosen(persons, asked)
    author = np.where(cast.author >= 0, who[cast.author], -1) if len(who) else cast.author
    return by_sent(author, folders, persons) or by_recipient(columns, cast, persons, author, who) or nobody(columns, persons, author)


def chosen(persons: Persons, asked: str) -> Me:
    """The person that an address, a name or words of a name mean. Raises MeNotFound, MeUnclear."""
    wanted = " ".join(asked.lower().split())
    if wanted in persons.number:
        return Me((persons.number[wanted],), f"You said that {asked} is you.", ())
    exact = [number for number, names in enumerate(persons.names) if any(cleaned(name).lower() == wanted for name in names)]
    found = exact or _meant(persons.persons, asked)
    if not found:
        raise MeNotFound(asked)
    if len(found) > 1:
        raise MeUnclear(asked, sorted(persons.persons[number].addresses[0] for number in found)[:CANDIDATES])
    return Me((found[0],), f"You said that {persons.persons[found[0]].name} is you.", ())


def _meant(persons: Sequence[Person], asked: str) -> list[int]:
    keys = {person.key for person in meant(asked, persons)}
    return [number for number, person in enumerate(persons) if person.key in keys]


def by_sent(author: Ints, folders: Folders, persons: Persons) -> Me | None:
    """The owner by the sent folders."""
    rows = {row for row, folder in zip(np.asarray(folders.row).tolist(), folders.folder, strict=True) if is_sent(folder)}
    if not rows:
        return None
    writers = author[np.array(sorted(rows), dtype=np.int64)]
    ranked = most(writers[writers >= 0], len(persons.persons))
    if not ranked:
        return None
    if ranked[0][1] < MOST * len(rows):
        return several([persons.persons[number].name for number, count in ranked if count >= OWN_SHARE * len(rows)][:CANDIDATES])
    own = [number for number, count in ranked if number == ranked[0][0] or count >= max(OWN_LEAST, OWN_SHARE * len(rows))]
    name, count = persons.persons[own[0]].name, ranked[0][1]
    return Me(tuple(own), f"This ledger is taken to be {name}'s, who wrote {count:,} of the {len(rows):,} messages in the sent folders.", ())


def as_one(persons: int, mine: Sequence[int]) -> Ints:
    """Every person's number, the owner's (`mine`) several as the first of them; -1 stays -1."""
    one = np.arange(persons + 1, dtype=np.int64)
    one[list(mine)] = mine[0] if mine else -1
    one[-1] = -1
    return one


def several(names: list[str]) -> Me:
    """The sent folders are of several people, who are named by name."""
    shown = tuple(sorted(set(names)))
    return Me((), f"The sent folders hold mail of several people ({', '.join(shown)}). Say who you are with --me NAME.", shown)


def by_recipient(columns: Columns, cast: Cast, persons: Persons, author: Ints, who: Ints) -> Me | None:
    """The owner as the one to whom most of the mail is addressed or who wrote it; lists aside."""
    direct = np.array([list_id == "" for list_id in columns.list_id], dtype=bool)
    if not direct.any() or direct.mean() < 1 - ADDRESSED:
        return None
    place = np.repeat(np.arange(len(author)), np.diff(cast.starts))
    person = who[cast.who]
    kept = direct[place] & (person >= 0)
    involved = np.concatenate((np.unique(place[kept] * (len(persons.persons) + 1) + person[kept]) % (len(persons.persons) + 1), author[direct & (author >= 0)]))
    ranked = most(involved, len(persons.persons))
    if not ranked or ranked[0][1] < ADDRESSED * direct.sum():
        return None
    number, count = ranked[0]
    return Me((number,), f"{persons.persons[number].name} wrote or received {count:,} of {int(direct.sum()):,} messages.", ())


def nobody(columns: Columns, persons: Persons, author: Ints) -> Me:
    """Nobody is found: the most frequent authors are offered, by name."""
    people = author[(author >= 0) & np.array([kind in BETWEEN_PEOPLE for kind in columns.kind], dtype=bool)]
    names = sorted({persons.persons[number].name for number, _ in most(people, len(persons.persons))[:CANDIDATES]})
    reason = "Nobody's own mailbox is recognised here. Say who you are with --me NAME or --me ADDRESS"
    return Me((), f"{reason}; for instance {', '.join(names)}." if names else f"{reason}.", tuple(names))


def most(numbers: Ints, size: int) -> list[tuple[int, int]]:
    """(number, count), the most frequent first, then by number."""
    counts = np.bincount(numbers, minlength=size)
    found = np.flatnonzero(counts)
    by = np.lexsort((found, -counts[found]))
    return list(zip(found[by].tolist(), counts[found[by]].tolist(), strict=True))
