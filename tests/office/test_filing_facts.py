"""Calendars, address books and tables beside mail: named alone, in a folder of mail, in a folder of their own, again and changed."""

from datetime import date
from pathlib import Path

import pytest

from regard.office.filing_facts import sorted_paths
from regard.office.office import Office

EVENT = "BEGIN:VEVENT\nUID:{uid}\nSUMMARY:{summary}\nDTSTART;VALUE=DATE:{day}\nEND:VEVENT\n"
CARD = "BEGIN:VCARD\nFN:Ewa Wilk\nEMAIL:ewa@firma.example\nEMAIL:ewa@post.example\nEND:VCARD\n"
MAIL = "From: {0}\nTo: jan@firma.example\nDate: Mon, 2 Mar 2026 09:14:0{1} +0100\nSubject: Hello {1}\nMessage-ID: <{1}@x>\n\nCould you send me the list?\n"


def calendar(*days: tuple[str, str]) -> str:
    events = "".join(EVENT.format(uid=summary, summary=summary, day=day) for summary, day in days)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n"


@pytest.fixture
def office(tmp_path: Path):
    opened = Office.open(tmp_path / "home")
    opened.set("zone", "Europe/Warsaw")
    yield opened
    opened.close()


def test_which_paths_are_what(tmp_path: Path) -> None:
    (tmp_path / "mail" / "deep").mkdir(parents=True)
    (tmp_path / "mail" / "1.eml").write_text(MAIL.format("ewa@firma.example", 1))
    (tmp_path / "mail" / "deep" / "me.ics").write_text(calendar())
    (tmp_path / "mail" / "prices.csv").write_text("Product,Price\nTea,3\n")
    (tmp_path / "only").mkdir()
    (tmp_path / "only" / "book.vcf").write_text(CARD)
    exports, mail = sorted_paths([tmp_path / "mail", tmp_path / "only", tmp_path / "mail" / "1.eml", tmp_path / "mail" / "prices.csv"])
    assert [path.name for path in exports] == ["me.ics", "book.vcf", "prices.csv"]
    assert [path.name for path in mail] == ["mail", "1.eml"]


def test_a_calendar_again_counts_what_changed_and_says_what_it_cannot_read(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "me.ics"
    path.write_text(calendar(("Urlop", "20260302"), ("Wyjazd", "20260310"), ("Broken", "someday")))
    done = office.import_paths([path])
    assert done.filed[0][1:] == ("meeting", 2, 0, 0, 0)
    assert 'the event "Broken" of someday' in done.errors[0]
    assert office.import_paths([path]).filed[0][1:] == ("meeting", 0, 0, 0, 2)
    path.write_text(calendar(("Urlop", "20260303"), ("Nowe", "20260311")))
    assert office.import_paths([path]).filed[0][1:] == ("meeting", 1, 1, 1, 0)
    assert [one.summary for one in office.view.meetings()] == ["Urlop", "Nowe"]


def test_a_day_away_is_no_working_day(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "me.ics"
    path.write_text(calendar(("Urlop", "20260302"), ("Targi", "20260310")))
    office.import_paths([path])
    assert office._settings().holidays == {date(2026, 3, 2)}


def test_an_address_book_joins_and_names(office: Office, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number, author in enumerate(("ewa@firma.example", "ewa@post.example"), 1):
        (tmp_path / "in" / f"{number}.eml").write_text(MAIL.format(author, number))
    (tmp_path / "in" / "book.vcf").write_text(CARD)
    office.import_paths([tmp_path / "in"], me="jan@firma.example")
    found = [one for one in office.view.persons() if not one.me]
    assert [(one.name, one.addresses) for one in found] == [("Ewa Wilk", ("ewa@firma.example", "ewa@post.example"))]
    assert any("One card of your address book" in one.reason for one in office.view.belongings(found[0].key))


def test_a_table_of_something_else_is_refused_by_name(office: Office, tmp_path: Path) -> None:
    (tmp_path / "prices.csv").write_text("Product,Price\nTea,3\n")
    done = office.import_paths([tmp_path / "prices.csv"])
    assert "whose columns Regard does not know (Product, Price)" in done.errors[0]
    assert done.filed == ()


def test_a_calendar_that_breaks_off_takes_nothing_away(office: Office, tmp_path: Path) -> None:
    whole = calendar(("Leave", "20260105"), ("Fair", "20260112"))
    (tmp_path / "a.ics").write_text(whole, encoding="utf-8")
    office.import_paths([tmp_path / "a.ics"])
    for cut in (whole[: len(whole) // 2], whole.removesuffix("END:VCALENDAR\n")):
        (tmp_path / "a.ics").write_text(cut, encoding="utf-8")
        done = office.import_paths([tmp_path / "a.ics"])
        assert done.filed == ()
        assert "a.ics breaks off before its end, so nothing was changed by it" in " ".join(done.errors)
    (tmp_path / "a.ics").write_text(whole + "\n\n", encoding="utf-8")
    assert [(one.same, one.gone) for one in office.import_paths([tmp_path / "a.ics"]).filed] == [(2, 0)]
