"""The office as its owner uses it: mail in, this morning's list out, and the owner's word above all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regard.office import Office
from regard.office.errors import (
    AlreadySaid,
    DayToCome,
    DayTooEarly,
    EntryNotFound,
    OwnerMisspelt,
    OwnerNotFound,
    PersonNotFound,
    PersonUnclear,
    RowNotFound,
    SettingUnfit,
    SettingUnknown,
    ZoneUnknown,
)
from tests.conversation import at
from tests.office.mailbox import mailbox

WRITTEN = """
Subject: Hello
2026-09-25 10:00 Marta -> Karen: Good to meet you on Friday.
2026-09-25 11:00 Karen -> Marta: Likewise, thank you for a good evening!

Subject: Rates
2026-10-02 10:31 Karen -> Marta: Could you send me the rates by next Friday?
2026-10-02 10:40 Marta -> Karen: Will do, you'll have the rates by Friday.
2026-10-09 17:52 Karen -> Marta: I still haven't had the rates.

Subject: Visit
2026-10-08 09:00 Piotr -> Marta: The visit is on Thursday.
2026-10-08 09:30 Marta -> Piotr: Could you send me the address?

Subject: News
2026-10-12 09:00 Kamil -> Marta: Nothing new here.
2026-10-12 15:00 Marta -> Kamil: Nor here.
"""
MORNING = at("2026-10-13 08:00")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    home = Office.open(tmp_path / "home")
    home.set("zone", "Europe/Warsaw")
    home.set("as_of", "2026-10-13 08:00")
    home.import_paths([mailbox(tmp_path / "mail", WRITTEN)])
    yield home
    home.close()


def test_the_card_that_shows_what_it_is_for(office: Office) -> None:
    row = office.today().actions[0]
    assert (row.person_name, row.pressing, row.principle) == ("Karen", "asked_twice", "follow_through")
    assert row.reason == ("You wrote “Will do, you'll have the rates by Friday” (2 Oct). Karen asked again on 9 Oct. No rates seen. Acknowledged is not done.")


def test_whose_mail_it_is_is_found_and_said(office: Office) -> None:
    me = office.today().me
    assert me is not None
    assert me.addresses == ("marta@by-hand.example",)


def test_the_same_mail_again_adds_nothing(office: Office, tmp_path: Path) -> None:
    before = list(office.dump())
    again = office.import_paths([tmp_path / "mail"])
    assert (again.raw, again.moments) == (0, 0)
    assert list(office.dump()) == before


def test_both_directions_stand_side_by_side(office: Office) -> None:
    waiting = office.waiting()
    assert [(row.person_name, row.mine) for row in waiting.theirs] == [("Piotr", False)]
    assert [row.person_name for row in office.promises().mine] == ["Karen"]


@pytest.mark.parametrize(
    ("verdict", "when", "state"),
    [("done", None, "late"), ("settled", None, "excused"), ("not_a_promise", None, "excused"), ("redated", "2026-10-16 23:59", "open")],
)
def test_the_owners_word_wins_at_once_and_can_be_undone(office: Office, verdict: str, when: str | None, state: str) -> None:
    row = office.today().actions[0]
    entry = office.decide(row.id, verdict, at(when) if when else None)  # type: ignore[arg-type]
    assert office.why(row.id).action.state == state
    assert row.occasion not in [one.occasion for one in office.today().actions]
    office.undo(entry.key)
    assert office.today().actions[0].reason == row.reason


def test_the_evidence_behind_a_row(office: Office) -> None:
    why = office.why(office.today().actions[0].id)
    assert [one.part for one, _ in why.evidence] == ["opened", "acknowledged", "asked_again"]
    assert [quoted.author for _, quoted in why.evidence] == ["Karen", "Marta", "Karen"]
    assert why.cannot_know
    assert office.mail(why.evidence[0][1].moment).text == "Could you send me the rates by next Friday?"


def test_three_mornings_then_it_asks_then_it_parks(office: Office) -> None:
    shown: list[tuple[str, str]] = []
    said = []
    for day in ("2026-10-13", "2026-10-14", "2026-10-15", "2026-10-16", "2026-10-19"):
        page, chosen = office.morning(at(f"{day} 08:00"), shown)
        said.append([row.still_true for row in page.actions if row.person_name == "Karen"])
        shown += [(day, row.key) for row in chosen.rows]
    assert said == [[False], [False], [False], [True], []]


def test_a_call_noted_by_hand_is_read_like_mail(office: Office) -> None:
    office.note("2026-10-09 18:30 Karen -> me: call. Could you send me the notice periods too?")
    assert any("notice periods" in one.words for row in office.waiting(at("2026-10-14 18:00")).mine for one in row.said)


def test_one_relationship(office: Office) -> None:
    page = office.person("karen")
    assert (page.person.name, [one.words for one in page.warm_theirs]) == ("Karen", ["Likewise, thank you for a good evening!"])
    assert {one.kind: (one.mine, one.theirs) for one in page.traffic}["asks"] == (0, 2)


def test_mail_is_found_by_its_words(office: Office) -> None:
    assert [mail.subject for mail in office.search("addr")] == ["Re: Visit"]


def test_what_is_not_there_is_said_in_a_sentence(office: Office) -> None:
    with pytest.raises(PersonNotFound, match="regard people"):
        office.person("nobody at all")
    with pytest.raises(PersonUnclear, match="full name or an address"):
        office.person("by-hand")
    with pytest.raises(RowNotFound, match="regard today"):
        office.why("zzz")
    with pytest.raises(EntryNotFound, match="take back"):
        office.undo("ffff")
    with pytest.raises(SettingUnknown, match="mail_link"):
        office.set("colour", "red")
    with pytest.raises(SettingUnfit, match="Europe/Warsaw"):
        office.set("zone", "Mars/Olympus")
    for written in ("europe/warsaw", "Warsaw", "Warszawa"):
        with pytest.raises(ZoneUnknown, match="did you mean Europe/Warsaw"):
            office.set("zone", written)
    office.set("as_of", "25.10.2001")
    assert office.setting("as_of") == "2001-10-25 08:00"


def test_an_empty_home_has_an_empty_morning(tmp_path: Path) -> None:
    home = Office.open(tmp_path / "empty")
    page = home.today()
    home.close()
    assert (page.me, page.actions, page.kindness) == (None, (), None)


def test_without_a_sent_folder_nothing_is_judged_and_the_remedy_is_said(tmp_path: Path) -> None:
    mailbox(tmp_path / "mail", WRITTEN)
    home = Office.open(tmp_path / "home")
    done = home.import_paths([tmp_path / "mail" / "Inbox"], me="marta@by-hand.example")
    page = home.today(MORNING)
    home.close()
    assert page.actions == ()
    assert any("Sent" in notice for notice in (*page.notices, *done.notices))


def test_a_wrong_name_of_the_owner_changes_nothing_and_the_import_is_summed_up(office: Office, tmp_path: Path) -> None:
    done = office.import_paths([tmp_path / "mail"], me="nobody@nowhere.example")
    assert (done.raw, done.known > 0) == (0, True)
    assert done.me_refused.startswith("Nobody called “nobody@nowhere.example” is in this mail, so whose ledger it is stays as it was")
    me = office.today().me
    assert me is not None
    assert me.addresses == ("marta@by-hand.example",)
    with pytest.raises(OwnerMisspelt, match="if you mean karen@by-hand"):
        office.set("me", "karne@by-hand.example")
    with pytest.raises(OwnerNotFound):
        office.set("me", "zzz")


def test_another_owner_is_said_with_the_way_back(office: Office, tmp_path: Path) -> None:
    done = office.import_paths([tmp_path / "mail"], me="karen@by-hand.example")
    assert done.notices[-1] == "This ledger was Marta's and is now Karen's. To go back: `regard set me marta@by-hand.example`."
    assert office.import_paths([tmp_path / "mail"]).notices[-1] != done.notices[-1]


def test_the_same_word_twice_is_told_and_another_day_is_a_correction(office: Office) -> None:
    row = office.today().actions[0]
    entry = office.decide(row.id, "done", at("2026-10-12 12:00"))
    with pytest.raises(AlreadySaid, match=f"`regard undo {entry.key[:8]}`"):
        office.decide(row.id, "done", at("2026-10-12 18:00"))
    office.decide(row.id, "done", at("2026-10-09 18:00"))
    assert office.why(row.id).action.met_at == at("2026-10-09 18:00")


def test_a_note_taken_back_leaves_nothing_but_its_words(office: Office) -> None:
    kinds = ('"type":"note"', '"type":"entry"')
    before = [line for line in office.dump() if not any(kind in line for kind in kinds)]
    written = "2026-10-12 09:14 Karen -> me: call. She will send the contract by Friday."
    note = office.note(written)
    assert office.newest() == note
    assert office.search("contract")
    assert office.undo(note.key[:8]) == note
    assert (office.notes(), office.search("contract"), office.newest()) == ([], [], None)
    assert [line for line in office.dump() if not any(kind in line for kind in kinds)] == before
    with pytest.raises(EntryNotFound):
        office.undo(note.key)
    again = office.note(written)
    assert [one.words for row in office.promises().theirs for one in row.said if "contract" in one.words]
    assert office.notes() == [again]
    assert office.search("contract")


def test_two_notes_of_one_conversation_are_taken_back_one_by_one(office: Office) -> None:
    line = "2026-10-12 09:14 Karen -> me: call. She will send the contract by Friday."
    both = office.note(f"{line}\n2026-10-12 10:00 me -> Karen: Splendid!")
    single = office.note(line)
    office.undo(both.key)
    assert office.search("contract")
    assert office.search("splendid") == []
    office.undo(single.key)
    assert office.search("contract") == []


def test_a_promise_read_twice_is_counted_as_read_twice(office: Office) -> None:
    counts = {one.principle: one.shared for one in office.person("karen").counts if one.mine}
    assert counts["follow_through"] == counts["when_you_say"] == 1
    assert sum(one.shared == 0 for one in office.person("karen").counts if one.mine) >= 1


def test_the_owners_word_counts_at_the_morning_shown(tmp_path: Path) -> None:
    home = Office.open(tmp_path / "home")
    home.set("zone", "Europe/Warsaw")
    home.import_paths([mailbox(tmp_path / "mail", WRITTEN)])
    home.as_of = MORNING
    row = home.today(MORNING).actions[0]
    home.decide(row.id, "settled", words="on the phone")
    assert row.occasion not in [one.occasion for one in home.today(MORNING).actions]
    assert home.why(row.id, MORNING).action.state == "excused"
    home.close()


@pytest.mark.parametrize(("verdict", "when"), [("done", "2026-10-14 12:00"), ("done", "2026-10-01 12:00"), ("redated", "2026-10-12 23:59")])
def test_a_day_that_cannot_be_is_refused(office: Office, verdict: str, when: str) -> None:
    row = office.today().actions[0]
    with pytest.raises((DayToCome, DayTooEarly)):
        office.decide(row.id, verdict, at(when))  # type: ignore[arg-type]


def test_what_a_call_promised_is_the_callers_word(office: Office) -> None:
    office.note("2026-10-12 09:14 Karen -> me: call. She will send the contract by Friday.")
    assert any("send the contract by Friday" in row.said[0].words for row in office.promises().theirs)


def test_a_morning_that_the_mail_does_not_reach_says_so(office: Office) -> None:
    assert office.today().covered
    assert not office.today(at("2027-03-01 08:00")).covered


def test_mail_to_two_addresses_of_the_owner_speaks_to_the_owner_once(tmp_path: Path) -> None:
    """Both addresses write what lies in the sent folders, so both are the owner's; Karen's mail to both is one request to one person."""
    asked = "Subject: Rates\n2026-10-02 10:31 Karen -> Marta, Marta Private: Could you send me the rates by next Friday?"
    home = Office.open(tmp_path / "home")
    paths = []
    for who, until in (("Marta", 26), ("Marta Private", 18)):
        sent = "".join(f"\n\nSubject: Plan {day}\n2026-09-{day} 09:00 {who} -> Piotr: Plan {day}." for day in range(10, until))
        paths.append(mailbox(tmp_path / who, asked + sent, who))
    home.import_paths(paths)
    me = home.owner()
    assert me is not None
    assert me.addresses == ("marta.private@by-hand.example", "marta@by-hand.example")
    assert {one.kind: one.theirs for one in home.person("karen").traffic}["asks"] == 1
    home.close()


def test_a_list_before_the_mail_says_that_it_can_tell_nothing(office: Office) -> None:
    before = at("2026-01-12 08:00")
    for page in (office.promises(before), office.waiting(before), office.faded(before)):
        assert page.notices[0].startswith("The mail is seen from ")
        assert page.notices[0].endswith(" on: what was owed before then cannot be told.")
    assert not any("seen from" in notice for notice in (*office.promises().notices, *office.today(before).notices))
