"""The samples of the comparisons: what was asked of the owner alone, what the owner gave, what the tables hold."""

from typing import Any

import pytest

from regard.joining.join import join
from regard.office.meaning import names_of
from regard.office.tables import Placed
from regard.principles.registry import COMPARISONS
from regard.principles.running import rows_of_principles
from regard.standing.asks import asks_of_rows
from tests.conversation import OLD, derived, facts_of

ASKED = """
Subject: Rates
2026-03-02 09:14 Ana -> Piotr: Could you send me the rates by Friday?
2026-03-02 10:02 Piotr -> Ana: Attached, the rates for all roles.

Subject: Dates
2026-03-03 09:14 Ana -> Piotr: Which day suits you for the visit?
"""
PO_POLSKU = """
Subject: Stawki
2026-03-02 09:14 Ana -> Piotr: Czy możesz przesłać mi stawki do piątku?
2026-03-02 10:02 Piotr -> Ana: W załączeniu stawki dla wszystkich ról.

Subject: Terminy
2026-03-03 09:14 Ana -> Piotr: Który dzień pasuje Ci na wizytę?
"""
NOT_ASKED = """
Subject: News
2026-03-02 09:14 Ana -> Piotr: The visit went well.
2026-03-02 10:02 Piotr -> Ana: Could you send me the rates by Friday?
"""


def samples(written: str, me: str = "Piotr", other: str = "Ana") -> dict[str, list[tuple[Any, ...]]]:
    """The rows of every comparison."""
    facts = facts_of(OLD.format(me=me, other=other) + "\n" + written)
    joined = join(facts.columns, facts.folders, facts.decisions, f"{me.lower()}@by-hand.example")
    placed = Placed(facts, joined, [number for number, person in enumerate(joined.persons) if person.me])
    rows = rows_of_principles(placed.tables())
    return {one.name: rows[one.name] for one in COMPARISONS}


@pytest.mark.parametrize("written", [ASKED, PO_POLSKU], ids=["English", "Polish"])
def test_what_was_asked_of_me_alone(written: str) -> None:
    found = samples(written)
    assert [answered is not None for *_, answered, _ in sorted(found["consistency"])] == [True, False]
    assert [row[:7] for row in sorted(found["no_status_difference"])] == sorted(found["consistency"])


def test_the_rows_become_asks() -> None:
    facts = facts_of(OLD.format(me="Piotr", other="Ana") + "\n" + ASKED)
    joined = join(facts.columns, facts.folders, facts.decisions, "piotr@by-hand.example")
    placed = Placed(facts, joined, [number for number, person in enumerate(joined.persons) if person.me])
    rows = rows_of_principles(placed.tables())["consistency"]
    found = asks_of_rows(rows, names_of(placed, "test"), derived(ASKED).clock)
    assert [(one.prompt, one.hours is not None and one.hours < 1) for one in found] == [(True, True), (None, False)]


def test_what_i_ask_is_not_in_it() -> None:
    found = samples(NOT_ASKED)
    assert (found["consistency"], found["however_far_you_go"], found["few_stars"]) == ([], [], [])


def test_without_a_turn_nothing_is_before_or_after() -> None:
    assert samples(ASKED)["however_far_you_go"] == []


def test_a_turn_that_i_named_parts_before_from_after() -> None:
    found = samples(ASKED + "@statement 2026-03-10 09:00 turn when 2026-03-02 12:00: Made head of the desk\n")["however_far_you_go"]
    assert sorted((row[5] is not None, row[-1]) for row in found) == [(False, True), (True, False)]


def test_the_circle_goes_with_who_asked() -> None:
    found = samples(ASKED + "@statement 2026-02-27 09:00 circle Ana =manager\n")["no_status_difference"]
    assert {row[-1] for row in found} == {"manager"}


def test_a_placement_of_two_counts_for_both() -> None:
    found = samples(ASKED + "@placement 2026-03-20 09:00 Ines for Karen by Piotr with Ana\n")
    assert len({row[2] for row in found["few_stars"]}) == 2
    assert [row[0] for row in found["loyalty_and_productivity"]].count("outcome") == 1


def test_a_colleague_helped_is_in_the_record() -> None:
    help_given = [row for row in samples(ASKED)["loyalty_and_productivity"] if row[0] == "help"]
    assert len(help_given) == 1
