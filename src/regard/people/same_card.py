"""Same card: the owner's address book holds several addresses on one card, which is the owner's own word that they are one person's.

Not for addresses that stand on the cards of several names (a family's mailbox), nor for those of a function, nor for a card of more addresses
than a person has.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from regard.facts.contact import Contact
from regard.people.known import SAME_CARD, Join, Known, join
from regard.people.names import cleaned, full_name
from regard.people.roles import is_role

AT_MOST = 8
"""Addresses of one person; a card with more is a firm's or a list's."""


def joins(known: Sequence[Known], cards: Iterable[Contact]) -> Iterator[Join]:
    """The addresses of each card, those that are met in mail, each with the first of them."""
    met = {one.address for one in known}
    for name, addresses in own_addresses(cards):
        group = [address for address in addresses if address in met]
        for other in group[1:]:
            yield join(SAME_CARD, group[0], other, f"One card of your address book, {name}, holds both {group[0]} and {other}.")


def card_names(cards: Iterable[Contact]) -> Mapping[str, str]:
    """By address: the full name that the address book gives it."""
    return {address: name for name, addresses in own_addresses(cards) for address in addresses}


def own_addresses(cards: Iterable[Contact]) -> list[tuple[str, list[str]]]:
    """For each card with a full name: the name, and the addresses that stand on cards of this name alone; the same in any order of cards."""
    fitting = sorted({(cleaned(card.name), card.addresses) for card in cards if full_name(cleaned(card.name)) and len(card.addresses) <= AT_MOST})
    names: dict[str, set[str]] = {}
    for name, addresses in fitting:
        for address in addresses:
            names.setdefault(address, set()).add(name.casefold())
    return [(name, sorted(address for address in addresses if len(names[address]) == 1 and not is_role(address))) for name, addresses in fitting]
