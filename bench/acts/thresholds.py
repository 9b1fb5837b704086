"""Where to draw the lines: the odds from which an act is shown, allowed to a certain rule, or left certain; chosen on held-out odds."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.reading.features import Seen
from regard.reading.judging import best
from regard.reading.weigh import KINDS

CERTAIN_PRECISION = 0.94
"""What certain findings are to reach on held-out odds; the aim on other mail is 0.90, which lies some way below."""
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
        drawn = [_line(odds[:, column], truth[:, column], certain[:, column], once, price / 2) for column in range(len(KINDS))]
        told = sum(line.shown for line in drawn)
        price = 2 * sum(line.right for line in drawn) / max(1, told + int(truth.sum()))
    return Lines(*(np.array([line[field] for line in drawn], np.float32) for field in range(3)))


def _line(odds: NDArray[np.float32], truth: NDArray[np.bool_], certain: NDArray[np.bool_], once: NDArray[np.float32], cost: float) -> Line:
    """The lines that give the most right findings less `cost` for each shown: at half the F1 reached this maximises micro-F1 (Lewis 1995)."""

    def gain(shown: NDArray[np.bool_]) -> float:
        return float((shown & truth).sum()) - cost * float(shown.sum())

    enough = max(STEPS, key=lambda line: (gain(odds >= line), line))
    allowed = max((line for line in STEPS if line <= enough), key=lambda line: (gain((odds >= enough) | (certain & (odds >= line))), line))
    assured = next((line for line in STEPS if line >= allowed and _precise(certain & (odds >= line), truth, once)), BOUND)
    shown = (odds >= enough) | (certain & (odds >= allowed))
    return Line(float(enough), float(allowed), float(assured), int((shown & truth).sum()), int(shown.sum()))


def _precise(shown: NDArray[np.bool_], truth: NDArray[np.bool_], once: NDArray[np.float32]) -> bool:
    return bool(shown.any()) and float(once[shown & truth].sum()) >= CERTAIN_PRECISION * float(once[shown].sum())
