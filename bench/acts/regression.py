"""Logistic regression for all acts at once, in plain NumPy: L2 penalty, L-BFGS (Nocedal and Wright, "Numerical Optimization", algorithm 7.4).

Nothing here draws a random number: the same examples in the same order give the same weights.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
MEMORY = 8
STEPS = 60
ENOUGH_DECREASE = 1e-4
HALVINGS = 20
STILL = 1e-5
"""Relative fall of the loss under which a step no longer counts."""


class Examples(NamedTuple):
    """Sentences as buckets: `buckets` of row i stand from `starts[i]` to `starts[i + 1]`. `truth` and `weight` have shape (rows, acts);
    a weight of 0 says that the act was not labelled there."""

    buckets: NDArray[np.int64]
    starts: NDArray[np.int64]
    truth: NDArray[np.bool_]
    weight: Floats

    def rows(self, which: NDArray[np.int64]) -> "Examples":
        """Some of the rows, in the order given."""
        ends = np.append(self.starts[1:], len(self.buckets))
        lengths = (ends - self.starts)[which]
        first = np.zeros(len(which), np.int64)
        np.cumsum(lengths[:-1], out=first[1:])
        take = np.repeat(self.starts[which] - first, lengths) + np.arange(lengths.sum())
        return Examples(self.buckets[take], first, self.truth[which], self.weight[which])


def together(first: Examples, second: Examples) -> Examples:
    """The rows of both, one after the other."""
    starts = np.concatenate([first.starts, second.starts + len(first.buckets)])
    truth, weight = np.concatenate([first.truth, second.truth]), np.concatenate([first.weight, second.weight])
    return Examples(np.concatenate([first.buckets, second.buckets]), starts, truth, weight)


class Line(NamedTuple):
    """A fitted model: `table` (buckets, acts), `bias` (acts)."""

    table: Floats
    bias: Floats


def odds(line: Line, examples: Examples) -> Floats:
    """Log-odds, shape (rows, acts)."""
    return np.add.reduceat(line.table[examples.buckets], examples.starts, axis=0) + line.bias


def fit(examples: Examples, size: int, strength: float) -> Line:
    """Minimise strength * weighted log loss + half the squared weights. `size` is the number of buckets; those seen once are left at nothing."""
    rows = np.repeat(np.arange(len(examples.starts)), np.diff(np.append(examples.starts, len(examples.buckets))))
    often = np.bincount(examples.buckets, minlength=size)[examples.buckets] > 1
    rows = rows[often]
    used, columns = np.unique(examples.buckets[often], return_inverse=True)
    compact = examples._replace(buckets=columns, starts=np.searchsorted(rows, np.arange(len(examples.starts))))
    order = np.argsort(columns, kind="stable")
    row_of = rows[order]
    first = np.searchsorted(columns[order], np.arange(len(used)))
    acts = examples.truth.shape[1]
    sign = np.where(examples.truth, 1, -1).astype(np.float32)

    def loss(point: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        table = point[:-acts].reshape(len(used), acts).astype(np.float32)
        margin = sign * odds(Line(table, point[-acts:].astype(np.float32)), compact)
        pull = -strength * examples.weight * sign / (1 + np.exp(margin))
        slope = np.add.reduceat(pull[row_of], first, axis=0) + table
        value = strength * float((examples.weight * np.logaddexp(0, -margin)).sum(dtype=np.float64)) + 0.5 * float(point[:-acts] @ point[:-acts])
        return value, np.concatenate([slope.ravel(), pull.sum(0)]).astype(np.float64)

    share = (examples.weight * examples.truth).sum(0) + 1
    start = np.concatenate([np.zeros(len(used) * acts), np.log(share / (examples.weight.sum(0) - share + 2))])
    point = descend(loss, start)
    table = np.zeros((size, acts), np.float32)
    table[used] = point[:-acts].reshape(len(used), acts)
    return Line(table, point[-acts:].astype(np.float32))


def descend(loss, point: NDArray[np.float64]) -> NDArray[np.float64]:
    """L-BFGS from `point`, with a backtracking search along each direction."""
    value, slope = loss(point)
    moves: list[tuple[NDArray[np.float64], NDArray[np.float64]]] = []
    for _ in range(STEPS):
        direction = -_turned(slope, moves)
        step = 1.0 if moves else 1 / float(np.abs(slope).sum())
        for _ in range(HALVINGS):
            new = point + step * direction
            new_value, new_slope = loss(new)
            if new_value <= value + ENOUGH_DECREASE * step * float(slope @ direction):
                break
            step /= 2
        else:
            return point
        moves = [*moves[1 - MEMORY :], (new - point, new_slope - slope)]
        still = value - new_value < STILL * abs(value)
        point, value, slope = new, new_value, new_slope
        if still:
            break
    return point


def _turned(slope: NDArray[np.float64], moves: list[tuple[NDArray[np.float64], NDArray[np.float64]]]) -> NDArray[np.float64]:
    found = slope.copy()
    factors = []
    for moved, turned in reversed(moves):
        factor = float(moved @ found) / float(moved @ turned)
        factors.append(factor)
        found -= factor * turned
    if moves:
        moved, turned = moves[-1]
        found *= float(moved @ turned) / float(turned @ turned)
    for (moved, turned), factor in zip(moves, reversed(factors), strict=True):
        found += (factor - float(turned @ found) / float(moved @ turned)) * moved
    return found
