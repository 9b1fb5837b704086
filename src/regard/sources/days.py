"""Days and times as tables write them, in one table all in the same way: "2026-03-02 09:14", "02.03.2026", "3/2/2026 9:14 AM", "2 Mar 2026"."""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final, Literal, NamedTuple
from zoneinfo import ZoneInfo

Order = Literal["day_first", "month_first", "unknown"]
NUMBERS: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
CLOCK: Final = re.compile(r"[T, ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(z|utc|[+-]\d{2}:?\d{2})?", re.IGNORECASE)
NAMED: Final = ("%d %b %Y", "%d %B %Y", "%b %d %Y", "%B %d %Y", "%d-%b-%Y", "%d-%b-%y", "%Y/%m/%d", "%Y.%m.%d", "%Y-%m-%d")
MONTHS: Final = 12
NOON: Final = 12
CENTURY: Final = 2000


class Written(NamedTuple):
    """An instant, and whether the table names an hour or the day alone."""

    at: datetime
    has_hour: bool


def order_of(values: Iterable[str]) -> Order:
    """Whether days or months stand first in numbers with strokes: told by the values that fit one alone; dots are day first."""
    found: set[Order] = set()
    for value in values:
        numbers = NUMBERS.match(value.strip())
        if numbers and numbers[2] == "/":
            found |= {"day_first"} if int(numbers[1]) > MONTHS else {"month_first"} if int(numbers[3]) > MONTHS else set()
    return found.pop() if len(found) == 1 else "unknown"


def instant_of(value: str, zone: ZoneInfo, order: Order) -> Written:
    """The instant that a cell says, a day its midnight, in `zone` unless it names its own. Raises ValueError."""
    value = value.strip()
    clock = CLOCK.search(value)
    if clock and clock.end() != len(value):
        raise ValueError(f'"{value}" is no day and hour')
    day = _day(value[: clock.start()] if clock else value, order)
    return Written(_with_hour(day, clock, zone), clock is not None)


def _day(value: str, order: Order) -> datetime:
    numbers = NUMBERS.fullmatch(value)
    if numbers:
        one, other, year = int(numbers[1]), int(numbers[3]), int(numbers[4])
        if numbers[2] == "/" and order == "unknown" and one != other:
            raise ValueError(f'"{value}" may be read in two ways, and no other day of the table tells which')
        day, month = (other, one) if numbers[2] == "/" and order == "month_first" else (one, other)
        return _made(year if year > MONTHS * 10 else CENTURY + year, month, day, value)
    for form in NAMED:
        try:
            return datetime.strptime(value.replace(",", ""), form)
        except ValueError:
            continue
    raise ValueError(f'"{value}" is no day')


def _made(year: int, month: int, day: int, value: str) -> datetime:
    try:
        return datetime(year, month, day)
    except ValueError:
        raise ValueError(f'"{value}" is no day') from None


def _with_hour(day: datetime, clock: re.Match[str] | None, zone: ZoneInfo) -> datetime:
    if clock is None:
        return day.replace(tzinfo=zone)
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if clock[4]:
        hour = hour % NOON + (NOON if clock[4].lower().startswith("p") else 0)
    whole = day.replace(hour=hour, minute=minute, second=second)
    said = (clock[5] or "").lower()
    if not said:
        return whole.replace(tzinfo=zone)
    return datetime.fromisoformat(whole.isoformat() + ("+00:00" if said in ("z", "utc") else said))
