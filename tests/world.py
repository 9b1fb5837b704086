"""The facts beside mail, written in a conversation as lines that begin with "@", one fact a line:

    @meeting 2026-03-05 10:00-11:00 Ana, Piotr: Catch-up
    @meeting 2026-03-05 10:00-11:00 Ana, Piotr: Catch-up (cancelled 2026-03-04 09:00)
    @absence 2026-07-20..2026-07-31 known 2026-06-01 09:00: Leave
    @submission 2026-03-02 10:00 Ines for Karen by Dan (answered 2026-03-09 12:00)
    @interview 2026-03-05 10:00 Ines with Karen by Piotr (told 2026-03-06 09:00)
    @placement 2026-03-20 09:00 Ines for Karen by Piotr with Dan
    @statement 2026-03-01 09:00 cover Ana =value when 2026-04-01 09:00: the words

A meeting is known two weeks before it, unless "known …" says otherwise; meetings of one name are one series. A statement targets the mail, meeting or
row named by "at 2026-03-05 10:00". People are those of the conversation, at by-hand.example.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from regard.facts.keys import key_of
from regard.facts.meeting import Attendee, Meeting
from regard.facts.placement import Interview, Placement, Submission
from regard.facts.statement import Statement
from regard.office.line import World

MOMENT = r"\d{4}-\d\d-\d\d \d\d:\d\d"
MEETING = re.compile(
    rf"@meeting (?P<at>{MOMENT})-(?P<until>\d\d:\d\d) (?P<who>[^:(]+?)(?: known (?P<known>{MOMENT}))?: (?P<name>[^(]+?)(?: \(cancelled (?P<off>{MOMENT})\))?"
)
ABSENCE = re.compile(rf"@absence (?P<first>\d{{4}}-\d\d-\d\d)\.\.(?P<last>\d{{4}}-\d\d-\d\d)(?: known (?P<known>{MOMENT}))?: (?P<name>.+)")
SUBMISSION = re.compile(rf"@submission (?P<at>{MOMENT}) (?P<who>\w+) for (?P<to>\w+) by (?P<by>\w+)(?: \(answered (?P<answered>{MOMENT})\))?")
INTERVIEW = re.compile(rf"@interview (?P<at>{MOMENT}) (?P<who>\w+) with (?P<to>\w+) by (?P<by>\w+)(?: \(told (?P<told>{MOMENT})\))?")
PLACEMENT = re.compile(rf"@placement (?P<at>{MOMENT}) (?P<who>\w+) for (?P<to>\w+) by (?P<by>\w+) with (?P<partner>\w+)")
STATEMENT = re.compile(
    rf"@statement (?P<at>{MOMENT}) (?P<kind>\w+)(?: (?P<about>[A-Z]\w*))?(?: =(?P<value>\w+))?(?: when (?P<when>{MOMENT}))?"
    rf"(?: at (?P<target>{MOMENT}))?(?:: (?P<words>.*))?"
)
TWO_WEEKS = 14 * 86_400


def address(name: str) -> str:
    """Where a person of a conversation writes from."""
    return f"{name.strip().lower()}@by-hand.example"


def instant(written: str, zone: ZoneInfo) -> int:
    return int(datetime.fromisoformat(written).replace(tzinfo=zone).timestamp())


def split(written: str) -> tuple[str, list[str]]:
    """The conversation, and the lines of facts beside it."""
    lines = written.splitlines()
    return "\n".join(line for line in lines if not line.startswith("@")), [line for line in lines if line.startswith("@")]


def world_of(lines: list[str], zone: ZoneInfo, key_at: Mapping[int, str]) -> World:
    """The facts of the lines; `key_at` names the mail of the conversation by instant."""
    meetings, submissions, interviews, placements = [], [], [], []
    for line in lines:
        if found := MEETING.fullmatch(line):
            meetings.append(_meeting(found, zone))
        elif found := ABSENCE.fullmatch(line):
            meetings.append(_absence(found, zone))
        elif found := SUBMISSION.fullmatch(line):
            submissions.append(_submission(found, zone))
        elif found := INTERVIEW.fullmatch(line):
            interviews.append(_interview(found, zone))
        elif found := PLACEMENT.fullmatch(line):
            placements.append(_placement(found, zone))
        elif not STATEMENT.fullmatch(line):
            raise ValueError(f"Not a fact beside mail: {line!r}. See tests/world.py for the forms.")
    keys = {**key_at, **{one.start: one.key for one in meetings}, **{one.at: one.key for one in (*submissions, *interviews)}}
    said = [_statement(found, zone, keys) for line in lines if (found := STATEMENT.fullmatch(line))]
    return World(meetings, submissions, interviews, placements, said)


def _meeting(found: re.Match[str], zone: ZoneInfo) -> Meeting:
    start, end = instant(found["at"], zone), instant(f"{found['at'][:10]} {found['until']}", zone)
    known = instant(found["known"], zone) if found["known"] else start - TWO_WEEKS
    return Meeting(
        key=key_of("meeting", found["name"], start),
        series=key_of("series", found["name"]),
        kind="meeting",
        start=start,
        end=end,
        all_day=False,
        summary=found["name"],
        place="",
        status="cancelled" if found["off"] else "confirmed",
        organiser=address(found["who"].split(",")[0]),
        attendees=tuple(Attendee(address(name), name.strip(), "accepted") for name in found["who"].split(",")),
        known_at=known,
        changed_at=instant(found["off"], zone) if found["off"] else known,
    )


def _absence(found: re.Match[str], zone: ZoneInfo) -> Meeting:
    start, end = instant(f"{found['first']} 00:00", zone), instant(f"{found['last']} 23:59", zone)
    known = instant(found["known"], zone) if found["known"] else start - TWO_WEEKS
    key = key_of("meeting", found["name"], start)
    return Meeting(key, key, "absence", start, end, True, found["name"], "", "confirmed", "", (), known, known)


def _submission(found: re.Match[str], zone: ZoneInfo) -> Submission:
    at, answered = instant(found["at"], zone), found["answered"] and instant(found["answered"], zone)
    name = f"S-{found['who']}"
    return Submission(
        key_of("submission", name, at), name, at, "Engineer", "", address(found["to"]), found["who"], address(found["who"]), address(found["by"]), "Submitted",
        answered or None, "yes" if answered else "",
    )  # fmt: skip


def _interview(found: re.Match[str], zone: ZoneInfo) -> Interview:
    at, told = instant(found["at"], zone), found["told"] and instant(found["told"], zone)
    name = f"A-{found['who']}"
    to, by = address(found["to"]), address(found["by"])
    key = key_of("interview", name, at)
    return Interview(key, name, f"S-{found['who']}", at, found["who"], "", to, by, "Completed", "", told or None)


def _placement(found: re.Match[str], zone: ZoneInfo) -> Placement:
    at = instant(found["at"], zone)
    name = f"P-{found['who']}"
    who, to, by, partner = (address(found[name]) for name in ("who", "to", "by", "partner"))
    return Placement(key_of("placement", name, at), name, f"S-{found['who']}", "Engineer", "", to, who, at, None, "Active", by, partner)


def _statement(found: re.Match[str], zone: ZoneInfo, keys: Mapping[int, str]) -> Statement:
    at = instant(found["at"], zone)
    return Statement(
        key=key_of("statement", at, found["kind"], found["about"] or "", found["words"] or ""),
        author="test",
        at=at,
        kind=found["kind"],  # type: ignore[arg-type]
        about=address(found["about"]) if found["about"] else "",
        value=found["value"] or "",
        words=found["words"] or "",
        when=instant(found["when"], zone) if found["when"] else None,
        until=None,
        target=keys[instant(found["target"], zone)] if found["target"] else "",
    )
