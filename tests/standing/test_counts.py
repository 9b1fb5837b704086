"""Eight of the last ten known; unknowns stand beside, never inside."""

from hypothesis import given
from hypothesis import strategies as st

from regard.facts.action import State
from regard.standing.counts import count

STATES: tuple[State, ...] = ("open", "met", "late", "told", "broken", "excused", "went_on", "unknown", "faded")


def test_eight_of_the_last_ten_known_and_three_not_known() -> None:
    outcomes: list[tuple[int, State]] = [(n, "broken") for n in range(4)]
    outcomes += [(10 + n, "met") for n in range(8)] + [(20, "late"), (21, "broken")] + [(30 + n, "unknown") for n in range(3)]
    found = count("when_you_say", mine=True, outcomes=outcomes)
    assert (found.kept, found.last, found.late, found.unknown) == (8, 10, 1, 3)


@given(st.lists(st.tuples(st.integers(0, 99), st.sampled_from(STATES)), unique_by=lambda one: one[0]), st.randoms())
def test_the_order_of_the_rows_changes_nothing(outcomes: list[tuple[int, State]], chance: object) -> None:
    shuffled = sorted(outcomes, key=lambda one: hash((one, id(chance))))
    assert count("promptness", mine=False, outcomes=outcomes) == count("promptness", mine=False, outcomes=shuffled)


@given(st.lists(st.tuples(st.integers(0, 99), st.sampled_from(STATES))))
def test_unknowns_move_no_count(outcomes: list[tuple[int, State]]) -> None:
    before = count("promptness", mine=True, outcomes=outcomes)
    after = count("promptness", mine=True, outcomes=[*outcomes, (100, "unknown")])
    assert (after.kept, after.last, after.late) == (before.kept, before.last, before.late)
