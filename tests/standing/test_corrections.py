"""The owner's word wins over what was found, and can be taken back."""

import pytest

from regard.facts.action import State
from regard.facts.entry import Entry, Verdict
from regard.standing.corrections import corrected, standing_entries
from regard.standing.state import state
from tests.standing.occasions import CLOCK, at, occasion

MORNING = at("2026-10-13 08:00")


def entry(verdict: Verdict, when: str | None = None, target: str = "row") -> Entry:
    said = at(when) if when else None
    return Entry(f"{verdict}{when}", "marta", MORNING, verdict, "occasion", target, said, "", "", "")


@pytest.mark.parametrize(
    ("verdict", "when", "expected"),
    [
        ("done", "2026-10-06 09:00", "met"),
        ("done", "2026-10-12 09:00", "late"),
        ("redated", "2026-10-16 23:59", "open"),
        ("settled", None, "excused"),
        ("released", None, "excused"),
        ("another_did", None, "excused"),
        ("not_mine", None, "excused"),
        ("not_a_promise", None, "excused"),
        ("still_true", None, "broken"),
    ],
)
def test_each_word_of_the_owner(verdict: Verdict, when: str | None, expected: State) -> None:
    found = occasion(failed_at=at("2026-10-09 17:52"), asked_again_at=at("2026-10-09 17:52"))
    assert state(corrected(found, entry(verdict, when)), MORNING, CLOCK) == expected


def test_the_newest_word_stands_and_undo_takes_it_back() -> None:
    said = [entry("settled"), entry("done", "2026-10-06 09:00")]
    assert standing_entries(said)["row"].verdict == "done"
    assert standing_entries([*said, entry("undone")])["row"].verdict == "settled"
    assert standing_entries([*said, entry("undone"), entry("undone"), entry("undone")]) == {}
