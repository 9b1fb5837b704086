"""This morning's rows: seven at most, one a matter, in the order of what can still be helped."""

from regard.actions.choosing import SEVEN, choose
from regard.facts.occasion import Evidence
from regard.standing.state import cut
from tests.standing.occasions import CLOCK, at, occasion

MORNING = at("2026-10-13 08:00")


def chosen(*rows: object, mornings: dict[str, int] | None = None, settled: dict[str, int] | None = None):
    known = [one for row in rows if (one := cut(row, MORNING))]  # type: ignore[arg-type]
    return choose(known, "marta", MORNING, CLOCK, mornings or {}, settled or {})


def test_the_order_of_the_list() -> None:
    first_answer = occasion()
    past = occasion(principle="when_you_say", due_at=at("2026-10-09 23:59"), due_kind="promised")
    acknowledged = occasion(principle="follow_through", due_at=at("2026-10-12 10:00"), acknowledged_at=at("2026-10-05 11:00"))
    twice = occasion(asked_again_at=at("2026-10-09 17:52"))
    today = occasion(principle="when_you_say", due_at=at("2026-10-13 23:59"), due_kind="promised")
    assert chosen(first_answer, past, acknowledged, twice, today).rows == (today, twice, acknowledged, past, first_answer)


def test_never_more_than_seven_and_never_filled_up() -> None:
    rows = [occasion(opened_at=at(f"2026-10-05 10:{n:02}")) for n in range(10)]
    full = chosen(*rows)
    assert (len(full.rows), full.more) == (SEVEN, 3)
    assert chosen(occasion(certainty="likely")).rows == ()


def test_what_others_owe_me_is_no_action() -> None:
    assert chosen(occasion(doer="karen", toward="marta")).rows == ()


def test_one_matter_is_one_row() -> None:
    same = {"matter": "m", "thread": "t"}
    promised = occasion(principle="when_you_say", due_at=at("2026-10-09 23:59"), due_kind="promised", **same)
    accepted = occasion(principle="follow_through", due_at=at("2026-10-09 23:59"), due_kind="promised", **same)
    assert chosen(promised, accepted).rows == (accepted,)


def test_a_reminder_is_no_row_of_its_own() -> None:
    asked = Evidence("asked_again", at("2026-10-09 17:52"), "reminder", None)
    owed = occasion(asked_again_at=at("2026-10-09 17:52"), evidence=(asked,))
    reminder = occasion(opened_at=at("2026-10-09 17:52"), due_at=at("2026-10-12 17:00"), group="reminder")
    assert chosen(owed, reminder).rows == (owed,)


def test_what_is_not_due_is_not_pressed() -> None:
    assert chosen(occasion(due_at=at("2026-10-14 10:00"))).rows == ()


def test_after_three_mornings_it_asks_once_and_then_parks() -> None:
    row = occasion()
    assert chosen(row, mornings={row.key: 2}).asking == frozenset()
    assert chosen(row, mornings={row.key: 3}).asking == frozenset({row.key})
    parked = chosen(row, mornings={row.key: 4})
    assert (parked.rows, parked.parked) == ((), 1)


def test_settled_elsewhere_twice_with_a_person_asks_less_about_them() -> None:
    row, again = occasion(), occasion(asked_again_at=at("2026-10-09 17:52"))
    assert chosen(row, again, settled={"karen": 2}).rows == (again,)
    assert chosen(row, again, settled={"karen": 1}).rows == (again, row)


def test_what_has_faded_is_counted_apart() -> None:
    found = chosen(occasion(opened_at=at("2026-08-03 10:00"), due_at=at("2026-08-04 10:00")))
    assert (found.rows, found.faded) == ((), 1)


def test_one_faded_matter_is_counted_once_whoever_reads_it_and_only_where_its_page_shows_it() -> None:
    old = {"opened_at": at("2026-08-03 10:00"), "due_at": at("2026-08-04 10:00"), "matter": "rates"}
    read = [occasion(principle=name, **old) for name in ("promptness", "active_listening", "inside_clients")]
    assert chosen(*read).faded == 1
    assert chosen(read[2]).faded == 0
