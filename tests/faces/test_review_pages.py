"""The review, meetings, standings, the mirror and what is kept of a person, as pages, on the sample office."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape

import pytest
from httpx import Response
from litestar.testing import TestClient
from tests.sample.truths import office_at_eight

from regard.faces.web.app import make_pages
from regard.faces.web.door import POLICY, Door
from regard.faces.web.room import Room
from regard.office import Office

HERE = "http://127.0.0.1:8124"
DAY = 86_400


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    home = office_at_eight(tmp_path_factory.mktemp("pages"))
    yield home
    home.close()


@pytest.fixture
def pages(office: Office) -> Iterator[TestClient[Door]]:
    door = make_pages(Room(office, None, None, "en"), 8124)
    with TestClient(door, base_url=HERE) as client:
        client.get("/", params={"token": door.token})
        yield client


@pytest.fixture
def clean(office: Office) -> Iterator[None]:
    """What a test states is taken back after it."""
    before = {one.key for one in office.statements()}
    yield
    for one in reversed(office.statements()):
        if one.key not in before:
            office.take_back(one.key)


def key_of(office: Office, name: str) -> str:
    return office.person(name).person.key


def send(pages: TestClient[Door], path: str, htmx: bool = False, **fields: str) -> Response:
    token = re.search(r'name="token" value="(\w+)"', pages.get("/settings").text)
    assert token
    return pages.post(path, data={"token": token[1], **fields}, headers={"hx-request": "true"} if htmx else {})


def test_every_page_opens_and_carries_the_policy(pages: TestClient[Door], office: Office) -> None:
    karen = key_of(office, "Karen Holt")
    coming, held = office.meetings()
    paths = ["/review", "/meetings", "/comparisons", "/kind-words", "/vision", f"/people/{karen}/standing", f"/people/{karen}/how"]
    paths += [f"/meetings/{page.meeting.key}" for page in (*coming, *held)] + ["/look/asks.consistency", f"/look/signs.small_gestures.mine.{karen}"]
    for path in paths:
        answer = pages.get(path)
        assert answer.status_code == 200, path
        assert answer.headers["content-security-policy"] == POLICY
        assert " style=" not in answer.text, "a style in a tag breaks the policy"


@pytest.mark.usefixtures("clean")
def test_one_relationship_after_the_other(pages: TestClient[Door], office: Office) -> None:
    first = office.review().relation
    assert first is not None
    shown = pages.get("/review").text
    assert "Kept this week, and kind words" in shown
    assert first.person.name in shown
    assert shown.index("Kept this week") < shown.index(first.person.name)
    kept = send(pages, "/say", kind="reviewed", about=first.person.key, back="/review")
    assert "Reviewed." in kept.text
    second = office.review().relation
    assert second is not None
    assert second.person != first.person


@pytest.mark.usefixtures("clean")
def test_a_place_in_one_tap_and_its_way_back(pages: TestClient[Door], office: Office) -> None:
    relation = office.review().relation
    assert relation is not None
    question = next(one for one in relation.questions if one.answer == "place")
    piece = send(pages, "/answer", htmx=True, question=question.key, value="partner", back="/review")
    assert "<html" not in piece.text
    assert "Kept: place, " in piece.text
    said = re.search(r'name="statement.1" value="(\w+)"', piece.text)
    assert said
    assert office.kept_of(relation.person.key).place is not None
    send(pages, "/take-back", **{"statement.1": said[1], "back": "/review"})
    assert office.kept_of(relation.person.key).place is None


@pytest.mark.usefixtures("clean")
def test_not_now_and_not_this(pages: TestClient[Door], office: Office) -> None:
    relation = office.review().relation
    assert relation is not None
    later = int(office.now().timestamp()) + 8 * DAY
    choice, care = (next(one for one in relation.questions if one.principle == name) for name in ("choose_clients", "mutual_care"))
    assert "Put off for a week." in send(pages, "/answer", htmx=True, question=choice.key, how="not_now").text
    assert "It will not be asked again." in send(pages, "/answer", htmx=True, question=care.key, how="not_this").text
    assert {one.principle for one in office.relation(relation.person.key).questions} == {"both_strands"}
    assert {one.principle for one in office.relation(relation.person.key, later).questions} == {"both_strands", "choose_clients"}


def test_an_answer_that_does_not_fit_is_refused_in_one_sentence(pages: TestClient[Door], office: Office) -> None:
    relation = office.review().relation
    assert relation is not None
    assert "needs an answer in your words" in send(pages, "/answer", question=relation.questions[0].key, value="friend").text
    assert send(pages, "/answer", question="ffff", value="partner").status_code == 404
    assert send(pages, "/say", kind="vision", words="x").status_code == 400


@pytest.mark.usefixtures("clean")
def test_the_form_after_a_meeting_opens_a_promise_and_a_row_that_is_owed(pages: TestClient[Door], office: Office) -> None:
    _, held = office.meetings()
    page = next(one for one in held if any(visit.name == "Ewa Wilk" for visit in one.visits))
    ewa = next(visit for visit in page.visits if visit.name == "Ewa Wilk")
    asked = page.asking[0]
    dan = next(visit for visit in page.visits if visit.name == "Dan Okafor")
    assert ewa.person
    assert dan.person
    fields = {"whom.0": ewa.person.key, "mine.0": "I'll send you the shortlist by Friday.", "theirs.0": "", "missing": "Dan's client",
              "whom.1": dan.person.key, "mine.1": "", "theirs.1": "I'll get you the figures by Monday.", "whom.2": "ffff", "mine.2": "no guest"}  # fmt: skip
    kept = send(pages, f"/meetings/{page.meeting.key}/after", **fields, **{f"looked.{asked.key}": "yes"})
    assert kept.status_code == 200
    assert "Kept: looking-forward, yes." in kept.text
    assert "Kept: Subject:" in kept.text
    rows = office.person("Ewa Wilk").mine
    assert any("shortlist" in row.reason and row.state == "open" for row in rows)
    assert any("the figures" in row.reason for row in office.person("Dan Okafor").theirs)
    assert "Dan's client" in office.notes()[-1].written
    assert "no guest" not in office.notes()[-1].written
    office.undo(office.notes()[-1].key)


@pytest.mark.usefixtures("clean")
def test_saved_facts_show_their_age_and_can_be_renewed_silenced_removed(pages: TestClient[Door], office: Office) -> None:
    karen = key_of(office, "Karen Holt")
    send(pages, "/say", kind="saved_fact", about=karen, words="Sandy starts at the new school")
    person = pages.get(f"/people/{karen}").text
    assert "Sandy starts at the new school" in person
    assert "saved Tue 13 Oct" in person
    said = office.kept_of("Karen Holt").saved[0]
    send(pages, "/saved/dont_raise", statement=said.key, back=f"/people/{karen}")
    saved = office.kept_of("Karen Holt").saved
    assert [(one.value, one.when) for one in saved] == [("dont_raise", said.at)]
    assert "don&#39;t raise" in pages.get(f"/people/{karen}").text
    send(pages, "/take-back", **{"statement.1": saved[0].key})
    assert not office.kept_of("Karen Holt").saved


def test_delicate_words_are_offered_only_after_a_tap(pages: TestClient[Door], office: Office) -> None:
    delicate = [one for card in office.people() if (one := office.kept_of(card.person.key)).delicate]
    assert delicate, "the sample has someone who writes of a hospital"
    for keeping in delicate:
        asked = office.kept_of(keeping.person.key, delicate=True).suggestions
        shown, tapped = (pages.get(f"/people/{keeping.person.key}", params={"delicate": tap}).text for tap in ("false", "true"))
        assert "Also show what they wrote of health" in shown
        keeping_of = shown[shown.index('id="keeping"') :]
        assert all(f'value="{one.act}"' not in keeping_of for one in asked)
        assert all(one.act in tapped for one in asked)


def test_the_vision_is_on_its_own_page_and_nowhere_else(pages: TestClient[Door], office: Office) -> None:
    send(pages, "/vision", words="We place people we would work with.")
    send(pages, "/vision", words="We place people we would have to supper, gladlywise.")
    shown = pages.get("/vision").text
    assert "gladlywise" in shown
    assert "Versions before" in shown
    assert not any(one.kind == "vision" for one in office.statements())
    assert "gladlywise" not in "".join(office.dump())
    assert "gladlywise" not in pages.get("/search", params={"q": "gladlywise"}).text.replace('value="gladlywise"', "").replace("words: gladlywise", "")


def test_kind_words_are_taken_along(pages: TestClient[Door]) -> None:
    page = pages.get("/kind-words").text
    assert "Well done Marta." in page
    text = pages.get("/kind-words/take/text")
    assert 'filename="kind-words.txt"' in text.headers["content-disposition"]
    assert "“Well done Marta.”" in text.text
    rows = json.loads(pages.get("/kind-words/take/json").text)["rows"]
    assert {row["mine"] for row in rows} == {True, False}
    assert pages.get("/kind-words/take/else").status_code == 404


def test_as_many_moments_lie_behind_a_comparison_as_it_says_were_compared(pages: TestClient[Door], office: Office) -> None:
    for one in office.mirror().comparisons:
        told = re.search(r"Compared: (\d+) of", one.told[0])
        if told:
            assert office.observe(one.figure).of == int(told[1]), one.figure
            assert f"of {told[1]}, drawn by chance" in pages.get(f"/look/{one.figure}").text


def test_the_help_record_is_on_the_comparisons_and_taken_along(pages: TestClient[Door]) -> None:
    page = pages.get("/comparisons").text
    assert '<th scope="row" class="whole">Q3 2026</th><td>2</td><td>0</td><td>5</td>' in page
    assert "Fewer than five people: nothing is said of a desk so small." in page, "Marta's tables hold her and Dan"
    assert "Sit and watch" not in page
    text = pages.get("/help-record/take/text")
    assert 'filename="help-record.txt"' in text.headers["content-disposition"]
    assert "Q3 2026: help to colleagues 2, credit 0, placements with your part in them 5." in text.text
    rows = json.loads(pages.get("/help-record/take/json").text)["rows"]
    assert {"year": 2026, "quarter": 3, "help": 2, "credit": 0, "outcome": 5} in rows
    assert pages.get("/help-record/take/else").status_code == 404
    assert "3 of 3" in re.sub("<.*?>", "", pages.get("/look/parts.loyalty_and_productivity").text)


@pytest.mark.usefixtures("clean")
def test_a_broken_promise_is_asked_about_once_and_the_way_back_is_in_deeds(pages: TestClient[Door], office: Office) -> None:
    karen = key_of(office, "Karen Holt")
    shown = pages.get(f"/people/{karen}/standing").text
    assert "Trust, by your deeds towards Karen: sound." in shown
    assert shown.index("Trust, by your deeds towards Karen") < shown.index("Trust, by the deeds of Karen")
    row = office.standing("Karen Holt").trusts[0].asks
    assert row is not None
    send(pages, "/say", kind="breach", about=karen, value="own_promise", target=row.occasion)
    after = pages.get(f"/people/{karen}/standing").text
    assert "Trust, by your deeds towards Karen: breached." in after
    assert "0 of 6 kept deeds in a row since" in after
    assert "Here a promise of yours was not kept" not in after
    assert row.reason in unescape(re.sub("<.*?>", "", after)), "a breach shows the row's own sentence"


@pytest.mark.usefixtures("clean")
def test_that_it_was_settled_is_said_of_the_row_itself(pages: TestClient[Door], office: Office) -> None:
    karen = key_of(office, "Karen Holt")
    row = office.standing("Karen Holt").trusts[0].asks
    assert row is not None
    assert f'action="/rows/{row.id}/settled"' in pages.get(f"/people/{karen}/standing").text
    send(pages, f"/rows/{row.id}/settled", back=f"/people/{karen}/standing")
    assert office.why(row.id).action.state == "excused"
    office.undo(office.why(row.id).entries[-1])


def test_no_page_says_a_percentage_or_speaks_red_of_a_person(pages: TestClient[Door], office: Office) -> None:
    karen = key_of(office, "Karen Holt")
    for path in ("/review", "/comparisons", "/kind-words", f"/people/{karen}/standing", f"/people/{karen}/how"):
        text = re.sub(r"<svg.*?</svg>", "", pages.get(path).text, flags=re.DOTALL)
        assert "%" not in text, path
        assert 'class="late"' not in text, path


@pytest.mark.usefixtures("clean")
def test_what_the_owner_sees_in_a_sample_is_kept_in_the_owners_words(pages: TestClient[Door]) -> None:
    first = pages.get("/look/asks.consistency").text
    assert pages.get("/look/asks.consistency").text == first, "the same ones whenever it is looked at"
    send(pages, "/look/asks.consistency", words="I answer those I like first.")
    assert "I answer those I like first." in pages.get("/look/asks.consistency").text
    assert pages.get("/look/deeds.promptness.mine.nobody").status_code == 404


@pytest.mark.usefixtures("clean")
def test_a_turn_that_was_named_is_compared(pages: TestClient[Door], office: Office) -> None:
    send(pages, "/say", kind="turn", words="Made a partner", day="2026-06-01", back="/comparisons")
    assert "However far you go" in pages.get("/comparisons").text
    assert office.statements()[-1].kind == "turn"


def test_everything_speaks_polish(office: Office) -> None:
    door = make_pages(Room(office, None, None, "pl"), 8124)
    karen = key_of(office, "Karen Holt")
    with TestClient(door, base_url=HERE) as client:
        client.get("/", params={"token": door.token})
        assert "Dotrzymane w tym tygodniu" in client.get("/review").text
        assert "Serdeczność" in client.get(f"/people/{karen}/standing").text
        assert "Przewidywanie, sprawdzone na prawdziwej poczcie. Na 1" in client.get(f"/people/{key_of(office, 'Dan Okafor')}/how").text
        few = client.get(f"/people/{karen}/how").text
        assert "Mniej niż trzy znane: wszystko mówią liczby" in few
        assert "<svg" not in few, "nothing is drawn of what is not estimated"
        assert "Zwierciadło Twojego postępowania" in client.get("/comparisons").text
        assert "Zatrudnienia z Twoim udziałem" in client.get("/comparisons").text
        assert "III kwartał 2026: pomoc współpracownikom 2, uznanie 0, zatrudnienia z Twoim udziałem 5." in client.get("/help-record/take/text").text


def test_a_form_without_its_token_changes_nothing(pages: TestClient[Door], office: Office) -> None:
    before = office.statements()
    assert pages.post("/say", data={"kind": "reviewed", "about": key_of(office, "Karen Holt")}).status_code == 400
    assert pages.post("/vision", data={"words": "x"}).status_code == 400
    assert office.statements() == before
