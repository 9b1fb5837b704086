"""Same full name across domains: both addresses are made from one rare full name, as when someone changes employer or writes from home.

Not where two of that name write to each other (a father and a son), not for the commonest surnames, not where middle initials differ.
Cannot know: two strangers with one rare name; therefore the weakest of the rules.
"""

from collections.abc import Container, Iterator, Sequence

from regard.people.addresses import is_broken
from regard.people.derived import is_derived
from regard.people.known import SAME_FULL_NAME, Join, Known, join
from regard.people.names import FullName, best_name, full_name
from regard.people.roles import is_role

FEW = 3
"""At most so many addresses with one name are joined across domains: more is a common name or a title."""

SURNAMES = 6
"""At most so many addresses may carry the surname at all."""

COMMON_WORDS = """
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson
martin lee perez thompson white harris sanchez clark lewis robinson walker young allen king wright scott torres nguyen hill green adams
nelson baker hall campbell mitchell carter roberts evans edwards turner parker collins cook morris murphy wood wang li zhang chen liu yang
huang wu singh kumar sharma patel khan ali kim park müller mueller schmidt schneider fischer weber meyer nowak kowalski kowalska
wiśniewski wisniewski wójcik wojcik kowalczyk kamiński kaminski kamińska kaminska lewandowski lewandowska zieliński zielinski szymański
szymanski woźniak wozniak dąbrowski dabrowski kozłowski kozlowski jankowski mazur kwiatkowski krawczyk kaczmarek piotrowski grabowski
"""
COMMON = frozenset(COMMON_WORDS.split())
"""The commonest surnames of the United States (census of 2010), China, India, Germany and Poland (PESEL register)."""

Named = tuple[str, FullName, str]


def joins(known: Sequence[Known], wrote: Container[tuple[str, str]]) -> Iterator[Join]:
    """Addresses made from one rare full name; `wrote` holds (author, recipient) for addresses that both write."""
    surnames: dict[str, int] = {}
    groups: dict[tuple[str, str], list[Named]] = {}
    for one in known:
        shown = best_name(one.names, one.address)
        name = full_name(shown) if one.names and not is_broken(one.address) and not is_role(one.address) else None
        if name:
            surnames[name.last] = surnames.get(name.last, 0) + 1
            if name.last not in COMMON:
                groups.setdefault((name.first, name.last), []).append((one.address, name, shown))
    for (_, last), alike in groups.items():
        if len(alike) > 1 and surnames[last] <= SURNAMES:
            group = [one for one in alike if is_derived(one[0], one[1])]
            if 1 < len(group) <= FEW and not in_touch(group, wrote):
                yield from of_one_name(sorted(group))


def in_touch(group: Sequence[Named], wrote: Container[tuple[str, str]]) -> bool:
    """Whether one of the group writes to another."""
    return any((one, other) in wrote for one, _, _ in group for other, _, _ in group if one != other)


def of_one_name(group: Sequence[Named]) -> Iterator[Join]:
    """Each address with the first before it that has no other middle initial."""
    for place, (address, name, shown) in enumerate(group):
        other = next((earlier for earlier, its, _ in group[:place] if its.middle == name.middle), None)
        if other:
            yield join(SAME_FULL_NAME, other, address, f"{other} and {address} are both written from one full name, {shown}.")
