"""Naming: the numbered rows of the expressions become occasions with public keys, instants, words and evidence."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from regard.facts.keys import key_of
from regard.facts.occasion import CauseKind, DueKind, Evidence, Excuse, FactKind, Occasion, Part
from regard.matters.clock import WORKING_DAY, Clock, close_of, later
from regard.principles.registry import DEEDS, NORM_DAYS, Deed

PARTS: tuple[tuple[Part, str], ...] = (
    ("acknowledged", "acknowledged"),
    ("asked_again", "reminded"),
    ("told", "told"),
    ("met", "met"),
    ("excused", "excused"),
)
"""Which column holds the moment behind which part, besides the opener."""

Between = Callable[[int, int], bool]
"""Whether what stands between these two persons, by number, is told."""


class Names(NamedTuple):
    """What the numbers stand for. `facts`, `fact_kinds` and `instants` are indexed by number on the line of time, the others by the number of an
    act, a thread or a person.

    `acts_of` lists the numbers of the acts of a moment that has any; `kinds` and `quotes` are theirs.
    `identity(moment, person)` is the address of that person in that moment; `seen_until(person)` the last instant for which
    this person's deeds are covered; `sight` is the viewer's name.
    """

    sight: str
    facts: Sequence[str]
    fact_kinds: Sequence[FactKind]
    instants: Sequence[int]
    threads: Sequence[str]
    persons: Sequence[str]
    acts: Sequence[str]
    quotes: Sequence[str]
    kinds: Sequence[str]
    acts_of: Mapping[int, Sequence[int]]
    identity: Callable[[int, int], str]
    seen_until: Callable[[int], int]


def named(rows: dict[str, list[tuple[Any, ...]]], names: Names, clock: Clock, between: Between) -> Iterator[Occasion]:
    """The occasions of all principles between those two, in the order of the registry."""
    for principle in DEEDS:
        norm = NORM_DAYS[principle.norm] * WORKING_DAY
        for row in (row for row in rows[principle.name] if between(row[4], row[5])):
            yield _occasion(principle, row, later(clock, names.instants[row[6]], norm), names, clock)


def _occasion(principle: Deed, row: tuple[Any, ...], norm: int, names: Names, clock: Clock) -> Occasion:
    (cause_moment, cause_act, matter, thread, doer, toward, opened, due, due_kind) = row[:9]
    (acknowledged, reminded, told, met, met_certain, excused, excuse, any_of, certain) = row[9:]
    opened_at = names.instants[opened]
    due_at, kind = _due(due, due_kind, norm, names.instants[cause_moment] if principle.looks_back else opened_at)
    doer_identity, toward_identity = names.identity(cause_moment, doer), names.identity(cause_moment, toward)
    cause = names.facts[cause_moment] if cause_act is None else names.acts[cause_act]
    reminded_at, pressed_at = _at(names, reminded), close_of(clock, due_at)
    return Occasion(
        key=key_of("occasion", names.sight, principle.name, cause, doer_identity, toward_identity),
        principle=principle.name,
        rule_version=principle.rule_version,
        restraint=False,
        cause=cause,
        cause_kind=_cause_kind(cause_moment, cause_act, names),
        matter=names.facts[matter],
        thread=names.facts[cause_moment] if thread is None else names.threads[thread],
        group=names.facts[cause_moment],
        group_rule="any_of" if any_of else "each",
        doer_identity=doer_identity,
        toward_identity=toward_identity,
        doer=names.persons[doer],
        toward=names.persons[toward],
        opened_at=opened_at,
        due_at=due_at,
        due_kind=kind,
        clock="office",
        acknowledged_at=_at(names, acknowledged),
        asked_again_at=reminded_at,
        told_at=_at(names, told),
        met_at=_at(names, met),
        met_certainty=None if met is None else "certain" if met_certain else "likely",
        excused_at=_at(names, excused),
        excuse=_excuse(excused, excuse),
        failed_at=None if principle.looks_back or kind == "norm" or reminded_at is None or reminded_at <= pressed_at else reminded_at,
        seen_until=names.seen_until(doer),
        certainty="certain" if certain else "likely",
        quote="" if cause_act is None else names.quotes[cause_act],
        evidence=_evidence(row, None if principle.looks_back else opened, cause_moment, cause, names),
    )


def _due(due: int | None, kind: DueKind, norm: int, spoken_at: int) -> tuple[int, DueKind]:
    """The day asked or promised stands unless it lies before it was spoken of (a date of the past that was only mentioned)."""
    return (norm, "norm") if due is None or due < spoken_at else (due, kind)


def _excuse(excused: int | None, excuse: Excuse) -> Excuse | None:
    return None if excused is None else excuse


def _at(names: Names, moment: int | None) -> int | None:
    return None if moment is None else names.instants[moment]


def _evidence(row: tuple[Any, ...], opened: int | None, cause_moment: int, cause: str, names: Names) -> tuple[Evidence, ...]:
    seen = {"acknowledged": row[9], "reminded": row[10], "told": row[11], "met": row[12], "excused": row[14]}
    first = Evidence("opened", names.instants[cause_moment], names.facts[cause_moment], None if row[1] is None else cause, names.fact_kinds[cause_moment])
    accepted = [] if opened is None or opened == cause_moment or names.fact_kinds[opened] != "mail" else [_words("acknowledged", opened, names)]
    later_parts = [_words(part, seen[column], names) for part, column in PARTS if seen[column] not in (None, opened)]
    return (first, *accepted, *later_parts)


SPEAKS: dict[Part, tuple[str, ...]] = {
    "acknowledged": ("promise", "acknowledgement", "delivery"),
    "asked_again": ("request", "question"),
    "told": ("risk", "apology", "promise"),
    "met": ("delivery", "acknowledgement", "decision", "alternative"),
    "excused": ("thanks", "credit", "delivery"),
}
"""Which acts of a moment are its words for a part, the most telling first."""


def _words(part: Part, moment: int, names: Names) -> Evidence:
    acts = names.acts_of.get(moment, ())
    telling = (act for kind in SPEAKS[part] for act in acts if names.kinds[act] == kind)
    act = next(telling, None)
    return Evidence(part, names.instants[moment], names.facts[moment], None if act is None else names.acts[act], names.fact_kinds[moment])


def _cause_kind(moment: int, act: int | None, names: Names) -> CauseKind:
    if act is not None:
        return "act"
    kind = names.fact_kinds[moment]
    return "moment" if kind == "mail" else kind
