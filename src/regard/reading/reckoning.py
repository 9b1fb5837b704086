"""Reckoning of days: what the meaning of a dating comes to, from the day the message was written."""

# ruff: noqa: ARG001  all meanings are called alike, whatever they need

import calendar
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta

from regard.languages.dating import DAY, MONTH, WORKDAY, Grammar

Groups = Mapping[str, str | None]
FRIDAY, SUNDAY, WEEKDAYS = 4, 6, 7
CENTURY = 2000
AHEAD = timedelta(days=300)
"""A day without a year that lies farther ahead than this is rather one just passed: no due date."""
BEHIND = timedelta(days=1)
"""A date with a year may lie a day back (a message written after midnight), not more."""
END_OF_DAY = time(23, 59, 59)
MORNING = 8
"""The earliest hour that a bare figure means in the morning: "by 4" is in the afternoon."""
NOON, HALF_PAST, HOUR = 12, 30, 60
SURELY_DAYS = 12
"""A first number above this cannot be a month."""


def reckon(meaning: str, groups: Groups, now: datetime, grammar: Grammar) -> date | datetime | None:
    """The day meant (or the instant, for hours and minutes), None when the words make no day to come."""
    name, *rest = meaning.split()
    try:
        return MEANINGS[name](rest, groups, now, grammar)
    except ValueError:
        return None


def _day(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date:
    return now.date() + timedelta(days=int(rest[0]))


def _weekday(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date:
    wanted = grammar.weekdays[groups["weekday"] or ""]
    if rest == ["next"]:
        return _monday(now) + timedelta(days=WEEKDAYS + wanted)
    return now.date() + timedelta(days=(wanted - now.weekday() - 1) % WEEKDAYS + 1)


def _monday(now: datetime) -> date:
    return now.date() - timedelta(days=now.weekday())


def _week(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date:
    later, day = int(rest[0]), int(rest[1]) if len(rest) > 1 else FRIDAY
    found = _monday(now) + timedelta(days=WEEKDAYS * later + day)
    return found if found >= now.date() else _monday(now) + timedelta(days=SUNDAY)


def _weekend(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date:
    return _monday(now) + timedelta(days=SUNDAY)


def _month(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date | None:
    if rest == ["name"]:
        number = grammar.months[groups["month"] or ""]
        return _coming(now.year, number, _last(now.year, number), now)
    months = now.month - 1 + int(rest[0])
    year, number = now.year + months // 12, months % 12 + 1
    return date(year, number, int(rest[1]) if len(rest) > 1 else _last(year, number))


def _nth(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date | None:
    return _coming(now.year, grammar.months[groups["month"] or ""], int(rest[0]), now)


def _last(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def _quarter(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date:
    month = (now.month + 2) // 3 * 3
    return date(now.year, month, _last(now.year, month))


def _year(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date:
    return date(now.year, 12, 31)


def _span(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date | datetime:
    unit = grammar.units[groups["unit"] or ""]
    n = _count(groups.get("n"), grammar)
    if rest == ["weekday"]:
        return _next(_weekday([], groups, now, grammar), n, unit)
    if unit < DAY:
        return now + timedelta(minutes=unit // 2 if rest == ["half"] else unit * n)
    return _next(now.date(), n, unit)


def _next(start: date, n: int, unit: int) -> date:
    if unit == MONTH:
        months = start.month - 1 + n
        year, month = start.year + months // 12, months % 12 + 1
        return date(year, month, min(start.day, _last(year, month)))
    return _working_day(start, n) if unit == WORKDAY else start + timedelta(days=n * unit // DAY)


def _working_day(start: date, n: int) -> date:
    """The nth day after it that is no Saturday and no Sunday."""
    while n:
        start += timedelta(days=1)
        n -= start.weekday() <= FRIDAY
    return start


def _count(words: str | None, grammar: Grammar) -> int:
    if words is None:
        return 1
    if words.isdigit():
        return int(words)
    if words not in grammar.numbers:
        raise ValueError(words)
    return grammar.numbers[words]


def _date(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date | None:
    word = groups["day"] or ""
    day = int(word) if word.isdigit() else grammar.numbers[word]
    return _of(groups.get("year"), grammar.months[groups["month"] or ""], day, now)


def _numbers(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date | None:
    a, b = int(groups["a"] or 0), int(groups["b"] or 0)
    month, day = (a, b) if grammar.month_first and groups["sep"] != "." else (b, a)
    if month > SURELY_DAYS:
        month, day = day, month
    return _of(groups.get("year"), month, day, now)


def _iso(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date | None:
    return _of(groups["year"], int(groups["month"] or 0), int(groups["day"] or 0), now)


def _of(year: str | None, month: int, day: int, now: datetime) -> date | None:
    if year is None:
        return _coming(now.year, month, day, now)
    number = int(year)
    found = date(number if number >= CENTURY else number + CENTURY, month, day)
    return found if found >= now.date() - BEHIND else None


def _coming(year: int, month: int, day: int, now: datetime) -> date | None:
    found = date(year, month, day)
    if found < now.date():
        found = date(year + 1, month, day)
    return found if found <= now.date() + AHEAD else None


def _ordinal(rest: list[str], groups: Groups, now: datetime, grammar: Grammar) -> date:
    word = groups["day"] or ""
    day = int(word) if word.isdigit() else grammar.numbers[word]
    if day >= now.day:
        return date(now.year, now.month, day)
    return date(now.year + now.month // 12, now.month % 12 + 1, day)


Meaning = Callable[[list[str], Groups, datetime, Grammar], date | datetime | None]
MEANINGS: Mapping[str, Meaning] = {
    "day": _day,
    "weekday": _weekday,
    "week": _week,
    "weekend": _weekend,
    "month": _month,
    "nth": _nth,
    "quarter": _quarter,
    "year": _year,
    "span": _span,
    "date": _date,
    "numbers": _numbers,
    "iso": _iso,
    "ordinal": _ordinal,
}


def clock_of(groups: Groups, grammar: Grammar) -> time | None:
    """The hour that the words of a match name, None when there is no such hour."""
    if groups.get("noon"):
        return time(NOON)
    if groups.get("midnight"):
        return END_OF_DAY
    written = groups.get("hour") or groups.get("bare") or ""
    hour = int(written) if written.isdigit() else grammar.numbers.get(written, -1)
    minute = HALF_PAST if groups.get("thirty") else int(groups.get("minute") or 0)
    half = (groups.get("half") or "").replace(".", "")
    if half == "pm" or (groups.get("bare") and hour < MORNING) or (groups.get("thirty") and hour < NOON - 4):
        hour = hour % NOON + NOON
    elif half == "am":
        hour %= NOON
    return time(hour, minute) if 0 <= hour < 2 * NOON and minute < HOUR else None
