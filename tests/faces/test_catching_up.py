"""A page does not wait for what takes long: it shows what was known before, says so, and tells when the rest is worked out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from litestar.testing import TestClient
from tests.office.mailbox import mailbox
from tests.office.test_placed import WRITTEN

from regard.faces.web import catching_up
from regard.faces.web.app import make_pages
from regard.faces.web.door import Door
from regard.faces.web.room import Room
from regard.office import Office

LATER = """
Subject: Rooms
2026-10-12 10:30 Karen -> Marta: Could you send me the list of rooms?
"""
OLD = "What came last is still being worked out"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    home = Office.open(tmp_path / "home")
    home.set("zone", "Europe/Warsaw")
    home.set("as_of", "2026-10-13 08:00")
    home.import_paths([mailbox(tmp_path / "mail", WRITTEN)])
    yield home
    home.close()


@pytest.fixture
def room(office: Office) -> Room:
    return Room(office, None, None, "en")


@pytest.fixture
def pages(room: Room) -> Iterator[TestClient[Door]]:
    door = make_pages(room, 8123)
    with TestClient(door, base_url="http://127.0.0.1:8123") as client:
        client.get("/", params={"token": door.token})
        yield client


def more_mail(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Later mail, from which nothing is worked out yet."""
    with monkeypatch.context() as kept:
        kept.setattr(Office, "catch_up", lambda _: None)
        office.import_paths([mailbox(tmp_path / "later", LATER)])
    assert office.is_behind()


def test_what_is_quick_is_shown_at_once(office: Office, pages: TestClient[Door], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    more_mail(office, tmp_path, monkeypatch)
    page = pages.get("/waiting").text
    assert "list of rooms" in page
    assert OLD not in page


def test_what_takes_long_is_shown_later(office: Office, room: Room, pages: TestClient[Door], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    more_mail(office, tmp_path, monkeypatch)
    may_end, work = Event(), Office.catch_up
    monkeypatch.setattr(catching_up, "PATIENCE", 0.0)
    monkeypatch.setattr(Office, "catch_up", lambda self: may_end.wait(20) and work(self))
    page = pages.get("/waiting").text
    assert OLD in page
    assert "list of rooms" not in page
    assert "every 2s" in pages.get("/worked-out", headers={"hx-request": "true"}).text
    may_end.set()
    while room.catching_up.running:
        may_end.wait(0.01)
    said = pages.get("/worked-out", headers={"hx-request": "true"}).text
    assert "every 2s" not in said
    assert "Show it" in said
    page = pages.get("/waiting").text
    assert "list of rooms" in page
    assert OLD not in page


def test_what_goes_wrong_is_said(office: Office, pages: TestClient[Door], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    more_mail(office, tmp_path, monkeypatch)

    def broken(_: Office) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(Office, "catch_up", broken)
    answer = pages.get("/waiting")
    assert answer.status_code == 500
    monkeypatch.undo()
    assert "list of rooms" in pages.get("/waiting").text
