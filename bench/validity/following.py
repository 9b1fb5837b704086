"""Follow-through is a habit: doers with sixteen resolved promises or more; halves of their promises beside each other, and the next promise.

Resolved is kept, late, told before or broken; a promise that several rows read counts once. Mail seldom shows a broken one, so that the base rate is high
and little is left to tell: the n decides what may be said.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from bench.validity.forecasts import Event, Past, Scored, score
from bench.validity.occasions import Seen
from regard.standing.counts import KEPT, KNOWN
from regard.standing.habit import USUAL_STRENGTH, Habit, habit
from regard.standing.shares import share

PRINCIPLES = ("when_you_say", "follow_through")
RESOLVED = 16
FEWER = 8
"""Half as many, looked at because so few doers have sixteen."""
BURN_IN = 10


class Following(NamedTuple):
    """`doers` with enough promises, `promises` of theirs, how many were kept; the correlation of odd and even halves over doers (None under 4 doers);
    the next promise forecast beside the base rate, over `scored` promises."""

    doers: int
    promises: int
    kept: int
    halves: float | None
    scored: int
    forecasts: list[Scored]


def following(seen: Sequence[Seen], *, certain: bool, resolved: int = RESOLVED) -> Following:
    """The figures over certain promises, or over likely ones too, of doers with so many that are resolved."""
    rows = promises(seen, certain=certain)
    often = {doer: own for doer, own in rows.items() if len(own) >= resolved}
    some = sorted(event for own in often.values() for event in own)
    scored, made = _next(some)
    return Following(
        len(often),
        len(some),
        sum(event.came for event in some),
        _halves(list(often.values())),
        len(scored),
        score(scored, made, "habit", pairs=True) if scored else [],
    )


def promises(seen: Sequence[Seen], *, certain: bool) -> dict[str, list[Event]]:
    """The resolved promises of each doer, each matter once, the row of the first principle before the other's."""
    found: dict[tuple[str, str, str], tuple[int, Event]] = {}
    for one in seen:
        for row, now in one.judged(PRINCIPLES, certain=certain):
            if now in KNOWN:
                known_at = max(row.due_at, row.opened_at) if now != "broken" else row.failed_at or row.due_at
                event = Event(row.opened_at, known_at, one.source + row.doer, (row.doer, row.toward), now in KEPT)
                rank = PRINCIPLES.index(row.principle)
                if rank < found.get((row.matter, row.doer, row.toward), (len(PRINCIPLES), event))[0]:
                    found[row.matter, row.doer, row.toward] = (rank, event)
    by_doer: defaultdict[str, list[Event]] = defaultdict(list)
    for _, event in sorted(found.values(), key=lambda one: one[1]):
        by_doer[event.doer].append(event)
    return dict(by_doer)


def _halves(doers: Sequence[Sequence[Event]]) -> float | None:
    """Whether who keeps more of the odd ones keeps more of the even ones."""
    odd = [np.mean([event.came for event in own[::2]]) for own in doers]
    even = [np.mean([event.came for event in own[1::2]]) for own in doers]
    if len(doers) < 4 or np.std(odd) == 0 or np.std(even) == 0:
        return None
    return float(np.corrcoef(odd, even)[0, 1])


def _next(rows: Sequence[Event]) -> tuple[list[Event], dict[str, list[float]]]:
    """Each promise forecast from the doer's resolved ones before it, and by the base rate."""
    past, scored = Past(rows), []
    made: dict[str, list[float]] = {"habit": [], "base rate": []}
    for place, event in enumerate(rows):
        past.until(event.opened)
        if place < BURN_IN:
            continue
        usual = past.rate()
        own = sorted(one for pair, ones in past.pairs.items() if pair in past.of_doer.get(event.doer, ()) for one in ones)
        everyone = habit([(sum(kept), sum(known)) for kept, known in (zip(*past.counts(doer), strict=True) for doer in past.of_doer)],
                         Habit(USUAL_STRENGTH * usual, USUAL_STRENGTH * (1 - usual)))  # fmt: skip
        made["habit"].append(share(own, everyone).value)
        made["base rate"].append(usual)
        scored.append(event)
    return scored, made
