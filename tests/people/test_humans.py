"""Humans: programs, lists of many and scraps of addresses are no people; a person behind a function's address is one."""

from regard.facts.person import Person
from regard.people.humans import functions, humans


def person(name: str, *addresses: str) -> Person:
    return Person(name.lower(), name, addresses, me=False)


ANA = person("Ana Moss", "ana@sales.forma.example")


def test_programs_lists_and_scraps_are_no_people() -> None:
    others = [
        person("Confirmit", "confirmit@forma.example"),
        person("40sales@forma.example", "40sales@forma.example"),
        person("6f4b8768-8c722ce7-86256887@forma.example", "6f4b8768-8c722ce7-86256887@forma.example"),
        person("Dl-Everyone Sales", "sales.dl-everyone@forma.example"),
        person("Houston", ".moss@forma.example"),
        person("Gardeners Mailing List", "garden@forma.example"),
        person("The Garden", "garden-devel@forma.example"),
    ]
    assert humans([ANA, *others]) == {"ana moss"}


def test_an_odd_address_of_a_human_being_stays() -> None:
    odd = [person("Ada O'Neil", "ada.o'neil@forma.example"), person("Jo", "40winks@forma.example"), person("Adele", "adele@forma.example")]
    assert humans([ANA, *odd]) == {"ana moss", "ada o'neil", "jo", "adele"}


def test_an_office_mailbox_with_a_full_name_is_a_person_who_can_be_warm() -> None:
    assert functions([person("info@forma.example", "info@forma.example"), person("Leon Hart", "biuro@mlyn.example")]) == {"info@forma.example"}
