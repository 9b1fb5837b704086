"""Breaches of trust, as the owner states them: only the owner opens one, and only the owner closes.

Whose breach it is: the doer's of the row that it names; without a row, the owner's own where the value begins with "own_", else the other's.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from regard.facts.occasion import Occasion
from regard.facts.statement import Statement

BreachKind = Literal["promise", "integrity", "deception"]
OWN = "own_"
"""Before the kind in a breach's value: it was the owner who broke it (own_promise, own_integrity, own_deception)."""
KINDS: dict[str, BreachKind] = {"promise": "promise", "integrity": "integrity", "deception": "deception"}


class Breach(NamedTuple):
    """`mine`: the owner broke it, so that it is the other's trust that fell. `occasion` is the row that shows it, "" when none."""

    key: str
    at: int
    mine: bool
    kind: BreachKind
    words: str
    occasion: str

    @property
    def of_integrity(self) -> bool:
        """A deception is one as well; a broken promise is not, it stands in the reliability already."""
        return self.kind != "promise"


def instant_of(one: Statement) -> int:
    """When what is stated happened: the instant it names, else when it was said."""
    return one.at if one.when is None else one.when


def breaches(statements: Iterable[Statement], rows: Mapping[str, Occasion], me: str) -> tuple[Breach, ...]:
    """The breaches among the statements that stand about one person. `rows` are occasions by key; `me` the owner's key."""
    return tuple(_breach(one, rows.get(one.target), me) for one in statements if one.kind == "breach" and one.value.removeprefix(OWN) in KINDS)


def _breach(one: Statement, row: Occasion | None, me: str) -> Breach:
    mine = one.value.startswith(OWN) if row is None else row.doer == me
    return Breach(one.key, instant_of(one), mine, KINDS[one.value.removeprefix(OWN)], one.words, one.target)
