"""Marking, reading again, and what corrections taught, on both faces over a real home."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.office.mailbox import mailbox
from tests.office.test_learning import WRITTEN as PLANS

from regard.faces.cli.ending import run
from regard.faces.cli.marking import kind_of
from regard.office.marking import Sentence

WRITTEN = (
    PLANS.removeprefix("Subject: Hello\n")
    + """

Subject: Figures
2026-10-06 09:30 Marta -> Karen: Nice talking. The figures of September: by Friday on your desk.
"""
)
Regard = Callable[..., tuple[int, str, str]]


@pytest.fixture
def regard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Regard:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("REGARD_HOME", str(tmp_path / "home"))

    def call(*arguments: str | Path) -> tuple[int, str, str]:
        code = run([str(one) for one in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    call("set", "zone", "Europe/Warsaw")
    call("set", "as_of", "2026-10-07 08:00")
    assert call("import", mailbox(tmp_path / "mail", WRITTEN))[0] == 0
    return call


def test_a_sentence_is_marked_by_words_and_undone(regard: Regard) -> None:
    code, out, err = regard("mark", "figures", "on your desk", "--as", "promise")
    assert (code, err) == (0, "")
    assert "Marked as a promise: “The figures of September: by Friday on your desk.”" in out
    assert "Due Fri 9 Oct." in out
    assert "figures of September" in regard("promises")[1]
    regard("undo")
    assert "figures of September" not in regard("promises")[1]


@pytest.mark.parametrize(
    ("words", "found", "kind"),
    [
        ("Is the list there?", (), "question"),
        ("Could you send the list?", ("request",), "request"),
        ("The list, by Friday.", (), "promise"),
        ("Thanks for the list, is there more?", ("thanks",), "question"),
    ],
)
def test_where_nobody_says_what_a_sentence_is_its_own_act_does(words: str, found: tuple[str, ...], kind: str) -> None:
    assert kind_of(Sentence(words, 0, None, found)) == kind


def test_an_empty_home_says_the_first_step_and_does_not_reassure(tmp_path: Path, regard: Regard) -> None:
    for command in ("today", "promises", "waiting", "faded", "people", "review"):
        assert regard(command, "--home", tmp_path / "other")[1] == "Nothing here yet. Import mail: regard import ~/Mail\n"


def test_mail_of_nobody_known_is_no_empty_list(tmp_path: Path, regard: Regard) -> None:
    """The sent folders are of two people: every list says so, and none says that nothing is open."""
    written = "2026-10-05 09:00 Karen -> Piotr: Hello.\n2026-10-05 10:00 Piotr -> Karen: Hello!\n"
    regard("import", mailbox(tmp_path / "one", written, "Karen"), mailbox(tmp_path / "other", written, "Piotr"), "--home", tmp_path / "two")
    for command in ("today", "promises", "waiting", "faded", "people", "review"):
        out = regard(command, "--home", tmp_path / "two")[1]
        assert "It is not known whose mail this is" in out, command
        assert "Nothing" not in out, command


def test_a_day_to_come_is_not_done_yet(regard: Regard) -> None:
    row = json.loads(regard("promises", "--json")[1])["rows"][0]["id"]
    assert "is yet to come" in regard("done", row, "2027-01-01")[2]
    assert regard("done", row, "today")[0] == 0


def test_a_weekday_is_the_next_one_after_the_mail(regard: Regard) -> None:
    made = json.loads(regard("mark", "figures", "on your desk", "--due", "Thursday", "--json")[1])
    assert (made["verdict"], made["when"]) == ("is_promise", "2026-10-08T21:59:59Z")
    assert made["rows"][0]["due_kind"] == "promised"


def test_what_cannot_be_marked_is_said(regard: Regard) -> None:
    assert "do not stand in that mail" in regard("mark", "figures", "nothing like it")[2] or "no mail" in regard("mark", "figures", "nothing like it")[2]
    code, _, err = regard("mark", "figures", "desk", "--as", "wish")
    assert code == 2
    assert "promise, request, question" in err


def test_reading_again_says_that_nothing_changed(regard: Regard) -> None:
    assert "present reader" in regard("reread")[1]
    code, out, _ = regard("reread", "--all")
    assert code == 0
    assert "21 of 21 mails read again." in out
    assert "It found the same." in out
    done = json.loads(regard("reread", "--all", "--json")[1])
    assert (done["raw"], done["added"], done["appeared"], done["unplaced"]) == (21, {}, [], [])


def test_what_was_learnt_is_listed_with_its_words(regard: Regard) -> None:
    assert "it takes two that are alike" in regard("learnt")[1]
    rows = json.loads(regard("promises", "--json")[1])["rows"]
    twice = [row["id"] for row in rows if "update" in row["quote"]][:2]
    for row in twice:
        regard("not", row, "--not-a-promise")
    _, out, _ = regard("learnt")
    assert "Shown less surely: 2; more surely: 0; because of 2 of your words." in out
    assert "“I'll send you an update by Friday.”  less surely" in out
    regard("set", "learning", "off")
    assert "switched off" in regard("learnt")[1]


def test_words_by_hand_without_a_place_are_listed_with_what_to_do(regard: Regard, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = json.loads(regard("promises", "--json")[1])["rows"]
    regard("settle", rows[0]["id"])
    assert "Every word by hand has its place." in regard("reread", "--unplaced")[1]
    monkeypatch.setattr("regard.ledger.rereading.pool", lambda: blind)
    _, out, _ = regard("reread", "--all")
    assert "You no longer owe:" in out
    assert "1 without a place" in out
    _, out, _ = regard("reread", "--unplaced")
    assert "Noted: settled elsewhere" in out
    assert "regard mark" in out


def blind(messages):  # type: ignore[no-untyped-def]
    """A reader that finds nothing."""
    from regard.facts.message import Message  # noqa: PLC0415
    from regard.reading.batches import read_batch  # noqa: PLC0415

    yield [
        (index, said._replace(sentences=tuple(one._replace(acts=()) for one in said.sentences)) if isinstance(said, Message) else said)
        for index, said in read_batch(list(messages))
    ]
