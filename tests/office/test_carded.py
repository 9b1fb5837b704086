"""What the owner noted on a card is worth a word before a meeting and in the review; it can be saved or refused, and nothing delicate is offered unasked."""

from collections.abc import Iterator

import pytest

from regard.office import Office
from regard.office.stating import Wording
from tests.office.mailbox import mailbox

MAIL = """Subject: Hello
2026-02-26 10:00 Piotr -> Ana: The second floor is open again.
2026-02-26 11:00 Ana -> Piotr: The lift runs too.
2026-02-27 11:00 Piotr -> Ewa: The lift runs.
2026-02-27 12:00 Ewa -> Piotr: So it does.
"""
CARDS = """BEGIN:VCARD
FN:Ana
EMAIL:ana@by-hand.example
REV:20260201T080000Z
NOTE:Prefers the phone after three\\nTwo sons and a dog called Figa\\nHer husband is in hospital
END:VCARD
BEGIN:VCARD
FN:Ewa
EMAIL:ewa@by-hand.example
REV:20240201T080000Z
NOTE:Sails in summer
END:VCARD
"""
OFFERED = "Not saved; you noted in your address book (1 Feb): “Two sons and a dog called Figa”"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("carded")
    home = Office.open(folder / "home")
    home.set("zone", "Europe/Warsaw")
    home.set("as_of", "2026-03-02 08:00")
    (folder / "cards.vcf").write_text(CARDS, encoding="utf-8")
    home.import_paths([mailbox(folder / "mail", MAIL, "Piotr"), folder / "cards.vcf"], me="piotr@by-hand.example")
    yield home
    home.close()


def test_a_note_about_their_people_is_worth_a_word(office: Office) -> None:
    assert office.relation("Ana").worth_asking == (OFFERED,)


def test_a_card_of_more_than_a_year_ago_says_nothing(office: Office) -> None:
    assert office.relation("Ewa").worth_asking == ()


def test_in_polish_too(office: Office) -> None:
    office.language = "pl"
    assert office.relation("Ana").worth_asking == ("Niezapisane; Twoja notatka z książki adresowej (1 lutego): „Two sons and a dog called Figa”",)
    office.language = None


def test_it_can_be_refused_or_saved(office: Office) -> None:
    (one,) = office.kept_of("Ana").suggestions
    assert (one.said.words, one.said.moment) == ("Two sons and a dog called Figa", "")
    refused = office.state(Wording("refused", target=one.act), "Ana")
    assert office.relation("Ana").worth_asking == ()
    office.take_back(refused.key)
    office.state(Wording("saved_fact", words=one.said.words), "Ana")
    assert [worth.endswith("Two sons and a dog called Figa") for worth in office.relation("Ana").worth_asking] == [True]
    assert office.kept_of("Ana").suggestions == ()


def test_what_is_delicate_is_shown_on_request_alone(office: Office) -> None:
    assert office.kept_of("Ana").delicate == 1
    assert [one.said.words for one in office.kept_of("Ana", delicate=True).suggestions] == ["Her husband is in hospital"]


def test_the_words_lie_in_the_ledger_under_seal(office: Office) -> None:
    store = (office.ledger.home / "ledger.sqlite").read_bytes()
    beside = office.ledger.home / "ledger.sqlite-wal"
    assert b"Figa" not in store + (beside.read_bytes() if beside.exists() else b"")
    assert not any("Figa" in line for line in office.dump())
