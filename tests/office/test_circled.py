"""A row says whether its person is a colleague, the manager, a report or a candidate: as the owner said, else as the data propose."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regard.office import Office
from regard.office.stating import Wording
from tests.office.mailbox import mailbox

MAIL = """Subject: Hello
2026-02-26 10:00 Piotr -> Ana: The second floor is open again.
2026-02-26 11:00 Ana -> Piotr: The lift runs too.

Subject: Contract
2026-02-27 09:00 Ana -> Piotr: Could you send me the contract by Monday?
2026-02-27 10:00 Piotr -> Ana: Will do, you'll have the contract by Monday.
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder: Path = tmp_path_factory.mktemp("circled")
    home = Office.open(folder / "home")
    home.set("zone", "Europe/Warsaw")
    home.set("as_of", "2026-03-04 08:00")
    home.import_paths([mailbox(folder / "mail", MAIL, "Piotr")], me="piotr@by-hand.example")
    yield home
    home.close()


def circles(office: Office) -> set[str]:
    rows = (*office.promises().mine, *office.person("Ana").mine, *office.today().actions)
    assert rows
    return {row.circle for row in rows} | {office.why(row.id).action.circle for row in rows}


def test_whoever_writes_from_the_owners_organisation_is_a_colleague(office: Office) -> None:
    assert circles(office) == {"colleague"}


@pytest.mark.parametrize(("said", "shown"), [("manager", "manager"), ("report", "report"), ("candidate", "candidate"), ("client", ""), ("family", "")])
def test_the_owners_word_stands_above_it(office: Office, said: str, shown: str) -> None:
    word = office.state(Wording("circle", value=said), "Ana")
    assert circles(office) == {shown}
    office.take_back(word.key)


def test_a_row_of_inside_clients_says_for_which_circle_it_is(office: Office) -> None:
    word = office.state(Wording("circle", value="manager"), "Ana")
    of = office._desk(None)
    rows = of.view.occasions(principle="inside_clients")
    assert {office.why(row.key).action.circle for row in rows} == {"manager"}
    office.take_back(word.key)
