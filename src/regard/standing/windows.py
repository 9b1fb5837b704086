"""Now over before: two equal windows side by side; what changed is for the reader to see, no arrow is drawn.

Deeds are counted at their due time, signs when they were seen. A window that the mail does not cover whole is not compared.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from regard.facts.action import State
from regard.facts.coverage import Coverage
from regard.standing.counts import KEPT, KNOWN, NOT_KNOWN

WINDOW_DAYS = 90
"""A quarter: long enough for a handful of deeds, short enough for "since May"; the horizon of the rules as well."""
DAY = 86_400


class Window(NamedTuple):
    """From `start` (not included) to `end` (included)."""

    start: int
    end: int

    def holds(self, at: int) -> bool:
        """Whether an instant lies in it."""
        return self.start < at <= self.end


class Tally(NamedTuple):
    """Deeds of one window: kept of known; late; not known."""

    kept: int
    known: int
    late: int
    unknown: int


class Windows(NamedTuple):
    """The last quarter and the one before."""

    now: Window
    before: Window


def windows(as_of: int) -> Windows:
    """The two windows that end at `as_of`."""
    middle = as_of - WINDOW_DAYS * DAY
    return Windows(Window(middle, as_of), Window(middle - WINDOW_DAYS * DAY, middle))


def comparable(of: Windows, coverage: Sequence[Coverage]) -> bool:
    """Whether one span of coverage holds the start of the earlier window and most of the later: else "before" only looks emptier."""
    return any(span.start <= of.before.start and span.end >= of.now.start for span in coverage)


def tallies(outcomes: Iterable[tuple[int, State]], of: Windows) -> tuple[Tally, Tally]:
    """(due instant, state) pairs of one principle and direction, counted now and before."""
    rows = list(outcomes)
    return tally(rows, of.now), tally(rows, of.before)


def tally(outcomes: Iterable[tuple[int, State]], within: Window) -> Tally:
    """The deeds of one window."""
    states = [now for at, now in outcomes if within.holds(at)]
    known = [now for now in states if now in KNOWN]
    return Tally(
        kept=sum(now in KEPT for now in known),
        known=len(known),
        late=sum(now in ("late", "told") for now in known),
        unknown=sum(now in NOT_KNOWN for now in states),
    )


def seen(instants: Iterable[int], of: Windows) -> tuple[int, int]:
    """How many signs now, how many before."""
    rows = list(instants)
    return sum(map(of.now.holds, rows)), sum(map(of.before.holds, rows))
