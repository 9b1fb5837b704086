"""Every planted truth whose principle is built is found, and every silence is kept; the other truths wait for their principle."""

from collections.abc import Iterator

import pytest
from tests.sample.truths import BUILT, PLANTED, SIGNED, Asked, Rests, asked, found, office_at_eight, resting, says, truths

from regard.facts.action import State
from regard.office import Office

CLAIMS: set[State] = {"unknown", "broken", "told"}
"""States that say that something of the doer's is missing; `open` says only that a day is coming."""
MISSED: dict[str, str] = {}
"""Truths of built principles that the reader does not find yet, with the reason; one that is found must leave this list."""


MISSED_SIGNS: dict[str, str] = {}
"""Truths of signs that are not found yet, with the reason."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    home = office_at_eight(tmp_path_factory.mktemp("truths"))
    yield home
    home.close()


@pytest.fixture(scope="module")
def rows(office: Office) -> list[Asked]:
    return asked(office)


BUILT_TRUTHS = [truth for truth in truths() if truth["principle"] in BUILT]


@pytest.mark.parametrize("truth", BUILT_TRUTHS, ids=lambda truth: truth["id"])
def test_a_planted_truth_is_found(truth: dict[str, object], rows: list[Asked]) -> None:
    met = any(says(truth, one) for one in found(truth, rows))
    assert met != (truth["id"] in MISSED), "found: take it off MISSED" if met else [one.row.quote for one in found(truth, rows)]


@pytest.fixture(scope="module")
def resting_on(office: Office) -> list[Rests]:
    return resting(office)


@pytest.mark.parametrize("truth", [truth for truth in truths() if truth["principle"] in SIGNED], ids=lambda truth: truth["id"])
def test_a_planted_sign_is_found(truth: dict[str, object], resting_on: list[Rests]) -> None:
    wanted = set(truth["messages"])  # type: ignore[call-overload]
    seen = [one for one in resting_on if one.principle == truth["principle"] and one.ids & wanted]
    assert bool(seen) != (truth["id"] in MISSED_SIGNS), "found: take it off MISSED_SIGNS" if seen else "not found"


def test_gestures_are_a_mirror_of_ones_own(office: Office) -> None:
    me = office.owner()
    assert me is not None
    assert {one.by for one in office.view.signs("genuine_gesture")} == {me.key}


@pytest.mark.parametrize("message", ["zefir-book", "mlyn-12", "mlyn-15", "rol-04", "rol-06"])
def test_no_gesture_is_tied_to_an_ask_that_is_far_or_another_s(message: str, resting_on: list[Rests]) -> None:
    assert not [one for one in resting_on if one.principle == "genuine_gesture" and one.mark != "gesture" and message in one.ids]


@pytest.mark.parametrize("silence", PLANTED["silence"], ids=lambda silence: silence["id"])
def test_a_silence_is_kept(silence: dict[str, object], rows: list[Asked], office: Office) -> None:
    shown = {action.occasion for action in office.today().actions}
    about = set(silence.get("messages", ()))  # type: ignore[call-overload]
    principle = silence.get("principle")
    broken = [one.row.quote for one in rows if one.row.key in shown and one.ids & about and principle in (None, one.row.principle)]
    assert broken == [], silence["never"]


def test_nothing_false_is_said_of_the_quiet_people(office: Office) -> None:
    quiet = set(PLANTED["quiet"])
    claimed = {row.person_name.split()[0].lower() for row in (*office.promises().theirs, *office.waiting().theirs) if row.state in CLAIMS}
    assert not claimed & quiet


def test_karen_comes_first(office: Office) -> None:
    row = office.today().actions[0]
    assert row.person_name == "Karen Holt"
    assert row.reason == ("You wrote “Will do, you'll have the rates by Friday” (2 Oct). Karen asked again on 9 Oct. No rates seen. Acknowledged is not done.")


def test_truths_of_principles_to_come_are_waiting() -> None:
    waiting = {truth["principle"] for truth in truths()} - BUILT
    assert waiting, "every principle is built: this test can go"


def test_the_office_stands_still(office: Office) -> None:
    assert office.now().strftime("%Y-%m-%d %H:%M") == "2026-10-13 08:00"


def test_before_a_meeting_news_from_home_is_offered_with_its_source_and_nothing_delicate(office: Office) -> None:
    worth = {visit.name: visit.worth_asking for page in office.meetings()[0] for visit in page.visits}
    noted, karen = worth["Karen Holt"]
    assert noted.startswith("Not saved; you noted in your address book: “Sandy: wife.")
    assert karen.startswith("Not saved; Karen wrote on 3 Sep (“Thursday the 17th”): “")
    assert "Sandy" in karen
    assert not any("hospital" in words for several in worth.values() for words in several)


def test_best_moments_say_with_whom_and_after_what(office: Office) -> None:
    moments = office.best_moments()
    assert moments
    assert all(one.toward and one.subject for one in moments)
    assert [one.author for one in moments if one.toward == "Karen Holt"] == ["Marta Zielińska"]
    assert all(one.before for one in moments if one.subject.lower().startswith(("re:", "odp:")))


def test_a_row_that_rests_on_a_table_names_it(office: Office) -> None:
    beside = [said.subject for row in (*office.promises().mine, *office.today().actions, *office.review().kept) for said in row.said if not said.message_id]
    assert "a row of your tables" not in beside
