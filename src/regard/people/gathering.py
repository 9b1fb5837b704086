"""Gathering: from joins to groups of addresses, the surest join first, never against a decision by hand."""

from collections.abc import Iterable

from regard.people.known import Join


class Groups:
    """Addresses in groups. `apart` holds the pairs that must not meet in one group."""

    def __init__(self, addresses: Iterable[str], apart: Iterable[tuple[str, str]]) -> None:
        self.members: dict[str, list[str]] = {address: [address] for address in addresses}
        self.group: dict[str, str] = {address: address for address in self.members}
        self.enemies: dict[str, set[str]] = {}
        self.why: dict[str, str] = {}
        for one, other in apart:
            self.enemies.setdefault(one, set()).add(other)
            self.enemies.setdefault(other, set()).add(one)

    def join(self, one: Join) -> None:
        """Put two groups together, unless they are known, together already, or must stay apart."""
        if one.a not in self.group or one.b not in self.group or self.group[one.a] == self.group[one.b]:
            return
        large, small = self.members[self.group[one.a]], self.members[self.group[one.b]]
        if len(large) < len(small):
            large, small = small, large
        if any(self.enemies.get(address, EMPTY) & set(large) for address in small if address in self.enemies):
            return
        self.why.setdefault(one.b, one.reason)
        self.why.setdefault(one.a, one.reason)
        name = self.group[large[0]]
        del self.members[self.group[small[0]]]
        for address in small:
            self.group[address] = name
        large.extend(small)


EMPTY: frozenset[str] = frozenset()


def gathered(addresses: Iterable[str], joins: Iterable[Join], apart: Iterable[tuple[str, str]]) -> tuple[list[list[str]], dict[str, str]]:
    """Groups of addresses, each sorted, sorted by their smallest; and for each joined address the reason of its surest join."""
    groups = Groups(addresses, apart)
    for one in sorted(set(joins)):
        groups.join(one)
    return sorted(sorted(members) for members in groups.members.values()), groups.why
