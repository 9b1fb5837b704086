"""A client in London asks for Friday, a desk in Kraków owes it on Friday."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regard.office import Office
from regard.office.days_meant import at_home
from tests.conversation import at

HELLO = ("Mon, 05 Oct 2026 09:00:00 {zone}", "Hello", "Thank you for the talk.")
ASKED = ("Wed, 07 Oct 2026 12:00:00 {zone}", "Rates", "Could you send me the rates by Friday?")
PROMISED = ("Thu, 08 Oct 2026 15:00:00 {zone}", "List", "I'll send you the list by Friday.")
BY_HOUR = ("Thu, 08 Oct 2026 15:30:00 {zone}", "Plan", "I'll send you the plan by 3pm on Friday.")


def written(folder: Path, number: int, author: str, reader: str, said: tuple[str, str, str], zone: str, answers: int = -1) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    date, subject, words = said
    head = [f"From: {author} <{author.lower()}@there.example>", f"To: {reader} <{reader.lower()}@there.example>", f"Date: {date.format(zone=zone)}"]
    head += [f"Message-ID: <{number}@there.example>", f"Subject: {subject}"] + ([f"In-Reply-To: <{answers}@there.example>"] if answers >= 0 else [])
    (folder / f"{number}.eml").write_text("\n".join([*head, "", words, ""]), encoding="utf-8")


@pytest.fixture(params=["+0100", "+0200", "-0700", "+0900", "+0000"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    mail = tmp_path / "mail"
    for number, said in enumerate((HELLO, ASKED, PROMISED, BY_HOUR)):
        written(mail / "Inbox", number, "Karen", "Marta", said, request.param)
    taken = ("Thu, 08 Oct 2026 09:30:00 +0200", "Re: Rates", "Sure, will do.")
    written(mail / "Sent", 10, "Marta", "Karen", ("Mon, 05 Oct 2026 20:00:00 +0200", "Re: Hello", "Likewise!"), "", 0)
    written(mail / "Sent", 11, "Marta", "Karen", taken, "", 1)
    home = Office.open(tmp_path / "home")
    home.set("zone", "Europe/Warsaw")
    home.set("as_of", "2026-10-09 08:00")
    home.import_paths([mail])
    yield home
    home.close()


def test_a_day_is_the_day_that_was_meant_wherever_it_was_written(office: Office) -> None:
    friday = at("2026-10-09 23:59") + 59
    assert [row.due_at for row in office.promises().mine] == [friday]
    assert friday in [row.due_at for row in office.promises().theirs]
    assert [row.due_at for row in office.today().actions] == [friday]


def test_an_hour_stays_the_instant_it_is() -> None:
    three = int(datetime(2026, 10, 9, 14, tzinfo=UTC).timestamp())
    assert at_home(three, 60, ZoneInfo("Europe/Warsaw")) == three


def test_the_end_of_a_day_follows_summer_time() -> None:
    sunday = int(datetime(2026, 10, 25, 22, 59, 59, tzinfo=UTC).timestamp())
    assert at_home(sunday + 3_600, 0, ZoneInfo("Europe/Warsaw")) == sunday
