"""A sign: a thing seen, dated and quoted; never counted against what was not seen."""

from typing import NamedTuple


class Beside(NamedTuple):
    """What stands beside a sign, never later than it: the difficulty that it answers, the decision that it follows, the gesture before an ask; with its
    own words, "" when it has none."""

    moment: str
    act: str | None
    at: int
    quote: str


class Sign(NamedTuple):
    """`by` showed it `toward` someone, at `at`, in `moment`, with these words.

    `mark` says which of the principle's signs it is, or how it stands ("with_ask", "asks_advice"; see the principle's MARKS);
    `beside` is what the principle lays next to it, None when nothing was seen or nothing belongs there. `certain`: a rule alone would say so.
    """

    key: str
    principle: str
    mark: str
    by: str
    toward: str
    at: int
    moment: str
    act: str | None
    quote: str
    beside: Beside | None
    certain: bool
