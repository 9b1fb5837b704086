"""Working time: a weekend, a night and a holiday count nothing; summer time changes nothing."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.matters.clock import WORKING_DAY, Clock, clock, later, worked, working_days_between

KRAKOW = ZoneInfo("Europe/Warsaw")


def at(written: str) -> int:
    return int(datetime.fromisoformat(written).replace(tzinfo=KRAKOW).timestamp())


def office(holidays: frozenset[date] = frozenset()) -> Clock:
    return clock(at("2026-01-01"), at("2026-12-31"), KRAKOW, holidays)


def after(of: Clock, written: str, days: int) -> str:
    reached = later(of, at(written), days * WORKING_DAY)
    return datetime.fromtimestamp(reached, UTC).astimezone(KRAKOW).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("written", "days", "reached"),
    [
        ("2026-10-06 11:00", 1, "2026-10-07 11:00"),
        ("2026-10-09 16:00", 1, "2026-10-12 16:00"),  # over a weekend
        ("2026-10-10 13:00", 1, "2026-10-12 17:00"),  # written on a Saturday: all of Monday
        ("2026-10-06 22:30", 1, "2026-10-07 17:00"),  # written at night: all of the next day
        ("2026-10-23 10:00", 1, "2026-10-26 10:00"),  # summer time ends in between
        ("2026-10-05 10:00", 5, "2026-10-12 10:00"),
    ],
)
def test_a_working_day_later(written: str, days: int, reached: str) -> None:
    assert after(office(), written, days) == reached


def test_a_holiday_more_moves_the_day_on() -> None:
    assert after(office(frozenset({date(2026, 11, 11)})), "2026-11-10 12:00", 1) == "2026-11-12 12:00"


def test_a_week_holds_five_working_days() -> None:
    assert working_days_between(office(), at("2026-10-05 12:00"), at("2026-10-12 12:00")) == pytest.approx(5)


@given(st.integers(at("2026-01-10"), at("2026-12-20")), st.integers(1, 20 * WORKING_DAY))
def test_later_is_worked_back(instant: int, seconds: int) -> None:
    of = office()
    assert worked(of, later(of, instant, seconds)) - worked(of, instant) == seconds
