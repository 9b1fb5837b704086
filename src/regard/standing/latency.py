"""Latency: how long people wait, in two parts that are never mixed.

How many are answered by a horizon: those who still wait, or whose matter was settled otherwise, count for as long as they were
seen to wait (Kaplan and Meier, 1958). How fast, where an answer came: in working hours of the doer's clock, over the answered alone.
"""

from collections.abc import Iterable, Sequence
from statistics import quantiles
from typing import NamedTuple

from regard.facts.occasion import Occasion
from regard.matters.clock import HOUR, WORKING_DAY, Clock, worked
from regard.standing.state import let_go

HORIZONS = (1, 2, 5)
"""Working days after which it is asked how many are answered: the norms of promptness, of a demand, of a deed."""


class Wait(NamedTuple):
    """Working seconds waited; `answered` is False where the wait was still going on, or ended otherwise, when last seen."""

    seconds: int
    answered: bool


class ByHorizon(NamedTuple):
    """The share answered within `days` working days; `watched` waited that long or were answered before. None when too few were watched."""

    days: int
    share: float | None
    watched: int


class Latency(NamedTuple):
    """`asked` in all, `answered` of them; working hours (a quarter, half, three quarters of the answered waited at most), None under 2 answers."""

    asked: int
    answered: int
    by: tuple[ByHorizon, ...]
    hours: tuple[float, float, float] | None


def waits(rows: Iterable[Occasion], clock: Clock, as_of: int) -> list[Wait]:
    """How long each row's asker waited. What ends after `as_of`, or after what is covered, is still going on then."""
    return [_wait(row, clock, min(as_of, row.seen_until)) for row in rows if row.opened_at <= min(as_of, row.seen_until)]


def _wait(row: Occasion, clock: Clock, seen: int) -> Wait:
    other = row.excused_at if row.excused_at is not None and row.excused_at <= seen and let_go(row, clock) else seen
    answered = row.met_at is not None and row.met_at <= other
    end = row.met_at if answered and row.met_at is not None else other
    return Wait(max(0, worked(clock, end) - worked(clock, row.opened_at)), answered)


def latency(found: Iterable[Wait]) -> Latency:
    """Both parts, from waits in any order."""
    rows = sorted(found)
    hours = [row.seconds / HOUR for row in rows if row.answered]
    quarters = quantiles(hours, n=4, method="inclusive") if len(hours) > 1 else None
    by = tuple(ByHorizon(days, answered_by(rows, days * WORKING_DAY), _watched(rows, days * WORKING_DAY)) for days in HORIZONS)
    return Latency(len(rows), len(hours), by, (quarters[0], quarters[1], quarters[2]) if quarters else None)


def answered_by(rows: Sequence[Wait], horizon: int) -> float | None:
    """The share answered within `horizon` working seconds; None where nobody was watched for so long."""
    if not _watched(rows, horizon):
        return None
    waiting = 1.0
    for seconds in sorted({row.seconds for row in rows if row.answered and row.seconds <= horizon}):
        at_risk = sum(row.seconds >= seconds for row in rows)
        waiting *= 1 - sum(row.answered and row.seconds == seconds for row in rows) / at_risk
    return 1 - waiting


def _watched(rows: Sequence[Wait], horizon: int) -> int:
    return sum(row.answered or row.seconds >= horizon for row in rows)
