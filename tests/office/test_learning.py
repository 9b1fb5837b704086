"""Corrections teach: similar findings of this owner are shown less surely, it is said why, it can be taken back, and switched off."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regard.office import Office
from tests.conversation import at
from tests.office.mailbox import mailbox

PEOPLE = ("Karen", "Piotr", "Ewa", "Dan")
WRITTEN = "Subject: Hello\n" + "\n\n".join(
    f"""Subject: Talk with {name}
2026-09-{20 + number} 10:00 Marta -> {name}: Good to meet you on Friday.
2026-09-{20 + number} 11:00 {name} -> Marta: Likewise, thank you for a good evening!

Subject: Plans of {name}
2026-10-05 1{number}:00 {name} -> Marta: The plan of {name} is on the table.
2026-10-05 1{number}:30 Marta -> {name}: {("I'll send you an update", "I'll send you an update")[number % 2]} by Friday.

Subject: Contract of {name}
2026-10-06 1{number}:30 Marta -> {name}: I'll mail the contract of house number {name} on Thursday."""
    for number, name in enumerate(PEOPLE)
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    home = Office.open(tmp_path / "home")
    home.set("zone", "Europe/Warsaw")
    home.set("as_of", "2026-10-07 08:00")
    home.import_paths([mailbox(tmp_path / "mail", WRITTEN.removeprefix("Subject: Hello\n"))])
    yield home
    home.close()


def promised(office: Office) -> set[tuple[str, bool]]:
    """To whom I promised, and whether an update."""
    return {(row.person_name, "update" in row.said[0].words) for row in office.promises().mine if row.state == "open"}


def row_of(office: Office, person: str) -> str:
    return next(row.id for row in office.promises().mine if row.person_name == person and "update" in row.said[0].words)


ALL = {(name, update) for name in PEOPLE for update in (True, False)}


def test_two_corrections_lower_what_is_like_them_and_it_is_said_why(office: Office) -> None:
    assert promised(office) == ALL
    dan = office.why(row_of(office, "Dan")).occasion.key
    office.decide(row_of(office, "Karen"), "not_a_promise")
    assert promised(office) == ALL - {("Karen", True)}
    office.decide(row_of(office, "Piotr"), "not_a_promise")
    assert promised(office) == {(name, False) for name in PEOPLE}
    assert {(one.was, one.now, one.quote) for one in office.learnt()} == {("certain", "likely", "I'll send you an update by Friday.")}
    assert office.why(dan).learnt == "Shown less surely, because you said “not a promise” of 2 like it."
    office.language = "pl"
    assert office.why(dan).learnt == "Pokazywane mniej pewnie, bo przy podobnych zdaniach (2) padło „to nie obietnica”."


def test_taken_back_it_is_as_before(office: Office) -> None:
    office.decide(row_of(office, "Karen"), "not_a_promise")
    second = office.decide(row_of(office, "Piotr"), "not_a_promise")
    office.undo(second.key)
    assert promised(office) == ALL - {("Karen", True)}
    assert office.learnt() == []


def test_switched_off_it_teaches_nothing(office: Office) -> None:
    office.decide(row_of(office, "Karen"), "not_a_promise")
    office.decide(row_of(office, "Piotr"), "not_a_promise")
    office.set("learning", "off")
    assert promised(office) == ALL - {("Karen", True), ("Piotr", True)}
    office.set("learning", "on")
    assert promised(office) == {(name, False) for name in PEOPLE}


def test_what_was_done_weighs_against(office: Office) -> None:
    for name in ("Karen", "Piotr"):
        office.decide(row_of(office, name), "done", at("2026-10-06 12:00"))
    office.decide(row_of(office, "Ewa"), "not_a_promise")
    assert office.learnt() == []
