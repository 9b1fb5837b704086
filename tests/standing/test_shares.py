"""Shares: counts shrunk to the doer's habit; what is unknown moves nothing, and nor does time."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.facts.action import State
from regard.standing.habit import UNKNOWN, Habit, habit
from regard.standing.shares import is_stale, known_outcomes, share
from tests.standing.occasions import at

STATES: list[State] = ["open", "met", "late", "told", "broken", "excused", "went_on", "unknown", "faded"]
OUTCOMES = st.lists(st.tuples(st.integers(0, 10**9), st.sampled_from(STATES)), max_size=40)


def test_two_kept_of_two_is_not_certainty() -> None:
    found = share([(1, True), (2, True)], Habit(4, 1))
    assert (found.kept, found.known) == (2, 2)
    assert 0.8 < found.value < 0.87
    assert found.low < found.value < found.high


def test_what_is_new_weighs_most() -> None:
    better = share([(day, day > 10) for day in range(20)], UNKNOWN)
    worse = share([(day, day < 10) for day in range(20)], UNKNOWN)
    assert better.value > 0.5 > worse.value


def test_a_habit_is_what_is_thought_of_a_stranger() -> None:
    punctual = habit([(9, 10), (18, 20), (5, 5), (7, 8)])
    careless = habit([(2, 10), (5, 20), (1, 5), (3, 8)])
    assert share([], punctual).value > 0.8
    assert share([], careless).value < 0.4
    assert habit([]) == UNKNOWN


def test_of_whom_little_is_known_the_others_tell() -> None:
    assert habit([], Habit(3, 1)) == Habit(3, 1)
    assert habit([(0, 1)], Habit(3, 1)).mean == pytest.approx(0.6)


def test_people_treated_alike_tell_more_of_each_other() -> None:
    alike = habit([(8, 10)] * 8)
    unlike = habit([(10, 10), (2, 10)] * 4)
    assert alike.kept + alike.missed > unlike.kept + unlike.missed


def test_time_only_marks_it_stale() -> None:
    found = share([(at("2026-03-02 09:00"), True)], UNKNOWN)
    assert not is_stale(found.last_at, at("2026-06-01 09:00"))
    assert is_stale(found.last_at, at("2026-10-01 09:00"))
    assert not is_stale(None, at("2026-10-01 09:00"))


@given(OUTCOMES, st.randoms())
def test_the_order_of_deeds_as_given_does_not_matter(outcomes: list[tuple[int, State]], rng: object) -> None:
    shuffled = list(outcomes)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    assert share(known_outcomes(shuffled), UNKNOWN) == share(known_outcomes(outcomes), UNKNOWN)


@given(OUTCOMES, st.lists(st.tuples(st.integers(0, 10**9), st.sampled_from(["open", "excused", "unknown", "faded"])), max_size=10))
def test_unknowns_move_nothing(outcomes: list[tuple[int, State]], unknown: list[tuple[int, State]]) -> None:
    assert share(known_outcomes(outcomes + unknown), UNKNOWN) == share(known_outcomes(outcomes), UNKNOWN)


@given(OUTCOMES, st.sets(st.integers(0, 39)))
def test_leaving_mail_out_never_makes_it_surer(outcomes: list[tuple[int, State]], left_out: set[int]) -> None:
    fewer = [one for place, one in enumerate(outcomes) if place not in left_out]
    whole, part = share(known_outcomes(outcomes), UNKNOWN), share(known_outcomes(fewer), UNKNOWN)
    assert part.known <= whole.known
    assert part.effective <= whole.effective + 1e-9


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=12), st.randoms())
def test_a_habit_is_orderless(pairs: list[tuple[int, int]], rng: object) -> None:
    counts = [(min(kept, known), known) for kept, known in pairs]
    shuffled = list(counts)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    assert habit(shuffled) == habit(counts)


def test_more_deeds_narrow_the_interval() -> None:
    widths = [one.high - one.low for n in (0, 10, 40, 120) for one in [share([(day, day % 5 != 0) for day in range(n)], Habit(4, 1))]]
    assert all(first > second for first, second in pairwise(widths))
