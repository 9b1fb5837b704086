"""Deriving: from the set of facts to occasions, signs and questions; pure, and the same for every order of rows."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from regard.facts.link import ActLink
from regard.facts.occasion import Occasion
from regard.facts.part import Part
from regard.facts.question import Question
from regard.facts.sign import Sign
from regard.facts.traffic import Traffic
from regard.joining.join import Joined, join
from regard.matters.clock import Clock, clock
from regard.office.linked import Evidenced
from regard.office.linking import links
from regard.office.marks import as_said, sure
from regard.office.parts import parts
from regard.office.tables import Facts, Placed
from regard.principles.asking import asked
from regard.principles.naming import named
from regard.principles.running import rows_of_principles
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


def derive(facts: Facts, me: str | None, sight: str, zone: ZoneInfo, holidays: Collection[date] = frozenset()) -> Derived:
    """Derive for the owner (`me`: an address or a name, None to find out). Only what the owner takes part in becomes an occasion."""
    joined = join(facts.columns, facts.folders, facts.decisions, me, facts.cards)
    numbered = joined.numbered
    span = (int(numbered.instant[0]), int(numbered.instant[-1])) if len(numbered.instant) else (0, 0)
    working = clock(*span, zone, holidays)
    mine = [number for number, person in enumerate(joined.persons) if person.me]
    if not mine or not len(numbered.instant):
        return Derived(joined, (), (), (), (), (), (), working)
    placed = Placed(facts, joined, mine)
    rows, names = rows_of_principles(placed.tables()), placed.names(sight)
    found = links(facts, joined)
    linked = Evidenced(found, dict(zip(numbered.key, numbered.instant.tolist(), strict=True)))
    said = sure(placed.marked, facts.acts, facts.columns.key)
    seen = (row for row in named(rows, names, working) if placed.owner in (row.doer, row.toward) and placed.sees(row))
    return Derived(
        joined=joined,
        links=tuple(found),
        occasions=tuple(linked.row(as_said(row, said)) for row in seen),
        signs=tuple(row for row in signs(rows, names) if placed.owner in (row.by, row.toward)),
        questions=tuple(asked(rows, names)),
        traffic=tuple(placed.traffic(rows["two_way_traffic"])),
        parts=tuple(parts(placed, rows["few_stars"], rows["loyalty_and_productivity"])),
        clock=working,
    )
