"""Going on: what a running office keeps of the last deriving, so that later mail is derived without the rest.

Whatever is more than later mail (older mail, another copy, a decision, a calendar, a word by hand) or changes who is who, whose mailbox it is or what was
covered, lets everything be derived anew: `JoinAnew`.
"""

from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np

from regard.facts.coverage import Coverage
from regard.facts.learnt import Learnt
from regard.facts.link import ActLink
from regard.facts.person import Belonging, Person
from regard.facts.statement import Statement
from regard.joining.act_links import hear_on
from regard.joining.channels import Towards
from regard.joining.columns import Ints
from regard.joining.errors import JoinAnew
from regard.joining.growing import Growing
from regard.joining.hearing import Hearing
from regard.joining.join import Joined, Parts
from regard.joining.me import as_one
from regard.ledger.deriving import Derived as Stored
from regard.ledger.replacing import Touched
from regard.office.cutting import Flags, begun, cut, in_world, own_threads, people_in, threads_of
from regard.office.deriving import Judged, clock_of, judge
from regard.office.in_time import in_time, longer, of_time
from regard.office.line import World
from regard.office.linking import linked, named, said_acts, talk_of
from regard.office.still_named import still_named
from regard.office.tables import Facts, Placed

ABSENCE = "absence"
CIRCLE = "circle"


class Asked(NamedTuple):
    """With what was derived: whose mailbox by the owner's word, the viewer's name, zone and holidays."""

    me: str | None
    sight: str
    zone: ZoneInfo
    holidays: Collection[date]


class GoingOn:
    """The state of the last deriving. `facts` are those derived from; `links` all links, by number."""

    def __init__(self, facts: Facts, parts: Parts, heard: Hearing, links: list[ActLink], asked: Asked) -> None:
        carded = frozenset(address for card in facts.cards for address in card.addresses)
        self.growing, self.asked = Growing(parts, asked.me, carded), asked
        self.heard, self.links = heard, links
        self.whole = in_time(facts, self.growing)
        self.acts = said_acts(facts, parts.joined, self._one())

    def _one(self) -> Ints:
        """Every person's number, the owner's several as one."""
        return as_one(len(self.growing.persons.persons), self.growing.mine())

    def fits(self, facts: Facts, asked: Asked) -> bool:
        """Whether everything but mail is as it was, and there are no tables of the desk: who is meant in them hangs on the names of all people."""
        old = self.whole.facts
        if old.world.submissions or old.world.interviews or old.world.placements:
            return False
        same = (
            asked == self.asked
            and _unstated(facts.world) == _unstated(old.world)
            and list(facts.decisions) == list(old.decisions)
            and list(facts.cards) == list(old.cards)
        )
        return bool(self.growing.owner.persons) and len(self.growing.key) > 0 and same

    def add(self, facts: Facts, learnt: tuple[Learnt, ...]) -> tuple[Touched, Stored] | None:
        """Derive from later mail and from what was stated since; None where there is neither. Raises JoinAnew, MeNotFound, MeUnclear; after one of these
        this is of no use any more."""
        stated = set(facts.world.statements) ^ set(self.whole.facts.world.statements)
        if not stated and not len(facts.columns.key):
            return None
        self.whole = self.whole._replace(facts=self.whole.facts._replace(world=facts.world))
        if not len(facts.columns.key):
            self.growing.stay()
            return self._replaced([], learnt, self._concerned(stated), stated)
        old = self.growing.covered
        self.growing.add(facts.columns, facts.folders)
        self._still_named()
        joined = self._newest()
        self._take(facts)
        found = self._hear(facts, joined)
        if len(old.both) != len(self.growing.covered.both):
            raise JoinAnew("what was seen begins anew after a pause")
        seen = in_world(self.growing, of_time(facts.world, _end(old.both), _end(self.growing.covered.both)))
        closed = people_in(self.growing, own_threads(self.growing) & self._holding({one.to_moment for one in found}))
        return self._replaced(found, learnt, np.union1d(closed, np.union1d(seen, self._concerned(stated))), stated)

    def _concerned(self, stated: Collection[Statement]) -> Ints:
        """Whose rows may be others after these statements: those they are about; in another circle someone may be the reason of others' rows, too."""
        growing, world = self.growing, self.whole.facts.world
        about = in_world(growing, World(statements=list(stated)))
        moved = in_world(growing, World(statements=[one for one in stated if one.kind == CIRCLE]))
        if not len(moved):
            return about
        meetings = [one for one in world.meetings if np.isin(in_world(growing, World(meetings=[one])), moved).any()]
        beside = in_world(growing, World(meetings=meetings))
        return np.union1d(np.union1d(about, beside), people_in(growing, own_threads(growing) & threads_of(growing, moved)))

    def _still_named(self) -> None:
        """Whoever takes part in the owner's mail or stands in the facts beside it is named by the same sentences as before, or everything is joined anew. The
        owner goes by the same name."""
        growing = self.growing
        now = growing.persons.persons
        renamed = {number: before for number, before in growing.met.recalled.items() if now[number].name != before}
        involved = {*people_in(growing, own_threads(growing)).tolist(), *in_world(growing, self.whole.facts.world).tolist()} if renamed else set()
        mine = set(growing.mine())
        if not mine.isdisjoint(renamed) or not still_named(
            growing, self.whole.facts.acts, {number: before for number, before in renamed.items() if number in involved}
        ):
            raise JoinAnew("someone goes by another name now")

    def _newest(self) -> Joined:
        """The newest moments as joined, with everyone's number; for the talk alone."""
        growing, first = self.growing, self.growing.before.moments
        at = int(np.searchsorted(growing.towards.moment, first))
        towards = growing.towards
        return Joined(
            replies=[], threads=[], persons=growing.persons.persons, belongings=[], me=(), me_reason="", candidates=(), coverage=(), coverage_of_others=(),
            notices=(),
            towards=Towards(towards.moment[at:] - first, *(column[at:] for column in towards[1:])),  # type: ignore[arg-type]
            numbered=growing.numbered(first),
        )  # fmt: skip

    def _take(self, facts: Facts) -> None:
        """Lay the new facts behind the old ones."""
        self.whole = longer(self.whole, in_time(facts, self.growing, self.growing.before.moments))

    def _hear(self, facts: Facts, joined: Joined) -> list[ActLink]:
        """The links that the newest moments make."""
        first, known = self.growing.before.moments, len(self.whole.facts.acts.key) - len(facts.acts.key)
        one = self._one()
        talk = talk_of(facts, joined, one)
        for old, new in zip(self.heard.talk, talk._replace(parent=self.growing.parent[first:].tolist()), strict=True):
            old.extend(new)  # type: ignore[attr-defined]  # lists since `talk_of`
        acts = [act._replace(number=act.number + known, moment=act.moment + first) for act in said_acts(facts, joined, one)]
        self.acts += acts
        hear_on(self.heard, acts, first)
        return named(linked(self.heard, self.acts, first), self.whole.facts.acts.key, self.growing.key)

    def _replaced(self, found: list[ActLink], learnt: tuple[Learnt, ...], concerned: Ints, stated: Collection[Statement]) -> tuple[Touched, Stored]:
        growing, first = self.growing, self.growing.before.moments
        self.links, stay = [*self.links, *found], len(self.links)
        own = own_threads(growing)
        touched = np.zeros(len(growing.threads), dtype=bool)
        touched[growing.thread[first:]] = True
        touched &= own
        people = np.union1d(people_in(growing, touched), concerned)
        if self._needs_all():
            people = np.union1d(people_in(growing, own), in_world(growing, self.whole.facts.world))
            touched = own
        meant = self._holding({one.target for one in self.whole.facts.world.statements} - {""})
        said = self._judge(((own & (threads_of(growing, people) | touched)) | meant | begun(growing))[growing.thread])
        persons = growing.persons.persons
        owner = persons[growing.mine()[0]].key
        keys = {persons[one].key for one in people.tolist()} | {owner}
        here = touched[growing.thread]
        facts = {growing.key[place] for place in np.flatnonzero(here).tolist()}
        acts = self.whole.facts.acts
        facts |= {str(acts.key[act]) for act in np.flatnonzero(here[acts.row]).tolist()} | {one.key for one in stated}
        others = growing.covered.others
        return (
            Touched(owner, keys, facts, _end(growing.covered.both), _end(others), stay),
            self._stored(_only(said, owner, keys, facts), found, learnt),
        )

    def _needs_all(self) -> bool:
        """Time away is about everyone at once."""
        return any(one.kind == ABSENCE for one in self.whole.facts.world.meetings)

    def _holding(self, keys: Collection[str]) -> Flags:
        """By thread: whether it holds one of these moments."""
        growing = self.growing
        found = np.zeros(len(growing.threads), dtype=bool)
        found[growing.thread[[place for place, key in enumerate(growing.key) if key in keys] if keys else []]] = True
        return found

    def _judge(self, moments: Flags) -> Judged:
        growing, asked = self.growing, self.asked
        facts, joined, mine = cut(growing, self.whole, moments)
        keys = set(facts.columns.key)
        links = [one for one in self.links if one.to_moment in keys]
        instants = dict(zip(growing.key, growing.instant.tolist(), strict=True))
        return judge(Placed(facts, joined, mine), lambda: links, instants, asked.sight, clock_of(growing.instant, asked.zone, asked.holidays))[1]

    def _stored(self, said: Judged, found: list[ActLink], learnt: tuple[Learnt, ...]) -> Stored:
        growing = self.growing
        (persons, belonging), (answers, threads) = self._people(), growing.newest()
        covered = growing.covered
        return Stored(
            persons=persons,
            belongings=belonging,
            replies=answers,
            threaded=threads,
            links=found,
            learnt=learnt,
            traffic=said.traffic,
            parts=said.parts,
            notices=[("me", growing.owner.reason), *(("coverage", sentence) for sentence in covered.notices)],
            coverage=covered.both,
            occasions=said.occasions,
            signs=said.signs,
            questions=said.questions,
        )

    def _people(self) -> tuple[list[Person], list[Belonging]]:
        """Those who are new or called otherwise, and the owner, whose several persons are one; and to whom new addresses belong."""
        growing = self.growing
        persons, mine = growing.persons.persons, growing.mine()
        main = persons[growing.owner.persons[0]]
        fresh = {*range(growing.before.persons, len(persons)), *growing.met.recalled} - set(mine)
        owner = persons[mine[0]]._replace(name=main.name, me=True)
        own = {persons[one].key for one in mine}
        since = 0 if growing.met.reworded else growing.before.belongings
        belongs = [one._replace(person=owner.key) if one.person in own else one for one in growing.persons.belongings[since:]]
        return [owner, *(persons[one] for one in sorted(fresh))], belongs


def _only(said: Judged, owner: str, people: Collection[str], facts: Collection[str]) -> Judged:
    """Of what was judged that which is replaced."""

    def between(one: str, other: str) -> bool:
        return (other if one == owner else one) in people

    return Judged(
        tuple(row for row in said.occasions if between(row.doer, row.toward)),
        tuple(row for row in said.signs if between(row.by, row.toward)),
        tuple(row for row in said.questions if row.about in people or row.cause in facts),
        tuple(row for row in said.traffic if row.moment in facts),
        tuple(row for row in said.parts if row.person in people),
    )


def _unstated(world: World) -> World:
    """The facts beside mail without what was stated."""
    return world._replace(statements=())


def _end(spans: Sequence[Coverage]) -> int:
    return spans[-1].end if spans else 0
