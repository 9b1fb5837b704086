"""Forecasts cut in time: each made from what was known the moment before, and scored with the intervals of whole doers drawn again.

The doer is the unit because the doer's habit is what tells most: pairs of one doer are not independent of each other.
"""

from collections.abc import Callable, Sequence
from math import log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

DRAWS = 1_000
SEED = 5
SURELY = 0.02
"""No forecast is surer than this: one surprise must not weigh more than a hundred others."""


class Event(NamedTuple):
    """Something that came or did not by `due`; it became known then. `doer` and `pair` say whose and between whom."""

    opened: int
    due: int
    doer: str
    pair: tuple[str, str]
    came: bool


class Scored(NamedTuple):
    """A forecast beside the main one: mean log-loss, AUC with its 95 % interval, and the 95 % intervals of what it is worse by."""

    name: str
    loss: float
    auc: float
    auc_between: tuple[float, float]
    loss_worse: tuple[float, float]
    auc_worse: tuple[float, float]


def score(events: Sequence[Event], forecasts: dict[str, list[float]], main: str, *, pairs: bool = False) -> list[Scored]:
    """All forecasts beside `main`. `pairs` draws whole pairs again, where there are too few doers to draw: such intervals are too narrow."""
    came = np.array([event.came for event in events])
    units = [event.pair if pairs else (event.doer,) for event in events]
    members = [np.flatnonzero([unit == one for unit in units]) for one in sorted(set(units))]
    rng = np.random.default_rng(SEED)
    draws = [np.concatenate([members[number] for number in rng.integers(0, len(members), len(members))]) for _ in range(DRAWS)]
    clipped = {name: np.clip(values, SURELY, 1 - SURELY) for name, values in forecasts.items()}
    return [
        Scored(
            name,
            log_loss(came, values),
            auc(came, values),
            _interval(lambda rows, values=values: auc(came[rows], values[rows]), draws),
            _interval(lambda rows, values=values: log_loss(came[rows], values[rows]) - log_loss(came[rows], clipped[main][rows]), draws),
            _interval(lambda rows, values=values: auc(came[rows], clipped[main][rows]) - auc(came[rows], values[rows]), draws),
        )
        for name, values in clipped.items()
    ]


def _interval(of: Callable[[NDArray[np.int64]], float], draws: Sequence[NDArray[np.int64]]) -> tuple[float, float]:
    values = [of(rows) for rows in draws]
    return float(np.quantile(values, 0.025)), float(np.quantile(values, 0.975))


def log_loss(came: NDArray[np.bool_], values: NDArray[np.float64]) -> float:
    return float(-np.mean(np.where(came, np.log(values), np.log1p(-values))))


def auc(came: NDArray[np.bool_], values: NDArray[np.float64]) -> float:
    """The probability that one that came was forecast above one that did not; ties count half."""
    order = np.argsort(values, kind="stable")
    ranks = np.empty(len(values))
    ranks[order] = np.arange(1, len(values) + 1)
    for value in np.unique(values):
        same = values == value
        ranks[same] = ranks[same].mean()
    yes, no = int(came.sum()), int((~came).sum())
    return float((ranks[came].sum() - yes * (yes + 1) / 2) / (yes * no)) if yes and no else 0.5


class Past:
    """What was known before an instant: outcomes that had become known, of everyone, a doer, a pair."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.waiting = sorted(events, key=lambda event: event.due, reverse=True)
        self.all: list[bool] = []
        self.pairs: dict[tuple[str, str], list[tuple[int, bool]]] = {}
        self.of_doer: dict[str, set[tuple[str, str]]] = {}

    def until(self, instant: int) -> None:
        """Take in what became known by then."""
        while self.waiting and self.waiting[-1].due <= instant:
            event = self.waiting.pop()
            self.all.append(event.came)
            self.pairs.setdefault(event.pair, []).append((event.due, event.came))
            self.of_doer.setdefault(event.doer, set()).add(event.pair)

    def rate(self) -> float:
        """The usual rate, of everyone so far."""
        return (sum(self.all) + 1) / (len(self.all) + 2)

    def counts(self, doer: str) -> list[tuple[int, int]]:
        """(came, known) of each pair of a doer."""
        return [(sum(came for _, came in self.pairs[pair]), len(self.pairs[pair])) for pair in self.of_doer.get(doer, ())]


def entropy(rate: float) -> float:
    """The log-loss of always saying the rate, where it is right."""
    return -(rate * log(rate) + (1 - rate) * log(1 - rate)) if 0 < rate < 1 else 0.0
