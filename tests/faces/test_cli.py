# ruff: noqa: ARG001
"""The command line, by what a person types and sees."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fake_office import MORNING, FakeOffice, at

from regard.faces.cli.ending import run

Regard = Callable[..., tuple[int, str, str]]


def test_today_shows_the_person_the_words_the_days_and_the_id(regard: Regard) -> None:
    code, out, _ = regard("today")
    assert code == 0
    assert "Karen Holt  k7rates" in out
    assert "Acknowledged is not done." in out
    assert "since Fri 2 Oct · was due Fri 9 Oct · asked twice" in out
    assert "“Czy możesz przysłać trzy profile do czwartku?”" in out
    assert "One kindness" in out
    assert "2 more debts not shown" in out
    assert "! No Sent folder was found" in out


def test_a_row_says_that_its_person_is_a_colleague(regard: Regard) -> None:
    assert "Dan Okafor · colleague  n2notice" in regard("promises")[1]
    assert "Dan Okafor · współpraca w firmie  n2notice" in regard("promises", "--lang", "pl")[1]
    rows = json.loads(regard("promises", "--json")[1])["rows"]
    assert {row["person"]: row["circle"] for row in rows}["Dan Okafor"] == "colleague"


def test_today_speaks_polish(regard: Regard) -> None:
    _, out, _ = regard("today", "--lang", "pl")
    assert "od: pt. 2 października · termin minął: pt. 9 października · pytanie padło dwa razy" in out
    assert "14 starszych spraw wyblakło" in out


def test_nothing_in_mail_moves_the_cursor(regard: Regard) -> None:
    _, out, _ = regard("today")
    assert "\x1b" not in out
    assert "\u202e" not in out


def test_today_as_json_has_the_documented_shape(regard: Regard) -> None:
    _, out, _ = regard("today", "--json")
    page = json.loads(out)
    assert page["version"] == 1
    assert page["list"] == "today"
    assert page["notices"][0].startswith("No Sent folder")
    assert page["as_of"] == "2026-10-13T06:00:00Z"
    row = page["rows"][0]
    assert row["id"] == "k7rates"
    assert row["principle"] == "follow_through"
    assert row["person"] == "Karen Holt"
    assert row["quote"] == "Will do, you'll have the rates by Friday."
    assert row["message_id"].endswith("@mail.example")
    assert row["opened_at"] == "2026-10-02T08:40:00Z"
    assert row["due_at"] == "2026-10-09T21:59:00Z"
    assert row["reason"].startswith("You wrote")
    assert len(page["notices"]) == 1


@pytest.mark.parametrize("line", [["--json", "--as-of", "2026-10-09", "today"], ["today", "--json", "--as-of", "2026-10-09"]])
def test_common_options_stand_before_or_after_the_command(regard: Regard, office: FakeOffice, line: list[str]) -> None:
    _, out, _ = regard(*line)
    assert office.asked_as_of == [at("2026-10-09 08:00")]
    assert json.loads(out)["as_of"] == "2026-10-09T06:00:00Z"


@pytest.mark.parametrize("name", ["promises", "waiting", "faded"])
def test_lists_with_two_sides_never_mix_them(regard: Regard, name: str) -> None:
    _, out, _ = regard(name)
    assert out.index("WHAT I OWE") < out.index("WHAT I AM OWED")
    page = json.loads(regard(name, "--json")[1])
    assert page["list"] == name
    assert all(isinstance(row["mine"], bool) for row in page["rows"])


def test_promises_shows_theirs_under_theirs(regard: Regard) -> None:
    _, out, _ = regard("promises")
    assert out.index("Karen Holt") < out.index("WHAT I AM OWED") < out.index("Dan Okafor")
    assert "kept, done Fri 2 Oct" not in out
    assert "1 row is kept, settled or faded; --all shows them." in out
    assert "kept, done Fri 2 Oct" in regard("promises", "--all")[1]


def test_people_are_listed_by_name_without_figures_of_worth(regard: Regard) -> None:
    _, out, _ = regard("people")
    assert "Karen Holt  12 mails · last mail Fri 9 Oct · I owe 1 thing" in out
    assert "%" not in out
    rows = json.loads(regard("people", "--json")[1])["rows"]
    assert rows[0]["person"] == "Dan Okafor"
    assert not any("theirs" in name or name == "owed_to_me" for row in rows for name in row)
    assert "z mojej strony" in regard("people", "--lang", "pl")[1]


def test_some_of_the_people(regard: Regard) -> None:
    assert [line.split("  ")[0] for line in regard("people", "kar")[1].splitlines()] == ["Karen Holt"]
    assert "Dan Okafor" not in regard("people", "--open")[1]
    assert all("owe" in line for line in regard("people", "--open")[1].splitlines())
    assert regard("people", "zzz")[1] == "Nobody here is called so, or nothing is open with them.\n"


def test_person_shows_counts_and_never_a_percentage(regard: Regard) -> None:
    code, out, _ = regard("person", "Karen", "Holt")
    assert code == 0
    assert "Follow-through: 8 of the last 10 known were kept; 1 late; 3 not known; 1 open" in out
    assert "A quick answer: none known yet; 2 not known" in out
    assert "%" not in out
    counts = json.loads(regard("person", "Karen", "--json")[1])["counts"]
    assert counts[0]["kept"] == 8
    assert all(one["mine"] for one in counts)


def test_why_shows_the_mails_the_words_and_the_limits(regard: Regard) -> None:
    _, out, _ = regard("why", "k7")
    assert "asked again" in out
    assert "“It's ten to five here and I still haven't had the rates.”" in out
    assert "Calls and hallway talk" in out
    assert "from Thu 1 Jan to Mon 12 Oct" in out
    page = json.loads(regard("why", "k7", "--json")[1])
    assert [one["part"] for one in page["evidence"]] == ["opened", "asked_again"]


def test_done_is_noted_and_can_be_taken_back(regard: Regard, office: FakeOffice) -> None:
    _, out, _ = regard("done", "k7")
    assert out == "Karen Holt  Noted: done Tue 13 Oct.\nTo take it back: regard undo\n"
    assert office.entries[0].when == MORNING
    assert "k7rates" not in regard("today")[1]
    code, out, _ = regard("undo")
    assert (code, out.splitlines()[:4]) == (0, ["Taken back: done Tue 13 Oct.", "", "Open again:", "Karen Holt  k7rates"])
    assert regard("undo") == (1, "", "There is nothing to take back: no decision, note or statement stands.\n")
    assert "k7rates" in regard("today")[1]


@pytest.mark.parametrize(
    ("written", "day"),
    [("yesterday", "2026-10-12 23:59"), ("Friday", "2026-10-09 23:59"), ("piątek", "2026-10-09 23:59"), ("2026-10-05", "2026-10-05 23:59")],
)
def test_done_on_a_day_looks_back(regard: Regard, office: FakeOffice, written: str, day: str) -> None:
    assert regard("done", "k7", written)[0] == 0
    assert office.entries[0].when == at(day) + 59


@pytest.mark.parametrize(
    ("written", "day"),
    [("Friday", "2026-10-16 23:59"), ("piatek", "2026-10-16 23:59"), ("Tuesday", "2026-10-20 23:59"), ("pojutrze", "2026-10-15 23:59")],
)
def test_redate_looks_ahead(regard: Regard, office: FakeOffice, written: str, day: str) -> None:
    assert regard("redate", "k7", written)[0] == 0
    assert office.entries[0].when == at(day) + 59
    assert office.entries[0].verdict == "redated"


def test_a_day_that_is_none_is_said_in_one_sentence(regard: Regard) -> None:
    code, out, err = regard("redate", "k7", "soonish")
    assert (code, out) == (1, "")
    assert err.startswith("“soonish” is not a day I can read; write a date")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("flag", "verdict"),
    [("--released", "released"), ("--someone-else", "another_did"), ("--not-mine", "not_mine"), ("--not-a-promise", "not_a_promise")],
)
def test_not_takes_one_of_four_reasons(regard: Regard, office: FakeOffice, flag: str, verdict: str) -> None:
    assert regard("not", "k7", flag)[0] == 0
    assert office.entries[0].verdict == verdict


def test_not_without_or_with_two_reasons_is_a_usage_error(regard: Regard, office: FakeOffice) -> None:
    assert regard("not", "k7")[0] == 2
    assert regard("not", "k7", "--not-mine", "--released")[0] == 2
    assert office.entries == []


def test_settle_still_and_note_are_entered(regard: Regard, office: FakeOffice) -> None:
    assert "settled elsewhere" in regard("settle", "k7", "--words", "on the phone")[1]
    assert "still true" in regard("still", "d1")[1]
    assert [entry.verdict for entry in office.entries] == ["settled", "still_true"]
    assert "Kept: 2026-10-12 11:00 me -> Karen: call." in regard("note", "2026-10-12 11:00 me -> Karen: call.")[1]


def test_a_note_is_listed_and_can_be_taken_back(regard: Regard) -> None:
    assert regard("note")[1].startswith("Nothing has been noted by hand.\nregard note ")
    assert "To take it back: regard undo" in regard("note", "2026-10-12 11:00 me -> Karen: call.")[1]
    assert "2026-10-12 11:00 me -> Karen: call." in regard("note")[1]
    assert regard("undo")[1] == "Taken back, the note: 2026-10-12 11:00 me -> Karen: call.\n"
    assert regard("note", "--lang", "pl")[1].startswith("Niczego nie zapisano ręcznie.")


def test_read_marks_the_acts_in_place(regard: Regard, tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_text("")
    _, out, _ = regard("read", tmp_path / "one.eml")
    assert "From: Marta Zielińska <marta@haldenbridge.example>" in out
    assert "⟦Will do⟧, ⟦you'll have the rates by Friday⟧.  [acknowledgement, certain]  [promise, certain, 2026-10-09]" in out


def test_read_as_json_prints_one_object_a_message(regard: Regard, tmp_path: Path) -> None:
    for name in ("one.eml", "broken.eml"):
        (tmp_path / name).write_text("")
    _, out, _ = regard("read", "--json", tmp_path / "one.eml", tmp_path / "broken.eml")
    read, broken = [json.loads(line) for line in out.splitlines()]
    assert read == {
        "version": 1,
        "message_id": "karen-rates-4@mail.example",
        "from": "marta@haldenbridge.example",
        "subject": "Re: Platform team, next step",
        "language": "en",
        "kind": "person",
        "sentences": [
            {
                "text": "Will do, you'll have the rates by Friday.",
                "acts": [
                    {"kind": "acknowledgement", "certainty": "certain", "due": None},
                    {"kind": "promise", "certainty": "certain", "due": "2026-10-09"},
                ],
            },
            {"text": "Lovely light in Kraków today.", "acts": []},
        ],
    }
    assert broken["sentences"] == []
    assert broken["unreadable"] == "Its parts are nested deeper than 50."


def test_read_of_nothing_says_where(regard: Regard, tmp_path: Path) -> None:
    code, _, err = regard("read", tmp_path / "none.eml")
    assert code == 1
    assert "none.eml; check the path" in err


def test_import_shows_the_first_finding_and_sums_up(regard: Regard, office: FakeOffice, tmp_path: Path) -> None:
    code, out, err = regard("import", tmp_path)
    assert code == 0
    assert "First finding\nKaren Holt  k7rates" in err
    assert out.startswith("100 new mails read (90 without copies); 10 known before.\n1 could not be read: nested too deep\n! No Sent folder")
    office.interrupted = True
    code, out, _ = regard("import", tmp_path)
    assert code == 130
    assert "the same command goes on from there" in out


def test_search_and_its_empty_answer(regard: Regard) -> None:
    assert "Platform team, next step" in regard("search", "rates", "Friday")[1]
    assert regard("search", "zebra")[1] == "No mail holds all these words: zebra\n"
    assert json.loads(regard("search", "rates", "--json")[1].splitlines()[0])["from"] == "Marta Zielińska"


@pytest.mark.parametrize(
    "line", [["search", "rates", "--limit", "0"], ["search", "rates", "--limit", "few"], ["serve", "--port", "70000"], ["serve", "--port", "x"]]
)
def test_numbers_that_are_none_or_too_far_are_usage_errors(regard: Regard, line: list[str]) -> None:
    code, _, err = regard(*line)
    assert code == 2
    assert line[1 if line[0] == "serve" else 2] in err
    assert err.count("\n") == 1


def test_settings_are_shown_and_set(regard: Regard, office: FakeOffice) -> None:
    assert "mail_link  copy (unless something else is set)" in regard("settings")[1]
    assert regard("set", "mail_link", "gmail")[1] == "mail_link is now gmail.\n"
    assert office.settings["mail_link"] == "gmail"
    assert regard("set", "mail_link", "mid")[1] == "mail_link is now mid; before: gmail.\n"
    assert regard("set", "me", "")[1] == "me is not set any more. Used now: Marta Zielińska <marta@haldenbridge.example> (found in the mail)\n"
    assert json.loads(regard("settings", "--json")[1])["used"]["zone"] == "Europe/Warsaw"


def test_an_empty_home_says_what_to_do_next(regard: Regard, office: FakeOffice) -> None:
    office.empty = True
    assert regard("today")[1] == "Nothing here yet. Import mail: regard import ~/Mail\n"
    assert regard("today", "--lang", "pl")[1].startswith("Jeszcze nic tu nie ma.")


def test_a_day_without_debts_is_a_good_day(regard: Regard) -> None:
    for row in ("k7", "p3", "d1", "e9"):
        regard("done", row)
    assert regard("today")[1].startswith("Nothing is owed. Go.\n")


def test_a_typo_gets_the_nearest_command(regard: Regard) -> None:
    code, out, err = regard("tody")
    assert (code, out) == (2, "")
    assert err == "No such command 'tody'. Did you mean 'today'?\n"


def test_what_is_not_there_is_one_sentence_and_no_traceback(regard: Regard) -> None:
    assert regard("why", "zz") == (1, "", "No row begins with “zz”: copy the id from `regard today`, `regard promises` or `regard waiting`.\n")
    assert regard("person", "Nobody", "--lang", "pl")[2].startswith("„Nobody”: nikogo takiego nie ma w rejestrze")


def test_a_defect_is_one_sentence_too(regard: Regard, office: FakeOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "today", lambda as_of: 1 / 0)  # noqa: ARG005
    code, _, err = regard("today")
    assert code == 1
    assert "Traceback" not in err
    assert "ZeroDivisionError" in err


def test_ctrl_c_ends_with_130(regard: Regard, office: FakeOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(as_of: int | None) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(office, "today", stop)
    assert regard("today") == (130, "", "Stopped.\n")


def test_colours_only_on_a_terminal(office: FakeOffice, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    run(["today"])
    said = capsys.readouterr().out
    assert "\x1b[1mKaren Holt" in said
    assert "\n\n\x1b[1mPiotr Maj" in said
    monkeypatch.setenv("NO_COLOR", "1")
    run(["today"])
    assert "\x1b[31m" not in capsys.readouterr().out


FAKED = """
import sys
sys.path.insert(0, "tests/faces")
from fake_office import FakeOffice
from regard.office import Office
Office.open = classmethod(lambda cls, home=None: FakeOffice())
from regard.faces.cli import main
main()
"""


def test_a_reader_that_leaves_early_is_no_error() -> None:
    line = f'set -o pipefail; "{sys.executable}" -c "$PROGRAM" dump | head -n 1'
    where = Path(__file__).parents[2]
    done = subprocess.run(["bash", "-c", line], env={**os.environ, "PROGRAM": FAKED}, capture_output=True, text=True, check=False, cwd=where)
    assert (done.stdout, done.stderr, done.returncode) == ('{"n": 0}\n', "", 0)


def test_help_starts_lean() -> None:
    heavy = "pydantic", "rich", "litestar", "uvicorn", "jinja2", "sqlalchemy", "duckdb", "numpy"
    program = "import sys; from regard.faces.cli.ending import run; run(['--help']); print([m for m in sys.argv[1:] if m in sys.modules])"
    done: Any = subprocess.run([sys.executable, "-c", program, *heavy], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    lists = FAKED.replace(
        "main()", "from regard.faces.cli.ending import run; run(sys.argv[1:]); print([m for m in ('pydantic', 'rich', 'litestar') if m in sys.modules])"
    )
    where = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", lists, "today", "--as-of", "2026-10-13"], capture_output=True, text=True, check=True, cwd=where)
    assert done.stdout.splitlines()[-1] == "[]"
