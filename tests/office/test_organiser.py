"""Whoever calls a meeting comes to it: many programs name them as its organiser and not among those invited."""

from pathlib import Path

from regard.office import Office
from tests.office.mailbox import mailbox

WRITTEN = """
2026-10-05 10:00 Marta -> Karen: Good to meet you on Friday.
2026-10-05 11:00 Karen -> Marta: Likewise, thank you for a good evening!
2026-10-06 10:00 Piotr -> Marta: Hello Marta, thank you for the talk.
2026-10-06 11:00 Marta -> Piotr: Thank you, Piotr.
"""
CALLED = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1
SUMMARY:Platform team
DTSTART:20261012T083000Z
DTEND:20261012T093000Z
ORGANIZER:mailto:karen@by-hand.example
ATTENDEE;PARTSTAT=ACCEPTED:mailto:marta@by-hand.example
ATTENDEE;PARTSTAT=ACCEPTED:mailto:piotr@by-hand.example
END:VEVENT
END:VCALENDAR
"""


def test_the_organiser_is_asked_about_like_everyone_who_was_there(tmp_path: Path) -> None:
    mail = mailbox(tmp_path / "mail", WRITTEN)
    (mail / "calendar.ics").write_text(CALLED, encoding="utf-8")
    home = Office.open(tmp_path / "home")
    home.set("zone", "Europe/Warsaw")
    home.set("as_of", "2026-10-13 08:00")
    home.import_paths([mail])
    (held,) = (page for pages in home.meetings() for page in pages)
    home.close()
    assert [visit.person.name for visit in held.visits if visit.person] == ["Karen", "Piotr"]
    assert sorted(one.person_name for one in held.asking) == ["Karen", "Piotr"]
