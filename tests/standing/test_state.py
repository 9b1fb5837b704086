"""What became of an occasion: without a trace it is unknown, never a breach; broken needs evidence."""

from typing import Any

import pytest

from regard.facts.action import State
from regard.facts.occasion import DueKind
from regard.standing.state import cut, state
from tests.standing.occasions import CLOCK, at, occasion

MORNING = at("2026-10-13 08:00")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"due_at": at("2026-10-14 10:00")}, "open"),
        ({}, "unknown"),
        ({"met_at": at("2026-10-05 12:00")}, "met"),
        ({"met_at": at("2026-10-08 12:00")}, "late"),
        ({"met_at": at("2026-10-08 12:00"), "told_at": at("2026-10-05 16:00")}, "told"),
        ({"told_at": at("2026-10-05 16:00")}, "told"),
        ({"told_at": at("2026-10-09 16:00")}, "unknown"),
        ({"failed_at": at("2026-10-09 17:52")}, "broken"),
        ({"failed_at": at("2026-10-09 17:52"), "met_at": at("2026-10-12 09:00")}, "late"),
        ({"excused_at": at("2026-10-07 09:00"), "excuse": "another_did"}, "excused"),
        ({"excused_at": at("2026-10-07 09:00"), "excuse": "moot", "met_at": at("2026-10-06 09:00")}, "met"),
        ({"excused_at": at("2026-10-09 09:00"), "excuse": "went_on"}, "went_on"),
        ({"excused_at": at("2026-10-05 16:00"), "excuse": "went_on", "met_at": at("2026-10-06 09:00")}, "met"),
        ({"excused_at": at("2026-10-07 09:00"), "excuse": "went_on", "met_at": at("2026-10-09 09:00")}, "went_on"),
        ({"opened_at": at("2026-08-03 10:00"), "due_at": at("2026-08-04 10:00")}, "faded"),
        ({"opened_at": at("2026-08-03 10:00"), "due_at": at("2026-08-04 10:00"), "asked_again_at": at("2026-10-09 10:00")}, "unknown"),
    ],
)
def test_a_state_is_told_from_the_row_and_the_instant(said: dict[str, Any], expected: State) -> None:
    assert state(occasion(**said), MORNING, CLOCK) == expected


@pytest.mark.parametrize(("kind", "expected"), [("norm", "met"), ("promised", "late")])
def test_what_is_usual_by_a_day_is_in_time_all_that_day(kind: DueKind, expected: State) -> None:
    row = occasion(due_at=at("2026-10-09 17:00"), due_kind=kind, met_at=at("2026-10-09 17:25"))
    assert state(row, MORNING, CLOCK) == expected


def test_what_comes_later_is_not_known_yet() -> None:
    row = occasion(met_at=at("2026-10-14 09:00"), asked_again_at=at("2026-10-12 09:00"), seen_until=at("2026-11-01"))
    known = cut(row, MORNING)
    assert known is not None
    assert (known.met_at, known.asked_again_at) == (None, at("2026-10-12 09:00"))
    assert known.seen_until == MORNING


def test_what_has_not_opened_is_not_there() -> None:
    assert cut(occasion(opened_at=at("2026-10-14 09:00")), MORNING) is None
