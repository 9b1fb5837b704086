"""Same house: in one organisation, one full name, and both addresses are made from it ("h..moss@" and "ann.moss@" of Ann H. Moss).

Different middle initials are different people; so is an address with a number, which an organisation gives to the second of a name.
"""

from collections.abc import Iterator, Sequence

from regard.people.addresses import FREE_MAIL, domain, is_broken, organisation
from regard.people.derived import is_derived
from regard.people.known import SAME_HOUSE, Join, Known, join
from regard.people.names import FullName, best_name, full_name
from regard.people.roles import is_role


def joins(known: Sequence[Known]) -> Iterator[Join]:
    """Addresses of one name in one organisation, each with the smallest of them."""
    groups: dict[tuple[str, str, str], list[tuple[str, FullName, str]]] = {}
    for one in known:
        where = organisation(domain(one.address))
        if where in FREE_MAIL or is_broken(one.address) or is_role(one.address) or not one.names:
            continue
        shown = best_name(one.names, one.address)
        name = full_name(shown)
        if name:
            groups.setdefault((where, name.first, name.last), []).append((one.address, name, shown))
    for alike in groups.values():
        group = [one for one in alike if is_derived(one[0], one[1])] if len(alike) > 1 else []
        if group and len({name.middle for _, name, _ in group} - {""}) <= 1:
            group.sort()
            for address, _, _ in group[1:]:
                yield join(
                    SAME_HOUSE,
                    group[0][0],
                    address,
                    f"{group[0][0]} and {address} are both {group[0][2]}'s, made from that name in one organisation.",
                )
