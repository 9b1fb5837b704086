"""Working time: how long a working day is, and the instant so many working seconds after another.

The clock is a table of working days, one row a day: working seconds before it, when it opens, when it closes. An instant's working
seconds are a look-up and a subtraction, and one holiday more changes one table.
"""

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

HOUR = 3_600
WORKING_DAY = 8 * HOUR
"""Eight working hours: the length of the default clock's day, nine to five."""
OPENS, CLOSES = time(9), time(17)
SATURDAY = 5

Seconds = NDArray[np.int64]


class Clock(NamedTuple):
    """The working days of one zone, in order. Arrays of the same length: seconds (working, before the day), instants, instants."""

    zone: ZoneInfo
    before: Seconds
    opens: Seconds
    closes: Seconds


def clock(first: int, last: int, zone: ZoneInfo, holidays: Collection[date] = frozenset()) -> Clock:
    """The clock of `zone` from the day of instant `first` to a year after the day of instant `last`."""
    start = datetime.fromtimestamp(first, UTC).date() - timedelta(days=7)
    days = (datetime.fromtimestamp(last, UTC).date() - start).days + 366
    dates = [day for n in range(days) if (day := start + timedelta(days=n)).weekday() < SATURDAY and day not in holidays]
    opens = np.array([int(datetime.combine(day, OPENS, zone).timestamp()) for day in dates], dtype=np.int64)
    closes = np.array([int(datetime.combine(day, CLOSES, zone).timestamp()) for day in dates], dtype=np.int64)
    lengths = closes - opens
    return Clock(zone, np.cumsum(lengths) - lengths, opens, closes)


def worked(of: Clock, instants: Seconds) -> Seconds:
    """The working seconds of the clock up to each instant."""
    day = np.maximum(np.searchsorted(of.opens, instants, side="right") - 1, 0)
    within = np.clip(instants - of.opens[day], 0, of.closes[day] - of.opens[day])
    return np.asarray(of.before[day] + within, dtype=np.int64)


def later(of: Clock, instants: Seconds, seconds: int) -> Seconds:
    """For each instant the instant at which `seconds` of working time have passed."""
    reached = worked(of, instants) + seconds
    day = np.maximum(np.searchsorted(of.before, reached, side="left") - 1, 0)
    return np.asarray(of.opens[day] + (reached - of.before[day]), dtype=np.int64)


def working_days_between(of: Clock, start: int, end: int) -> float:
    """The working days between two instants (negative when `end` is before `start`)."""
    both = worked(of, np.array([start, end], dtype=np.int64))
    return float(both[1] - both[0]) / WORKING_DAY


def day_of(of: Clock, instant: int) -> date:
    """The calendar day of an instant in the clock's zone."""
    return datetime.fromtimestamp(instant, of.zone).date()


def end_of_day(of: Clock, day: date) -> int:
    """The last second of a calendar day in the clock's zone."""
    return int(datetime.combine(day + timedelta(days=1), time(), of.zone).timestamp()) - 1
