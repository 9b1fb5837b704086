"""Minding two parts: one question asked in two ways is asked twice, and chance has two tries.

Each part's probability under permutation is weighed, and the smaller of the two judged against the smaller of the two under the same permutations
(weighted single-step min-p; Westfall and Young, 1993). Whether one is answered at all is the graver part and has four fifths of the doubt that
is allowed; how fast has the rest.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from regard.standing.held import Floats

ALPHA = 0.05
"""The doubt that is allowed in one question: one false alarm of twenty."""
WEIGHTS = (0.8, 0.2)
"""Of the doubt: the share answered, the speed."""


class Minded(NamedTuple):
    """A part's probability with both minded, and how great its statistic had to be to be told."""

    p: float
    threshold: float


def minded(parts: Sequence[Floats | None]) -> list[Minded | None]:
    """For each part its statistics, greater is stranger: the one seen first, then those of the same dealings of chance; None where it is not tested."""
    weighed = [None if one is None else _probabilities(one) / weight for one, weight in zip(parts, WEIGHTS, strict=True)]
    tested = [one for one in weighed if one is not None]
    if not tested:
        return [None for _ in parts]
    smallest = np.min(tested, axis=0)
    allowed = float(np.quantile(smallest[1:], ALPHA))
    return [
        None if one is None or seen is None else Minded(float((smallest <= seen[0] + 1e-12).mean()), _threshold(one, allowed * weight))
        for one, seen, weight in zip(parts, weighed, WEIGHTS, strict=True)
    ]


def _probabilities(statistics: Floats) -> Floats:
    """How often chance is as great, for each dealing; equal ones alike, small differences of rounding forgiven."""
    rounded = np.round(statistics, 9)
    ordered = np.sort(rounded)
    return (len(ordered) - np.searchsorted(ordered, rounded, side="left")) / len(ordered)


def _threshold(statistics: Floats, alpha: float) -> float:
    return float(np.quantile(statistics[1:], max(0.0, 1 - alpha)))
