"""Halves: what the lower half of a desk brought in, this quarter beside the last, from the owner's own tables; nobody is named."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from regard.standing.windows import Window, windows

FEWEST = 5
"""Views of colleagues need five or more (design, "Privacy")."""


class Output(NamedTuple):
    """One person's part in one outcome; `at` an instant."""

    at: int
    outcome: str
    person: str


class Halves(NamedTuple):
    """Outcomes of the lower half of the people now and before, and of all; `people` who had part in any in both quarters together."""

    people: int
    lower_now: int
    lower_before: int
    all_now: int
    all_before: int


def halves(outputs: Iterable[Output], as_of: int) -> Halves | None:
    """None with fewer than five people. The half is counted anew in each quarter, so that it follows nobody."""
    rows = sorted(set(outputs))
    within = windows(as_of)
    people = {row.person for row in rows if within.now.holds(row.at) or within.before.holds(row.at)}
    if len(people) < FEWEST:
        return None
    now, before = _brought(rows, within.now, people), _brought(rows, within.before, people)
    half = len(people) // 2
    return Halves(len(people), sum(now[:half]), sum(before[:half]), sum(now), sum(before))


def _brought(rows: Sequence[Output], within: Window, people: set[str]) -> list[int]:
    """How much each brought in, the least first."""
    found = Counter(row.person for row in rows if within.holds(row.at))
    return sorted(found[person] for person in people)
