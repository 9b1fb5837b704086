"""The office clock: stories are written in Kraków time, mail is dated in its sender's zone.

Both zones follow the European summer-time rule (directive 2000/84/EC): from the last Sunday of March to the last Sunday of
October, changing at 01:00 UTC. Worked out here so that the build does not depend on a time-zone database being installed.
"""

from datetime import UTC, datetime, timedelta, timezone

STANDARD_HOURS = {"Krakow": 1, "London": 0}
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def last_sunday(year: int, month: int) -> datetime:
    """01:00 UTC on the last Sunday of a 31-day month."""
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def is_summer(moment: datetime) -> bool:
    """Whether European summer time is in force at an aware moment."""
    return last_sunday(moment.year, 3) <= moment < last_sunday(moment.year, 10)


def in_zone(moment: datetime, zone: str) -> datetime:
    """The same moment on the wall clock of a zone."""
    hours = STANDARD_HOURS[zone] + (1 if is_summer(moment) else 0)
    return moment.astimezone(timezone(timedelta(hours=hours)))


def from_krakow(text: str) -> datetime:
    """A moment in UTC from `2026-10-02 11:40` on the Kraków wall clock."""
    naive = datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
    guess = naive - timedelta(hours=1)
    return guess - timedelta(hours=1) if is_summer(guess) else guess


def rfc_date(moment: datetime, zone: str) -> str:
    """An RFC 5322 date: `Fri, 02 Oct 2026 10:40:12 +0100`."""
    at = in_zone(moment, zone)
    day = f"{WEEKDAYS[at.weekday()]}, {at.day:02d} {MONTHS[at.month - 1]} {at.year}"
    return f"{day} {at:%H:%M:%S %z}"


def asctime(moment: datetime) -> str:
    """The date of an mbox `From ` line, in UTC: `Fri Oct  2 09:40:12 2026`."""
    return f"{WEEKDAYS[moment.weekday()]} {MONTHS[moment.month - 1]} {moment.day:2d} {moment:%H:%M:%S} {moment.year}"
