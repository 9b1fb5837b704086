"""Relations: the people met, and one relationship in both directions."""

from collections import defaultdict
from collections.abc import Sequence

from regard.actions.deeds import GIVEN, PRESSING, rank
from regard.facts.action import State
from regard.facts.occasion import Occasion
from regard.facts.page import Count, Ledgered, PersonCard, PersonPage, Traffic
from regard.facts.person import Person
from regard.languages.written_days import folded
from regard.office.desk import Desk, known
from regard.office.errors import NobodyYet, PersonMisspelt, PersonNotFound, PersonUnclear
from regard.office.listing import actions
from regard.office.morning import notices_of_a_list
from regard.office.ownership import LIKENESS, NEAR
from regard.office.signs import quoted, warmth
from regard.people.meant import meant
from regard.people.near import nearest
from regard.principles.registry import DEEDS
from regard.standing.counts import count
from regard.standing.state import state

PROMISES, WAITING = tuple(sorted(GIVEN)), tuple(sorted(PRESSING - GIVEN))
"""Together all debts, so that the lists show what the people's page counts."""
UNDONE: frozenset[State] = frozenset({"open", "unknown", "broken", "told"})
AT_MOST = 300
"""Rows a page can hold on each side."""
TRAFFIC_KINDS = ("starts", "asks", "delivers", "thanks")
CANDIDATES = 5


def both_sides(of: Desk, principles: Sequence[str], states: frozenset[State] | None) -> Ledgered:
    """Certain rows of these principles in these states (None for all), mine and theirs; undone ones first, then the newest."""
    if of.owner is None:
        return Ledgered(of.as_of, (), (), notices_of_a_list(of))
    sides = []
    for side in ({"doer": of.owner.key}, {"toward": of.owner.key}):
        rows = [row for row in of.view.occasions(**side) if row.principle in principles]
        sides.append(actions(of, ordered(of, known(of, rows), states)))
    return Ledgered(of.as_of, sides[0], sides[1], notices_of_a_list(of))


def ordered(of: Desk, rows: Sequence[Occasion], states: frozenset[State] | None) -> list[Occasion]:
    """One row a matter and person, the same one as on Today; the undone first, the newest first among equals."""
    judged = [(row, state(row, of.as_of, of.clock)) for row in rows if row.certainty != "likely"]
    kept = [(now not in UNDONE, row) for row, now in judged if states is None or now in states]
    kept.sort(key=lambda one: (one[0], rank(one[1].principle), -one[1].opened_at, one[1].principle, one[1].key))
    single: dict[tuple[str, str, str], tuple[bool, Occasion]] = {}
    for done, row in kept:
        single.setdefault((row.matter, row.doer, row.toward), (done, row))
    return [row for _, row in sorted(single.values(), key=lambda one: (one[0], -one[1].opened_at))][:AT_MOST]


def everyone(of: Desk) -> list[PersonCard]:
    """Everyone met between people, by name; never by what they are worth."""
    if of.owner is None:
        return []
    owner = of.owner.key
    last: dict[str, int] = {}
    moments: defaultdict[str, set[str]] = defaultdict(set)
    for one in of.view.traffic():
        other = one.person if one.author == owner else one.author
        if one.at <= of.as_of:
            last[other] = max(last.get(other, 0), one.at)
            moments[other].add(one.moment)
    mine, theirs = _owed(of, {"doer": owner}), _owed(of, {"toward": owner})
    cards = [PersonCard(of.people[key], at, len(moments[key]), mine.get(key, 0), theirs.get(key, 0)) for key, at in last.items() if key in of.people]
    return sorted(cards, key=lambda card: (card.person.name.casefold(), card.person.key))


def _owed(of: Desk, side: dict[str, str]) -> dict[str, int]:
    """How many certain undone debts there are with each person, on one side, one a matter."""
    rows = known(of, of.view.occasions(**side))
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row.certainty != "likely" and row.principle in PRESSING and state(row, of.as_of, of.clock) in UNDONE:
            found[row.toward if "doer" in side else row.doer].add(row.matter)
    return {person: len(matters) for person, matters in found.items()}


def person_called(of: Desk, name: str) -> Person:
    """The person whom a name, a part of one, an address or a key means. Raises PersonNotFound, PersonUnclear."""
    people = list(of.people.values())
    found = one_called(name, people)
    if found is not None:
        return found
    near = _near(folded(name), people)
    raise PersonMisspelt(name=name, near=", ".join(near)) if near else PersonNotFound(name=name)


def one_called(name: str, people: Sequence[Person]) -> Person | None:
    """The one of these people whom a name means, None where it means nobody. Raises PersonUnclear."""
    found = meant(name, people)
    if len(found) > 1:
        shown = [f"{person.name} <{person.addresses[0]}>" for person in found[:CANDIDATES]]
        raise PersonUnclear(name=name, candidates=", ".join(shown) + (" …" if len(found) > CANDIDATES else ""))
    return found[0] if found else None


def _near(wanted: str, people: Sequence[Person]) -> list[str]:
    """Names that are nearly what was written, or of which a word is, the nearest first."""
    spelled = {spelling: person.name for person in people for spelling in (*folded(person.name).split(), folded(person.name))}
    return nearest(wanted, spelled, NEAR, LIKENESS)


def relationship(of: Desk, name: str) -> PersonPage:
    """One relationship, both directions side by side. Raises PersonNotFound, PersonUnclear, NobodyYet."""
    if of.owner is None:
        raise NobodyYet
    person = person_called(of, name)
    mine = known(of, of.view.occasions(doer=of.owner.key, toward=person.key))
    theirs = known(of, of.view.occasions(doer=person.key, toward=of.owner.key))
    carried = [one for one in of.view.traffic(person.key) if one.at <= of.as_of and of.owner.key in (one.author, one.person)]
    warm = warmth(of, person.key)
    return PersonPage(
        as_of=of.as_of,
        person=person,
        belongings=tuple(of.view.belongings(person.key)),
        first_at=carried[0].at if carried else 0,
        last_at=carried[-1].at if carried else 0,
        mine=actions(of, ordered(of, mine, None)),
        theirs=actions(of, ordered(of, theirs, None)),
        counts=tuple(_counts(of, mine, mine=True) + _counts(of, theirs, mine=False)),
        traffic=tuple(
            Traffic(
                kind,
                sum(getattr(one, kind) for one in carried if one.author == of.owner.key),
                sum(getattr(one, kind) for one in carried if one.author == person.key),
            )
            for kind in TRAFFIC_KINDS
        ),
        warm_mine=quoted(of, warm.mine),
        warm_theirs=quoted(of, warm.theirs),
    )


def _counts(of: Desk, rows: Sequence[Occasion], *, mine: bool) -> list[Count]:
    """Counts of the certain rows, by principle in the order of the registry; principles without a row are left out."""
    judged = [(row, state(row, of.as_of, of.clock)) for row in rows if row.certainty != "likely"]
    outcomes = {deed.name: [(row.due_at, now) for row, now in judged if row.principle == deed.name] for deed in DEEDS}
    counted = [row for row, now in judged if now != "excused"]
    return [count(name, mine, found)._replace(shared=_shared(counted, name)) for name, found in outcomes.items() if found]


def _shared(rows: Sequence[Occasion], principle: str) -> int:
    """How many matters of a principle an earlier one of the registry counts too: one promise is not two; what was settled is counted by neither."""
    names = [deed.name for deed in DEEDS]
    earlier = {row.matter for row in rows if names.index(row.principle) < names.index(principle)}
    return len({row.matter for row in rows if row.principle == principle} & earlier)
