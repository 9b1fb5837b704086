"""Every page, by what a person sees and by who may come in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fake_office import HOSTILE, KAREN, MORNING, RATES, FakeOffice, at
from httpx import Response
from litestar.testing import TestClient

from regard.faces.web.app import make_pages
from regard.faces.web.door import POLICY, Door
from regard.faces.web.room import Room
from regard.office.settled import checked

HERE = "http://127.0.0.1:8123"
PAGES = ["/", "/promises", "/waiting", "/faded", "/people", f"/people/{KAREN.key}", f"/people/{HOSTILE.key}", "/why/k7rates", "/why/e9evil",
         f"/mail/{RATES.said[0].moment}", "/search", "/search?q=rates", "/settings", "/import", "/import/progress", "/notes"]  # fmt: skip

BEGINNINGS = {
    "/": "What is owed this morning", "/promises": "What was promised", "/waiting": "Questions and requests", "/faded": "Older than twenty",
    "/people": "Everyone you write with", "/review": "Once a week", "/meetings": "Before one", "/kind-words": "Thanks and credit",
    "/comparisons": "A mirror of your own conduct", "/search": "Mail that holds",
}  # fmt: skip


@pytest.fixture
def door(office: FakeOffice) -> Door:
    return make_pages(Room(office, None, None, None), 8123)


@pytest.fixture
def outside(door: Door) -> Iterator[TestClient[Door]]:
    with TestClient(door, base_url=HERE) as client:
        yield client


@pytest.fixture
def pages(door: Door, outside: TestClient[Door]) -> TestClient[Door]:
    outside.get("/", params={"token": door.token})
    return outside


def send(pages: TestClient[Door], path: str, htmx: bool = False, **fields: str) -> Response:
    token = re.search(r'name="token" value="(\w+)"', pages.get("/settings").text)
    assert token
    return pages.post(path, data={"token": token[1], **fields}, headers={"hx-request": "true"} if htmx else {})


def tags_of(text: str) -> list[tuple[str, dict[str, str | None]]]:
    found: list[tuple[str, dict[str, str | None]]] = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: found.append((tag, dict(attrs)))  # type: ignore[method-assign]
    parser.feed(text)
    return found


# Who may come in


def test_the_first_address_works_once(door: Door, outside: TestClient[Door]) -> None:
    assert outside.get("/").status_code == 403
    let_in = outside.get("/", params={"token": door.token}, follow_redirects=False)
    assert let_in.status_code == 303
    assert let_in.headers["location"] == "/"
    assert "HttpOnly; SameSite=Strict" in let_in.headers["set-cookie"]
    assert outside.get("/").status_code == 200
    outside.cookies.clear()
    again = outside.get("/", params={"token": door.token})
    assert again.status_code == 403
    assert "run `regard` again" in again.text


@pytest.mark.parametrize("token", ["", "x", "ż", "%ff"])
def test_another_token_opens_nothing(outside: TestClient[Door], token: str) -> None:
    assert outside.get(f"/?token={token}").status_code == 403


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8123", "127.0.0.1", "127.0.0.1:9999", "127.0.0.1.evil.example:8123", ""])
def test_another_host_is_turned_away(pages: TestClient[Door], host: str) -> None:
    answer = pages.get("/", headers={"host": host})
    assert answer.status_code == 421
    assert "Karen" not in answer.text


def test_a_form_of_another_site_changes_nothing(pages: TestClient[Door], office: FakeOffice) -> None:
    assert pages.post("/rows/k7rates/done", data={}).status_code == 400
    assert pages.post("/rows/k7rates/done", data={"token": "0" * 48}).status_code == 400
    for headers in ({"origin": "http://evil.example"}, {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}):
        assert pages.post("/rows/k7rates/done", data={}, headers=headers).status_code == 403
    assert office.entries == []


@pytest.mark.parametrize("path", [*PAGES, "/nowhere", "/why/zz", "/static/regard.css", "/static/../app.py"])
def test_every_answer_carries_the_policy(pages: TestClient[Door], path: str) -> None:
    headers = pages.get(path).headers
    assert headers["content-security-policy"] == POLICY
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == ("private, max-age=3600" if path.endswith(".css") else "no-store")


def test_the_policy_lets_no_code_in() -> None:
    assert POLICY.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert "unsafe" not in POLICY
    assert "frame-ancestors 'none'; base-uri 'none'" in POLICY


# What is shown


@pytest.mark.parametrize("path", PAGES)
def test_every_page_opens_without_code_or_style_in_it(pages: TestClient[Door], path: str) -> None:
    answer = pages.get(path)
    assert answer.status_code == 200
    for tag, attributes in tags_of(answer.text):
        assert tag != "style"
        assert tag != "script" or str(attributes.get("src")).startswith("/static/")
        assert not [name for name in attributes if name == "style" or name.startswith("on")]
        assert not str(attributes.get("href", "")).startswith("javascript:")


@pytest.mark.parametrize("path", PAGES)
def test_nothing_from_mail_becomes_markup(pages: TestClient[Door], path: str) -> None:
    text = pages.get(path).text
    for written in ("<script>alert", "<img src=x", "</title><script>", "<b>Asked", "\x1b", "\u202e"):
        assert written not in text


def test_some_of_the_people_by_name_or_by_what_is_open(pages: TestClient[Door]) -> None:
    assert "Dan Okafor" not in pages.get("/people?q=kar").text
    assert "Karen Holt" in pages.get("/people?q=kar&still=true").text
    text = pages.get("/people?q=%3Cb%3Ezzz").text
    assert "Nobody here is called so" in text
    assert "<b>zzz" not in text


def test_today_shows_the_card(pages: TestClient[Door]) -> None:
    text = pages.get("/").text
    assert "Tuesday 13 October" in text
    assert "4 things are owed this morning." in text
    assert f'<a href="/people/{KAREN.key}"><bdi>Karen Holt</bdi></a>' in text
    assert "Acknowledged is not done." in text
    assert '<span class="late">was due Fri 9 Oct</span>' in text
    assert "One kindness" in text
    assert "No Sent folder was found" in text


def test_red_marks_a_late_act_of_an_agreed_day_and_nothing_else(pages: TestClient[Door]) -> None:
    assert pages.get("/").text.count('class="late"') == 1


def test_a_row_says_that_its_person_is_a_colleague(pages: TestClient[Door]) -> None:
    text = pages.get("/promises").text
    assert '<span class="circle">colleague</span>' in text
    assert text.count('class="circle"') == 1, "nobody else is inside"


def test_a_good_day_and_an_empty_home(pages: TestClient[Door], office: FakeOffice) -> None:
    for row in ("k7rates", "p3profiles", "d1demand", "e9evil"):
        office.decide(row, "done")
    assert "Nothing is owed. Go." in pages.get("/").text
    office.empty = True
    for path, shows in BEGINNINGS.items():
        answer = pages.get(path)
        assert answer.status_code == 200
        assert shows in answer.text
        assert "Begin with your mail." in answer.text
        assert "Nothing that I" not in answer.text


def test_promises_and_person_keep_the_two_directions_apart(pages: TestClient[Door]) -> None:
    text = pages.get("/promises").text
    assert text.index("What I owe") < text.index("Karen Holt") < text.index("What I am owed") < text.index("Dan Okafor")
    text = pages.get(f"/people/{KAREN.key}").text
    assert text.index("Mine towards them") < text.index("8 of the last 10 known were kept; 1 late; 3 not known; 1 open")
    assert text.index("Theirs towards me") < text.index("You have been a rock this month")
    assert not re.search(r"\d\s*%", text)


def test_the_evidence_names_its_mails_and_its_limits(pages: TestClient[Door]) -> None:
    text = pages.get("/why/k7rates").text
    assert "asked again" in text
    assert "Calls and hallway talk" in text
    assert f'href="/mail/{RATES.said[1].moment}"' in text
    missing = pages.get("/why/zz")
    assert missing.status_code == 404
    assert "There is no row “zz” here: open it from Today, Promises or Waiting." in missing.text


@pytest.mark.parametrize(
    ("choice", "link"),
    [("message", "message://%3C{}%3E"), ("mid", "mid:{}"), ("gmail", "https://mail.google.com/mail/u/0/#search/rfc822msgid%3A{}")],
)
def test_every_quote_leads_back_to_its_mail(pages: TestClient[Door], office: FakeOffice, choice: str, link: str) -> None:
    office.set("mail_link", choice)
    message_id = RATES.said[1].message_id
    address = link.format(message_id if choice == "mid" else message_id.replace("@", "%40"))
    for path in ("/", "/why/k7rates", f"/mail/{RATES.said[1].moment}"):
        assert f'href="{address}"' in pages.get(path).text


def test_without_a_link_subject_and_sender_can_be_copied(pages: TestClient[Door]) -> None:
    assert 'value="Platform team, next step Marta Zielińska"' in pages.get(f"/mail/{RATES.said[0].moment}").text


def test_search_by_htmx_is_a_piece_of_the_page(pages: TestClient[Door]) -> None:
    piece = pages.get("/search", params={"q": "rates"}, headers={"hx-request": "true"}).text
    assert piece.startswith('<div id="found">')
    assert "No mail holds all these words: &lt;b&gt;" in pages.get("/search", params={"q": "<b>"}).text


def test_pages_speak_polish_when_asked(pages: TestClient[Door], office: FakeOffice) -> None:
    asked = pages.get("/", headers={"accept-language": "pl-PL,pl;q=0.9,en;q=0.8"}).text
    assert '<html lang="pl">' in asked
    assert "Wtorek, 13 października" in asked
    office.set("language", "pl")
    assert "Zrobione" in pages.get("/").text
    office.set("language", "en")
    assert "Done" in pages.get("/", headers={"accept-language": "pl"}).text


# Deciding


def test_done_and_undo_without_scripts(pages: TestClient[Door], office: FakeOffice) -> None:
    text = send(pages, "/rows/k7rates/done", back="/").text
    assert "Noted: done Tue 13 Oct." in text
    assert "Karen Holt</bdi></a></h3>" not in text
    assert office.entries[0].when == MORNING
    text = send(pages, "/undo", entry=office.entries[0].key, back="/").text
    assert "Karen Holt" in text
    assert office.entries == []


def test_done_and_undo_in_place(pages: TestClient[Door], office: FakeOffice) -> None:
    piece = send(pages, "/rows/k7rates/done", htmx=True, back="/").text
    assert piece.strip().startswith('<div class="noted"')
    piece = send(pages, "/undo", htmx=True, entry=office.entries[0].key, back="/").text
    assert piece.strip().startswith('<article class="row" id="row-k7rates"')


@pytest.mark.parametrize(
    ("verdict", "day", "when"),
    [("redated", "2026-10-16", "2026-10-16 23:59:59"), ("done", "2026-10-12", "2026-10-12 23:59:59"), ("settled", "", None),
     ("released", "", None), ("another_did", "", None), ("not_mine", "", None), ("not_a_promise", "", None), ("still_true", "", None)],
)  # fmt: skip
def test_every_way_out_is_entered(pages: TestClient[Door], office: FakeOffice, verdict: str, day: str, when: str | None) -> None:
    assert send(pages, f"/rows/k7rates/{verdict}", day=day, back="/").status_code == 200
    assert (office.entries[0].verdict, office.entries[0].when) == (verdict, at(when) if when else None)


def test_what_is_no_verdict_or_no_day_is_said(pages: TestClient[Door], office: FakeOffice) -> None:
    assert send(pages, "/rows/k7rates/undone").status_code == 400
    assert "is not a day I can read" in send(pages, "/rows/k7rates/redated", day="<soon>").text
    assert office.entries == []


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example", "/\\evil.example", "evil", "/a?b"])
def test_a_form_leads_back_to_our_pages_only(pages: TestClient[Door], back: str) -> None:
    answer = send(pages, "/rows/k7rates/done", back=back)
    assert answer.url.path == "/"
    assert answer.url.host == "127.0.0.1"


# Settings and import


def test_settings_are_saved(pages: TestClient[Door], office: FakeOffice) -> None:
    assert "Saved." in send(pages, "/settings", mail_link="gmail", language="pl").text or "Zapisano." in pages.get("/settings?saved=true").text
    assert office.settings["mail_link"] == "gmail"
    assert office.settings["language"] == "pl"


def test_a_setting_that_does_not_fit_is_said_beside_it_and_the_form_keeps_what_was_written(
    pages: TestClient[Door], office: FakeOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def checked_set(name: str, value: str) -> None:
        office.settings[name] = checked(name, value)

    monkeypatch.setattr(office, "set", checked_set)
    answer = send(pages, "/settings", zone="europe/warsaw", as_of="2026-10-14", holidays="soon")
    assert answer.status_code == 400
    assert 'name="zone" value="europe/warsaw"' in answer.text
    assert 'name="holidays" value="soon"' in answer.text
    assert "did you mean Europe/Warsaw?" in answer.text
    assert office.settings["as_of"] == "2026-10-14 08:00"
    assert office.settings["zone"] == "Europe/Warsaw"


def test_a_note_is_written_down_and_taken_back(pages: TestClient[Door], office: FakeOffice) -> None:
    written = "2026-10-12 11:00 me -> Karen: call."
    assert written.replace(">", "&gt;") in send(pages, "/notes", written=written).text
    text = send(pages, "/undo", entry=office.written[0].key, back="/notes").text
    assert "Taken back, the note: 2026-10-12 11:00" in text
    assert "Nothing has been noted by hand." in text
    assert office.written == []


def test_settings_show_what_is_used_where_nothing_is_set(pages: TestClient[Door], office: FakeOffice) -> None:
    del office.settings["me"]
    assert "Marta Zielińska &lt;marta@haldenbridge.example&gt; (found in the mail)" in pages.get("/settings").text


def test_import_runs_beside_the_pages(pages: TestClient[Door], office: FakeOffice, tmp_path: Path) -> None:
    office.empty = True
    refused = send(pages, "/import", paths=f"{tmp_path}\n{tmp_path / 'none'}\n{tmp_path / 'nor this'}", me="ana@x.example").text
    assert "Nothing lies at these paths" in refused
    assert f"<li><code>{tmp_path / 'none'}</code></li><li><code>{tmp_path / 'nor this'}</code></li>" in refused
    assert 'value="ana@x.example"' in refused
    assert send(pages, "/import", paths=str(tmp_path)).status_code == 200
    text = ""
    while "See today" not in text:
        text = pages.get("/import/progress").text
    assert "100 new mails read (90 without copies); 10 known before." in text
    assert "First finding" in text
    assert "Karen Holt" in pages.get("/").text


def test_a_defect_is_one_sentence_on_a_page(pages: TestClient[Door], office: FakeOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "today", lambda as_of: 1 / 0)  # noqa: ARG005
    answer = pages.get("/")
    assert answer.status_code == 500
    assert "Something went wrong inside Regard itself (ZeroDivisionError" in answer.text
    assert "Traceback" not in answer.text
