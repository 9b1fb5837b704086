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
