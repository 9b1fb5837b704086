"""Later mail about other things says nothing of how a matter ended: it is shown as that, is not pressed, and counts as not known; English and Polish."""

from collections.abc import Iterator

import pytest

from regard.facts.action import Action
from regard.office import Office
from tests.conversation import at
from tests.office.mailbox import mailbox

WRITTEN = """
Subject: Hello
2026-09-21 10:00 Marta -> Karen: Good to meet you on Friday.
2026-09-21 11:00 Karen -> Marta: Likewise, thank you for a good evening!

Subject: Dzień dobry
2026-09-21 10:00 Marta -> Ewa: Miło było się poznać.
2026-09-21 11:00 Ewa -> Marta: Wzajemnie, dziękuję za rozmowę!

Subject: Rates
2026-09-28 10:31 Karen -> Marta: Could you send me the rates for next year?

Subject: The new office
2026-10-05 09:00 Karen -> Marta: The painters are in at last.
2026-10-06 09:00 Karen -> Marta: The lift is working again.
2026-10-07 09:00 Karen -> Marta: The kitchen is open from today.

Subject: Umowa
2026-09-28 10:31 Ewa -> Marta: Czy możesz przysłać mi umowę na przyszły rok?

Subject: Nowe biuro
2026-10-05 09:00 Ewa -> Marta: Malarze wreszcie przyszli.
2026-10-06 09:00 Ewa -> Marta: Winda znów działa.
2026-10-07 09:00 Ewa -> Marta: Kuchnia działa od dzisiaj.
"""
MORNING = at("2026-10-13 08:00")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("went-on")
    office = Office.open(folder / "home")
    office.set("zone", "Europe/Warsaw")
    office.set("as_of", "2026-10-13 08:00")
    office.import_paths([mailbox(folder / "mail", WRITTEN)], "Marta")
    yield office
    office.close()


def asked_by(home: Office, name: str) -> Action:
    (row,) = [one for one in home.person(name).mine if one.state == "went_on"]
    return row


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("Karen", "en", "Later mail between you goes on (on 7 Oct); how this ended is not known."),
        ("Ewa", "pl", "Poczta między Wami biegnie dalej (7 października); jak to się skończyło, nie wiadomo."),
    ],
)
def test_what_later_mail_passed_over_is_not_said_to_be_settled(home: Office, name: str, language: str, said: str) -> None:
    home.language = language
    row = asked_by(home, name)
    assert row.reason.endswith(said)
    assert (row.excuse, row.met_at) == (None, None)
    assert row.occasion not in {one.occasion for one in home.today(record=False).actions}
    (counted,) = [one for one in home.person(name).counts if one.principle == row.principle and one.mine]
    assert (counted.kept, counted.last, counted.unknown) == (0, 0, 1), "neither kept nor missed"
    home.language = None


def test_the_owner_may_say_how_it_ended(home: Office) -> None:
    row = asked_by(home, "Karen")
    assert "done" in row.ways
    entry = home.decide(row.id, "settled")
    assert home.why(row.id).action.excuse == "settled_elsewhere"
    home.undo(entry.key)


def test_the_evidence_calls_it_later_mail(home: Office) -> None:
    part = next(one for one, _ in home.why(asked_by(home, "Karen").id).evidence if one.part == "excused")
    assert part.at == at("2026-10-07 09:00")
