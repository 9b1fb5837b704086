"""Cards and names: what an address book says of who is who, and who is meant by a name in a table."""

from regard.facts.contact import Contact
from regard.facts.person import Person
from regard.people.by_full_name import address_of, bearers, reason
from regard.people.known import Known
from regard.people.same_card import card_names, joins


def card(name: str, *addresses: str) -> Contact:
    return Contact(name, name, addresses, "", "", "")


def met(*addresses: str) -> list[Known]:
    return [Known(address, {}, "") for address in addresses]


def joined(cards: list[Contact], *addresses: str) -> list[tuple[str, str]]:
    return [(one.a, one.b) for one in joins(met(*addresses), cards)]


def test_a_card_with_two_addresses_is_one_person() -> None:
    cards = [card("Ewa Wilk", "ewa@firma.example", "ewa.prywatnie@post.example")]
    found = list(joins(met("ewa@firma.example", "ewa.prywatnie@post.example"), cards))
    assert [one.reason for one in found] == ["One card of your address book, Ewa Wilk, holds both ewa.prywatnie@post.example and ewa@firma.example."]
    assert joined(cards, "ewa@firma.example") == []


def test_a_shared_mailbox_or_a_function_joins_nobody() -> None:
    pair = [card("Ana Maj", "ana@firm.example", "home@maj.example"), card("Jan Maj", "jan@firm.example", "home@maj.example")]
    assert joined(pair, "ana@firm.example", "jan@firm.example", "home@maj.example") == []
    assert joined([card("Ana Maj", "ana@firm.example", "info@firm.example")], "ana@firm.example", "info@firm.example") == []
    assert joined([card("Firm", "ana@firm.example", "jan@firm.example")], "ana@firm.example", "jan@firm.example") == []


def test_the_name_of_a_card_in_any_order_of_cards() -> None:
    cards = [card("Holt, Karen", "karen@bank.example"), card("mum", "mum@post.example")]
    assert card_names(cards) == card_names(cards[::-1]) == {"karen@bank.example": "Karen Holt"}


def person(name: str, address: str) -> Person:
    return Person(address, name, (address,), False)


def test_a_name_in_a_table_is_the_one_person_who_bears_it() -> None:
    known = bearers([person("Żaneta Łoś", "zaneta@firma.example"), person("Jan Nowak", "jan@a.example"), person("Jan Nowak", "jan@b.example")])
    assert address_of("zaneta łoś", known) == address_of("Łoś, Żaneta", known) == "zaneta@firma.example"
    assert address_of("Jan Nowak", known) == address_of("Żaneta", known) == address_of("", known) == ""
    assert reason("Łoś, Żaneta", "zaneta@firma.example") == "zaneta@firma.example is the only person here called Żaneta Łoś."
