"""Where to draw the lines: the odds from which an act is shown, allowed to a certain rule, or left certain; chosen on held-out odds."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.reading.features import Seen
from regard.reading.judging import best
from regard.reading.weigh import KINDS

CERTAIN_PRECISION = 0.94
"""What certain findings are to reach on held-out odds; the aim on other mail is 0.90, which lies some way below."""
STRICTER: dict[str, float] = {"request": 0.97}
"""Requests differ more from one mailbox to the next than held-out odds of the same ones tell: at 0.94 they fell to 0.78 on acts-dev."""
BOUND = 8.0
ROUNDS = 6
STEPS = np.linspace(-6, 6, 97)


class Lines(NamedTuple):
    """Shape (acts,) each; see `regard.reading.weigh.Weights`."""

    enough: NDArray[np.float32]
    allowed: NDArray[np.float32]
    assured: NDArray[np.float32]


class Line(NamedTuple):
    """The three lines of one act, and what they would have shown."""

    enough: float
    allowed: float
    assured: float
    right: int
    shown: int


def lines(odds: NDArray[np.float32], truth: NDArray[np.bool_], seen: list[Seen], once: NDArray[np.float32]) -> Lines:
    """Draw them for all acts together, by the micro-F1 of what would be shown, then by the precision of what would be certain.

    `once` has a row a sentence: 1/n for one that stands n times, so that a form letter cannot make a rule look sure.
    """
    certain = np.zeros(truth.shape, bool)
    for row, sentence in enumerate(seen):
        for found in best(sentence.matches):
            certain[row, KINDS.index(found.kind)] = found.certain
    price = 0.5
    for _ in range(ROUNDS):
        drawn = [
            _line(Column(odds[:, column], truth[:, column], certain[:, column], once, STRICTER.get(kind, CERTAIN_PRECISION)), price / 2)
            for column, kind in enumerate(KINDS)
        ]
        told = sum(line.shown for line in drawn)
        price = 2 * sum(line.right for line in drawn) / max(1, told + int(truth.sum()))
    return Lines(*(np.array([line[field] for line in drawn], np.float32) for field in range(3)))


class Column(NamedTuple):
    """What is known of one act in every sentence: odds, truth, whether a rule is certain, how much it counts; and the precision aimed at."""

    odds: NDArray[np.float32]
    truth: NDArray[np.bool_]
    ruled: NDArray[np.bool_]
    once: NDArray[np.float32]
    aim: float


def _line(act: Column, cost: float) -> Line:
    """The lines that give the most right findings less `cost` for each shown: at half the F1 reached this maximises micro-F1 (Lewis 1995)."""

    def gain(shown: NDArray[np.bool_]) -> float:
        return float((shown & act.truth).sum()) - cost * float(shown.sum())

    enough = max(STEPS, key=lambda line: (gain(act.odds >= line), line))
    allowed = max((line for line in STEPS if line <= enough), key=lambda line: (gain((act.odds >= enough) | (act.ruled & (act.odds >= line))), line))
    assured = next((line for line in STEPS if line >= allowed and _precise(act, act.ruled & (act.odds >= line))), BOUND)
    shown = (act.odds >= enough) | (act.ruled & (act.odds >= allowed))
    return Line(float(enough), float(allowed), float(assured), int((shown & act.truth).sum()), int(shown.sum()))


def _precise(act: Column, shown: NDArray[np.bool_]) -> bool:
    return bool(shown.any()) and float(act.once[shown & act.truth].sum()) >= act.aim * float(act.once[shown].sum())
