"""Deriving: from the set of facts to occasions, signs and questions; pure, and the same for every order of rows."""

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from regard.facts.link import ActLink
from regard.facts.occasion import Occasion
from regard.facts.part import Part
from regard.facts.question import Question
from regard.facts.sign import Sign
from regard.facts.traffic import Traffic
from regard.joining.columns import Ints
from regard.joining.join import Joined, join
from regard.matters.clock import Clock, clock
from regard.office.linked import Evidenced
from regard.office.linking import links
from regard.office.marks import as_said, sure
from regard.office.meaning import between, names_of, traffic
from regard.office.parts import parts
from regard.office.questioned import fair
from regard.office.tables import Facts, Placed
from regard.people.humans import functions, humans
from regard.principles.asking import asked
from regard.principles.naming import named
from regard.principles.running import KEPT, rows_of_principles
from regard.principles.showing import signs

__all__ = ["Derived", "Facts", "derive"]


class Derived(NamedTuple):
    """Everything that can be computed again: who is who, threads, occasions, signs, questions, traffic, and the clock they were judged by."""

    joined: Joined
    links: tuple[ActLink, ...]
    occasions: tuple[Occasion, ...]
    signs: tuple[Sign, ...]
    questions: tuple[Question, ...]
    traffic: tuple[Traffic, ...]
    parts: tuple[Part, ...]
    clock: Clock


class Judged(NamedTuple):
    """What the principles say of placed facts, in the order of the registry."""

    occasions: tuple[Occasion, ...]
    signs: tuple[Sign, ...]
    questions: tuple[Question, ...]
    traffic: tuple[Traffic, ...]
    parts: tuple[Part, ...]


def derive(facts: Facts, me: str | None, sight: str, zone: ZoneInfo, holidays: Collection[date] = frozenset()) -> Derived:
    """Derive for the owner (`me`: an address or a name, None to find out). Only what the owner takes part in becomes an occasion."""
    joined = join(facts.columns, facts.folders, facts.decisions, me, facts.cards)
    return of_joined(facts, joined, lambda: links(facts, joined), sight, zone, holidays)


def of_joined(facts: Facts, joined: Joined, found: Callable[[], Sequence[ActLink]], sight: str, zone: ZoneInfo, holidays: Collection[date]) -> Derived:
    """Derive from what is joined; `found` tells its links when it is called."""
    working = clock_of(joined.numbered.instant, zone, holidays)
    mine = [number for number, person in enumerate(joined.persons) if person.me]
    if not mine or not len(joined.numbered.instant):
        return Derived(joined, (), (), (), (), (), (), working)
    instants = dict(zip(joined.numbered.key, joined.numbered.instant.tolist(), strict=True))
    links, said = judge(Placed(facts, joined, mine), found, instants, sight, working)
    return Derived(joined, tuple(links), *said, clock=working)


def clock_of(instants: Ints, zone: ZoneInfo, holidays: Collection[date]) -> Clock:
    """The clock for mail of these instants, in the order of time."""
    return clock(int(instants[0]), int(instants[-1]), zone, holidays) if len(instants) else clock(0, 0, zone, holidays)


def judge(placed: Placed, found: Callable[[], Sequence[ActLink]], instants: Mapping[str, int], sight: str, working: Clock) -> tuple[Sequence[ActLink], Judged]:
    """The links that `found` tells, and what the principles say of what is placed; `instants` are those of all moments, by key. The links are made while
    the expressions run."""
    facts, persons = placed.facts, placed.joined.persons
    with ThreadPoolExecutor(1) as other:
        running = other.submit(rows_of_principles, placed.tables(), KEPT)
        links, names = found(), names_of(placed, sight)
        rows = running.result()
    linked = Evidenced(links, instants)
    said = sure(placed.marked, facts.acts, facts.columns.key)
    met = humans(persons)
    warm = met - functions(persons)
    ours = between(placed, met)
    listed = {key for key, name in zip(facts.columns.key, facts.columns.list_id, strict=True) if name}
    return links, Judged(
        occasions=tuple(linked.row(as_said(row, said)) for row in named(rows, names, working, ours) if placed.sees(row)),
        signs=tuple(signs(rows, names, between(placed, warm))),
        questions=tuple(fair(asked(rows, names), persons, warm, listed)),
        traffic=tuple(traffic(placed, rows["two_way_traffic"], ours)),
        parts=tuple(parts(placed, rows["few_stars"], rows["loyalty_and_productivity"])),
    )
