"""What they asked for before the last meeting of a series is worth a question before the next, in the review and on its page; not once it was sent."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regard.office import Office
from tests.conversation import at
from tests.office.mailbox import mailbox

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
BEGIN:VEVENT
UID:review@by-hand.example
DTSTAMP:20260202T080000Z
CREATED:20260202T080000Z
DTSTART:20260312T090000Z
DTEND:20260312T100000Z
RRULE:FREQ=WEEKLY;INTERVAL=4;COUNT=3
SUMMARY:Review
ORGANIZER:mailto:ana@by-hand.example
ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@by-hand.example
ATTENDEE;PARTSTAT=ACCEPTED:mailto:piotr@by-hand.example
END:VEVENT
END:VCALENDAR
"""
MAIL = """Subject: Hello
2026-02-26 10:00 Piotr -> Ana: The second floor is open again.
2026-02-26 11:00 Ana -> Piotr: The lift runs too.

Subject: Leavers
2026-03-06 09:14 Ana -> Piotr: Could you send me the list of leavers for our monthly review?
2026-03-09 10:00 Piotr -> Ana: Here is the list of leavers. [leavers.pdf]

Subject: Stairs
2026-04-02 12:00 Ana -> Piotr: The stairs are painted.
2026-04-02 13:00 Piotr -> Ana: So is the hall.
"""
SENT = """
Subject: For Thursday
2026-04-07 12:00 Piotr -> Ana: Here is the list of leavers. [leavers.pdf]
"""


def office(folder: Path, mail: str) -> Office:
    home = Office.open(folder / "home")
    home.set("zone", "Europe/Warsaw")
    (folder / "calendar.ics").write_text(CALENDAR, encoding="utf-8")
    home.import_paths([mailbox(folder / "mail", mail, "Piotr"), folder / "calendar.ics"], me="piotr@by-hand.example")
    return home


@pytest.fixture(scope="module")
def open_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    home = office(tmp_path_factory.mktemp("to-come"), MAIL)
    yield home
    home.close()


def asked(home: Office, as_of: str) -> list[str]:
    return [one.sentence for one in home.review(at(as_of)).questions if one.principle == "asked_last_time"]


def test_in_the_week_before_the_next_meeting_the_review_asks(open_office: Office) -> None:
    assert asked(open_office, "2026-04-01 08:00") == []
    assert asked(open_office, "2026-04-06 08:00") == ["Ana asked you for this before the last “Review”. The next is on 9 Apr. Worth sending before Ana asks?"]
    assert asked(open_office, "2026-04-09 12:00") == []


def test_it_stands_on_the_page_of_the_meeting_with_her_words(open_office: Office) -> None:
    page = open_office.meetings(at("2026-04-06 08:00"))[0][0]
    assert [(one.principle, one.said[0].words) for one in page.asking] == [("asked_last_time", "Could you send me the list of leavers for our monthly review?")]
    assert [one.principle for one in open_office.meeting(page.meeting.key, at("2026-04-09 12:00")).asking] == ["looking_forward"]


def test_in_polish_too(open_office: Office) -> None:
    open_office.language = "pl"
    assert asked(open_office, "2026-04-06 08:00") == [
        "Przed poprzednim spotkaniem „Review” była taka prośba (Ana). Następne: 9 kwietnia. Może wysłać, zanim padnie znowu?"
    ]
    open_office.language = None


def test_once_it_was_sent_nothing_is_asked(tmp_path: Path) -> None:
    home = office(tmp_path, MAIL + SENT)
    assert len(asked(home, "2026-04-06 08:00")) == 1
    assert asked(home, "2026-04-08 08:00") == []
    home.close()


def test_where_mail_does_not_reach_nothing_is_asked(tmp_path: Path) -> None:
    home = office(tmp_path, MAIL.partition("\nSubject: Stairs")[0])
    assert asked(home, "2026-04-06 08:00") == []
    home.close()
