"""Counts: how many of the last known ones were kept, for one principle in one direction; unknowns stand beside, never inside."""

from collections.abc import Iterable

from regard.facts.action import State
from regard.facts.page import Count

LAST = 10
"""How many known outcomes a count looks at ("8 of the last 10 known")."""
KEPT: frozenset[State] = frozenset({"met"})
NOT_KNOWN: frozenset[State] = frozenset({"unknown", "faded", "went_on"})
KNOWN: frozenset[State] = frozenset({"met", "late", "told", "broken"})


def count(principle: str, mine: bool, outcomes: Iterable[tuple[int, State]]) -> Count:
    """Count (due instant, state) pairs: kept of the last ten known ones, and all that are late, unknown or open."""
    rows = sorted(outcomes)
    known = [state for _, state in rows if state in KNOWN]
    states = [state for _, state in rows]
    return Count(
        principle=principle,
        mine=mine,
        kept=sum(state in KEPT for state in known[-LAST:]),
        last=len(known[-LAST:]),
        late=sum(state in ("late", "told") for state in known[-LAST:]),
        unknown=sum(state in NOT_KNOWN for state in states),
        open=states.count("open"),
    )
