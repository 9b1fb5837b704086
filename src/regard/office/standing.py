"""How a relationship stands: two strands each way, the place beside the evidence, trust in both directions."""

from collections.abc import Sequence

from regard.facts.action import State
from regard.facts.occasion import Occasion
from regard.facts.person import Person
from regard.facts.standing import Known, Often, Opened, Side, Standing, Trusted, Went
from regard.facts.statement import Statement
from regard.languages.standing import standing as sayings
from regard.office.asking import standing as stated
from regard.office.asking import written
from regard.office.desk import Desk, first_name, known
from regard.office.errors import NobodyYet, WithOneself
from regard.office.listing import actions
from regard.office.signs import last_for_nothing, quoted
from regard.standing import telling
from regard.standing.place import placed
from regard.standing.shares import is_stale
from regard.standing.state import state
from regard.standing.strands import Deeds, Strand, strands
from regard.standing.trust import Trust, trust
from regard.standing.windows import Tally, comparable, windows

Judged = list[tuple[Occasion, State]]
DECLARED = ("promise", "apology")
"""Acts that declare; they stand beside deeds and move nothing."""
ABOUT_THE_OTHER = frozenset({("proactiveness", "chased")})
"""A reminder says something of whoever had to be reminded, and is no sign of regard by the one who sent it."""
DECLARATIONS = 500
"""Declarations of one side that are counted at most."""


def standing_of(of: Desk, person: Person) -> Standing:
    """The standing of one relationship. Raises NobodyYet, WithOneself."""
    me = owner_key(of)
    if person.key == me:
        raise WithOneself
    rows, said = judged(of, person), about(of, person)
    signs = [one for one in of.view.signs(person=person.key, until=of.as_of) if (one.principle, one.mark) not in ABOUT_THE_OTHER]
    four = strands(signs, rows, said, me, person.key, of.as_of)
    place = placed(said, four, of.view.traffic(person.key), me, person.key, of.as_of)
    last = last_for_nothing(signs, me, person.key)
    compared = comparable(windows(of.as_of), of.view.coverage())
    return Standing(
        as_of=of.as_of,
        person=person,
        place=place.place,
        place_said_at=place.said_at,
        differences=tuple(
            telling.of_difference(one, first_name(of, person.key), lambda at: written(of, at), of.settings.language) for one in place.differences
        ),
        sides=tuple(_side(of, one, rows, compared) for one in four),
        trusts=tuple(_trusted(of, person, one, rows) for one in trusts(of, person, rows, said)),
        not_compared="" if compared else sayings(of.settings.language).NOT_COMPARABLE,
        for_nothing=next(iter(quoted(of, [last] if last else [])), None),
    )


def owner_key(of: Desk) -> str:
    """The owner's key. Raises NobodyYet."""
    if of.owner is None:
        raise NobodyYet
    return of.owner.key


def judged(of: Desk, person: Person) -> Judged:
    """The occasions between the owner and a person, both directions, with their states; likely ones too."""
    me = owner_key(of)
    sides = ({"doer": me, "toward": person.key}, {"doer": person.key, "toward": me})
    return [(row, state(row, of.as_of, of.clock)) for side in sides for row in known(of, of.view.occasions(**side))]


def about(of: Desk, person: Person) -> list[Statement]:
    """The owner's statements about a person that stand."""
    return [one for one in stated(of) if one.about in person.addresses]


def trusts(of: Desk, person: Person, rows: Judged, said: Sequence[Statement]) -> tuple[Trust, Trust]:
    """Their trust in me, then my trust in them."""
    me = owner_key(of)
    declared = {
        mine: [one.at for one in of.view.spoken(DECLARED, author, toward, of.as_of, DECLARATIONS)]
        for mine, author, toward in ((True, me, person.key), (False, person.key, me))
    }
    entered = [row.key for row, _ in rows if row.key in of.by_hand.rows]
    keys = {row.key for row, _ in rows}
    confirmed = [one for one in stated(of) if one.target in keys and one not in said]
    return trust(rows, [*said, *confirmed], me, declared=declared, entered=entered)


def _side(of: Desk, one: Strand, rows: Judged, compared: bool) -> Side:
    return Side(
        name=one.name,
        mine=one.mine,
        signs=tuple(Often(each.principle, each.now, each.before if compared else None) for each in one.signs),
        deeds=tuple(_went(of, each, rows, one.mine, compared) for each in one.deeds),
        quoted=quoted(of, one.quoted),
        answers=one.answers,
    )


def _went(of: Desk, one: Deeds, rows: Judged, mine: bool, compared: bool) -> Went:
    me = owner_key(of)
    last = max((row.due_at for row, now in rows if row.principle == one.lately.principle and (row.doer == me) == mine and now in RESOLVED), default=None)
    stale = last if is_stale(last, of.as_of) else None
    return Went(one.lately, _known(one.now), _known(one.before) if compared else None, stale)


RESOLVED: frozenset[State] = frozenset({"met", "late", "told", "broken"})


def _known(one: Tally) -> Known:
    return Known(one.kept, one.known)


def _trusted(of: Desk, person: Person, one: Trust, rows: Judged) -> Trusted:
    who, language = first_name(of, person.key), of.settings.language
    named = {one.worth_asking, *(breach.occasion for breach in one.breaches)}
    shown = {each.occasion: each for each in actions(of, [row for row, _ in rows if row.key in named])}
    return Trusted(
        mine=one.mine,
        state=one.way.state,
        told=telling.of_trust(one, who, lambda at: written(of, at), language),
        breaches=tuple(Opened(each.key, each.at, each.kind, each.words, shown.get(each.occasion)) for each in one.breaches),
        asks=shown.get(one.worth_asking or ""),
    )
