"""The estimate behind trust, for the page that shows how it is worked out and for no other: T = √(R·I), from deeds alone.

Reliability R = Beta(4, 1) over known promises (kept 1, late 0.5, broken 0), forgetting 0.95 per promise. Integrity I = Beta(9, 1), a kept
deed + 0.25, a confirmed breach of integrity + 4 to the other side, never forgotten. Words move neither, nor does time.
"""

from collections.abc import Iterable
from math import sqrt
from typing import NamedTuple

from regard.principles.genuineness.trust import KEPT
from regard.standing.breaches import Breach
from regard.standing.reaching_trust import Deed
from regard.standing.shares import FORGETTING

RELIABLE = (4.0, 1.0)
HONEST = (9.0, 1.0)
KEPT_SHOWS = 0.25
"""How much of a sign of integrity a kept deed is (principles, "Trust")."""
BREACH_SHOWS = 4.0
AFTER_DECEPTION = 0.80
"""After a confirmed deception integrity reaches at most this part of what it would be without: √0.80 is 0.894, so that trust stays below nine
tenths of the other however many deeds follow (principles, "Trust")."""


class Estimate(NamedTuple):
    """Each between 0 and 1; `promises` known, behind the reliability."""

    reliability: float
    integrity: float
    trust: float
    promises: int


def estimate(deeds: Iterable[Deed], breaches: Iterable[Breach]) -> Estimate:
    """The estimate of one direction; deeds and breaches in any order."""
    known = sorted(deeds)
    promises = [deed for deed in known if deed.promise]
    reliability = _reliability([deed.weight for deed in promises])
    integrity = _integrity(sum(deed.weight == KEPT for deed in known), list(breaches))
    return Estimate(reliability, integrity, sqrt(reliability * integrity), len(promises))


def _reliability(weights: list[float]) -> float:
    kept, missed = RELIABLE
    for age, weight in enumerate(reversed(weights)):
        kept += FORGETTING**age * weight
        missed += FORGETTING**age * (1 - weight)
    return kept / (kept + missed)


def _integrity(kept: int, breaches: list[Breach]) -> float:
    shown, doubt = HONEST[0] + KEPT_SHOWS * kept, HONEST[1]
    undoubted = shown / (shown + doubt)
    doubted = shown / (shown + doubt + BREACH_SHOWS * sum(breach.of_integrity for breach in breaches))
    deceived = any(breach.kind == "deception" for breach in breaches)
    return min(doubted, AFTER_DECEPTION * undoubted) if deceived else doubted
