"""Where to draw the lines: the odds from which an act is shown, allowed to a certain rule, or left certain; chosen on held-out odds."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.reading.features import Seen
from regard.reading.judging import best
from regard.reading.weigh import KINDS

CERTAIN_PRECISION = 0.93
"""What certain findings are to reach on held-out odds; the aim on other mail is 0.90."""
BOUND = 8.0
STEPS = np.linspace(-6, 6, 97)


class Lines(NamedTuple):
    """Shape (acts,) each; see `regard.reading.weigh.Weights`."""

    enough: NDArray[np.float32]
    allowed: NDArray[np.float32]
    assured: NDArray[np.float32]


def lines(odds: NDArray[np.float32], truth: NDArray[np.bool_], seen: list[Seen]) -> Lines:
    """Draw them for each act, by the F1 of what would be shown, then by the precision of what would be certain."""
    certain = np.zeros(truth.shape, bool)
    for row, sentence in enumerate(seen):
        for found in best(sentence.matches):
            certain[row, KINDS.index(found.kind)] = found.certain
    drawn = [_line(odds[:, column], truth[:, column], certain[:, column]) for column in range(len(KINDS))]
    return Lines(*(np.array(values, np.float32) for values in zip(*drawn, strict=True)))


def _line(odds: NDArray[np.float32], truth: NDArray[np.bool_], certain: NDArray[np.bool_]) -> tuple[float, float, float]:
    enough = max(STEPS, key=lambda line: (_f1(odds >= line, truth), line))
    allowed = max((line for line in STEPS if line <= enough), key=lambda line: (_f1((odds >= enough) | (certain & (odds >= line)), truth), line))
    assured = next((line for line in STEPS if line >= allowed and _precise(certain & (odds >= line), truth)), BOUND)
    return float(enough), float(allowed), float(assured)


def _f1(shown: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    return 2 * float((shown & truth).sum()) / max(1, int(shown.sum() + truth.sum()))


def _precise(shown: NDArray[np.bool_], truth: NDArray[np.bool_]) -> bool:
    return bool(shown.any()) and float((shown & truth).sum()) >= CERTAIN_PRECISION * int(shown.sum())
