"""Meetings: from one occurrence of an event, as the calendar's library has it, to a record."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Any, Final, Literal, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from regard.facts.keys import key_of
from regard.facts.meeting import Attendee, Meeting
from regard.sources.absences import is_absence, is_holiday, whose
from regard.sources.occurring import Component, Occurrence

Answer = Literal["accepted", "declined", "tentative", "none"]
ANSWERS: Final[dict[str, Answer]] = {"ACCEPTED": "accepted", "DECLINED": "declined", "TENTATIVE": "tentative"}
NO_PERSONS: Final = frozenset(("ROOM", "RESOURCE"))
SANE: Final = datetime(1980, 1, 1, tzinfo=UTC)
"""Older stamps are made up (Google writes the year 0 or 1900 where it does not know)."""


class Shell(NamedTuple):
    """What a calendar says of all its events: its name, its zone, its method, the instant of the export where every event bears it as stamp."""

    name: str
    zone: ZoneInfo
    method: str
    exported: datetime | None


def zone_named(names: Iterable[str], otherwise: ZoneInfo) -> ZoneInfo:
    """The first of these names that is a zone's, else `otherwise`."""
    for name in filter(None, names):
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return otherwise


def meeting_of(occurrence: Occurrence, shell: Shell) -> Meeting:
    """The record of one occurrence. Raises ValueError, OverflowError where its times are none."""
    event, zone = occurrence.event, shell.zone
    uid, all_day = str(event["UID"]), not isinstance(event.start, datetime)
    start, end = instant(event.start, zone), instant(event.end, zone)
    attendees, organiser = _attendees(event), _address(event.get("ORGANIZER"))
    summary = _text(event, "SUMMARY")
    away = is_absence(summary, _text(event, "X-MICROSOFT-CDO-BUSYSTATUS"), _text(event, "X-EVENT-TYPE"), _alone(organiser, attendees))
    holiday = not attendees and is_holiday(shell.name, _categories(event), _text(event, "DESCRIPTION"), all_day)
    known_at, changed_at = _stamps(event, start, shell.exported)
    return Meeting(
        key=key_of("meeting", uid, given(occurrence.given)),
        series=key_of("series", uid),
        kind=whose(holiday, away),
        start=start,
        end=max(start, end),
        all_day=all_day,
        summary=summary,
        place=_text(event, "LOCATION"),
        status=_status(event, shell.method),
        organiser=organiser,
        attendees=attendees,
        known_at=known_at,
        changed_at=changed_at,
    )


def instant(at: date | datetime, zone: ZoneInfo) -> int:
    """The instant; a day is its midnight, and a time without a zone the time, in `zone`."""
    if not isinstance(at, datetime):
        at = datetime.combine(at, time())
    return int((at if at.tzinfo else at.replace(tzinfo=zone)).timestamp())


def given(start: date | datetime | None) -> str:
    """A start that a series gives, the same in every zone it is written in; "" for an event that happens once, so that it may be moved."""
    if start is None:
        return ""
    if isinstance(start, datetime) and start.tzinfo:
        return start.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    return start.strftime("%Y%m%dT%H%M%S" if isinstance(start, datetime) else "%Y%m%d")


def last_known(events: Iterable[Component]) -> datetime:
    """The newest instant that the file knows of: a start, a changed occurrence, a stamp."""
    found = [SANE]
    for event in events:
        for name in ("DTSTART", "RECURRENCE-ID", "DTSTAMP", "LAST-MODIFIED", "CREATED"):
            at = getattr(event.get(name), "dt", None)
            if isinstance(at, date):
                found.append(_in_utc(at))
    return max(found)


def _in_utc(at: date) -> datetime:
    whole = at if isinstance(at, datetime) else datetime.combine(at, time())
    known = whole if whole.tzinfo else whole.replace(tzinfo=UTC)
    return known.astimezone(UTC) if SANE.year <= known.year <= FARTHEST else SANE


FARTHEST: Final = 2200
"""Events farther ahead are mistakes of typing."""


def _stamps(event: Component, start: int, exported: datetime | None) -> tuple[int, int]:
    """Since when the calendar held the event, and its last change (see `Meeting`)."""
    created, changed = _stamp(event, "CREATED"), _stamp(event, "LAST-MODIFIED")
    stamp = _stamp(event, "DTSTAMP")
    if stamp is not None and exported is not None and stamp == int(exported.timestamp()):
        stamp = None
    changed_at = changed if changed is not None else stamp if stamp is not None else created if created is not None else start
    known_at = created if created is not None else min(start, changed_at)
    return min(known_at, changed_at), changed_at


def _stamp(event: Component, name: str) -> int | None:
    at = getattr(event.get(name), "dt", None)
    if not isinstance(at, datetime):
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return int(at.timestamp()) if at > SANE else None


def _status(event: Component, method: str) -> Literal["confirmed", "tentative", "cancelled"]:
    said = _text(event, "STATUS").upper()
    if method == "CANCEL" or said == "CANCELLED":
        return "cancelled"
    return "tentative" if said == "TENTATIVE" else "confirmed"


def _attendees(event: Component) -> tuple[Attendee, ...]:
    """The persons invited, each address once, in the order of the file; rooms and resources are none."""
    said = event.get("ATTENDEE", [])
    found: dict[str, Attendee] = {}
    for one in said if isinstance(said, list) else [said]:
        params = getattr(one, "params", {})
        address = _address(one)
        if address and str(params.get("CUTYPE", "")).upper() not in NO_PERSONS:
            answer = ANSWERS.get(str(params.get("PARTSTAT", "")).upper(), "none")
            found.setdefault(address, Attendee(address, _name(params.get("CN", "")), answer))
    return tuple(found.values())


def _address(said: Any) -> str:
    """The address of an organiser or attendee: "mailto:", else its EMAIL; "" when it has none (Exchange's "invalid:nomail")."""
    if said is None:
        return ""
    said = said[0] if isinstance(said, list) else said
    words = str(said).strip()
    address = words[7:] if words[:7].lower() == "mailto:" else words if "@" in words and ":" not in words else str(getattr(said, "params", {}).get("EMAIL", ""))
    address = address.strip().lower()
    return address if "@" in address else ""


def _name(said: object) -> str:
    name = str(said).strip().strip("\"'")
    return "" if "@" in name else name


def _alone(organiser: str, attendees: tuple[Attendee, ...]) -> bool:
    """Whether no one is invited but the one who invites."""
    return all(one.address == organiser for one in attendees)


def _categories(event: Component) -> list[str]:
    said = event.get("CATEGORIES", [])
    return [str(one) for each in (said if isinstance(said, list) else [said]) for one in getattr(each, "cats", [each])]


def _text(event: Component, name: str) -> str:
    said = event.get(name, "")
    return str(said[0] if isinstance(said, list) and said else said).strip()
