"""What reaches trust: deeds whose promise the owner confirmed, or which a rule finds with certainty, each once.

A promise is read by several rows (said, accepted, told in time); it counts once, by its matter. What is not known does not count; where a
rule is not certain that the deed was done, only the owner's word makes it known.
"""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from regard.facts.action import State
from regard.facts.occasion import Occasion
from regard.facts.statement import Statement
from regard.principles.genuineness.trust import BROKEN, KEPT, LATE, READS
from regard.standing.feeding import FEEDS

SAID = {"kept": KEPT, "late": LATE, "broken": BROKEN}


class Deed(NamedTuple):
    """A known deed at the instant it was resolved: what it weighs, whether they were told before it slipped, whether a promise was kept by it
    (else amends were made), and the row behind it."""

    at: int
    weight: float
    told: bool
    promise: bool
    matter: str
    occasion: str


def reaching(rows: Iterable[tuple[Occasion, State]], statements: Iterable[Statement], entered: Collection[str] = ()) -> tuple[Deed, ...]:
    """The deeds of one direction, oldest first. `statements` are those that stand; `entered` are rows that the owner's entries vouch for."""
    confirmed = {one.target: one for one in sorted(statements, key=lambda one: (one.at, one.key)) if one.kind == "confirmed"}
    found: dict[tuple[str, bool], tuple[tuple[int, int, int, str], Deed]] = {}
    for row, state in rows:
        word = confirmed.get(row.key)
        deed = _deed(row, state, word, vouched=word is not None or row.key in entered)
        if deed is not None:
            rank = (0 if word is not None else 1, READS.index(row.principle), row.due_at, row.key)
            held = found.get((deed.matter, deed.promise))
            if held is None or rank < held[0]:
                found[deed.matter, deed.promise] = (rank, deed)
    return tuple(sorted(deed for _, deed in found.values()))


def _deed(row: Occasion, state: State, word: Statement | None, *, vouched: bool) -> Deed | None:
    """What the row says of trust; None where it says nothing."""
    if row.principle not in READS or not (vouched or row.certainty != "likely"):
        return None
    weight = SAID.get(word.value) if word is not None else None
    if weight is None:
        weight = _found(row, state)
    if weight is None:
        return None
    at = row.met_at if row.met_at is not None and weight != BROKEN else row.failed_at
    told = row.told_at is not None and row.told_at <= row.due_at and weight == LATE
    return Deed(row.due_at if at is None else at, weight, told, "reliability" in FEEDS[row.principle], row.matter, row.key)


def _found(row: Occasion, state: State) -> float | None:
    """What a rule is certain of."""
    if state == "broken":
        return BROKEN
    if row.met_certainty != "certain":
        return None
    return {"met": KEPT, "late": LATE, "told": LATE}.get(state)
