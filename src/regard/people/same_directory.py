"""Same directory name: the mail system's own directory gives both addresses one mailbox name, and their names share a word.

The shared word guards against headers whose names and addresses do not line up.
"""

import re
from collections.abc import Iterator, Sequence

from regard.people.addresses import domain, is_broken, local, organisation
from regard.people.derived import plain
from regard.people.known import SAME_DIRECTORY, Join, Known, join
from regard.people.names import cleaned
from regard.people.roles import is_role

LETTERS = 3
"""A shared word of at least three letters; initials are shared by anyone."""

BEGINNING = 4
"""Directories cut names, never before the fourth letter of the surname."""


def words(one: Known) -> set[str]:
    """The words that an address and its names are made of."""
    text = " ".join((local(one.address), *(cleaned(name) for name in one.names)))
    return {plain(word) for word in re.split(r"[\s._\-+,]+", text) if len(word) >= LETTERS}


def joins(known: Sequence[Known]) -> Iterator[Join]:
    """Addresses of one organisation with one directory name, each with the first that shares a word with it."""
    groups: dict[tuple[str, str], list[Known]] = {}
    for one in known:
        if one.directory and not is_broken(one.address) and not is_role(one.address):
            groups.setdefault((organisation(domain(one.address)), one.directory), []).append(one)
    for (_, directory), group in groups.items():
        group.sort()
        for position, one in enumerate(group[1:], start=1):
            other = next((earlier for earlier in group[:position] if words(earlier) & words(one)), None)
            if other:
                reason = f"The mail directory gives {other.address} and {one.address} one mailbox, {directory}."
                yield join(SAME_DIRECTORY, other.address, one.address, reason)
    yield from by_local_part(known, groups)


def by_local_part(known: Sequence[Known], groups: dict[tuple[str, str], list[Known]]) -> Iterator[Join]:
    """Addresses without a directory name whose local part is one: "amoss@" of the mailbox CN=AMOSS, unless their names share no word."""
    for one in known:
        group = [] if one.directory else groups.get((organisation(domain(one.address)), f"CN={local(one.address).upper()}"), [])
        owner = next((other for other in group if is_made_from(one.address, other)), None)
        if owner and (not any(cleaned(name) for name in one.names) or words(owner) & words(one)):
            reason = f"The mail directory calls the mailbox of {owner.address} {owner.directory}, as {one.address} does."
            yield join(SAME_DIRECTORY, owner.address, one.address, reason)


def is_made_from(address: str, owner: Known) -> bool:
    """Whether the local part holds the beginning of one of the owner's words ("amoss" of Ann Moss)."""
    return any(word[:BEGINNING] in local(address) for word in words(owner) if len(word) >= LETTERS)
