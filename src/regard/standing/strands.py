"""Strands: respect and love, each way; four strands side by side, never one number.

A strand of one direction shows what its rows saw: signs now beside before and the last ones quoted, deeds kept of the last known, and, where
a row asks, the owner's last answers. Signs have no share: what was not done cannot be seen in mail.
"""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from regard.facts.action import State
from regard.facts.occasion import Occasion
from regard.facts.page import Count
from regard.facts.sign import Sign
from regard.facts.statement import Statement
from regard.standing.counts import count
from regard.standing.feeding import feeding
from regard.standing.windows import Tally, Windows, seen, tallies, windows

StrandName = Literal["respect", "love"]
STRANDS: tuple[StrandName, StrandName] = ("respect", "love")
QUOTED = 5
"""The last signs shown of a strand (principles, "free_warmth": the last five warm sentences each way)."""


class Signs(NamedTuple):
    """How often one principle's signs were seen in the last quarter and in the one before."""

    principle: str
    now: int
    before: int


class Deeds(NamedTuple):
    """One principle's deeds: of the last ten known, and quarter beside quarter."""

    lately: Count
    now: Tally
    before: Tally


class Strand(NamedTuple):
    """One strand in one direction; `mine`: from the owner towards them. `quoted` newest first; `answers` are the owner's words, newest first."""

    name: StrandName
    mine: bool
    signs: tuple[Signs, ...]
    quoted: tuple[Sign, ...]
    deeds: tuple[Deeds, ...]
    answers: tuple[Statement, ...]


def strands(
    signs: Iterable[Sign], rows: Iterable[tuple[Occasion, State]], statements: Iterable[Statement], me: str, them: str, as_of: int
) -> tuple[Strand, ...]:
    """The four strands between the owner and a person: respect mine and theirs, love mine and theirs.

    `signs`, `rows` (judged) and `statements` (that stand, about this person) may hold more than belongs here; likely signs and rows are left out.
    """
    shown = [sign for sign in signs if sign.certain and sign.at <= as_of and {sign.by, sign.toward} == {me, them}]
    judged = [(row, now) for row, now in rows if row.certainty != "likely" and {row.doer, row.toward} == {me, them}]
    said = sorted((one for one in statements if one.at <= as_of), key=lambda one: (-one.at, one.key))
    within = windows(as_of)
    return tuple(
        Strand(
            name,
            mine,
            _signs([sign for sign in shown if (sign.by == me) == mine], name, within),
            _quoted([sign for sign in shown if (sign.by == me) == mine], name),
            _deeds([(row, now) for row, now in judged if (row.doer == me) == mine], name, within, mine=mine),
            _answers(said, name) if mine else (),
        )
        for name in STRANDS
        for mine in (True, False)
    )


def _signs(shown: Sequence[Sign], name: StrandName, within: Windows) -> tuple[Signs, ...]:
    """Principles of which nothing was ever seen are left out: none seen is not none shown."""
    of = {principle: [sign.at for sign in shown if sign.principle == principle] for principle in feeding(name)}
    return tuple(Signs(principle, *seen(instants, within)) for principle, instants in of.items() if instants)


def _quoted(shown: Sequence[Sign], name: StrandName) -> tuple[Sign, ...]:
    """The newest with words; one sentence that several rows read is quoted once."""
    newest = sorted((sign for sign in shown if sign.quote and sign.principle in feeding(name)), key=lambda sign: (-sign.at, sign.key))
    single = {(sign.moment, sign.act or sign.quote): sign for sign in reversed(newest)}
    return tuple(sorted(single.values(), key=lambda sign: (-sign.at, sign.key))[:QUOTED])


def _deeds(judged: Sequence[tuple[Occasion, State]], name: StrandName, within: Windows, *, mine: bool) -> tuple[Deeds, ...]:
    of = {principle: [(row.due_at, now) for row, now in judged if row.principle == principle] for principle in feeding(name)}
    return tuple(Deeds(count(principle, mine, found), *tallies(found, within)) for principle, found in of.items() if found)


def _answers(said: Sequence[Statement], name: StrandName) -> tuple[Statement, ...]:
    """What the owner said after meeting them, for love; respect has no such question."""
    return tuple(one for one in said if one.kind == "looking_forward")[:QUOTED] if name == "love" else ()
