"""Promptness tells who is answered within a day: a running forecast on the lists and on Enron.

An event is an ask put to one person alone by someone known; it comes when that person answers by the next working day. Asks that were settled
otherwise before are left out, here as in the product. The forecast is the product's: the pair's own past, forgetting, shrunk to the doer's habit.
"""

from collections import defaultdict
from collections.abc import Sequence

from bench.validity.forecasts import Event, Past, Scored, score
from bench.validity.occasions import Seen
from regard.standing.habit import USUAL_STRENGTH, Habit, habit
from regard.standing.shares import share

BURN_IN = 20
"""Events of an archive before the first forecast is scored."""
DAY = 86_400
RECENT = (7, 30)
"""Days since the pair's last outcome, in three steps."""
FIFTHS = 5
Forecasts = dict[str, list[float]]


def events(seen: Sequence[Seen]) -> dict[str, list[Event]]:
    """The events of each archive in order of time."""
    found: defaultdict[str, list[Event]] = defaultdict(list)
    for one in seen:
        for row, _ in one.judged(("promptness",)):
            known = row.due_at <= min(row.seen_until, one.last)
            otherwise = row.excused_at is not None and row.excused_at <= row.due_at and (row.met_at is None or row.excused_at < row.met_at)
            if known and not otherwise:
                came = row.met_at is not None and row.met_at <= row.due_at
                found[one.source].append(Event(row.opened_at, row.due_at, row.doer, (row.doer, row.toward), came))
    return {source: sorted(set(rows)) for source, rows in found.items()}


def forecast(rows: Sequence[Event]) -> tuple[list[Event], Forecasts]:
    """Every forecast of one archive's events, each from what was known when the ask was put."""
    past, scored, made = Past(rows), [], defaultdict(list)
    after: defaultdict[tuple[object, ...], list[bool]] = defaultdict(list)
    put: list[tuple[int, tuple[object, ...], bool]] = []
    for place, event in enumerate(rows):
        past.until(event.opened)
        own = past.pairs.get(event.pair, [])
        usual = past.rate()
        kind = _recency(own, event.opened)
        for _, kind_before, came in [one for one in put if one[0] <= event.opened]:
            after[kind_before].append(came)
        put = [one for one in put if one[0] > event.opened]
        put.append((event.due, kind, event.came))
        if place < BURN_IN:
            continue
        scored.append(event)
        general = habit(past.counts(event.doer), Habit(USUAL_STRENGTH * usual, USUAL_STRENGTH * (1 - usual)))
        made["promptness"].append(share(own, general).value)
        made["usual rate"].append(usual)
        made["pair's raw rate"].append(sum(came for _, came in own) / len(own) if own else usual)
        made["recency"].append((sum(after[kind]) + 2 * usual) / (len(after[kind]) + 2))
        made["(doer's habit alone)"].append(general.mean)
    return scored, dict(made)


def _recency(own: Sequence[tuple[int, bool]], now: int) -> tuple[object, ...]:
    """The pair's last outcome and how long ago."""
    if not own:
        return ("none",)
    at, came = own[-1]
    return (came, sum(now - at > days * DAY for days in RECENT))


def compared(seen: Sequence[Seen]) -> tuple[dict[str, int], list[Event], Forecasts, list[Scored]]:
    """The number of events of each archive, all events scored, every forecast of them, and the scores over all archives together."""
    together: defaultdict[str, list[float]] = defaultdict(list)
    scored: list[Event] = []
    counts: dict[str, int] = {}
    for source, rows in events(seen).items():
        some, made = forecast(rows)
        counts[source] = len(some)
        scored += some
        for name, values in made.items():
            together[name] += values
    return counts, scored, dict(together), score(scored, dict(together), "promptness")


def calibrated(scored: Sequence[Event], values: Sequence[float]) -> list[tuple[float, float, int]]:
    """What was said and what came, both as means, and of how many, in each fifth of what can be said."""
    fifths = [[place for place, value in enumerate(values) if low <= value * FIFTHS < low + 1] for low in range(FIFTHS)]
    return [(_mean([values[one] for one in own]), _mean([float(scored[one].came) for one in own]), len(own)) for own in fifths if own]


def _mean(several: Sequence[float]) -> float:
    return sum(several) / len(several)
