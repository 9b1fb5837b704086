"""Trust in both directions (`regard.principles.genuineness.trust`): states, way back, evidence and estimate from rows and the owner's words."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from regard.facts.action import State
from regard.facts.occasion import Occasion
from regard.facts.statement import Statement
from regard.principles.genuineness.trust import BROKEN
from regard.standing.breaches import Breach, breaches, speaks_of_mine
from regard.standing.reaching_trust import Deed, reaching
from regard.standing.stated import that_stand
from regard.standing.trust_estimate import Estimate, estimate
from regard.standing.way_back import WayBack, way_back

Judged = Iterable[tuple[Occasion, State]]
CLOSING = frozenset({"forgiven", "closed"})
"""The owner's words that end a breach: on the side of the breach or row that they name, else on the side that they say."""


class Trust(NamedTuple):
    """One direction. `mine`: made by the owner's deeds, their trust in me. `worth_asking` is the row of the newest broken promise about which
    the owner has not been asked and has said nothing: the product may ask once whether it is a breach; None when there is none."""

    mine: bool
    way: WayBack
    breaches: tuple[Breach, ...]
    deeds: tuple[Deed, ...]
    estimate: Estimate
    worth_asking: str | None


def trust(
    rows: Judged,
    statements: Iterable[Statement],
    me: str,
    *,
    declared: Mapping[bool, Iterable[int]] | None = None,
    asked: Collection[str] = (),
    entered: Collection[str] = (),
) -> tuple[Trust, Trust]:
    """Their trust in me, then my trust in them.

    `rows` are the judged occasions between the two, both directions, likely ones too; `statements` the owner's about this person, as known at the
    instant of asking; `declared` the instants of promises and apologies in words by the owner (True) and by them (False);
    `asked` the occasions asked about before; `entered` those that the owner's entries vouch for ("done", a new day, "this is a promise").
    """
    judged, said = list(rows), that_stand(statements)
    by_key = {row.key: row for row, _ in judged}
    found = breaches(said, by_key, me)
    side_of = {breach.key: breach.mine for breach in found}
    spoken = {True: (), False: ()} if declared is None else declared
    quiet = {*asked, *(one.target for one in said if one.kind in ("breach", "refused", "confirmed", "answer"))}

    def side(mine: bool) -> Trust:
        own = tuple(breach for breach in found if breach.mine == mine)
        deeds = reaching([one for one in judged if (one[0].doer == me) == mine], said, entered)
        words = [one for one in said if one.kind in CLOSING and side_of.get(one.target, speaks_of_mine(one, by_key, me)) == mine]
        broken = [deed for deed in deeds if deed.weight == BROKEN and deed.occasion not in quiet]
        return Trust(mine, way_back(deeds, own, words, spoken[mine]), own, deeds, estimate(deeds, own), broken[-1].occasion if broken else None)

    return side(True), side(False)
