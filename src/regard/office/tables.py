"""Tables: the joined facts placed on the line of time, as the tables that matters read."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.facts.contact import Contact
from regard.facts.coverage import Coverage
from regard.facts.occasion import Occasion
from regard.joining.channels import ROLES
from regard.joining.columns import Columns, Folders, Ints
from regard.joining.deeds import ANYBODY, ActColumns
from regard.joining.join import Joined
from regard.joining.me import as_one
from regard.office.addressees import addressees
from regard.office.asking_again import asking_again
from regard.office.beside import circles, meetings_table, placed_table, statements_table
from regard.office.line import World, line_of
from regard.office.sentences import calls_for_reply, turns, would_show
from regard.people.addresses import FREE_MAIL, domain, organisation
from regard.people.by_full_name import bearers
from regard.people.decisions import Decision
from regard.principles.running import Tables


class Facts(NamedTuple):
    """What is derived from: moments and acts in columns, where copies lie, which moments have attachments or tell of a talk, decisions on who is
    who, the facts beside mail, which acts the owner marked by hand (none where empty), and the cards of the address book."""

    columns: Columns
    folders: Folders
    acts: ActColumns
    attached: Sequence[bool]
    voiced: Sequence[bool]
    decisions: Sequence[Decision] = ()
    world: World = World()
    marked: Sequence[bool] = ()
    cards: Sequence[Contact] = ()


class Placed:
    """The facts renumbered by place in time; several persons of the owner are one."""

    def __init__(self, facts: Facts, joined: Joined, mine: list[int]) -> None:
        self.joined, self.facts = joined, facts
        self.owner = joined.persons[mine[0]].key
        self.one = as_one(len(joined.persons), mine)
        self.mine = mine[0]
        row_of = {key: row for row, key in enumerate(facts.columns.key)}
        self.row = np.array([row_of[key] for key in joined.numbered.key], dtype=np.int64)
        self.place = np.empty(len(self.row), dtype=np.int64)
        self.place[self.row] = np.arange(len(self.row))
        self.act_row = np.argsort(self.place[facts.acts.row], kind="stable")
        self.marked = np.asarray(facts.marked if len(facts.marked) else np.zeros(len(facts.acts.key)), dtype=bool)
        self.line = line_of(joined.numbered.instant, joined.numbered.key, facts.world)
        self.mail_of = {number: mail for mail, number in enumerate(self.line.of_mail.tolist())}
        self.person_of = self._persons_by_address()

    def _persons_by_address(self) -> Mapping[str, int]:
        number_of = {person.key: int(self.one[number]) for number, person in enumerate(self.joined.persons)}
        return {belonging.address: number_of[belonging.person] for belonging in self.joined.belongings}

    def person(self, numbers: Ints) -> Ints:
        """Person numbers with the owner's several as one; -1 stays -1."""
        return np.where(numbers < 0, numbers, self.one[numbers])

    def tables(self) -> Tables:
        """The tables that matters read, cut to the threads and pairs that the owner takes part in."""
        numbered, towards, columns, line = self.joined.numbered, self.joined.towards, self.facts.columns, self.line.of_mail
        author, person = self.person(numbered.author), self.person(towards.person)
        touched = np.zeros(len(numbered.threads), dtype=bool)
        touched[numbered.thread[author == self.mine]] = True
        touched[numbered.thread[towards.moment[person == self.mine]]] = True
        kept = touched[numbered.thread]
        spoken = kept[towards.moment] & (person != author[towards.moment]) & _each_once(towards.moment, person, towards.role)
        acts, order = self.facts.acts, self.act_row
        order = order[kept[self.place[acts.row[order]]]]
        act_moment = self.place[acts.row[order]]
        put_to = self.addressees(act_moment, order)
        return Tables(
            moments={
                "moment": line[kept],
                "thread": numbered.thread[kept],
                "parent": np.where(numbered.parent[kept] < 0, ANYBODY, line[numbered.parent[kept]]),
                "author": author[kept],
                "at": numbered.instant[kept],
                "words": np.asarray(columns.own_words, dtype=np.int64)[self.row][kept],
                "attached": np.asarray(self.facts.attached, dtype=bool)[self.row][kept],
                "forward": np.asarray(columns.forward, dtype=bool)[self.row][kept],
                "voiced": np.asarray(self.facts.voiced, dtype=bool)[self.row][kept],
                "covered": self.covered(numbered.instant[kept], author[kept]),
            },
            towards={
                "moment": line[towards.moment[spoken]],
                "person": person[spoken],
                "role": np.array(ROLES, dtype=object)[towards.role[spoken]],
                "alone": towards.alone[spoken],
                "named": towards.named[spoken],
                "other_named": towards.other_named[spoken],
                "answer_covered": self.covered(numbered.instant[towards.moment[spoken]], person[spoken]),
            },
            acts={
                "act": order,
                "moment": line[act_moment],
                "kind": np.array(acts.kind, dtype=object)[order],
                "certain": (acts.certain | acts.worded)[order],
                "due": acts.due[order],
                "chases": acts.chases[order] | asking_again(self, act_moment, order, put_to),
                "put_to": put_to,
                "shows": self.showing(act_moment, order) | self.marked[order],
                "calls": self.calling(act_moment, order) | self.marked[order],
            },
            turns=self.turns(act_moment, order, kept),
            persons=self.persons(),
            **meetings_table(self.facts.world, self.line, self.person_of),
            placed=placed_table(self.facts.world, self.line, self.person_of, lambda: bearers(self.joined.persons)),
            statements=statements_table(self.facts.world, self.line, self.person_of),
        )

    def persons(self) -> dict[str, NDArray[np.generic]]:
        """Everyone once: whether of the owner's organisation, and in which circle."""
        numbers = np.unique(self.one[:-1])
        own = {name for address in self.joined.persons[self.mine].addresses if (name := organisation(domain(address))) not in FREE_MAIL}
        inside = [any(organisation(domain(address)) in own for address in self.joined.persons[one].addresses) for one in numbers.tolist()]
        circle = circles(self.facts.world, self.person_of)
        return {
            "person": numbers,
            "me": numbers == self.mine,
            "inside": np.array(inside, dtype=bool),
            "circle": np.array([circle.get(one, "") for one in numbers.tolist()], dtype=object),
        }

    def spoken(self) -> list[str]:
        """The language of each mail, by place."""
        return [self.facts.columns.language[row] for row in self.row.tolist()]

    def turns(self, act_moment: Ints, order: Ints, kept: NDArray[np.bool_]) -> dict[str, NDArray[np.generic]]:
        """What the acts' sentences say beyond their act, and what the subjects of the kept mails say (of no act: -1)."""
        acts, language = self.facts.acts, self.spoken()
        found = [
            (act, moment, turn)
            for act, mail, moment in zip(order.tolist(), act_moment.tolist(), self.line.of_mail[act_moment].tolist(), strict=True)
            for turn in turns(acts.kind[act], acts.quote[act], language[mail])
        ]
        for mail, row in zip(np.flatnonzero(kept).tolist(), self.row[kept].tolist(), strict=True):
            found += [(ANYBODY, int(self.line.of_mail[mail]), turn) for turn in turns("subject", self.facts.columns.subject[row], language[mail])]
        return {
            "act": np.array([act for act, _, _ in found], dtype=np.int64),
            "moment": np.array([moment for _, moment, _ in found], dtype=np.int64),
            "turn": np.array([turn for _, _, turn in found], dtype=object),
        }

    def addressees(self, act_moment: Ints, order: Ints) -> Ints:
        """The person each act's sentence names."""
        found = addressees(self.joined, self.facts.acts, act_moment, order)
        return np.where(found < 0, found, self.one[np.maximum(found, 0)])

    def showing(self, act_moment: Ints, order: Ints) -> NDArray[np.bool_]:
        """Whether the deed of each of these acts would show in mail."""
        acts, language = self.facts.acts, self.spoken()
        rows = zip(order.tolist(), act_moment.tolist(), (acts.due[order] != ANYBODY).tolist(), strict=True)
        found = (would_show(acts.kind[act], acts.quote[act], due, language[mail]) for act, mail, due in rows)
        return np.fromiter(found, dtype=bool, count=len(order))

    def calling(self, act_moment: Ints, order: Ints) -> NDArray[np.bool_]:
        """Whether each of these acts calls for a word in answer."""
        acts, language = self.facts.acts, self.spoken()
        rows = zip(order.tolist(), act_moment.tolist(), strict=True)
        return np.fromiter((calls_for_reply(acts.kind[act], acts.quote[act], language[mail]) for act, mail in rows), dtype=bool, count=len(order))

    def covered(self, instants: Ints, doer: Ints) -> NDArray[np.bool_]:
        """Whether what each doer does after each instant is seen: the owner by the owner's coverage, others by theirs."""
        return np.where(doer == self.mine, _inside(self.joined.coverage, instants), _inside(self.joined.coverage_of_others, instants))

    def sees(self, row: Occasion) -> bool:
        """Whether mail covers any of the time that an event beside mail gives for its deed; what mail opened is judged where it is read."""
        if row.cause_kind in ("act", "moment"):
            return True
        return any(span.start <= max(row.due_at, row.opened_at) and row.opened_at <= span.end for span in self.joined.coverage)

    def seen_until(self, person: int) -> int:
        """The last instant for which this person's deeds are covered."""
        spans = self.joined.coverage if person == self.mine else self.joined.coverage_of_others
        return spans[-1].end if spans else 0


def _each_once(moment: Ints, person: Ints, role: Ints) -> NDArray[np.bool_]:
    """Whether a row is the one for its pair of moment and person: the owner may be addressed under several of their addresses; To comes before Cc."""
    order = np.lexsort((role, person, moment))
    first = np.ones(len(order), dtype=bool)
    first[1:] = (np.diff(moment[order]) != 0) | (np.diff(person[order]) != 0)
    once = np.empty(len(order), dtype=bool)
    once[order] = first
    return once


def _inside(spans: Sequence[Coverage], instants: Ints) -> NDArray[np.bool_]:
    inside = np.zeros(len(instants), dtype=bool)
    for span in spans:
        inside |= (instants >= span.start) & (instants <= span.end)
    return inside
