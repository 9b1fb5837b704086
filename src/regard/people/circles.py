"""Circles: a first proposal of how someone stands to the owner, from the organisation alone; the owner's word replaces it.

Cannot know: candidates, managers, clients inside the house; friends who write from work.
"""

from collections.abc import Iterable
from typing import Literal

from regard.people.addresses import FREE_MAIL, domain, organisation

Circle = Literal["colleague", "client_or_other", "unknown"]


def houses(addresses: Iterable[str]) -> frozenset[str]:
    """The organisations that the addresses belong to; providers of free mail are none."""
    return frozenset(organisation(domain(address)) for address in addresses) - FREE_MAIL


def circle_of(addresses: Iterable[str], mine: frozenset[str]) -> Circle:
    """Colleague when a house is shared with me (`mine`: my houses), client or other when of another house, unknown with free mail alone."""
    theirs = houses(addresses)
    if theirs & mine:
        return "colleague"
    return "client_or_other" if theirs else "unknown"
