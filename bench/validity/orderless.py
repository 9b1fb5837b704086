"""Standing is orderless and symmetric, on real rows: shuffled it is the same, with the two sides swapped the two readings are swapped."""

import random
from collections.abc import Sequence
from typing import NamedTuple

from bench.validity.occasions import Seen
from regard.facts.action import State
from regard.facts.occasion import Occasion
from regard.standing.asks import asks_of
from regard.standing.fairness import compare
from regard.standing.habit import UNKNOWN
from regard.standing.latency import latency, waits
from regard.standing.shares import known_outcomes, share
from regard.standing.strands import strands
from regard.standing.trust import trust

SEED = 5
SHUFFLES = 3
CLOSE = 1e-9


class Same(NamedTuple):
    """Of `n` readings compared, how many counts differed, and the greatest difference of any float."""

    name: str
    n: int
    counts: int
    floats: float


def orderless(seen: Sequence[Seen]) -> list[Same]:
    """Every pair of every ledger."""
    rng = random.Random(SEED)
    shuffled, swapped, grouped = Same("shuffled", 0, 0, 0.0), Same("sides swapped", 0, 0, 0.0), Same("groups swapped", 0, 0, 0.0)
    for one in seen:
        rows = one.judged(("promptness", "follow_through", "when_you_say", "active_listening"), certain=False)
        for person in sorted({row.toward if row.doer == one.owner else row.doer for row, _ in rows}):
            own = [found for found in rows if person in (found[0].doer, found[0].toward)]
            before = _reading(own, one, one.owner, person)
            for _ in range(SHUFFLES):
                shuffled = _beside(shuffled, before, _reading(rng.sample(own, len(own)), one, one.owner, person))
            swapped = _beside(swapped, before[::-1], _reading(own, one, person, one.owner))
        asks = asks_of(one.rows, one.owner, one.clock, one.last)
        ranked = {person: rng.random() < 0.5 for person in sorted({ask.person for ask in asks})}
        found, other = compare("", asks, ranked), compare("", rng.sample(asks, len(asks)), {person: not rank for person, rank in ranked.items()})
        if found.share and other.share:
            grouped = _beside(grouped, [(found.one, found.share.difference, found.p)], [(other.other, -other.share.difference, other.p)])
    return [shuffled, swapped, grouped]


def _reading(rows: Sequence[tuple[Occasion, State]], of: Seen, me: str, them: str) -> list[tuple[object, ...]]:
    """What is said of each direction: counts, then floats."""
    drawn = strands((), rows, (), me, them, of.last)
    trusted = trust(rows, (), me)
    read: list[tuple[object, ...]] = []
    for mine, side in ((True, trusted[0]), (False, trusted[1])):
        own = [one for one in rows if (one[0].doer == me) == mine]
        shared = share(known_outcomes((row.due_at, now) for row, now in own if row.certainty != "likely"), UNKNOWN)
        waited = latency(waits([row for row, _ in own], of.clock, of.last))
        counts = tuple((deed.lately._replace(mine=True), deed.now, deed.before) for strand in drawn if strand.mine == mine for deed in strand.deeds)
        floats = (shared.value, shared.low, shared.high, side.estimate.trust, *(by.share or 0.0 for by in waited.by))
        read.append((counts, side.way, side.deeds, waited.asked, waited.answered, shared.kept, shared.known, *floats))
    return read


def _beside(so_far: Same, one: Sequence[tuple[object, ...]], other: Sequence[tuple[object, ...]]) -> Same:
    pairs = [pair for first, second in zip(one, other, strict=True) for pair in zip(first, second, strict=True)]
    floats = [abs(first - second) for first, second in pairs if isinstance(first, float) and isinstance(second, float)]
    counts = sum(first != second for first, second in pairs if not isinstance(first, float))
    return Same(so_far.name, so_far.n + len(one), so_far.counts + counts, max([so_far.floats, *floats]))
