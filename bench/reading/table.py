"""The table: each figure with its counts, its 95 % interval, the figure to reach and whether it is reached."""

from collections.abc import Iterable, Sequence
from math import sqrt
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

Z = 1.959964
"""The 97.5 % quantile of the normal distribution."""
DRAWS = 1000
SEED = 20260302
Aim = tuple[Literal["at least", "at most", "above"], float]


class Row(NamedTuple):
    """One figure. `low` and `high` are None where it has no interval (speeds), `aim` is None where it is there for comparison only."""

    what: str
    on: str
    value: float
    low: float | None
    high: float | None
    counts: str
    aim: Aim | None = None

    @property
    def reached(self) -> bool | None:
        """Whether the aim is reached; None without one."""
        if self.aim is None:
            return None
        way, line = self.aim
        return self.value >= line if way == "at least" else self.value <= line if way == "at most" else self.value > line


def share(what: str, on: str, part: int, whole: int, aim: Aim | None = None) -> Row:
    """A share with its Wilson interval (Wilson 1927, JASA 22)."""
    low, high = wilson(part, whole)
    return Row(what, on, part / max(1, whole), low, high, f"{part:,} of {whole:,}", aim)


def wilson(part: int, whole: int) -> tuple[float, float]:
    """The 95 % interval of a share."""
    if not whole:
        return 0.0, 1.0
    rate, square = part / whole, Z * Z
    middle = (rate + square / (2 * whole)) / (1 + square / whole)
    half = Z / (1 + square / whole) * sqrt(rate * (1 - rate) / whole + square / (4 * whole * whole))
    return max(0.0, middle - half), min(1.0, middle + half)


def f1(what: str, on: str, both: NDArray[np.int64], either: NDArray[np.int64], aim: Aim | None = None, counted: str = "") -> Row:
    """F1 of units (messages, sentences): `both` is right finds of each, `either` what is true of it plus what was found; bootstrap over the units."""
    draw = np.random.default_rng(SEED).integers(0, len(both), (DRAWS, len(both)))
    values = 2 * both[draw].sum(1) / np.maximum(1, either[draw].sum(1))
    low, high = float(np.quantile(values, 0.025)), float(np.quantile(values, 0.975))
    value = 2 * float(both.sum()) / max(1.0, float(either.sum()))
    return Row(what, on, value, low, high, counted or f"{int(both.sum()):,} right, {int(either.sum() - 2 * both.sum()):,} missed or false", aim)


def area(scores: NDArray[np.float64], truth: NDArray[np.bool_]) -> float:
    """Area under the ROC curve; equal scores count half."""
    order = np.argsort(scores, kind="stable")
    _, inverse, counts = np.unique(scores[order], return_inverse=True, return_counts=True)
    ranks = np.empty(len(scores))
    ranks[order] = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    yes = int(truth.sum())
    no = len(truth) - yes
    return float((ranks[truth].sum() - yes * (yes + 1) / 2) / max(1, yes * no))


def auc(what: str, on: str, scores: NDArray[np.float64], truth: NDArray[np.bool_], aim: Aim | None = None) -> Row:
    """The area with the interval of Hanley and McNeil (1982, Radiology 143)."""
    value, yes = area(scores, truth), int(truth.sum())
    no = len(truth) - yes
    one, two = value / (2 - value), 2 * value * value / (1 + value)
    spread = sqrt(max(0.0, (value * (1 - value) + (yes - 1) * (one - value**2) + (no - 1) * (two - value**2)) / max(1, yes * no)))
    return Row(what, on, value, max(0.0, value - Z * spread), min(1.0, value + Z * spread), f"{yes:,} yes, {no:,} no", aim)


def show(rows: Iterable[Row]) -> None:
    """Print rows as they come, under one another."""
    for row in rows:
        print(line(row), flush=True)


def line(row: Row) -> str:
    """One line of the table."""
    between = "" if row.low is None or row.high is None else f"[{number(row.low)}, {number(row.high)}]"
    aim = "" if row.aim is None else f"{row.aim[0]} {number(row.aim[1])}"
    reached = {None: "", True: "reached", False: "NOT REACHED"}[row.reached]
    return f"{row.what:34.34}  {row.on:44.44}  {number(row.value):>8} {between:17} {aim:17} {reached:12} {row.counts}".rstrip()


def number(value: float) -> str:
    """Shares with three places, speeds without."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3f}"


def heading() -> str:
    return f"{'what':34}  {'on':44}  {'figure':>8} {'95 % interval':17} {'to reach':17} {'':12} counts"


def count(rows: Sequence[Row]) -> str:
    """How many aims are reached."""
    aimed = [row for row in rows if row.aim is not None]
    return f"{sum(bool(row.reached) for row in aimed)} of {len(aimed)} figures with an aim reach it."
