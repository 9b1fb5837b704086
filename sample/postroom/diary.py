"""Marta's diary: her calendar as iCalendar (RFC 5545)."""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from postroom import FICTION
from postroom.cast import Cast
from postroom.clock import from_krakow, in_zone

Event = Mapping[str, Any]
FOLD_AT = 73
HEAD = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Sample office of Regard//fiction//EN\nCALSCALE:GREGORIAN\n"
ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Warsaw
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""


def read_diary(path: Path) -> tuple[list[Event], list[Event]]:
    """The events and the holidays of a calendar file."""
    diary = tomllib.loads(path.read_text("utf-8"))
    return diary["event"], diary["holiday"]


def calendar_text(events: list[Event], holidays: list[Event], cast: Cast) -> str:
    """The whole calendar."""
    days = [holiday_entry(one, day) for one in holidays for day in one["dates"]]
    entries = [entry(event, cast, event.get("status", "CONFIRMED")) for event in events]
    return crlf(HEAD + f"X-WR-CALNAME:Marta\nX-WR-CALDESC:{FICTION}\n" + ZONE + "".join(entries + days) + "END:VCALENDAR\n")


def holiday_entry(holiday: Event, day: str) -> str:
    """A Polish public holiday, shown but not busy."""
    rows = [f"UID:holiday-{day}@haldenbridge.example", "DTSTAMP:20251001T060000Z", *all_day(day, day)]
    return component([*rows, f"SUMMARY:{holiday['title']}", "CATEGORIES:Święta", "TRANSP:TRANSPARENT", f"COMMENT:{FICTION}"])


def entry(event: Event, cast: Cast, status: str, answered: str = "") -> str:
    """One event; in an answer only the one who answers is listed."""
    rows = [f"UID:{event['uid']}@haldenbridge.example", f"DTSTAMP:{utc(event.get('invited', '2025-10-01 08:00'))}"]
    if status == "CANCELLED":
        rows += [f"CREATED:{utc(event['invited'])}", f"LAST-MODIFIED:{utc(event['cancelled'])}"]
    rows += timed(event) if "start" in event else all_day(event["date"], event["until"])
    rows += [f"SUMMARY:{escaped(event['title'])}", f"STATUS:{status}", f"COMMENT:{FICTION}"]
    rows += [f"LOCATION:{escaped(event['place'])}"] if "place" in event else []
    rows += [f"RRULE:{event['repeat']}"] if "repeat" in event else []
    rows += [f"EXDATE;TZID=Europe/Warsaw:{local(day)}" for day in event.get("except", [])]
    rows += ["X-MICROSOFT-CDO-BUSYSTATUS:OOF"] if event.get("away") else []
    return component(rows + attendance(event, cast, answered))


def attendance(event: Event, cast: Cast, answered: str) -> list[str]:
    """Who called the meeting and who comes."""
    if "people" not in event:
        return []
    host = cast[event.get("by", "marta")]
    listed = [answered] if answered else event["people"]
    accepted = {answered} if answered else set(event.get("answers", {}))
    rows = [f"ORGANIZER;CN={host.name}:mailto:{host.mail}"]
    for key in listed:
        partstat = "ACCEPTED" if key in accepted else "NEEDS-ACTION"
        rows.append(f"ATTENDEE;CN={cast[key].name};PARTSTAT={partstat};RSVP=TRUE:mailto:{cast[key].mail}")
    return rows


def timed(event: Event) -> list[str]:
    """Start and end of an event with hours, on the Kraków wall clock."""
    start = from_krakow(event["start"])
    end = in_zone(start + timedelta(minutes=event["minutes"]), "Krakow")
    return [f"DTSTART;TZID=Europe/Warsaw:{local(event['start'])}", f"DTEND;TZID=Europe/Warsaw:{end:%Y%m%dT%H%M%S}"]


def all_day(first: str, last: str) -> list[str]:
    """Start and end of whole days; iCalendar's end is the morning after."""
    after = date.fromisoformat(last) + timedelta(days=1)
    return [f"DTSTART;VALUE=DATE:{first.replace('-', '')}", f"DTEND;VALUE=DATE:{after:%Y%m%d}"]


def local(text: str) -> str:
    """`2026-10-15 10:30` as iCalendar writes it."""
    return text.replace("-", "").replace(":", "").replace(" ", "T") + "00"


def utc(text: str) -> str:
    """A Kraków moment as a UTC stamp."""
    return f"{from_krakow(text):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """Text with iCalendar's special characters escaped."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def component(rows: list[str]) -> str:
    """A VEVENT of folded lines."""
    return "".join(folded(row) for row in ["BEGIN:VEVENT", *rows, "END:VEVENT"])


def folded(row: str) -> str:
    """A content line in pieces of at most 75 octets."""
    pieces, piece = [], ""
    for char in row:
        if len((piece + char).encode()) > FOLD_AT:
            pieces.append(piece)
            piece = ""
        piece += char
    return "\n ".join([*pieces, piece]) + "\n"


def crlf(text: str) -> str:
    """Text with the line ends the standard asks for."""
    return text.replace("\n", "\r\n")
