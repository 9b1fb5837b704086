"""Breaches of trust, as the owner states them: only the owner opens one, and only the owner closes.

Whose side a word on trust speaks of: the doer's of the row that it names; without a row, the owner's own deeds where the value begins with "own", else
the other's. So "forgiven" is what the owner forgives, and "forgiven own" what the owner was forgiven.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from regard.facts.occasion import Occasion
from regard.facts.statement import Statement

BreachKind = Literal["promise", "integrity", "deception"]
OWN = "own"
"""Before the kind in a breach's value: it was the owner who broke it (own_promise, own_integrity, own_deception). Alone in what forgives or closes."""
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
    return tuple(
        Breach(one.key, instant_of(one), speaks_of_mine(one, rows, me), KINDS[_kind(one)], one.words, one.target)
        for one in statements
        if one.kind == "breach" and _kind(one) in KINDS
    )


def speaks_of_mine(one: Statement, rows: Mapping[str, Occasion], me: str) -> bool:
    """Whether a word on trust speaks of the owner's own deeds."""
    row = rows.get(one.target)
    return one.value.startswith(OWN) if row is None else row.doer == me


def _kind(one: Statement) -> str:
    return one.value.removeprefix(f"{OWN}_")
