"""Later mail derived in a running office gives the tables that deriving everything anew gives."""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regard.facts.person import Decision
from regard.facts.statement import Statement, StatementKind, Wording
from regard.ledger.deriving import TABLES
from regard.ledger.entries import decide
from regard.ledger.home import DERIVED, generation
from regard.ledger.stating import state as state_it
from regard.office import Office, keeping, keeping_on
from tests.conversation import KRAKOW
from tests.office.mailbox import mailbox

ME = "marta@by-hand.example"


def tables(home: Path) -> dict[str, list[str]]:
    """The derived tables, without the numbers that are given anew each time."""
    with sqlite3.connect(home / DERIVED) as connection:
        return {name: sorted(map(repr, connection.execute(_ask(connection, name)))) for name in TABLES}


def _ask(connection: sqlite3.Connection, name: str) -> str:
    named = [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
    columns = [f"t.{one}" for one in named if (name, one) not in {("occasion", "id"), ("evidence", "occasion")}]
    if name == "evidence":
        return f"SELECT o.key, {', '.join(columns)} FROM evidence t LEFT JOIN occasion o ON o.id = t.occasion"
    return f"SELECT {', '.join(columns)} FROM {name} t"


def differing(office: Office) -> dict[str, tuple[list[str], list[str]]]:
    """What differs between the tables as they are and derived anew: (only there, only anew), by table."""
    grown = tables(office.ledger.home)
    said = office._settings()
    keeping.derive_anew(office.ledger, said.me, said.zone, said.holidays)
    anew = tables(office.ledger.home)
    pairs = {name: (sorted(set(grown[name]) - set(anew[name])), sorted(set(anew[name]) - set(grown[name]))) for name in TABLES}
    return {name: pair for name, pair in pairs.items() if grown[name] != anew[name]}


class Line(NamedTuple):
    hours: int
    author: int
    to: int
    said: int
    fresh: bool


PEOPLE = ("Marta", "Piotr", "Ewa", "Jan")
SAID = (
    "Could you send me the contract by Friday?",
    "Which day suits you?",
    "Could you send me the list for the monthly call?",
    "Got it, will do.",
    "I'll send you the rates tomorrow.",
    "Here is the contract. [contract.pdf]",
    "Sorry, I won't manage that this week.",
    "I still haven't had the rates.",
    "Thank you for the contract.",
    "Jan, could you call the landlord?",
    "Czy możesz przesłać mi umowę do piątku?",
    "W załączniku umowa. [umowa.pdf]",
    "I disagree, the smaller team has no time.",
    "Thanks to Ewa we made it, great work.",
)
QUIET = 1500
"""Hours of a silence after which some rules see the people anew."""
LINES = st.lists(
    st.builds(Line, st.integers(1, 90) | st.just(QUIET), st.integers(0, 3), st.integers(1, 3), st.integers(0, len(SAID) - 1), st.booleans()),
    min_size=4,
    max_size=14,
)


def written(several: list[Line]) -> list[str]:
    """Each line in the written form, under the subject of its thread."""
    at, subject, out = datetime(2026, 3, 2, 9, tzinfo=KRAKOW), 0, []
    for number, line in enumerate(several):
        at += timedelta(hours=line.hours)
        subject = number if line.fresh else subject
        author, to = PEOPLE[line.author], PEOPLE[(line.author + line.to) % 4]
        out.append(f"Subject: Matter {subject}\n{at:%Y-%m-%d %H:%M} {author} -> {to}: {SAID[line.said]}")
    return out


BEGUN = """Subject: Hello
2026-02-26 10:00 Marta -> Piotr: The second floor is open again.
2026-02-26 11:00 Piotr -> Marta: Could you send me the plan by Monday?
2026-02-26 12:00 Ewa -> Marta: I'll send you the keys tomorrow.
2026-02-26 13:00 Jan -> Marta: Which desk is mine?
2026-02-26 14:00 Marta -> Jan: Thanks, the one by the window.
"""


MEETING = "BEGIN:VEVENT\nUID:{0}\nSUMMARY:{1}\nDTSTART:202603{2}T090000Z\nDTEND:202603{2}T100000Z\n{3}END:VEVENT\n"
WITH = "ORGANIZER:mailto:marta@by-hand.example\nATTENDEE;PARTSTAT=ACCEPTED:mailto:{0}@by-hand.example\nATTENDEE:mailto:marta@by-hand.example\n"
MEETINGS = (
    MEETING.format(1, "Plan", "03", WITH.format("piotr")),
    MEETING.format(2, "Plan", "05", WITH.format("piotr") + "STATUS:CANCELLED\n"),
    MEETING.format(3, "Plan", "06", WITH.format("piotr") + "STATUS:CANCELLED\n"),
    MEETING.format(4, "Desk", "04", WITH.format("jan")),
    MEETING.format(5, "Keys", "20", WITH.format("ewa")),
    MEETING.format(7, "Plan", "20", WITH.format("piotr")),
)
AWAY = "BEGIN:VEVENT\nUID:6\nSUMMARY:Vacation\nDTSTART;VALUE=DATE:20260309\nDTEND;VALUE=DATE:20260313\nX-MICROSOFT-CDO-BUSYSTATUS:OOF\nEND:VEVENT\n"


def beside(office: Office, folder: Path, *, away: bool) -> None:
    """A calendar, and what the owner stated."""
    folder.mkdir(parents=True)
    (folder / "me.ics").write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\n{''.join(MEETINGS)}{AWAY if away else ''}END:VCALENDAR\n")
    office.import_paths([folder])
    at, ewa = int(datetime(2026, 2, 27, 9, tzinfo=KRAKOW).timestamp()), "ewa@by-hand.example"
    (begun, *_) = office.view.occasions()
    state_it(office.ledger, Statement("01" * 16, "me", at, "circle", ewa, "client", "", None, None, ""))
    state_it(office.ledger, Statement("02" * 16, "me", at, "over_the_line", ewa, "", "shouted", None, None, begun.evidence[0].moment))
    state_it(office.ledger, Statement("03" * 16, "me", at, "chosen_act", "", "", "call less", at + 9 * 86_400, None, ""))
    state_it(office.ledger, Statement("04" * 16, "me", at + 8 * 86_400, "chosen_act", "jan@by-hand.example", "", "lunch", None, None, ""))


def running(folder: Path) -> Office:
    """An office that stays, with mail from four people."""
    office = Office.open(folder / "home")
    office.set("zone", "Europe/Warsaw")
    office.keep_on()
    office.import_paths([mailbox(folder / "begun", BEGUN)], ME)
    return office


def state(office: Office) -> object:
    """What is kept of the last deriving."""
    kept = keeping_on.peek(office.ledger)
    return None if kept is None else kept.state


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(LINES, st.data())
def test_later_mail_gives_what_deriving_anew_gives(tmp_path_factory: pytest.TempPathFactory, several: list[Line], data: st.DataObject) -> None:
    folder = tmp_path_factory.mktemp("running")
    office, said = running(folder), written(several)
    if data.draw(st.booleans(), "a calendar and statements"):
        beside(office, folder / "beside", away=data.draw(st.booleans(), "time away"))
        office.today()
    until = data.draw(st.integers(1, len(said)))
    for number, part in enumerate((said[:until], said[until:])):
        if part:
            before = state(office)
            office.import_paths([mailbox(folder / f"slice{number}", "\n".join(part))])
            assert before is not None
            assert state(office) is before or any(line.hours == QUIET for line in several)
            assert differing(office) == {}
    office.close()


def test_older_mail_lets_everything_be_derived_anew(tmp_path: Path) -> None:
    office = running(tmp_path)
    before = state(office)
    office.import_paths([mailbox(tmp_path / "older", "Subject: Hello\n2026-02-20 10:00 Piotr -> Marta: When do you start?")])
    assert state(office) is not before
    assert differing(office) == {}
    assert len(tables(office.ledger.home)["threaded"]) == 1 + BEGUN.count("->")
    office.close()


def test_a_decision_on_who_is_who_lets_everything_be_derived_anew(tmp_path: Path) -> None:
    office = running(tmp_path)
    before = state(office)
    decide(office.ledger, Decision("ab" * 16, 1, "same", "ewa@by-hand.example", "jan@by-hand.example"))
    office.today()
    assert state(office) is not before
    assert len(tables(office.ledger.home)["person"]) == len(PEOPLE) - 1
    office.close()


LATER = "Subject: Later\n2026-03-03 10:00 Piotr -> Marta: Could you send me the {0} by Friday?"


def test_a_word_on_a_row_counts_when_it_is_read_and_keeps_later_mail_quick(tmp_path: Path) -> None:
    office = running(tmp_path)
    before = state(office)
    (begun, *_) = office.view.occasions()
    office.decide(begun.key, "done")
    office.import_paths([mailbox(tmp_path / "later", LATER.format("list"))])
    assert state(office) is before
    assert differing(office) == {}
    office.close()


STATED = (
    ("circle", "piotr", "client"), ("circle", "ewa", "colleague"), ("circle", "jan", "report"), ("goal", "piotr", "theirs"),
    ("saved_fact", "ewa", ""), ("gesture", "jan", "without_ask"), ("cover", "piotr", ""), ("over_the_line", "jan", ""), ("outcome", "", "won"),
)  # fmt: skip


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(STATED), min_size=1, max_size=4), st.booleans(), st.booleans(), st.booleans())
def test_a_statement_gives_what_deriving_anew_gives(
    tmp_path_factory: pytest.TempPathFactory, said: list[tuple[StatementKind, str, str]], away: bool, mail: bool, back: bool
) -> None:
    folder = tmp_path_factory.mktemp("stated")
    office = running(folder)
    beside(office, folder / "beside", away=away)
    office.today()
    before = state(office)
    for kind, about, value in said:
        one = office.state(Wording(kind, about and f"{about}@by-hand.example", value, "words"))
        if mail:
            office.import_paths([mailbox(folder / "later", LATER.format("list"))])
        office.today()
        if back:
            office.take_back(one.key)
            office.today()
    assert state(office) is before
    assert differing(office) == {}
    office.close()


def test_what_is_read_when_a_page_is_made_lets_nothing_be_derived(tmp_path: Path) -> None:
    office = running(tmp_path)
    before = generation(office.ledger)
    one = office.state(Wording("place", "ewa@by-hand.example", "partner"))
    office.take_back(one.key)
    assert generation(office.ledger) == before
    assert differing(office) == {}
    office.close()


PATCH = """Subject: [PATCH] lamp: dim the light
2026-03-02 09:00 Marta -> Piotr: This makes the light dimmer at night.

Subject: Re: [PATCH] lamp: dim the light
2026-03-02 10:00 Piotr -> Marta: The manual page is missing.
2026-03-02 11:00 Marta -> Piotr: I will send a new version with it.
"""
NEXT = """Subject: [PATCH v2] lamp: dim the light
2026-03-09 11:00 Marta -> Ewa: With the manual page now.
"""


def test_a_promise_to_one_is_kept_by_later_mail_to_another(tmp_path: Path) -> None:
    office = running(tmp_path)
    office.import_paths([mailbox(tmp_path / "patch", PATCH)])
    before = state(office)
    office.import_paths([mailbox(tmp_path / "next", NEXT)])
    assert state(office) is before
    assert differing(office) == {}
    (kept,) = [row for row in office.view.occasions() if row.principle == "when_you_say" and row.quote.startswith("I will send a new version")]
    assert kept.met_certainty == "certain"
    before = state(office)
    office.state(Wording("circle", "piotr@by-hand.example", "client"))
    office.today()
    assert state(office) is before
    assert differing(office) == {}
    office.close()


def test_a_sentence_marked_by_hand_lets_everything_be_derived_anew(tmp_path: Path) -> None:
    office = running(tmp_path)
    before = state(office)
    mail, sentence = office.sentence("second floor is open", "second floor is open")
    office.mark(mail.moment, sentence, "promise")
    office.import_paths([mailbox(tmp_path / "later", LATER.format("list"))])
    assert state(office) is not before
    assert differing(office) == {}
    after = state(office)
    office.import_paths([mailbox(tmp_path / "further", LATER.format("plan").replace("03-03", "03-04"))])
    assert state(office) is after
    assert differing(office) == {}
    office.close()


def test_what_is_no_mail_changes_nothing(tmp_path: Path) -> None:
    office = running(tmp_path)
    before = state(office)
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "1.eml").write_bytes(b"From: nobody\n")
    office.import_paths([tmp_path / "broken"])
    assert state(office) is before
    assert differing(office) == {}
    office.close()


def test_an_office_that_does_not_stay_keeps_nothing(tmp_path: Path) -> None:
    office = Office.open(tmp_path / "home")
    office.import_paths([mailbox(tmp_path / "begun", BEGUN)], ME)
    assert keeping_on.peek(office.ledger) is None
    office.close()
