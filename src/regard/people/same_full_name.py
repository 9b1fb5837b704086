"""Same full name across domains: both addresses are made from one rare full name, as when someone changes employer or writes from home.

Rare: few addresses in the ledger carry the surname, so that a chance namesake is unlikely.
"""

from collections.abc import Iterator, Sequence

from regard.people.addresses import is_broken
from regard.people.derived import is_derived
from regard.people.known import SAME_FULL_NAME, Join, Known, join
from regard.people.names import FullName, best_name, full_name
from regard.people.roles import is_role

FEW = 3
"""At most so many addresses with one name are joined across domains: more is a common name or a title."""

SURNAMES = 6
"""At most so many addresses may carry the surname at all."""


def joins(known: Sequence[Known]) -> Iterator[Join]:
    """Addresses made from one rare full name, each with the smallest of them."""
    groups: dict[tuple[str, str], list[tuple[str, FullName, str]]] = {}
    surnames: dict[str, int] = {}
    for one in known:
        if not one.names or is_broken(one.address) or is_role(one.address):
            continue
        shown = best_name(one.names, one.address)
        name = full_name(shown)
        if name:
            surnames[name.last] = surnames.get(name.last, 0) + 1
            if is_derived(one.address, name):
                groups.setdefault((name.first, name.last), []).append((one.address, name, shown))
    for (_, last), group in groups.items():
        if len(group) <= FEW and surnames[last] <= SURNAMES and len({name.middle for _, name, _ in group} - {""}) <= 1:
            group.sort()
            for address, _, _ in group[1:]:
                yield join(
                    SAME_FULL_NAME, group[0][0], address, f"{group[0][0]} and {address} are both written from one full name, {group[0][2]}."
                )
