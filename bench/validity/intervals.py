"""Intervals are honest: people's rates drawn from a habit, their deeds drawn from the rates; how often the 90 % interval holds the rate.

Once with the habit given, and once with the habit learnt from the same counts, as in the product. Forgetting makes the interval of a steady rate
wider than it need be; the effective sample is what keeps the two in step.
"""

from typing import NamedTuple

import numpy as np

from regard.standing.habit import Habit, habit
from regard.standing.shares import share

SEED = 5
ROUNDS = 40
HABITS = (Habit(4.0, 1.0), Habit(6.0, 2.0), Habit(3.0, 3.0), Habit(16.0, 4.0), Habit(2.0, 1.0))
PEOPLE = (10, 30)
DEEDS = (2, 5, 12, 30, 60)


class Held(NamedTuple):
    """Of `intervals` drawn, the share that held the rate; and the least and greatest such share over the habits."""

    intervals: int
    share: float
    least: float
    greatest: float


def held(people: int, *, learnt: bool) -> Held:
    """All habits, so many people with each, each person with another number of deeds."""
    rng = np.random.default_rng(SEED)
    groups = [[hit for _ in range(ROUNDS) for hit in _round(rng, drawn, people, learnt=learnt)] for drawn in HABITS]
    every = [hit for hits in groups for hit in hits]
    shares = [float(np.mean(hits)) for hits in groups]
    return Held(len(every), float(np.mean(every)), min(shares), max(shares))


def _round(rng: np.random.Generator, drawn: Habit, people: int, *, learnt: bool) -> list[bool]:
    rates = rng.beta(drawn.kept, drawn.missed, people)
    outcomes = [[(at, bool(rng.random() < rate)) for at in range(int(rng.choice(DEEDS)))] for rate in rates]
    general = habit([(sum(kept for _, kept in own), len(own)) for own in outcomes]) if learnt else drawn
    found = [share(own, general) for own in outcomes]
    return [one.low <= rate <= one.high for one, rate in zip(found, rates, strict=True)]
