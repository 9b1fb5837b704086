"""Deriving: from the set of moments and acts to occasions; pure, and the same for every order of rows."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from regard.facts.coverage import Coverage
from regard.facts.occasion import Occasion
from regard.facts.traffic import Traffic
from regard.joining.channels import ROLES
from regard.joining.columns import Columns, Folders, Ints
from regard.joining.deeds import ANYBODY, ActColumns, put_to
from regard.joining.join import Joined, join
from regard.languages.showing import calls_for_reply, would_show
from regard.matters.clock import Clock, clock
from regard.people.decisions import Decision
from regard.principles.naming import Names, named
from regard.principles.running import Tables, rows_of_principles


class Facts(NamedTuple):
    """What is derived from: moments and acts in columns, where copies lie, which moments have attachments or tell of a talk, decisions on who is who."""

    columns: Columns
    folders: Folders
    acts: ActColumns
    attached: Sequence[bool]
    voiced: Sequence[bool]
    decisions: Sequence[Decision] = ()


class Derived(NamedTuple):
    """Everything that can be computed again: who is who, threads, occasions, traffic, and the clock they were judged by."""

    joined: Joined
    occasions: tuple[Occasion, ...]
    traffic: tuple[Traffic, ...]
    clock: Clock


def derive(facts: Facts, me: str | None, sight: str, zone: ZoneInfo, holidays: Collection[date] = frozenset()) -> Derived:
    """Derive for the owner (`me`: an address or a name, None to find out). Only what the owner takes part in becomes an occasion."""
    joined = join(facts.columns, facts.folders, facts.decisions, me)
    numbered = joined.numbered
    span = (int(numbered.instant[0]), int(numbered.instant[-1])) if len(numbered.instant) else (0, 0)
    working = clock(*span, zone, holidays)
    mine = [number for number, person in enumerate(joined.persons) if person.me]
    if not mine or not len(numbered.instant):
        return Derived(joined, (), (), working)
    placed = _Placed(facts, joined, mine)
    rows = rows_of_principles(placed.tables())
    occasions = tuple(row for row in named(rows, placed.names(sight), working) if placed.owner in (row.doer, row.toward))
    return Derived(joined, occasions, tuple(placed.traffic(rows["two_way_traffic"])), working)


class _Placed:
    """The facts renumbered by place in time; several persons of the owner are one."""

    def __init__(self, facts: Facts, joined: Joined, mine: list[int]) -> None:
        self.joined, self.facts = joined, facts
        self.owner = joined.persons[mine[0]].key
        self.one = np.arange(len(joined.persons) + 1, dtype=np.int64)
        self.one[mine] = mine[0]
        self.mine = mine[0]
        row_of = {key: row for row, key in enumerate(facts.columns.key)}
        self.row = np.array([row_of[key] for key in joined.numbered.key], dtype=np.int64)
        self.place = np.empty(len(self.row), dtype=np.int64)
        self.place[self.row] = np.arange(len(self.row))
        by_place = np.argsort(self.place[facts.acts.row], kind="stable")
        self.act_row = by_place

    def person(self, numbers: Ints) -> Ints:
        """Person numbers with the owner's several as one; -1 stays -1."""
        return np.where(numbers < 0, numbers, self.one[numbers])

    def tables(self) -> Tables:
        """The tables that matters read, cut to the threads and pairs that the owner takes part in."""
        numbered, towards, columns = self.joined.numbered, self.joined.towards, self.facts.columns
        author, person = self.person(numbered.author), self.person(towards.person)
        touched = np.zeros(len(numbered.threads), dtype=bool)
        touched[numbered.thread[author == self.mine]] = True
        touched[numbered.thread[towards.moment[person == self.mine]]] = True
        kept = touched[numbered.thread]
        spoken = kept[towards.moment] & (person != author[towards.moment])
        acts, order = self.facts.acts, self.act_row
        order = order[kept[self.place[acts.row[order]]]]
        act_moment = self.place[acts.row[order]]
        numbers = np.flatnonzero(kept)
        return Tables(
            moments={
                "moment": numbers,
                "thread": numbered.thread[kept],
                "parent": np.where(numbered.parent[kept] < 0, ANYBODY, numbered.parent[kept]),
                "author": author[kept],
                "at": numbered.instant[kept],
                "words": np.asarray(columns.own_words, dtype=np.int64)[self.row][kept],
                "attached": np.asarray(self.facts.attached, dtype=bool)[self.row][kept],
                "forward": np.asarray(columns.forward, dtype=bool)[self.row][kept],
                "voiced": np.asarray(self.facts.voiced, dtype=bool)[self.row][kept],
                "covered": self.covered(numbered.instant[kept], author[kept]),
            },
            towards={
                "moment": towards.moment[spoken],
                "person": person[spoken],
                "role": np.array(ROLES, dtype=object)[towards.role[spoken]],
                "alone": towards.alone[spoken],
                "named": towards.named[spoken],
                "other_named": towards.other_named[spoken],
                "answer_covered": self.covered(numbered.instant[towards.moment[spoken]], person[spoken]),
            },
            acts={
                "act": order,
                "moment": act_moment,
                "kind": np.array(acts.kind, dtype=object)[order],
                "certain": (acts.certain | acts.worded)[order],
                "due": acts.due[order],
                "chases": acts.chases[order],
                "put_to": self.addressees(act_moment, order),
                "shows": self.showing(act_moment, order),
                "calls": self.calling(act_moment, order),
            },
        )

    def addressees(self, act_moment: Ints, order: Ints) -> Ints:
        """The person each act's sentence names."""
        towards = self.joined.towards
        names = [[person.name] for person in self.joined.persons]
        found = put_to([self.facts.acts.named[act] for act in order.tolist()], act_moment, towards.moment, towards.person, names)
        return np.where(found < 0, found, self.one[np.maximum(found, 0)])

    def showing(self, act_moment: Ints, order: Ints) -> NDArray[np.bool_]:
        """Whether the deed of each of these acts would show in mail."""
        acts, language = self.facts.acts, self.facts.columns.language
        rows = zip(order.tolist(), self.row[act_moment].tolist(), (acts.due[order] != ANYBODY).tolist(), strict=True)
        found = (would_show(acts.kind[act], acts.quote[act], due, language[row]) for act, row, due in rows)
        return np.fromiter(found, dtype=bool, count=len(order))

    def calling(self, act_moment: Ints, order: Ints) -> NDArray[np.bool_]:
        """Whether each of these acts calls for a word in answer."""
        acts, language = self.facts.acts, self.facts.columns.language
        rows = zip(order.tolist(), self.row[act_moment].tolist(), strict=True)
        return np.fromiter((calls_for_reply(acts.kind[act], acts.quote[act], language[row]) for act, row in rows), dtype=bool, count=len(order))

    def covered(self, instants: Ints, doer: Ints) -> NDArray[np.bool_]:
        """Whether what each doer does after each instant is seen: the owner by the owner's coverage, others by theirs."""
        return np.where(doer == self.mine, _inside(self.joined.coverage, instants), _inside(self.joined.coverage_of_others, instants))

    def seen_until(self, person: int) -> int:
        """The last instant for which this person's deeds are covered."""
        spans = self.joined.coverage if person == self.mine else self.joined.coverage_of_others
        return spans[-1].end if spans else 0

    def names(self, sight: str) -> Names:
        """What the numbers stand for."""
        numbered, acts = self.joined.numbered, self.facts.acts
        acts_of: dict[int, list[int]] = defaultdict(list)
        for act, moment in zip(self.act_row.tolist(), self.place[acts.row[self.act_row]].tolist(), strict=True):
            acts_of[moment].append(act)
        return Names(
            sight=sight,
            moments=numbered.key,
            instants=numbered.instant.tolist(),
            threads=[numbered.threads[thread] for thread in range(len(numbered.threads))],
            persons=[person.key for person in self.joined.persons],
            acts=acts.key,
            quotes=acts.quote,
            kinds=acts.kind,
            acts_of=acts_of,
            identity=self.identity(),
            seen_until=self.seen_until,
        )

    def identity(self) -> Callable[[int, int], str]:
        """The address by which a person takes part in a moment."""
        participants = self.facts.columns.participants
        person_of = {belonging.address: belonging.person for belonging in self.joined.belongings}
        key_of_one = [self.joined.persons[one].key for one in self.one[:-1].tolist()]
        own = {self.joined.persons[number].key for number in np.flatnonzero(self.one[:-1] == self.mine).tolist()}
        addresses: dict[int, list[str]] = defaultdict(list)
        for row, address in zip(np.asarray(participants.row).tolist(), participants.address, strict=True):
            addresses[row].append(address)

        def of(moment: int, person: int) -> str:
            wanted = own if person == self.mine else {key_of_one[person]}
            here = addresses[int(self.row[moment])]
            return min((address for address in here if person_of.get(address) in wanted), default=self.joined.persons[person].addresses[0])

        return of

    def traffic(self, rows: Iterable[tuple[int, int, int, bool, bool, bool, bool]]) -> Iterable[Traffic]:
        """The rows of two-way traffic that the owner takes part in, with public keys."""
        numbered, persons = self.joined.numbered, self.joined.persons
        for moment, author, person, *carried in sorted(rows):
            if self.mine in (author, person) and author >= 0:
                instant = int(numbered.instant[moment])
                yield Traffic(numbered.key[moment], persons[author].key, persons[person].key, instant, *map(bool, carried))


def _inside(spans: Sequence[Coverage], instants: Ints) -> NDArray[np.bool_]:
    inside = np.zeros(len(instants), dtype=bool)
    for span in spans:
        inside |= (instants >= span.start) & (instants <= span.end)
    return inside
