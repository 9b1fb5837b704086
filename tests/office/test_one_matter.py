"""A word of the owner holds for the matter: the request, the promise that took it up and the reminder of it are one thing to whoever reads the list."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from regard.facts.entry import Verdict
from regard.office import Office
from tests.conversation import at
from tests.office.mailbox import mailbox

WRITTEN = """
Subject: Hello
2026-09-25 10:00 Marta -> Karen: Good to meet you on Friday.
2026-09-25 11:00 Karen -> Marta: Likewise, thank you for a good evening!

Subject: Rates
2026-10-02 10:31 Karen -> Marta: Could you send me the rates by Friday?
2026-10-02 10:40 Marta -> Karen: Will do, you'll have the rates by Friday.
2026-10-12 09:00 Karen -> Marta: Any news on the rates?

Subject: Umowa
2026-10-05 09:00 Ewa -> Marta: Czy możesz przysłać mi umowę do piątku?
2026-10-05 09:20 Marta -> Ewa: Jasne, przyślę Ci umowę do piątku.
2026-10-12 09:10 Ewa -> Marta: Czy są jakieś wieści w sprawie umowy?

Subject: Dates and rooms
2026-10-05 10:00 Dan -> Marta: Could you send me the dates by Friday? Could you also send me the list of rooms by Friday?
2026-10-05 10:10 Marta -> Dan: I'll send you the dates by Friday. I'll send you the list of rooms by Friday.
"""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which the mail was read once."""
    folder = tmp_path_factory.mktemp("one-matter")
    home = Office.open(folder / "home")
    home.set("zone", "Europe/Warsaw")
    home.set("as_of", "2026-10-13 08:00")
    home.import_paths([mailbox(folder / "mail", WRITTEN)])
    home.close()
    return folder / "home"


@pytest.fixture
def office(filled: Path, tmp_path: Path) -> Iterator[Office]:
    home = Office.open(shutil.copytree(filled, tmp_path / "home"))
    yield home
    home.close()


def owed(office: Office, person: str) -> list[str]:
    """Keys of this morning's rows about a person."""
    return [row.occasion for row in office.today().actions if row.person_name == person]


def test_a_row_has_the_same_id_on_every_page(office: Office) -> None:
    for row in office.today().actions:
        assert row.occasion in [one.occasion for one in office.person(row.person_name).mine]
        assert row.occasion in [one.occasion for page in (office.promises(), office.waiting()) for one in page.mine]


@pytest.mark.parametrize("person", ["Karen", "Ewa"])
@pytest.mark.parametrize("principle", ["follow_through", "when_you_say"])
@pytest.mark.parametrize(
    ("verdict", "when"),
    [
        ("done", "2026-10-09 12:00"),
        ("settled", None),
        ("redated", "2026-10-30 12:00"),
        ("released", None),
        ("another_did", None),
        ("not_mine", None),
        ("not_a_promise", None),
    ],
)
def test_what_is_said_of_one_row_is_not_asked_again_by_another(office: Office, person: str, principle: str, verdict: Verdict, when: str | None) -> None:
    before = owed(office, person)
    assert len(before) == 1
    entry = office.decide(row_of(office, principle, person), verdict, at(when) if when else None)
    assert owed(office, person) == []
    assert entry.key in office.why(before[0]).entries
    office.undo(entry.key)
    assert owed(office, person) == before


@pytest.mark.parametrize(("verdict", "when"), [("done", "2026-10-12 12:00"), ("redated", "2026-10-30 12:00"), ("settled", None), ("released", None)])
def test_no_word_is_due_any_more_of_what_was_done_or_agreed(office: Office, verdict: Verdict, when: str | None) -> None:
    word = row_of(office, "no_sugar_coating", "Karen")
    before = office.why(word).action.state
    assert before == "unknown"
    entry = office.decide(row_of(office, "when_you_say", "Karen"), verdict, at(when) if when else None)
    assert office.why(word).action.state == "excused"
    office.undo(entry.key)
    assert office.why(word).action.state == before


def row_of(office: Office, principle: str, person: str, word: str = "") -> str:
    me = office.today().me
    assert me is not None
    rows = office.view.occasions(doer=me.key, principle=principle)
    return next(row.key for row in rows if word in row.quote and office.why(row.key).action.person_name == person)


def test_what_is_said_later_of_another_row_of_the_matter_wins(office: Office) -> None:
    asked, promised = row_of(office, "follow_through", "Karen"), row_of(office, "when_you_say", "Karen")
    office.decide(asked, "redated", at("2026-10-14 12:00"))
    office.decide(promised, "released")
    assert owed(office, "Karen") == []
    assert office.why(asked).action.state == "excused"


def test_another_promise_of_the_same_mail_stays(office: Office) -> None:
    dates, rooms = (row_of(office, "when_you_say", "Dan", word) for word in ("dates", "rooms"))
    office.decide(dates, "done", at("2026-10-09 12:00"))
    assert office.why(dates).action.state == "met"
    assert office.why(rooms).action.state == "unknown"
    assert owed(office, "Dan") == [rooms]
