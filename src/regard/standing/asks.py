"""Asks: the sample of a comparison; what was asked of the owner alone, what became of it by the next working day, and how full that week was."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from regard.facts.occasion import Occasion
from regard.matters.clock import HOUR, WORKING_DAY, Clock, day_of, worked
from regard.principles.naming import Names
from regard.standing.latency import Wait, waits

HORIZON = WORKING_DAY
"""The norm of promptness: the next working day."""
STRATA = 3
"""Quiet, usual and full weeks: finer ones leave too few asks in each."""
COMPARED = "promptness"


class Ask(NamedTuple):
    """`person` asked in `moment` at the instant `at`. `prompt`: answered by the next working day; None where that is not known (settled otherwise
    before, or the mail ends). `load`: the kind of week, 0 the quietest."""

    moment: str
    person: str
    at: int
    wait: Wait
    prompt: bool | None
    load: int

    @property
    def hours(self) -> float | None:
        """Working hours until the answer, None where none is seen."""
        return self.wait.seconds / HOUR if self.wait.answered else None


def asks_of(rows: Iterable[Occasion], me: str, clock: Clock, as_of: int) -> tuple[Ask, ...]:
    """From occasions of promptness (corrected, cut at `as_of`), so that the owner's word counts; all of them make the load, certain ones are compared."""
    mine = [row for row in rows if row.principle == COMPARED and row.doer == me and row.opened_at <= min(as_of, row.seen_until)]
    strata = loads([row.opened_at for row in mine], clock)
    return _ordered(_ask(row.group, row.toward, row.opened_at, waits([row], clock, as_of)[0], strata) for row in mine if row.certainty != "likely")


def asks_of_rows(rows: Iterable[Sequence[Any]], names: Names, clock: Clock, asked_at: Iterable[int] = ()) -> tuple[Ask, ...]:
    """From the rows of a comparison's expression (opener, act, thread, asker, asked, answered, otherwise, …); `asked_at` are the instants of all
    that was asked, for the load (without it, those of the rows)."""
    found = list(rows)
    strata = loads(list(asked_at) or [names.instants[row[0]] for row in found], clock)
    return _ordered(_row(row, names, clock, strata) for row in found if names.instants[row[0]] <= names.seen_until(row[4]))


def _row(row: Sequence[Any], names: Names, clock: Clock, strata: Mapping[int, int]) -> Ask:
    opener, _, _, asker, asked, answered, otherwise = row[:7]
    at, seen = names.instants[opener], names.seen_until(asked)
    other = min(seen, names.instants[otherwise]) if otherwise is not None else seen
    came = answered is not None and names.instants[answered] <= other
    end = names.instants[answered] if came else other
    return _ask(names.facts[opener], names.persons[asker], at, Wait(max(0, worked(clock, end) - worked(clock, at)), came), strata)


def _ask(moment: str, person: str, at: int, wait: Wait, strata: Mapping[int, int]) -> Ask:
    known = wait.answered or wait.seconds >= HORIZON
    return Ask(moment, person, at, wait, (wait.answered and wait.seconds <= HORIZON) if known else None, strata.get(at, 0))


def _ordered(found: Iterable[Ask]) -> tuple[Ask, ...]:
    return tuple(sorted(set(found), key=lambda ask: (ask.at, ask.person, ask.moment, ask.wait)))


def loads(instants: Sequence[int], clock: Clock) -> dict[int, int]:
    """The stratum of each instant's week, by how much was asked in it; as many asks in each stratum as the weeks allow."""
    week = {at: day_of(clock, at).isocalendar()[:2] for at in set(instants)}
    asked = Counter(week[at] for at in instants)
    sizes = sorted(asked[week[at]] for at in instants)
    bounds = [sizes[len(sizes) * n // STRATA] for n in range(1, STRATA)] if sizes else []
    return {at: sum(asked[one] >= bound for bound in bounds) for at, one in week.items()}
