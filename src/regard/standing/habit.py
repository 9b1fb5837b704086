"""Habit: how a doer treats people in general, in one direction, learnt from that doer's own counts.

Empirical Bayes: the Beta(a, b) under which the doer's counts with everyone are likeliest (beta-binomial). What is known of one person
is shrunk towards it, so that two kept promises are not "100 %".
"""

from collections.abc import Iterable
from functools import lru_cache
from math import exp, log
from typing import NamedTuple

MEANS = tuple(n / 40 for n in range(1, 40))
STRENGTHS = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0)
"""The habits looked at: from "each person is different" (1: as much as one deed) to "all are treated alike" (48)."""
USUAL_STRENGTH = 4.0
"""Where nothing tells how alike people are treated: as much as four deeds, as in trust's own Beta(4, 1)."""
FEWEST = 3
"""Fewer people than this tell nothing of how much they differ."""


class Habit(NamedTuple):
    """Beta(`kept`, `missed`), in deeds."""

    kept: float
    missed: float

    @property
    def mean(self) -> float:
        """The share kept in general."""
        return self.kept / (self.kept + self.missed)


UNKNOWN = Habit(1.0, 1.0)
"""A doer of whom nothing is known."""


def habit(counts: Iterable[tuple[int, int]], before: Habit = UNKNOWN) -> Habit:
    """The habit behind (kept, known) counts of one doer, one pair a person, in any order; `before` is what is thought without them
    (how everyone else does it, for someone of whom little is known)."""
    return _likeliest(tuple(sorted((kept, known) for kept, known in counts if known > 0)), before)


@lru_cache(maxsize=256)
def _likeliest(counts: tuple[tuple[int, int], ...], before: Habit) -> Habit:
    if not counts:
        return before
    if len(counts) < FEWEST:
        kept, known = sum(one[0] for one in counts), sum(one[1] for one in counts)
        mean = (kept + before.kept) / (known + before.kept + before.missed)
        return Habit(USUAL_STRENGTH * mean, USUAL_STRENGTH * (1 - mean))
    return _middle([(one, _likelihood(one, counts) + _before(one, before)) for one in _habits()])


def _middle(weighed: list[tuple[Habit, float]]) -> Habit:
    """The middle of all habits by how likely they are: the likeliest alone would be too sure of itself where few people tell."""
    most = max(likely for _, likely in weighed)
    weights = [(one, exp(likely - most)) for one, likely in weighed]
    whole = sum(weight for _, weight in weights)
    mean = sum(weight * one.mean for one, weight in weights) / whole
    strength = exp(sum(weight * log(one.kept + one.missed) for one, weight in weights) / whole)
    return Habit(mean * strength, (1 - mean) * strength)


def _before(of: Habit, before: Habit) -> float:
    """The logarithm of how likely a habit is without its counts, up to a constant: its mean by `before`, its strength near the usual one."""
    mean = before.kept * log(of.mean) + before.missed * log(1 - of.mean)
    return mean - log((of.kept + of.missed) / USUAL_STRENGTH) ** 2 / 2


def _habits() -> list[Habit]:
    return [Habit(mean * strength, (1 - mean) * strength) for mean in MEANS for strength in STRENGTHS]


def _likelihood(of: Habit, counts: tuple[tuple[int, int], ...]) -> float:
    """The logarithm of the counts' probability under a habit, up to a constant; as rising products, without the gamma function."""
    longest = max(known for _, known in counts)
    kept, missed = _rising(of.kept, longest), _rising(of.missed, longest)
    both = _rising(of.kept + of.missed, longest)
    return sum(kept[k] + missed[n - k] - both[n] for k, n in counts)


@lru_cache(maxsize=4096)
def _rising(start: float, steps: int) -> tuple[float, ...]:
    """The logarithms of 1, s, s(s+1), s(s+1)(s+2), …"""
    sums = [0.0]
    for step in range(steps):
        sums.append(sums[-1] + log(start + step))
    return tuple(sums)
