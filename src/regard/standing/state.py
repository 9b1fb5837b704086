"""The state of an occasion: a pure function of the row and of the instant of asking, so that a passing due time rewrites nothing.

Past its due time without a trace a row is *unknown* (no sign seen), never a breach. *Broken* needs evidence: the other side asked again
after the due time, or the owner's word. Where later mail of the two *went on*, about other things or saying that they have talked, nobody knows
how it ended: that is as little known as what left no trace, but asks nothing of anyone. A row that nobody has moved for twenty working days has
*faded*.
"""

from typing import Any

from regard.facts.action import State
from regard.facts.occasion import Occasion
from regard.matters.clock import WORKING_DAY, Clock, day_of, earlier, working_days_between

FADED_AFTER = 20
"""Working days without a move after which a row is no longer pressed (issue "First light": older than 20 working days and unmoved)."""

MOMENTS = ("acknowledged_at", "asked_again_at", "told_at", "met_at", "excused_at", "failed_at")

SAID_OF = {"met_at": "met_certainty", "excused_at": "excuse"}
"""What is said of a moment goes with it."""


def cut(row: Occasion, as_of: int) -> Occasion | None:
    """The row as it was known at `as_of`: later deeds and words are not there yet; None when it had not opened."""
    if row.opened_at > as_of:
        return None
    later: dict[str, Any] = {name: None for name in MOMENTS if (at := getattr(row, name)) is not None and at > as_of}
    later |= {said: None for of, said in SAID_OF.items() if of in later}
    evidence = tuple(one for one in row.evidence if one.at <= as_of)
    if not later and len(evidence) == len(row.evidence) and row.seen_until <= as_of:
        return row
    return row._replace(**later, evidence=evidence, seen_until=min(row.seen_until, as_of))


def state(row: Occasion, as_of: int, clock: Clock) -> State:
    """What became of a row that is already cut at `as_of`."""
    if let_go(row, clock):
        return "went_on" if row.excuse == "went_on" else "excused"
    if row.met_at is not None:
        return "met" if in_time(row, row.met_at, clock) else ("told" if told_before(row) else "late")
    if row.failed_at is not None:
        return "broken"
    if working_days_between(clock, last_move(row), as_of) > FADED_AFTER:
        return "faded"
    if as_of <= row.due_at:
        return "open"
    return "told" if told_before(row) else "unknown"


def rests_before(as_of: int, clock: Clock) -> int | None:
    """What nothing moved since before this instant, and nothing closed, has faded at `as_of`; None where nothing can have."""
    return earlier(clock, as_of, FADED_AFTER * WORKING_DAY)


def in_time(row: Occasion, met_at: int, clock: Clock) -> bool:
    """Whether a deed at that instant was in time: by the hour that was agreed; what is only usual is usual by the end of the day."""
    return met_at <= row.due_at or (row.due_kind == "norm" and day_of(clock, met_at) == day_of(clock, row.due_at))


def let_go(row: Occasion, clock: Clock) -> bool:
    """Whether it was excused before any deed; that later mail went on excuses nothing that was then done in time."""
    if row.excused_at is None or (row.met_at is not None and row.met_at <= row.excused_at):
        return False
    return not (row.excuse == "went_on" and row.met_at is not None and in_time(row, row.met_at, clock))


def told_before(row: Occasion) -> bool:
    """Whether the other side was told before the due time that it slips."""
    return row.told_at is not None and row.told_at <= row.due_at


def last_move(row: Occasion) -> int:
    """The last instant at which anything stirred: the opening, the due time once told, a word of either side."""
    stirs = (row.opened_at, row.due_at, row.acknowledged_at, row.asked_again_at, row.told_at, row.failed_at)
    return max(at for at in stirs if at is not None)
