"""Reviewing: which relationship the weekly review asks about next, and which questions are worth asking now; pure.

One relationship at a time, the one that was reviewed longest ago; by name among those never reviewed. Nothing here weighs what a person is worth.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from regard.facts.question import Question
from regard.facts.statement import Statement
from regard.principles.registry import ASKED
from regard.standing.stated import answered, put_off

DAY = 86_400
LATELY = 180 * DAY
"""A relationship is alive when both wrote within half a year."""
BOTH_WROTE = 3
"""… each at least so many times to the other alone or first in line: fewer is an errand."""
REVIEWED_AFTER = 28 * DAY
"""A relationship is asked about again after four weeks at the earliest."""
QUESTIONS = 3
"""Questions that a review can hold: more is a form, not a conversation."""
BEFORE_MEETING: frozenset[str] = frozenset({"know_the_person", "looking_forward"})
"""Asked beside a meeting, not at the review."""


class Relating(NamedTuple):
    """What the choice of a relationship needs: the person's key and name, how often each wrote to the other lately, when it was last reviewed
    (0: never), whether the owner gave it a circle or put it off."""

    person: str
    name: str
    mine: int
    theirs: int
    reviewed_at: int
    circled: bool
    put_off: bool


def next_to_review(relations: Iterable[Relating], as_of: int) -> str | None:
    """The key of the person to ask about next, None when none is due."""
    due = [
        one for one in relations if not one.put_off and as_of - one.reviewed_at > REVIEWED_AFTER and (one.circled or min(one.mine, one.theirs) >= BOTH_WROTE)
    ]
    chosen = min(due, key=lambda one: (one.reviewed_at, one.name.casefold(), one.person), default=None)
    return None if chosen is None else chosen.person


def worth_asking(questions: Iterable[Question], standing: Sequence[Statement], as_of: int, principles: Collection[str]) -> list[Question]:
    """The certain, fresh, open questions of these principles at `as_of`, the oldest first: it is the first to go stale."""
    fresh: Mapping[str, int] = {one.name: one.fresh_days * DAY for one in ASKED}
    found = [
        one
        for one in questions
        if one.certain
        and one.principle in principles
        and one.opened_at <= as_of <= one.opened_at + fresh[one.principle]
        and answered(standing, one.key) is None
        and not put_off(standing, one.key, as_of)
    ]
    return sorted(found, key=lambda one: (one.opened_at, one.key))


def at_the_review(questions: Iterable[Question], standing: Sequence[Statement], as_of: int) -> list[Question]:
    """The questions of this review, a few."""
    principles = {one.name for one in ASKED if one.found} - BEFORE_MEETING
    return worth_asking(questions, standing, as_of, principles)[:QUESTIONS]
