"""A sign: a thing seen, dated and quoted; never counted against what was not seen."""

from typing import NamedTuple


class Sign(NamedTuple):
    """`by` showed it `toward` someone, in `moment`, with these words."""

    principle: str
    by: str
    toward: str
    at: int
    moment: str
    act: str | None
    quote: str
