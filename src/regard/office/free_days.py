"""Free days: what the calendars say of days on which nothing is owed, for the clock: public holidays, and whole days of the owner's own time away.

There is one clock: on a day on which the owner is away, nobody owes the owner an answer either. That is lenient with others, never severe.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from regard.ledger.views import View

LONGEST_DAYS = 400
"""A longer absence is a mistake of typing, or one that no clock should wait for."""


def free_days(view: View, zone: ZoneInfo) -> frozenset[date]:
    """The days, in `zone`."""
    return frozenset(day for start, end in view.days_off() for day in _days(start, end, zone))


def _days(start: int, end: int, zone: ZoneInfo) -> Iterator[date]:
    """Days that begin within a span. One from a calendar of another zone begins some hours off: the day that it is mostly in is meant."""
    first = (datetime.fromtimestamp(start, zone) + timedelta(hours=12)).date()
    last = (datetime.fromtimestamp(end, zone) - timedelta(hours=12)).date()
    number = (last - first).days + 1
    return (first + timedelta(days=n) for n in range(number if number <= LONGEST_DAYS else 0))
