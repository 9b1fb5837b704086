"""How a standing is worked out: the estimate behind each count with its interval, the waits with who still waits, the estimate behind trust."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from regard.facts.action import State
from regard.facts.occasion import Occasion
from regard.facts.person import Person
from regard.facts.standing import Estimated, Horizon, How, TrustWorked, Waited
from regard.office.desk import Desk, known
from regard.office.standing import about, judged, owner_key, trusts
from regard.principles.registry import DEEDS
from regard.standing.counts import KEPT, KNOWN, count
from regard.standing.habit import Habit, habit
from regard.standing.latency import latency, waits
from regard.standing.proven import PROOFS
from regard.standing.shares import is_stale, known_outcomes, share
from regard.standing.state import state
from regard.standing.trust import Trust

ASKS = "promptness"
"""The row whose waits are shown: what calls for an answer."""
FEWEST = 3
"""With fewer known deeds, promises or asks an estimate would only repeat what was thought before: the counts say all there is."""
Tallies = Mapping[tuple[str, str], tuple[int, int]]
"""(principle, the other person) → kept and known."""


def working_out(of: Desk, person: Person) -> How:
    """How the standing of one relationship is worked out. Raises NobodyYet."""
    me = owner_key(of)
    rows = judged(of, person)
    certain = [(row, now) for row, now in rows if row.certainty != "likely"]
    return How(
        as_of=of.as_of,
        person=person,
        estimates=tuple(one for mine in (True, False) for one in _estimates(of, certain, me, mine)),
        waits=tuple(_waited(of, [row for row, _ in certain if row.principle == ASKS and (row.doer == me) == mine], mine) for mine in (True, False)),
        trusts=tuple(_trust_worked(one) for one in trusts(of, person, rows, about(of, person))),
    )


def _trust_worked(one: Trust) -> TrustWorked:
    breaches, promises = sum(breach.of_integrity for breach in one.breaches), one.estimate.promises
    if promises < FEWEST:
        return TrustWorked(one.mine, None, None, None, promises, breaches)
    return TrustWorked(one.mine, one.estimate.reliability, one.estimate.integrity, one.estimate.trust, promises, breaches)


def _estimates(of: Desk, rows: Sequence[tuple[Occasion, State]], me: str, mine: bool) -> list[Estimated]:
    found: dict[str, list[tuple[int, State]]] = {deed.name: [] for deed in DEEDS}
    for row, now in rows:
        if (row.doer == me) == mine:
            found[row.principle].append((row.due_at, now))
    tallies = _tallies(of, me, mine) if any(found.values()) else {}
    return [_estimated(of, name, outcomes, tallies, mine) for name, outcomes in found.items() if known_outcomes(outcomes)]


def _estimated(of: Desk, principle: str, outcomes: Sequence[tuple[int, State]], tallies: Tallies, mine: bool) -> Estimated:
    everyone = [pair for (name, _), pair in tallies.items() if name == principle]
    one = share(known_outcomes(outcomes), _habit(everyone, mine))
    proof = PROOFS.get(principle)
    enough = one.known >= FEWEST
    return Estimated(
        lately=count(principle, mine, outcomes),
        value=one.value if enough else None,
        low=one.low if enough else None,
        high=one.high if enough else None,
        known=one.known,
        effective=one.effective,
        habit=one.habit.mean,
        stale=one.last_at if is_stale(one.last_at, of.as_of) else None,
        proof=proof.says if proof else "untested",
        why=proof.why if proof else "",
    )


def _habit(everyone: list[tuple[int, int]], mine: bool) -> Habit:
    """Mine: how the owner treats people. Theirs: each of them has one person to treat here, so how people treat the owner stands for it."""
    return habit(everyone) if mine else habit((), before=habit(everyone))


def _tallies(of: Desk, me: str, mine: bool) -> Tallies:
    """Kept and known with everyone in one direction."""
    found: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
    for row in known(of, of.view.occasions(**({"doer": me} if mine else {"toward": me}))):
        now = state(row, of.as_of, of.clock) if row.certainty != "likely" else "unknown"
        if now in KNOWN:
            found[row.principle, row.toward if mine else row.doer].append(now in KEPT)
    return {key: (sum(kept), len(kept)) for key, kept in found.items()}


def _waited(of: Desk, rows: Sequence[Occasion], mine: bool) -> Waited:
    one = latency(waits(rows, of.clock, of.as_of))
    if one.asked < FEWEST:
        return Waited(mine, one.asked, one.answered, (), None)
    return Waited(mine, one.asked, one.answered, tuple(Horizon(*each) for each in one.by), one.hours)
