"""Filing: read again it replaces, in any order the same; each owner sees their own; the dump holds it all without a number of the store."""

import json
from pathlib import Path

import pytest

from regard.facts.contact import Contact
from regard.facts.keys import key_of
from regard.facts.meeting import Attendee, Meeting
from regard.facts.placement import Interview, Placement, Submission
from regard.ledger.dumping import dump
from regard.ledger.filing import Changes, Export, Filed, file, is_filed
from regard.ledger.home import Ledger, generation
from regard.ledger.views import View

MONDAY = 1_772_440_440
DAY = 86_400


def meeting(uid: str, start: int = MONDAY, changed: int = MONDAY, summary: str = "Karen / Marta") -> Meeting:
    guest = Attendee("karen@bank.example", "Karen Holt", "accepted")
    key, series = key_of("meeting", uid), key_of("series", uid)
    return Meeting(key, series, "meeting", start, start + 1800, False, summary, "phone", "confirmed", "me@firm.example", (guest,), MONDAY - DAY, changed)


def contact(name: str, *addresses: str) -> Contact:
    return Contact(key_of("contact", name), name, addresses, "Ferrybank", "CTO", "en")


CARD = contact("Karen Holt", "karen@bank.example", "karen@home.example")
SUBMISSION = Submission(key_of("submission", "S-1"), "S-1", MONDAY, "Java", "Orlik", "Piotr", "Ana Maj", "ana@post.example", "Dan", "Placed", None, "yes")
INTERVIEW = Interview(key_of("interview", "A-1"), "A-1", "S-1", MONDAY, "Ana Maj", "Orlik", "Piotr", "Marta", "Completed", "Offer", MONDAY + DAY)
PLACEMENT = Placement(key_of("placement", "P-1"), "P-1", "S-1", "Java", "Orlik", "Piotr", "Ana Maj", MONDAY, None, "Active", "Marta", "Dan")


def export(*facts: Filed, path: str = "/a.ics", newest: int = MONDAY) -> Export:
    kind = {Meeting: "meeting", Contact: "contact", Submission: "submission", Interview: "interview", Placement: "placement"}[type(facts[0])]
    return Export(path, kind, key_of(repr(facts)).encode()[:16], newest, facts)  # type: ignore[arg-type]


@pytest.fixture
def ledger(tmp_path: Path):
    with Ledger.open(tmp_path / "home", owner="alice") as opened:
        yield opened


def test_what_is_filed_is_seen_as_it_was(ledger: Ledger) -> None:
    for one in (export(meeting("1")), export(CARD, path="/a.vcf"), export(SUBMISSION, path="/s.csv"), export(INTERVIEW, path="/i.csv")):
        assert file(ledger, one) == Changes(1, 0, 0, 0)
    file(ledger, export(PLACEMENT, path="/p.csv"))
    view = View(ledger)
    assert view.meetings() == [meeting("1")]
    assert view.contacts() == [CARD]
    assert (view.submissions(), view.interviews(), view.placements()) == ([SUBMISSION], [INTERVIEW], [PLACEMENT])


def test_a_newer_export_of_the_same_file_replaces_it_and_counts(ledger: Ledger) -> None:
    file(ledger, export(meeting("1"), meeting("2"), meeting("3")))
    before = generation(ledger)
    again = export(meeting("1"), meeting("2", MONDAY + DAY), meeting("4"))
    assert file(ledger, again) == Changes(new=1, changed=1, gone=1, same=1)
    assert generation(ledger) == before + 1
    assert file(ledger, again) == Changes(0, 0, 0, 3)
    assert generation(ledger) == before + 1
    assert is_filed(ledger, "/a.ics", again.digest) == ("meeting", 3)
    assert len(View(ledger).meetings()) == 3


def test_the_newest_edition_of_a_meeting_in_two_files_is_seen_once(tmp_path: Path) -> None:
    older, newer = export(meeting("1"), meeting("2")), export(meeting("1", MONDAY + DAY, MONDAY + 5), path="/b.ics")
    dumps = []
    for number, order in enumerate(((older, newer), (newer, older))):
        with Ledger.open(tmp_path / str(number)) as ledger:
            for one in order:
                file(ledger, one)
            assert [one.start for one in View(ledger).meetings()] == [MONDAY, MONDAY + DAY]
            dumps.append(list(dump(ledger)))
    assert dumps[0] == dumps[1]


def test_a_span_of_meetings(ledger: Ledger) -> None:
    file(ledger, export(meeting("1"), meeting("2", MONDAY + DAY)))
    view = View(ledger)
    assert [one.start for one in view.meetings(MONDAY + 60, MONDAY + DAY)] == [MONDAY]
    assert view.meetings(MONDAY + 1800, MONDAY + DAY) == []
    assert [one.start for one in view.meetings(MONDAY + 1800)] == [MONDAY + DAY]


def test_a_file_that_became_another_kind(ledger: Ledger) -> None:
    file(ledger, export(SUBMISSION, path="/t.csv"))
    file(ledger, export(INTERVIEW, path="/t.csv"))
    assert View(ledger).submissions() == []
    assert View(ledger).interviews() == [INTERVIEW]


def test_each_sees_their_own(ledger: Ledger) -> None:
    file(ledger, export(meeting("1")))
    file(ledger, export(CARD, path="/a.vcf"))
    with Ledger.open(ledger.home, owner="bob") as bob:
        for view in (View(bob), View(ledger, "bob"), View(ledger, "charlie")):
            assert [view.meetings(), view.contacts(), view.submissions(), view.interviews(), view.placements(), view.days_off(), view.statements()] == [[]] * 7
        assert [line for line in dump(bob) if "Karen" in line] == []
        file(bob, export(meeting("1", summary="Bob's"), path="/a.ics"))
    assert [one.summary for one in View(ledger).meetings()] == ["Karen / Marta"]


def test_the_dump_holds_everything_and_no_number_of_the_store(ledger: Ledger) -> None:
    file(ledger, export(meeting("1"), meeting("2")))
    file(ledger, export(CARD, path="/a.vcf"))
    lines = [json.loads(line) for line in dump(ledger)]
    assert [line["type"] for line in lines] == ["attendance", "attendance", "contact", "contact_address", "contact_address", "meeting", "meeting"]
    assert not {"export", "meeting_id", "owner"} & {name for line in lines if line["type"] != "interview" for name in line}
    assert lines[-1]["all_day"] is False
