"""The bound: about as much as any test of the same draws could see.

An oracle is told what the product's test must find out: how alike one person's answers are, and how great a gap was planted (not on which side). It weighs
the likelihood of such a gap against that of none, people as beta-binomial draws, and is calibrated on draws without a gap (Neyman and Pearson). It
permutes nothing, holds no load and minds one part alone, so that whatever a permutation of whole people can see, it sees.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from regard.standing.asks import Ask
from regard.standing.minding import ALPHA

Draw = Callable[[], tuple[list[Ask], dict[str, bool]]]
Records = NDArray[np.int64]
"""A row a person: how many asks, how many of them answered by the next working day."""
STEP = 0.01
RATES = np.arange(0.20, 0.991, STEP)
LIKENESSES = np.arange(0.01, 0.60, 0.01)
LONGEST = 400
"""Asks of one person, more than any has."""


def power(without: Draw, planted: Draw, likeness: float, gap: float, trials: int) -> float:
    """In what part of the planted draws the oracle tells the gap, at the doubt allowed in one question."""
    oracle = Likelihood(likeness)
    usual = [oracle.ratio(*records(*without()), gap) for _ in range(trials)]
    seen = np.array([oracle.ratio(*records(*planted()), gap) for _ in range(trials)])
    return float((seen > np.quantile(usual, 1 - ALPHA)).mean())


def records(asks: Sequence[Ask], first: Mapping[str, bool]) -> tuple[Records, Records]:
    """The records of the two groups."""
    found: dict[str, list[int]] = {}
    for ask in asks:
        own = found.setdefault(ask.person, [0, 0])
        own[0] += 1
        own[1] += bool(ask.prompt)
    return records_of([own for person, own in found.items() if first[person]]), records_of([own for person, own in found.items() if not first[person]])


def records_of(rows: Sequence[Sequence[int]]) -> Records:
    return np.array(rows, dtype=np.int64).reshape(-1, 2)


def likeness_of(rows: Records) -> float:
    """How alike the answers to one person are: the correlation within people under which their records are likeliest."""
    return float(max(LIKENESSES, key=lambda one: float(Likelihood(one).of(rows).max())))


class Likelihood:
    """The beta-binomial of one correlation within people, at every rate of RATES."""

    def __init__(self, likeness: float) -> None:
        strength, steps = (1 - likeness) / likeness, np.arange(LONGEST)
        self.yes, self.no = (_rising(rates[:, None] * strength + steps) for rates in (RATES, 1 - RATES))
        self.all = _rising(strength + steps[None, :])[0]

    def of(self, rows: Records) -> NDArray[np.float64]:
        """The logarithm of the records' probability at each rate, up to a constant."""
        asked, came = rows[:, 0], rows[:, 1]
        found: NDArray[np.float64] = (self.yes[:, came] + self.no[:, asked - came] - self.all[asked]).sum(axis=1)
        return found

    def ratio(self, one: Records, other: Records, gap: float) -> float:
        """How much likelier the records are with the gap, on whichever side, than without, each at its likeliest rate."""
        steps = round(gap / STEP)
        a, b = self.of(one), self.of(other)
        return float(max((a[steps:] + b[:-steps]).max(), (a[:-steps] + b[steps:]).max()) - (a + b).max())


def _rising(terms: NDArray[np.float64]) -> NDArray[np.float64]:
    """The logarithms of rising products, a row each, the empty one first."""
    return np.hstack([np.zeros((len(terms), 1)), np.cumsum(np.log(terms), axis=1)])
