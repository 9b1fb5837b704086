"""Shares: the estimate behind a count, for the page that shows how it is worked out and for no other.

Empirical Bayes: the person's own deeds, the newest weighing most (0.95 per resolved deed), shrunk to the doer's habit in the same
direction. The interval comes from the same counts scaled to the effective sample, (Σw)²/Σw². Unknowns are not in it. Time alone neither
heals nor harms: without new deeds the estimate stays as it is, and is marked stale.
"""

from collections.abc import Iterable
from typing import NamedTuple

from regard.facts.action import State
from regard.standing.beta import quantile
from regard.standing.counts import KEPT, KNOWN
from regard.standing.habit import Habit

FORGETTING = 0.95
"""The weight of a deed after one more deed (principles, "Rules for all rows"); an old deed never quite disappears."""
INTERVAL = 0.90
"""The share of the distribution within the interval."""
STALE_DAYS = 180
"""Half a year without a resolved deed: the reading says how it was, not how it is."""
DAY = 86_400


class Share(NamedTuple):
    """`value` within [`low`, `high`]; `known` deeds of which `kept`; `effective` as many equal deeds would say as much; `last_at` the newest's."""

    value: float
    low: float
    high: float
    kept: int
    known: int
    effective: float
    last_at: int | None
    habit: Habit


def known_outcomes(outcomes: Iterable[tuple[int, State]]) -> list[tuple[int, bool]]:
    """The (instant, kept) of what is known, oldest first; open, unknown, excused and faded rows are not in it."""
    return sorted((at, now in KEPT) for at, now in outcomes if now in KNOWN)


def share(outcomes: Iterable[tuple[int, bool]], habit: Habit) -> Share:
    """The estimate from (instant, kept) of known deeds, in any order."""
    rows = sorted(outcomes)
    weights = [FORGETTING**age for age in range(len(rows) - 1, -1, -1)]
    kept = sum(weight for weight, (_, was) in zip(weights, rows, strict=True) if was)
    total, squares = sum(weights), sum(weight * weight for weight in weights)
    scale = total / squares if rows else 0.0
    low, high = interval(habit.kept + scale * kept, habit.missed + scale * (total - kept))
    value = (habit.kept + kept) / (habit.kept + habit.missed + total)
    return Share(value, low, high, sum(was for _, was in rows), len(rows), scale * total, rows[-1][0] if rows else None, habit)


def interval(a: float, b: float) -> tuple[float, float]:
    """The middle of a Beta(a, b): as much is left out below as above."""
    return quantile((1 - INTERVAL) / 2, a, b), quantile((1 + INTERVAL) / 2, a, b)


def is_stale(last_at: int | None, as_of: int) -> bool:
    """Whether a reading is too old to speak of today. A reading without a deed is not stale: there is none."""
    return last_at is not None and as_of - last_at > STALE_DAYS * DAY
