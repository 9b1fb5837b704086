"""Latency: how many are answered by a horizon, and how fast where an answer came; never mixed."""

from regard.matters.clock import HOUR, WORKING_DAY
from regard.standing.latency import Wait, latency, waits
from tests.standing.occasions import CLOCK, at, occasion


def test_hours_are_working_hours() -> None:
    friday = occasion(opened_at=at("2026-10-02 16:00"), met_at=at("2026-10-05 10:00"))
    assert waits([friday], CLOCK, at("2026-10-12 08:00")) == [Wait(2 * HOUR, answered=True)]


def test_who_still_waits_counts_for_as_long_as_they_were_seen_to() -> None:
    found = latency([Wait(HOUR, True), Wait(3 * HOUR, True), Wait(2 * HOUR, False), Wait(3 * WORKING_DAY, False)])
    assert (found.asked, found.answered) == (4, 2)
    by_next_day = found.by[0]
    assert by_next_day.share is not None
    assert round(by_next_day.share, 3) == 0.625  # 1 - 3/4 * 1/2: of the two left after two hours, one was answered in the third
    assert found.hours == (1.5, 2.0, 2.5)


def test_speed_is_of_the_answered_alone() -> None:
    assert latency([Wait(HOUR, True), Wait(HOUR, True), *[Wait(9 * WORKING_DAY, False)] * 20]).hours == (1, 1, 1)


def test_settled_otherwise_is_neither_answered_nor_unanswered() -> None:
    aside = occasion(opened_at=at("2026-10-05 10:00"), excused_at=at("2026-10-05 12:00"), excuse="another_did")
    assert waits([aside], CLOCK, at("2026-10-12 08:00")) == [Wait(2 * HOUR, answered=False)]
    assert latency(waits([aside], CLOCK, at("2026-10-12 08:00"))).by[0].share is None


def test_nothing_is_seen_after_the_mail_ends() -> None:
    row = occasion(opened_at=at("2026-10-05 10:00"), met_at=at("2026-10-14 10:00"), seen_until=at("2026-10-05 15:00"))
    assert waits([row], CLOCK, at("2026-10-20 08:00")) == [Wait(5 * HOUR, answered=False)]


def test_nothing_asked_says_nothing() -> None:
    found = latency([])
    assert (found.asked, found.hours, [by.share for by in found.by]) == (0, None, [None, None, None])


def test_an_answer_in_time_ends_the_wait_though_other_mail_went_on_before() -> None:
    opened, on = at("2026-10-05 10:00"), at("2026-10-05 10:15")
    row = occasion(opened_at=opened, due_at=at("2026-10-06 10:00"), excused_at=on, excuse="went_on", met_at=at("2026-10-05 15:00"))
    assert waits([row], CLOCK, at("2026-10-12 08:00")) == [Wait(5 * HOUR, answered=True)]
