"""Keeping: derive when the facts have changed, and store what was derived."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import closing
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from regard.facts.entry import Entry
from regard.facts.person import Belonging, Person
from regard.ledger.connection import connect
from regard.ledger.deriving import Derived as Stored
from regard.ledger.deriving import derived_generation, store_derived
from regard.ledger.home import DERIVED, Ledger, generation
from regard.ledger.searching import behind
from regard.ledger.views import View
from regard.office import keeping_on

if TYPE_CHECKING:
    from regard.joining.join import Joined
    from regard.ledger.appended import Held
    from regard.office.going_on import GoingOn
    from regard.office.learning import Heeded, Taught


def is_stale(ledger: Ledger) -> bool:
    """Whether the facts have changed since they were derived from."""
    return derived_generation(ledger) != generation(ledger)


def refill_search(ledger: Ledger) -> None:
    """Index the words of what the search does not know yet: the derived file was dropped, or a run was killed."""
    with closing(connect(ledger.home / DERIVED)) as derived:
        missing = behind(ledger.connection, derived)
    if missing:
        from regard.ledger.filling import index_words  # noqa: PLC0415  the readers are loaded only to read

        index_words(ledger)


def rederive(ledger: Ledger, me: str | None, zone: ZoneInfo, holidays: Collection[date] = frozenset()) -> None:
    """Derive what has changed and store it; nothing is owed on `holidays`. Raises MeNotFound, MeUnclear."""
    from regard.joining.join import uncollected  # noqa: PLC0415  the engines are loaded only when there is something to derive

    with keeping_on.alone(), uncollected():
        if not (keeping_on.is_running(ledger) and _went_on(ledger, me, zone, holidays)):
            derive_anew(ledger, me, zone, holidays)
        keeping_on.settle(ledger)


def _went_on(ledger: Ledger, me: str | None, zone: ZoneInfo, holidays: Collection[date]) -> bool:
    """Derive from later mail alone, in a running office; False where everything must be derived anew."""
    last = keeping_on.last(ledger)
    if last is None or (by_hand := _by_hand(View(ledger))) != last.by_hand:
        return False
    from regard.joining.errors import JoinAnew  # noqa: PLC0415  the engines are loaded only when there is something to derive
    from regard.ledger.replacing import replace_touched, stamp  # noqa: PLC0415
    from regard.office.going_on import Asked  # noqa: PLC0415

    facts_as_of = generation(ledger)
    facts, learnt = _gathered(ledger, by_hand, last.held[-1].tops.moment)
    if not last.state.fits(facts, Asked(me, ledger.owner_name, zone, holidays)):
        return False
    try:
        found = last.state.add(facts, learnt)
    except JoinAnew:
        return False
    if found is None:
        stamp(ledger, facts_as_of)
    else:
        replace_touched(ledger, *found, facts_as_of)
    _keep_on(ledger, facts_as_of, by_hand, last.state, last.held)
    return True


def _keep_on(ledger: Ledger, facts_as_of: int, by_hand: ByHand, state: GoingOn, before: Held = ()) -> None:
    """Keep the state, unless facts came while it was made."""
    kept = keeping_on.now(ledger, facts_as_of, by_hand, state, before)
    keeping_on.keep(ledger, kept if generation(ledger) == facts_as_of else None)


class ByHand(NamedTuple):
    """What entries by hand say to a deriving: the sentences marked, and what is learnt from. Words on rows count when a page is made."""

    marks: Mapping[str, tuple[Entry, ...]]
    learning: Heeded


def _by_hand(view: View) -> ByHand:
    from regard.office.learning import heeded  # noqa: PLC0415  the engines are loaded only when there is something to derive
    from regard.office.placed import marks_of  # noqa: PLC0415

    return ByHand(marks_of(view), heeded(view))


def _gathered(ledger: Ledger, by_hand: ByHand, above: int = 0) -> Taught:
    from regard.office.gathering import gather  # noqa: PLC0415
    from regard.office.learning import taught  # noqa: PLC0415
    from regard.office.marks import with_marks  # noqa: PLC0415

    return taught(with_marks(gather(ledger, above), by_hand.marks), by_hand.learning)


def derive_anew(ledger: Ledger, me: str | None, zone: ZoneInfo, holidays: Collection[date] = frozenset()) -> None:
    """Derive everything anew and store it. Raises MeNotFound, MeUnclear."""
    from regard.joining.join import step_by_step  # noqa: PLC0415  the engines are loaded only when there is something to derive
    from regard.office.deriving import of_joined  # noqa: PLC0415
    from regard.office.going_on import Asked, GoingOn  # noqa: PLC0415
    from regard.office.linking import heard_and_linked  # noqa: PLC0415

    facts_as_of = generation(ledger)
    by_hand = _by_hand(View(ledger))
    facts, learnt = _gathered(ledger, by_hand)
    parts = step_by_step(facts.columns, facts.folders, facts.decisions, me, facts.cards)
    joined = parts.joined
    hearing = cache(lambda: heard_and_linked(facts, joined))
    found = of_joined(facts, joined, lambda: hearing()[1], ledger.owner_name, zone, holidays)
    stored = Stored(
        persons=_persons(joined),
        belongings=_belongings(joined),
        replies=joined.replies,
        threaded=joined.threads,
        links=found.links,
        learnt=learnt,
        traffic=found.traffic,
        parts=found.parts,
        notices=[("me", joined.me_reason), *(("coverage", sentence) for sentence in joined.notices)],
        coverage=joined.coverage,
        occasions=found.occasions,
        signs=found.signs,
        questions=found.questions,
    )
    store_derived(ledger, stored, facts_as_of)
    if keeping_on.is_running(ledger) and joined.me:
        del found, stored
        _keep_on(ledger, facts_as_of, by_hand, GoingOn(facts, parts, *hearing(), Asked(me, ledger.owner_name, zone, holidays)))


def _persons(joined: Joined) -> Iterator[Person]:
    """Everyone once; the owner's several persons are one, under the first one's key and the main one's name."""
    mine = [person for person in joined.persons if person.me]
    if mine:
        main = next(person for person in mine if person.key == joined.me[0])
        yield mine[0]._replace(name=main.name, addresses=tuple(sorted(address for person in mine for address in person.addresses)))
    yield from (person for person in joined.persons if not person.me)


def _belongings(joined: Joined) -> Iterator[Belonging]:
    mine = {person.key for person in joined.persons if person.me}
    owner = next((person.key for person in joined.persons if person.me), None)
    for one in joined.belongings:
        yield one._replace(person=owner) if owner and one.person in mine else one
