"""review, meeting, answer, say, standing, how, comparisons, kind-words and help-record, on the sample office; plain in a pipe, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.sample.truths import office_at_eight

from regard.office import Office

Call = Callable[..., tuple[int, str, str]]
SHORT = 8
UNDONE = ("open", "unknown", "broken", "told")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    home = office_at_eight(tmp_path_factory.mktemp("commands"))
    yield home
    home.close()


@pytest.fixture
def office(sample: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """The sample office in place of the fake one; what a test states is taken back."""
    monkeypatch.setattr(Office, "open", classmethod(lambda cls, home=None: sample))  # noqa: ARG005
    monkeypatch.setattr(sample, "as_of", None)
    for name in ("LC_ALL", "LC_MESSAGES", "NO_COLOR", "REGARD_TRACE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    before = {one.key for one in sample.statements()}
    yield sample
    for one in reversed(sample.statements()):
        if one.key not in before:
            sample.take_back(one.key)


def rows(regard: Call, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(regard(*arguments, "--json")[1])["rows"]
    return found


def read(regard: Call, *arguments: str) -> dict[str, object]:
    code, out, err = regard(*arguments, "--json")
    assert (code, err) == (0, "")
    found: dict[str, object] = json.loads(out)
    assert found["version"] == 1
    return found


def test_the_review_begins_with_what_was_kept_and_each_question_says_how_to_answer(regard: Call, office: Office) -> None:
    code, out, _ = regard("review")
    assert code == 0
    lines = out.splitlines()
    assert lines[0] == "Kept this week, and kind words"
    relation = office.review().relation
    assert relation is not None
    for one in relation.questions:
        assert f"  {one.sentence}" in lines
        assert f"regard answer {one.key[:SHORT]}" in out
    assert "\x1b" not in out


def test_what_is_stated_names_the_person_and_undo_takes_it_back(regard: Call, office: Office) -> None:
    assert regard("say", "circle", "holt", "client")[1].startswith("Karen Holt  Kept: circle, client.\n")
    assert regard("undo")[1] == "Taken back: Karen Holt, circle, client.\n"
    assert not office.statements()


def test_a_win_that_is_named_asks_who_helped(regard: Call, office: Office) -> None:
    regard("say", "outcome", "won", "--words", "the port tender")
    out = regard("review")[1]
    assert "You named a win on 13 Oct: “the port tender”. Who helped?" in out
    asked = next(one for one in office.review().questions if "port tender" in one.sentence)
    assert "Dan Okafor  Kept: named, helped." in regard("answer", asked.key[:SHORT], "--who", "dan")[1]
    assert "port tender" not in regard("review")[1]


def test_a_misspelt_name_is_asked_about_never_found_inside_another(regard: Call) -> None:
    assert regard("say", "circle", "karn", "client") == (1, "", "Nobody called “karn” is in the ledger; did you mean Karen Holt?\n")


def test_an_answer_by_the_beginning_of_the_id_and_its_way_back(regard: Call, office: Office) -> None:
    relation = office.review().relation
    assert relation is not None
    place, choice, care = (next(one for one in relation.questions if one.principle == name) for name in ("both_strands", "choose_clients", "mutual_care"))
    assert "Kept: place, respected, not loved." in regard("answer", place.key[:SHORT], "respected-not-loved")[1]
    assert read(regard, "answer", choice.key[:SHORT], "repair", "--words", "too long silent")["value"] == "repair"
    assert "Put off for a week." in regard("answer", care.key[:SHORT], "--not-now")[1]
    assert not office.relation(relation.person.key).questions
    listed = regard("say", "--list")[1]
    assert "too long silent" in listed
    said = office.statements()[0].key[:SHORT]
    assert regard("say", "--back", said)[1] == f"Taken back: {relation.person.name}, place, respected, not loved.\n"
    assert [one.principle for one in office.relation(relation.person.key).questions] == ["both_strands"]


@pytest.mark.usefixtures("office")
def test_a_misspelt_kind_value_or_name_is_asked_about(regard: Call) -> None:
    assert regard("say", "cirlce", "Karen Holt", "client")[2] == "“cirlce” is not a kind of statement. Did you mean circle?\n"
    assert regard("say", "krog", "Karen Holt", "klient", "--lang", "pl")[2] == "„krog” to nie rodzaj wypowiedzi. Czy chodzi o: krąg?\n"
    assert regard("say", "circle", "Karen Holt", "clinet")[2] == "“clinet” does not fit “circle”. Did you mean client?\n"
    assert regard("say", "circle", "Kraen", "client")[2] == "Nobody called “Kraen” is in the ledger; did you mean Karen Holt?\n"
    assert regard("say", "place", "Karen")[2].startswith("Say which “place” it is: partner, respected-not-loved, ")
    assert regard("say", "wish", "Karen")[2] == "“wish” needs your words (--words …).\n"


@pytest.mark.usefixtures("office")
def test_the_act_chosen_is_done_without_its_words_said_again(regard: Call) -> None:
    assert regard("say", "act", "Karen Holt", "done")[2].startswith("No act chosen with Karen Holt is open")
    chosen = read(regard, "say", "act", "Karen Holt", "--words", "ring her about the rates")
    done = read(regard, "say", "act", "Karen", "done")
    assert (done["value"], done["words"], done["target"]) == ("done", "ring her about the rates", chosen["statement"])


@pytest.mark.usefixtures("office")
def test_the_lists_hold_what_people_counts(regard: Call) -> None:
    owed = {row["person"]: row["owed_by_me"] for row in rows(regard, "people") if row["owed_by_me"]}
    open_ones = [row for name in ("promises", "waiting") for row in rows(regard, name) if row["mine"] and row["state"] in UNDONE]
    assert set(owed) == {row["person"] for row in open_ones}
    assert sum(owed.values()) <= len(open_ones)


@pytest.mark.usefixtures("office")
def test_a_meeting_is_found_by_who_comes(regard: Call) -> None:
    assert "Karen Holt / Marta" in regard("meeting", "karen")[1]
    assert "There is no meeting" in regard("meeting", "nobody at all")[2]


@pytest.mark.usefixtures("office")
def test_best_moments_stand_below_the_kind_words(regard: Call) -> None:
    assert "YOUR OWN BEST MOMENTS" in regard("kind-words")[1]
    assert read(regard, "kind-words")["best_moments"]


@pytest.mark.usefixtures("office")
def test_a_morning_before_the_mail_begins_is_told(regard: Call) -> None:
    assert regard("today", "--as-of", "2020-01-01")[1].startswith("This morning lies before the mail, which is seen from ")


def test_an_unknown_value_names_the_values(regard: Call, office: Office) -> None:
    relation = office.review().relation
    assert relation is not None
    for arguments in (("answer", relation.questions[0].key, "friend"), ("say", "place", "Karen Holt", "friend")):
        code, out, err = regard(*arguments)
        assert (code, out) == (1, "")
        assert "respected-not-loved" in err
    code, _, err = regard("say", "xyz", "Karen Holt")
    assert code == 1
    assert "organisation" in err
    assert "takes no value" in regard("say", "wish", "Karen Holt", "good")[2]
    assert "No question begins with" in regard("answer", "ffffff", "yes")[2]


@pytest.mark.parametrize(
    ("arguments", "kind", "value"),
    [
        (("circle", "Karen Holt", "client"), "circle", "client"),
        (("krąg", "Karen Holt", "klient"), "circle", "client"),
        (("saved", "Karen Holt", "--words", "Sandy starts at the new school"), "saved_fact", ""),
        (("saved", "Karen Holt", "dont-raise", "--words", "the exam"), "saved_fact", "dont_raise"),
        (("goal", "Karen Holt", "shared", "--words", "two placements by spring"), "goal", "shared"),
        (("act", "Karen Holt", "--words", "ring her", "--day", "Friday"), "chosen_act", ""),
        (("turn", "--words", "made a partner", "--day", "2026-06-01"), "turn", ""),
        (("outcome", "won", "--words", "the Orlik tender"), "outcome", "won"),
        (("reviewed", "Karen Holt"), "reviewed", ""),
        (("breach", "Karen Holt", "own-promise"), "breach", "own_promise"),
        (("forgiven", "Karen Holt"), "forgiven", ""),
        (("closed", "Karen Holt", "own"), "closed", "own"),
    ],
)
def test_saying_each_kind(regard: Call, arguments: tuple[str, ...], kind: str, value: str) -> None:
    said = read(regard, "say", *arguments)
    assert (said["kind"], said["value"]) == (kind, value)
    assert said["about"] == ("" if kind in ("turn", "outcome") else "karen.holt@ferrybank.example")


def test_meetings_at_hand_and_one_of_them(regard: Call, office: Office) -> None:
    listed = read(regard, "meeting")
    assert listed["list"] == "meeting"
    key = next(page.meeting.key for page in office.meetings()[0] if "Karen" in page.meeting.summary)
    code, out, _ = regard("meeting", key[:SHORT])
    assert code == 0
    assert "Karen Holt" in out
    assert "What I owe" in out
    assert read(regard, "meeting", key)["id"] == key
    assert "There is no meeting" in regard("meeting", "ffff")[2]


def test_standing_first_counts_then_trust_in_me(regard: Call) -> None:
    out = regard("standing", "Karen", "Holt")[1]
    assert out.index("Respect") < out.index("Love") < out.index("Trust, by your deeds towards Karen") < out.index("Trust, by the deeds of Karen")
    assert "%" not in out
    shown = read(regard, "standing", "Karen Holt")
    assert {one["strand"] for one in shown["strands"]} == {"respect", "love"}  # type: ignore[attr-defined]
    assert len(shown["trust"]) == 1, "figures about others are in no export"  # type: ignore[arg-type]


def test_how_says_the_n_and_what_is_only_description(regard: Call) -> None:
    out = regard("how", "Dan Okafor")[1]
    for said in ("known deed", "would be kept; nine times in ten", "Kaplan–Meier", "0.95", "Prediction, tested on real mail.", "Description, not prediction."):
        assert said in out
    assert "Fewer than three known: the counts say all" in regard("how", "Karen Holt")[1]
    shown = read(regard, "how", "Dan Okafor")
    assert all(one["lately"]["mine"] for one in shown["estimates"])  # type: ignore[attr-defined]


def test_kind_words_as_text_and_json(regard: Call) -> None:
    out = regard("kind-words")[1]
    assert out.startswith("RECEIVED")
    assert "“Well done Marta.”\nTom Reeve, Tue 6 Oct" in out
    rows = read(regard, "kind-words")["rows"]
    assert any(row["words"] == "Well done Marta." and not row["mine"] for row in rows)  # type: ignore[attr-defined]


def test_as_of_an_earlier_day_nothing_later_is_known(regard: Call) -> None:
    assert "Well done Marta." not in regard("kind-words", "--as-of", "2026-09-01")[1]


def test_in_polish(regard: Call) -> None:
    assert "Dotrzymane w tym tygodniu" in regard("review", "--lang", "pl")[1]
    assert "Szacunek, od Ciebie" in regard("standing", "Karen Holt", "--lang", "pl")[1]


def test_the_vision_is_said_but_never_listed_or_printed(regard: Call) -> None:
    code, out, _ = regard("say", "vision", "--words", "Quietly the best desk in town.")
    assert code == 0
    assert "Quietly" not in out
    assert "Quietly" not in regard("say", "--list")[1] + regard("say", "--list", "--json")[1] + regard("dump")[1]


@pytest.mark.usefixtures("office")
def test_the_help_record_is_mine_alone_and_the_comparisons_export_nothing_of_others(regard: Call) -> None:
    code, out, _ = regard("help-record")
    assert code == 0
    assert "Q3 2026: help to colleagues 2, credit 0, placements with your part in them 5." in out.splitlines()
    record = read(regard, "help-record")
    assert record["list"] == "help-record"
    page = read(regard, "comparisons")
    assert page["help_record"] == record["rows"]
    assert {row["principle"] for row in page["rows"]} == {"consistency", "no_status_difference"}  # type: ignore[attr-defined]
    assert "theirs" not in json.dumps(page)
    code, out, _ = regard("comparisons")
    assert code == 0
    assert "  Fewer than five people: nothing is said of a desk so small." in out.splitlines()


def test_a_morning_before_the_mail_is_not_a_good_day(regard: Callable[..., tuple[int, str, str]]) -> None:
    said = regard("--as-of", "2024-01-01", "today")[1]
    assert "This morning lies before the mail, which is seen from 2 Oct 2025 on." in said
    assert "Nothing is owed" not in said
    assert "Ten poranek jest wcześniejszy niż poczta" in regard("--as-of", "2024-01-01", "--lang", "pl", "today")[1]
