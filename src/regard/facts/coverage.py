"""Coverage: the time for which the ledger holds both what was sent and what was received."""

from typing import NamedTuple


class Coverage(NamedTuple):
    """A span of instants, both ends included, in which both directions are seen."""

    start: int
    end: int
