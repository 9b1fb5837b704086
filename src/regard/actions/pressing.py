"""Pressing: why a row stands on the list, and where in it.

The order is the issue's: what can still be told in time, what was asked twice, what was acknowledged and not done, what was agreed and is
past, what waits for a first answer. Never by who the other person is.
"""

from regard.actions.deeds import DEEDS, GIVEN, PRESSING
from regard.facts.action import Pressing, State
from regard.facts.occasion import Occasion
from regard.matters.clock import Clock, day_of, end_of_day, later

ORDER: tuple[Pressing, ...] = ("tell_in_time", "asked_twice", "acknowledged_not_done", "agreed_past", "waiting_first_answer", "open")
DAY = 86_400
PRESSED: frozenset[State] = frozenset({"open", "unknown", "broken", "told"})


def pressing(row: Occasion, as_of: int) -> Pressing:
    """Why this row is pressed at `as_of`."""
    if row.principle in GIVEN and row.due_kind != "norm" and as_of <= row.due_at and row.told_at is None:
        return "tell_in_time"
    if row.asked_again_at is not None:
        return "asked_twice"
    if row.principle in GIVEN and as_of <= row.due_at:
        return "open"
    return DEEDS[row.principle].past


def presses(row: Occasion, state: State, as_of: int, clock: Clock) -> bool:
    """Whether a row of mine is for this morning: certain, unmoved too long ago by nobody, and due by the end of today.

    A day that was promised presses one working day earlier, while a word can still be given in time. What was asked today is
    only new mail.
    """
    if row.certainty == "likely" or state not in PRESSED or row.principle not in PRESSING:
        return False
    horizon = end_of_day(clock, day_of(clock, as_of))
    if row.principle in GIVEN and row.due_kind != "norm":
        horizon = end_of_day(clock, day_of(clock, later(clock, horizon, 1)))
    begins = end_of_day(clock, day_of(clock, as_of)) - DAY
    return row.due_at <= horizon and (row.opened_at <= begins or row.principle in GIVEN)
