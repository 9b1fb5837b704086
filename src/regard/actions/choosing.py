"""Choosing: this morning's rows out of all that press; seven at most, one for one matter, one for one person in one thread."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from regard.actions.deeds import PRESSING, rank
from regard.actions.pressing import ORDER, presses, pressing
from regard.facts.occasion import Occasion
from regard.matters.clock import Clock
from regard.standing.state import last_move, state

SEVEN = 7
"""Rows a morning can hold (issue "First light"); never filled up."""
MORNINGS = 3
"""After so many mornings a row asks "still true?" once, then parks."""
ASK_LESS_AFTER = 2
""" "Settled elsewhere" so often with one person: much is settled by voice there, so only what was asked twice is pressed."""

Rested = tuple[str, str]
"""A matter and a person, by key."""


class Chosen(NamedTuple):
    """This morning's rows in order, those among them that ask "still true?", and how many more there are, faded, or parked; each counts matters, not
    the several principles that read one."""

    rows: tuple[Occasion, ...]
    asking: frozenset[str]
    more: int
    faded: int
    parked: int


def choose(
    rows: Sequence[Occasion], me: str, as_of: int, clock: Clock, mornings: Mapping[str, int], settled: Mapping[str, int], faded: Collection[Rested] = ()
) -> Chosen:
    """Choose from rows already corrected and cut at `as_of`.

    `mornings`: on how many earlier mornings each occasion (by key) was shown; `settled`: how often each person's rows were
    settled elsewhere; `faded`: what is known to have faded without being among the rows.
    """
    mine = [(row, state(row, as_of, clock)) for row in rows if row.doer == me and row.toward != me]
    pressed = [row for row, now in mine if presses(row, now, as_of, clock) and not _asked_less(row, settled)]
    awake = [row for row in pressed if mornings.get(row.key, 0) <= MORNINGS]
    ordered = sorted(awake, key=lambda row: (ORDER.index(pressing(row, as_of)), -last_move(row), rank(row.principle), row.key))
    single = _one_a_matter(ordered)
    shown = single[:SEVEN]
    return Chosen(
        rows=tuple(shown),
        asking=frozenset(row.key for row in shown if mornings.get(row.key, 0) == MORNINGS),
        more=len(single) - len(shown),
        faded=len({(row.matter, row.toward) for row, now in mine if now == "faded" and row.certainty != "likely" and row.principle in PRESSING} | {*faded}),
        parked=len(_one_a_matter(pressed)) - len(single),
    )


def _asked_less(row: Occasion, settled: Mapping[str, int]) -> bool:
    return settled.get(row.toward, 0) >= ASK_LESS_AFTER and row.asked_again_at is None


def _one_a_matter(rows: Sequence[Occasion]) -> list[Occasion]:
    """Without the rows of a matter or thread that an earlier row with the same person speaks of, and without its reminders, opened as rows."""
    seen: set[tuple[str, str]] = set()
    reminders: set[tuple[str, str]] = set()
    kept = []
    for row in rows:
        names = {(row.matter, row.toward), (row.thread, row.toward)}
        if not names & seen and (row.group, row.toward) not in reminders:
            kept.append(row)
        seen |= names
        reminders |= {(one.moment, row.toward) for one in row.evidence if one.part == "asked_again"}
    return kept
