"""Calendars as programs write them, English and Polish: series over the change of the clocks, moved and cancelled times, whole days, zones, errors."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regard.facts.meeting import Attendee, Meeting
from regard.sources.absences import says_away
from regard.sources.calendar import Calendar, read_calendar

WARSAW = ZoneInfo("Europe/Warsaw")
LONDON = ZoneInfo("Europe/London")


def event(*lines: str, uid: str = "one@firm.example", summary: str = "Karen / Marta") -> str:
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{summary}", *lines, "END:VEVENT"))


def calendar(*events: str, around: str = "", zone: ZoneInfo = WARSAW, until: datetime | None = None) -> Calendar:
    text = "\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *filter(None, (around,)), *events, "END:VCALENDAR", ""))
    return read_calendar(text, Path("marta.ics"), zone, until)


def local(meeting: Meeting, zone: ZoneInfo = WARSAW) -> str:
    return datetime.fromtimestamp(meeting.start, zone).strftime("%Y-%m-%d %H:%M")


def test_a_series_keeps_its_hour_when_the_clocks_change() -> None:
    found = calendar(event("DTSTART;TZID=Europe/Warsaw:20261015T103000", "DTEND;TZID=Europe/Warsaw:20261015T110000", "RRULE:FREQ=WEEKLY;COUNT=3"))
    assert [local(one) for one in found.meetings] == ["2026-10-15 10:30", "2026-10-22 10:30", "2026-10-29 10:30"]
    assert [one.end - one.start for one in found.meetings] == [1800] * 3
    assert found.meetings[2].start - found.meetings[1].start == 7 * 86_400 + 3_600


def test_exceptions_additions_and_moves() -> None:
    found = calendar(
        event(
            "DTSTART;TZID=Europe/London:20260302T090000",
            "DURATION:PT30M",
            "RRULE:FREQ=DAILY;COUNT=4",
            "EXDATE;TZID=Europe/London:20260303T090000",
            "RDATE;TZID=Europe/London:20260310T140000",
        ),
        event("RECURRENCE-ID;TZID=Europe/London:20260304T090000", "DTSTART;TZID=Europe/London:20260304T160000", "DTEND;TZID=Europe/London:20260304T163000"),
        event("RECURRENCE-ID;TZID=Europe/London:20260305T090000", "DTSTART;TZID=Europe/London:20260305T090000", "STATUS:CANCELLED"),
        zone=LONDON,
    )
    seen = [(local(one, LONDON), one.status) for one in found.meetings]
    assert seen == [
        ("2026-03-02 09:00", "confirmed"),
        ("2026-03-04 16:00", "confirmed"),
        ("2026-03-05 09:00", "cancelled"),
        ("2026-03-10 14:00", "confirmed"),
    ]
    assert len({one.series for one in found.meetings}) == 1


def test_a_moved_time_stays_the_same_meeting() -> None:
    series = event("DTSTART:20260302T090000Z", "DTEND:20260302T093000Z", "RRULE:FREQ=DAILY;COUNT=3")
    moved = event("RECURRENCE-ID:20260303T090000Z", "DTSTART:20260306T150000Z", "DTEND:20260306T153000Z")
    before, after = calendar(series).meetings, calendar(series, moved).meetings
    assert {one.key for one in before} == {one.key for one in after}
    assert {one.key: one.start for one in before} != {one.key: one.start for one in after}


def test_a_meeting_that_happens_once_stays_the_same_when_it_is_moved() -> None:
    before = calendar(event("DTSTART:20260302T090000Z")).meetings[0]
    after = calendar(event("DTSTART;TZID=Europe/Warsaw:20260309T120000")).meetings[0]
    assert before.key == after.key
    assert local(after) == "2026-03-09 12:00"


def test_from_one_time_on_the_hour_is_another() -> None:
    found = calendar(
        event("DTSTART:20260302T090000Z", "DTEND:20260302T093000Z", "RRULE:FREQ=DAILY;COUNT=4"),
        event("RECURRENCE-ID;RANGE=THISANDFUTURE:20260304T090000Z", "DTSTART:20260304T110000Z", "DTEND:20260304T113000Z"),
        zone=LONDON,
    )
    assert [local(one, LONDON)[-5:] for one in found.meetings] == ["09:00", "09:00", "11:00", "11:00"]
    assert len({one.key for one in found.meetings}) == 4


def test_zones_of_its_own_named_and_floating() -> None:
    own = "BEGIN:VTIMEZONE\nTZID:Office\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE"
    found = calendar(
        event("DTSTART;TZID=Office:20260302T120000", uid="1"),
        event("DTSTART;TZID=Central European Standard Time:20260302T120000", uid="2"),
        event("DTSTART:20260302T120000", uid="3"),
        around=f"X-WR-TIMEZONE:Europe/London\n{own}",
    )
    hours = {datetime.fromtimestamp(one.start, UTC).hour for one in found.meetings}
    assert hours == {9, 11, 12}


def test_whole_days_run_from_midnight_to_midnight() -> None:
    found = calendar(event("DTSTART;VALUE=DATE:20260328", "DTEND;VALUE=DATE:20260330", summary="Urlop (morze)")).meetings[0]
    assert (found.kind, found.all_day, local(found)) == ("absence", True, "2026-03-28 00:00")
    assert found.end - found.start == 47 * 3_600


@pytest.mark.parametrize(
    "summary",
    ["OOO", "Out of office", "Annual leave", "Vacation - Spain", "PTO until Monday", "On leave from Friday", "Urlop", "Urlop (morze)", "urlop - święta",
     "Wolne", "L4", "Opieka na dziecko", "Nieobecna do środy", "my holiday"],
)  # fmt: skip
def test_words_of_an_absence(summary: str) -> None:
    assert says_away(summary)


@pytest.mark.parametrize(
    "summary",
    ["OOO: Dan", "Urlop Ewy", "Holiday planning", "Leave for the airport", "Vacation rental call", "Dan on leave", "Wolne terminy", "Urlop: Piotr",
     "Urlopy zespołu", "Zwolnienie grupowe: plan", "Awayday", "Off to London"],
)  # fmt: skip
def test_words_that_only_look_like_one(summary: str) -> None:
    assert not says_away(summary)


def test_out_of_office_is_an_absence_unless_others_are_invited() -> None:
    away = ("DTSTART;VALUE=DATE:20260302", "X-MICROSOFT-CDO-BUSYSTATUS:OOF")
    assert calendar(event(*away, summary="Spain")).meetings[0].kind == "absence"
    assert calendar(event(*away, "ATTENDEE:mailto:dan@firm.example", summary="Fair")).meetings[0].kind == "meeting"


def test_public_holidays_by_category_and_by_calendar() -> None:
    day = "DTSTART;VALUE=DATE:20261111"
    assert calendar(event(day, "CATEGORIES:Święta", summary="Święto Niepodległości")).meetings[0].kind == "holiday"
    assert calendar(event(day, summary="Veterans Day"), around="X-WR-CALNAME:Holidays in United States").meetings[0].kind == "holiday"
    remembered = event(day, "DESCRIPTION:Observance\\nTo hide observances, go to the settings", summary="Mother's Day")
    assert calendar(remembered, around="X-WR-CALNAME:Holidays in United States").meetings[0].kind == "meeting"


def test_who_is_invited_and_what_they_answered() -> None:
    found = calendar(
        event(
            "DTSTART:20260302T090000Z",
            "ORGANIZER;CN=Marta Zielińska:MAILTO:Marta@Firm.Example",
            'ATTENDEE;CN="Holt, Karen";PARTSTAT=ACCEPTED:mailto:Karen.Holt@Bank.example',
            "ATTENDEE;CN=dan@firm.example;PARTSTAT=NEEDS-ACTION:mailto:dan@firm.example",
            "ATTENDEE;CUTYPE=ROOM;CN=Room 3:mailto:room3@firm.example",
        )
    ).meetings[0]
    assert found.organiser == "marta@firm.example"
    assert found.attendees == (Attendee("karen.holt@bank.example", "Holt, Karen", "accepted"), Attendee("dan@firm.example", "", "none"))


def test_since_when_it_was_known_and_when_it_changed() -> None:
    start, created, changed = "DTSTART:20260309T090000Z", "CREATED:20260302T080000Z", "LAST-MODIFIED:20260305T080000Z"
    found = calendar(event(start, created, changed, "DTSTAMP:20260401T080000Z")).meetings[0]
    assert (found.known_at, found.changed_at) == (1_772_438_400, 1_772_697_600)
    silent = calendar(event(start)).meetings[0]
    assert silent.known_at == silent.changed_at == silent.start


def test_one_stamp_on_every_event_is_the_export_s() -> None:
    stamp = "DTSTAMP:20260301T080000Z"
    found = calendar(event("DTSTART:20260309T090000Z", stamp, uid="1"), event("DTSTART:20260310T090000Z", stamp, uid="2"))
    assert [one.changed_at for one in found.meetings] == [one.start for one in found.meetings]


def test_an_endless_series_ends_a_year_after_the_last_known_event_or_at_the_horizon_given() -> None:
    endless = event("DTSTART:20260302T090000Z", "DTSTAMP:20260601T080000Z", "RRULE:FREQ=WEEKLY")
    last = calendar(endless).meetings[-1]
    assert datetime(2027, 5, 20, tzinfo=UTC).timestamp() < last.start < datetime(2027, 6, 3, tzinfo=UTC).timestamp()
    assert len(calendar(endless, until=datetime(2026, 3, 2, tzinfo=UTC) + timedelta(days=15)).meetings) == 3


def test_a_malformed_event_is_named_and_the_rest_goes_on() -> None:
    found = calendar(
        event("DTSTART:next Tuesday", summary="Rozmowa\\, Orlik", uid="1"),
        event("DTSTART:20260302T090000Z", "RRULE:FREQ=SECONDLY", summary="Every second", uid="2"),
        event("DTSTART:20260302T090000Z", uid="3"),
        "BEGIN:VEVENT\nUID:4\nSUMMARY:Never ended\nDTSTART:20260303T090000Z",
    )
    assert [one.summary for one in found.meetings] == ["Karen / Marta", "Never ended"]
    named, too_often = map(str, found.errors)
    assert named.startswith('marta.ics: the event "Rozmowa, Orlik" of next Tuesday cannot be read')
    assert too_often.startswith('marta.ics: the event "Every second" of 20260302T090000Z cannot be read (it repeats every minute or second)')


def test_what_programs_write_though_they_should_not() -> None:
    found = calendar(
        event("DTSTART;VALUE=DATE:20260302", "DTEND:20260303T120000Z", uid="1"),
        event("DTSTART:20260304T090000Z", "DTEND:20260304T080000Z", uid="2"),
        event("DTSTART;VALUE=DATE:20260305", "RRULE:", uid="3"),
    )
    assert [(one.all_day, one.end - one.start) for one in found.meetings] == [(True, 86_400), (False, 0), (True, 86_400)]
    assert found.errors == ()
