"""Keeping: derive when the facts have changed, and store what was derived."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from regard.facts.person import Belonging, Person
from regard.ledger.connection import connect
from regard.ledger.deriving import Derived as Stored
from regard.ledger.deriving import derived_generation, store_derived
from regard.ledger.home import DERIVED, Ledger, generation
from regard.ledger.searching import behind
from regard.ledger.views import View

if TYPE_CHECKING:
    from regard.joining.join import Joined


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
    """Derive everything anew and store it; nothing is owed on `holidays`. Raises MeNotFound, MeUnclear."""
    from regard.office.deriving import derive  # noqa: PLC0415  the engines are loaded only when there is something to derive
    from regard.office.gathering import gather  # noqa: PLC0415
    from regard.office.learning import taught  # noqa: PLC0415
    from regard.office.marks import with_marks  # noqa: PLC0415
    from regard.office.placed import marks_of  # noqa: PLC0415

    facts_as_of = generation(ledger)
    view = View(ledger)
    facts, learnt = taught(with_marks(gather(ledger), marks_of(view)), view)
    found = derive(facts, me, ledger.owner_name, zone, holidays)
    joined = found.joined
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
