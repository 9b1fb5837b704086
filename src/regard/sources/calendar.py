"""Calendars: an iCalendar file (RFC 5545) as meetings, absences and holidays, one record for each time that something takes place.

The file is cut into its events before any is read, so that a malformed one is named and the rest goes on.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from regard.facts.meeting import Meeting
from regard.sources.errors import EventUnreadable, SourceError
from regard.sources.meetings import Shell, last_known, meeting_of, zone_named
from regard.sources.occurring import Component, occurrences, straighten
from regard.sources.texts import unescaped

BEGINS: Final = re.compile(r"\s*BEGIN:VCALENDAR\b", re.IGNORECASE)
EVENT: Final = re.compile(r"^BEGIN:(V(?!CALENDAR|TIMEZONE)\w+)\b.*?(?:^END:\1[ \t]*\n?|(?=^BEGIN:\1\b)|(?=^END:VCALENDAR)|\Z)", re.I | re.M | re.S)
ZONE: Final = re.compile(r"^BEGIN:VTIMEZONE\b.*?^END:VTIMEZONE[ \t]*$", re.I | re.M | re.S)
AROUND: Final = re.compile(r"^(X-WR-CALNAME|X-WR-TIMEZONE|METHOD)[^:\n]*:([^\n]*(?:\n[ \t][^\n]*)*)", re.I | re.M)
NAMES: Final = re.compile(r"^(SUMMARY|UID|DTSTART)[^:\n]*:([^\n]*(?:\n[ \t][^\n]*)*)", re.I | re.M)
FOLD: Final = re.compile(r"\n[ \t]")
AHEAD: Final = timedelta(days=366)
"""An endless series is known for a year after the last event that the file knows of."""


class Calendar(NamedTuple):
    """What a calendar's file says. `newest` is the newest instant at which anything in it changed, 0 when it does not say."""

    name: str
    meetings: tuple[Meeting, ...]
    errors: tuple[SourceError, ...]
    newest: int


def is_calendar(head: str) -> bool:
    """Whether a text begins as a calendar."""
    return BEGINS.match(head) is not None


def read_calendar(text: str, path: Path, zone: ZoneInfo, until: datetime | None = None) -> Calendar:
    """Read a calendar's text. Times without a zone are of the calendar's zone, else of `zone`; endless series end at `until`."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the libraries warn of zones that they guess
        return _read(text, path, zone, until)


def _read(text: str, path: Path, zone: ZoneInfo, until: datetime | None) -> Calendar:
    errors: list[SourceError] = []
    blocks = [found[0] for found in EVENT.finditer(text) if found[1].upper() == "VEVENT"]
    shell = _shell(EVENT.sub("", text), path, zone, errors)
    events = [event for block in blocks if (event := _event(block, path, errors)) is not None]
    horizon = until or last_known(events) + AHEAD
    shell = shell._replace(exported=_exported(events))
    found: dict[str, Meeting] = {}
    for several in _by_uid(events).values():
        try:
            made = [meeting_of(occurrence, shell) for occurrence in occurrences(several, horizon)]
        except Exception as refused:
            errors.append(EventUnreadable(path, _named(several[0].to_ical().decode("utf-8", "replace").replace("\r\n", "\n")), _reason(refused)))
        else:
            found.update({one.key: one for one in made})
    meetings = tuple(sorted(found.values(), key=lambda one: (one.start, one.key)))
    return Calendar(shell.name, meetings, tuple(errors), max((one.changed_at for one in meetings if one.changed_at != one.start), default=0))


def _shell(text: str, path: Path, zone: ZoneInfo, errors: list[SourceError]) -> Shell:
    """What stands around the events: name, zone, method. The zones described become known to the library, anew for each file."""
    import icalendar  # noqa: PLC0415  half a second, to read calendars only

    icalendar.use_zoneinfo()  # type: ignore[no-untyped-call]
    described = []
    for block in ZONE.findall(text):
        try:
            around = icalendar.Calendar.from_ical(f"BEGIN:VCALENDAR\n{block}\nEND:VCALENDAR\n")
            described += [str(one.get("TZID", "")) for one in around.walk("VTIMEZONE")]
        except Exception as refused:
            errors.append(EventUnreadable(path, "a time zone of its own", _reason(refused)))
    said = {name.upper(): unescaped(FOLD.sub("", value).strip()) for name, value in AROUND.findall(text)}
    named = (said.get("X-WR-TIMEZONE", ""), described[0] if len(described) == 1 else "")
    return Shell(said.get("X-WR-CALNAME", ""), zone_named(named, zone), said.get("METHOD", "").upper(), None)


def _event(block: str, path: Path, errors: list[SourceError]) -> Component | None:
    from icalendar import Event  # noqa: PLC0415

    ended = block if re.search(r"^END:VEVENT", block, re.I | re.M) else f"{block}\nEND:VEVENT\n"
    try:
        event = Event.from_ical(ended)
        straighten(event)
    except Exception as refused:
        errors.append(EventUnreadable(path, _named(block), _reason(refused)))
        return None
    return event


def _by_uid(events: Iterable[Component]) -> dict[str, list[Component]]:
    """Events of one uid together; one without a uid is known by its start and its summary."""
    found: dict[str, list[Component]] = {}
    for event in events:
        if not event.get("UID"):
            event["UID"] = f"{event['DTSTART'].to_ical().decode()} {event.get('SUMMARY', '')}"
        found.setdefault(str(event["UID"]), []).append(event)
    return found


def _exported(events: Sequence[Component]) -> datetime | None:
    """The instant of the export, where every event bears the same stamp (as Google writes): it says nothing of the event."""
    stamps = {event["DTSTAMP"].dt for event in events if "DTSTAMP" in event}
    stamp = stamps.pop() if len(stamps) == 1 and len(events) > 1 else None
    return stamp.astimezone(UTC) if isinstance(stamp, datetime) and stamp.tzinfo else None


def _named(block: str) -> str:
    """An event as a person would find it: its summary and start, else its uid."""
    said = {name.upper(): unescaped(FOLD.sub("", value).strip()) for name, value in NAMES.findall(block)}
    about, start = " ".join(said.get("SUMMARY", "").split()) or said.get("UID") or "an event without a name", said.get("DTSTART", "")
    return f'the event "{about}"' + (f" of {start}" if start else "")


def _reason(refused: Exception) -> str:
    said = " ".join(str(refused).split()) or type(refused).__name__
    return said[:200].rstrip(".")
