"""Working time: how long a working day is, and the instant so many working seconds after another.

The clock is a table of working days, one row a day: working seconds before it, when it opens, when it closes. An instant's working
seconds are a look-up and a subtraction, and one holiday more changes one table.
"""

from bisect import bisect_right
from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

HOUR = 3_600
WORKING_DAY = 8 * HOUR
"""Eight working hours: the length of the default clock's day, nine to five."""
OPENS, CLOSES = time(9), time(17)
SATURDAY = 5


class Clock(NamedTuple):
    """The working days of one zone, in order: working seconds before each, the instants at which it opens and closes."""

    zone: ZoneInfo
    before: list[int]
    opens: list[int]
    closes: list[int]


def clock(first: int, last: int, zone: ZoneInfo, holidays: Collection[date] = frozenset()) -> Clock:
    """The clock of `zone` from a week before the day of instant `first` to a year after the day of instant `last`."""
    start = datetime.fromtimestamp(first, UTC).date() - timedelta(days=7)
    days = (datetime.fromtimestamp(last, UTC).date() - start).days + 366
    dates = [day for n in range(days) if (day := start + timedelta(days=n)).weekday() < SATURDAY and day not in holidays]
    of = Clock(zone, [], [], [])
    worked_before = 0
    for day in dates:
        of.before.append(worked_before)
        of.opens.append(int(datetime.combine(day, OPENS, zone).timestamp()))
        of.closes.append(int(datetime.combine(day, CLOSES, zone).timestamp()))
        worked_before += of.closes[-1] - of.opens[-1]
    return of


def worked(of: Clock, instant: int) -> int:
    """The working seconds of the clock up to an instant."""
    day = max(bisect_right(of.opens, instant) - 1, 0)
    return of.before[day] + max(0, min(instant, of.closes[day]) - of.opens[day])


def later(of: Clock, instant: int, seconds: int) -> int:
    """The instant at which `seconds` (more than none) of working time have passed since `instant`."""
    reached = worked(of, instant) + seconds
    day = max(bisect_right(of.before, reached - 1) - 1, 0)
    return of.opens[day] + reached - of.before[day]


def earlier(of: Clock, instant: int, seconds: int) -> int | None:
    """The first instant after which `seconds` of working time pass until `instant`; before it more do. None where the clock begins later."""
    reached = worked(of, instant) - seconds
    if reached <= 0:
        return None
    day = max(bisect_right(of.before, reached - 1) - 1, 0)
    return of.opens[day] + reached - of.before[day]


def close_of(of: Clock, instant: int) -> int:
    """The instant itself, or the close of business on its day where it lies later: who asks that evening, asks after the day."""
    day = max(bisect_right(of.opens, instant) - 1, 0)
    same = datetime.fromtimestamp(of.closes[day], of.zone).date() == datetime.fromtimestamp(instant, of.zone).date()
    return min(instant, of.closes[day]) if same else instant


def working_days_between(of: Clock, start: int, end: int) -> float:
    """The working days between two instants (negative when `end` is before `start`)."""
    return (worked(of, end) - worked(of, start)) / WORKING_DAY


def day_of(of: Clock, instant: int) -> date:
    """The calendar day of an instant in the clock's zone."""
    return datetime.fromtimestamp(instant, of.zone).date()


def end_of_day(of: Clock, day: date) -> int:
    """The last second of a calendar day in the clock's zone."""
    return int(datetime.combine(day + timedelta(days=1), time(), of.zone).timestamp()) - 1
