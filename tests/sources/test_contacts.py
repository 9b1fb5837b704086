"""Address books as programs write them."""

from pathlib import Path

from regard.sources.contacts import AddressBook, read_contacts


def cards(*lines: str) -> AddressBook:
    return read_contacts("\n".join(("BEGIN:VCARD", *lines, "END:VCARD", "")), Path("book.vcf"))


def test_a_card_of_version_4() -> None:
    found = cards(
        "VERSION:4.0", "UID:k", "FN:Karen Holt", "EMAIL;PREF=2:karen@home.example", "EMAIL;PREF=1:Karen.Holt@Bank.example", "ORG:Ferrybank;IT", "LANG:en-GB"
    )
    contact = found.contacts[0]
    assert (contact.name, contact.organisation, contact.language) == ("Karen Holt", "Ferrybank", "en")
    assert contact.addresses == ("karen.holt@bank.example", "karen@home.example")


def test_a_card_of_version_3_with_groups_folds_and_escapes() -> None:
    found = cards("VERSION:3.0", "N:Wilk;Ewa;;;", "FN:", "item1.EMAIL;type=INTERNET;type=pref:ewa@fir", " ma.example", "TITLE:HR\\, partner")
    assert found.contacts[0][1:5] == ("Ewa Wilk", ("ewa@firma.example",), "", "HR, partner")


def test_a_card_of_version_2_in_quoted_printable() -> None:
    found = cards(
        "VERSION:2.1", "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pawe=C5=82 =", "Zi=C4=85b", "EMAIL;PREF;INTERNET:pawel@firma.example", "NOTE;BROKEN"
    )
    assert found.contacts[0][1:3] == ("Paweł Ziąb", ("pawel@firma.example",))


def test_the_newer_of_two_cards_counts_groups_do_not() -> None:
    older = "BEGIN:VCARD\nUID:1\nFN:Ana Maj\nREV:20260101T000000Z\nEMAIL:old@firm.example\nEND:VCARD\n"
    newer = "BEGIN:VCARD\nUID:1\nFN:Ana Maj\nREV:20260301T000000Z\nEMAIL:ana@firm.example\nEND:VCARD\n"
    group = "BEGIN:VCARD\nUID:2\nFN:Team\nKIND:group\nEMAIL:team@firm.example\nEND:VCARD\n"
    for text in (older + newer + group, group + newer + older):
        assert [one.addresses for one in read_contacts(text, Path("book.vcf")).contacts] == [("ana@firm.example",)]


def test_an_empty_card_is_said() -> None:
    found = read_contacts("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nBEGIN:VCARD\nFN:Ana\nEMAIL:ana@firm.example\nEND:VCARD\n", Path("book.vcf"))
    assert len(found.contacts) == 1
    assert "book.vcf: card 1 cannot be read" in str(found.errors[0])


def test_what_is_noted_on_a_card_is_kept_line_by_line_and_what_stands_on_several_cards_is_none() -> None:
    ana = "BEGIN:VCARD\nFN:Ana Maj\nEMAIL:ana@firm.example\nREV:2026-03-01T10:00:00Z\nNOTE:Runs marathons\\, the next in May\\nMade by Book 2.0\nEND:VCARD\n"
    ewa = "BEGIN:VCARD\nFN:Ewa Lis\nEMAIL:ewa@firm.example\nNOTE:Two sons\nNOTE:Made by Book 2.0\nEND:VCARD\n"
    found = {one.name: one for one in read_contacts(ana + ewa, Path("book.vcf")).contacts}
    assert (found["Ana Maj"].note, found["Ewa Lis"].note) == ("Runs marathons, the next in May", "Two sons")
    assert found["Ana Maj"].revised.startswith("20260301")
