"""All eight words on the pages of a real home, each taken back; a sentence picked and marked; the page of corrections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar.testing import TestClient
from tests.office.mailbox import mailbox
from tests.office.test_placed import WRITTEN, mine, row_of

from regard.faces.web.app import make_pages
from regard.faces.web.door import Door
from regard.faces.web.room import Room
from regard.office import Office

FIGURES = """
Subject: Figures
2026-10-08 10:30 Marta -> Karen: Nice talking. The figures of September: by Thursday on your desk.
"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    home = Office.open(tmp_path / "home")
    home.set("zone", "Europe/Warsaw")
    home.set("as_of", "2026-10-13 08:00")
    home.import_paths([mailbox(tmp_path / "mail", WRITTEN + FIGURES)])
    yield home
    home.close()


@pytest.fixture
def pages(office: Office) -> Iterator[TestClient[Door]]:
    door = make_pages(Room(office, None, None, "en"), 8123)
    with TestClient(door, base_url="http://127.0.0.1:8123") as client:
        client.get("/", params={"token": door.token})
        yield client


def token(page: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', page)
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("verdict", "day", "state"),
    [
        ("done", "2026-10-08", "met"),
        ("settled", "", "excused"),
        ("redated", "2026-10-30", "open"),
        ("released", "", "excused"),
        ("another_did", "", "excused"),
        ("not_mine", "", "excused"),
        ("not_a_promise", "", "excused"),
    ],
)
def test_each_word_is_entered_and_taken_back(office: Office, pages: TestClient[Door], verdict: str, day: str, state: str) -> None:
    row, before = row_of(office, "when_you_say", "Karen"), mine(office)["when_you_say Karen"][0]
    page = pages.get(f"/why/{row}").text
    assert f"/rows/{row[:6]}/{verdict}" in page
    assert pages.post(f"/rows/{row}/{verdict}", data={"token": token(page), "day": day}).status_code == 200
    assert mine(office)["when_you_say Karen"][0] == state
    entry = office.view.entries()[-1].key
    assert entry in pages.get(f"/why/{row}").text
    assert entry in pages.get("/corrections").text
    pages.post("/undo", data={"token": token(page), "entry": entry})
    assert mine(office)["when_you_say Karen"][0] == before


def test_this_is_a_promise_is_picked_on_the_mail_s_page(office: Office, pages: TestClient[Door]) -> None:
    mail, _ = office.sentence("figures", "on your desk")
    assert f"/mail/{mail.moment}/mark" in pages.get(f"/mail/{mail.moment}").text
    page = pages.get(f"/mail/{mail.moment}/mark").text
    number = next(place for place, one in enumerate(office.sentences(mail.moment)) if "desk" in one.words)
    shown = pages.post(f"/mail/{mail.moment}/mark", data={"token": token(page), "sentence": str(number), "kind": "promise"}).text
    assert "The figures of September" in shown
    entry = office.view.entries()[-1]
    assert (entry.verdict, entry.key in shown) == ("is_promise", True)
    pages.post("/undo", data={"token": token(page), "entry": entry.key})
    assert "figures" not in "".join(row.said[0].words for row in office.promises().mine)


def test_the_page_of_corrections_says_that_there_is_nothing_yet(pages: TestClient[Door]) -> None:
    page = pages.get("/corrections").text
    assert "Nothing is said by hand of any row yet." in page
    assert "it takes two that are alike" in page
