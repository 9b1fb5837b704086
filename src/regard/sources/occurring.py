"""Occurring: the times at which one event of a calendar takes place, with its exceptions, additions and moves (RFC 5545, 3.8.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, NamedTuple

Component = Any
"""A component of the calendar's library, whose types leave open what any property is."""
OFTEN: Final = frozenset(("SECONDLY", "MINUTELY"))
"""Rules that no meeting follows and that would fill any store."""
AT_MOST: Final = 5_000
"""Occurrences of one series: thirteen years of every day."""
BEFORE: Final = timedelta(days=1)
BOUNDS: Final = (datetime(1, 1, 3, tzinfo=UTC), datetime(9998, 12, 30, tzinfo=UTC))
"""Instants that stay dates in every zone."""


class TooOften(ValueError):
    """A series that repeats every minute or second, or has more occurrences than any meeting."""


class Occurrence(NamedTuple):
    """One time. `given` is the start that the series gives it, None for an event that happens once."""

    given: date | datetime | None
    event: Component


def occurrences(events: Sequence[Component], until: datetime) -> Iterator[Occurrence]:
    """The occurrences of events of one uid, from the start of the series to `until`. Raises ValueError and what the libraries raise."""
    masters = [event for event in events if "RECURRENCE-ID" not in event]
    if not any(_repeats(event) for event in masters):
        yield from _once(events, masters)
        return
    shifts = {_comparable(event["RECURRENCE-ID"].dt): _shift(event) for event in events if "RECURRENCE-ID" in event and _goes_on(event)}
    for number, event in enumerate(_between(events, masters, until)):
        if number == AT_MOST:
            raise TooOften(f"it takes place more than {AT_MOST} times")
        given = event["RECURRENCE-ID"].dt
        yield Occurrence(event.start - shifts[_comparable(given)] if _goes_on(event) else given, event)


def straighten(event: Component) -> None:
    """Give an event one start and one end of the same kind, where a program wrote none, both an end and a length, or a day and a time. Raises ValueError."""
    start = getattr(event.get("DTSTART"), "dt", None)
    if not isinstance(start, date):
        said = "; ".join(str(reason) for _, reason in event.errors)
        raise ValueError(said or "it says no start")
    end = getattr(event.get("DTEND"), "dt", None)
    length = getattr(event.get("DURATION"), "dt", None)
    if not isinstance(end, date):
        end = start + (length if isinstance(length, timedelta) else timedelta(0 if isinstance(start, datetime) else 1))
    if isinstance(start, datetime) != isinstance(end, datetime):
        start, end = _as_day(start), _as_day(end)
    if not isinstance(start, datetime) and end <= start:
        end = start + timedelta(1)
    for name in ("DTSTART", "DTEND", "DURATION"):
        event.pop(name, None)
    event.add("DTSTART", start)
    event.add("DTEND", end if _comparable(end) >= _comparable(start) else start)


def _as_day(at: date) -> date:
    return at.date() if isinstance(at, datetime) else at


def _once(events: Sequence[Component], masters: Sequence[Component]) -> Iterator[Occurrence]:
    """The newest edition of an event that happens once; occurrences without their series stand for themselves."""
    if masters:
        yield Occurrence(None, max(masters, key=edition))
    newest = {_comparable(event["RECURRENCE-ID"].dt): event for event in sorted(events, key=edition) if "RECURRENCE-ID" in event}
    for event in newest.values():
        yield Occurrence(event["RECURRENCE-ID"].dt, event)


def edition(event: Component) -> tuple[int, str, bytes]:
    """What tells the newer of two editions of an event."""
    stamp = event.get("LAST-MODIFIED") or event.get("DTSTAMP")
    return int(event.get("SEQUENCE", 0)), stamp.to_ical().decode() if stamp is not None else "", event.to_ical()


def _between(events: Sequence[Component], masters: Sequence[Component], until: datetime) -> list[Component]:
    from icalendar import Calendar  # noqa: PLC0415  half a second, to read calendars only
    from recurring_ical_events import of  # noqa: PLC0415

    holder = Calendar()
    for event in events:
        holder.add_component(event)
    for master in masters:
        _bound(master, until)
    first = min(_instant(event.start) for event in events)
    last = max([until, *(_instant(event.start) for event in events if "RECURRENCE-ID" in event)])
    if first > until:
        last = first + BEFORE
    found: list[Component] = of(holder).between(max(first - BEFORE, BOUNDS[0]), min(last, BOUNDS[1]))
    return found


def _bound(master: Component, until: datetime) -> None:
    """Give an endless rule an end, so that a rule that nothing fits is not followed for ever. Raises TooOften."""
    for rule in _rules(master):
        if {str(often).upper() for often in rule["FREQ"]} & OFTEN:
            raise TooOften("it repeats every minute or second")
        if not rule.get("UNTIL") and not rule.get("COUNT"):
            plain = not isinstance(master.start, datetime)
            rule["UNTIL"] = [until.date() if plain else until if master.start.tzinfo else until.replace(tzinfo=None)]


def _repeats(event: Component) -> bool:
    return bool(_rules(event)) or bool(event.get("RDATE"))


def _rules(event: Component) -> list[dict[str, list[object]]]:
    said = event.get("RRULE") or []
    return [rule for rule in (said if isinstance(said, list) else [said]) if rule.get("FREQ")]


def _goes_on(event: Component) -> bool:
    """Whether a changed occurrence changes all that follow it."""
    return "RECURRENCE-ID" in event and str(event["RECURRENCE-ID"].params.get("RANGE", "")).upper() == "THISANDFUTURE"


def _shift(event: Component) -> timedelta:
    shift: timedelta = _comparable(event.start) - _comparable(event["RECURRENCE-ID"].dt)
    return shift


def _comparable(at: date | datetime) -> datetime:
    return _instant(at).replace(tzinfo=None)


def _instant(at: date | datetime) -> datetime:
    """The instant, without a zone read as UTC: near enough to bound a span."""
    if not isinstance(at, datetime):
        at = datetime.combine(at, time())
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    if not BOUNDS[0].year < at.year < BOUNDS[1].year:
        raise ValueError(f"it takes place in the year {at.year}")
    return at.astimezone(UTC)
