"""Observing: some of the moments behind any figure, drawn by a fixed seed, without a verdict; what the owner sees is kept in the owner's words.

A figure is named "deeds.PRINCIPLE.mine.PERSON", "signs.PRINCIPLE.theirs.PERSON", "asks.COMPARISON" or "parts.COMPARISON".
"""

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from regard.facts.action import Quoted
from regard.facts.keys import key_of
from regard.facts.mirror import Observed
from regard.facts.person import Person
from regard.languages.asking import asking
from regard.office.asking import standing as stated
from regard.office.desk import Desk, author_of, known, name_of
from regard.office.errors import FigureNotFound
from regard.office.named_fact import fact_names
from regard.office.standing import owner_key
from regard.principles.partnership.sit_and_observe import SAMPLE
from regard.principles.registry import DEEDS, SIGNS
from regard.standing.state import state

COMPARED = frozenset({"consistency", "no_status_difference", "however_far_you_go"})
PARTED = frozenset({"few_stars", "loyalty_and_productivity"})
DEED_NAMES = frozenset(deed.name for deed in DEEDS)
SIGN_NAMES = frozenset(sign.name for sign in SIGNS)
SIDES = {"mine": True, "theirs": False}


class Behind(NamedTuple):
    """One moment behind a figure: the mail, the words of it that count, the instant, the author's key."""

    at: int
    moment: str
    words: str
    author: str


class Figure(NamedTuple):
    """What a figure's name says: what it counts, of which principle, whose, with whom."""

    of: str
    principle: str
    mine: bool
    person: Person | None


def observed(of: Desk, figure: str) -> Observed:
    """A sample of what is behind a figure. Raises FigureNotFound, NobodyYet."""
    owner_key(of)
    named = called(of, figure)
    behind = sorted(set(_behind(of, named)))
    question = question_of(figure)
    return Observed(
        figure=figure,
        principle=named.principle,
        mine=named.mine,
        person=named.person,
        sample=_quoted(of, drawn(behind, figure)),
        of=len(behind),
        question=question,
        sentence=asking(of.settings.language).QUESTIONS["sit_and_observe"],
        answers=tuple(one for one in reversed(stated(of)) if one.kind == "answer" and one.target == question),
    )


def question_of(figure: str) -> str:
    """The key of the question about a figure; the same whenever it is looked at."""
    return key_of("question", "sit_and_observe", figure)


def called(of: Desk, figure: str) -> Figure:
    """What a figure's name says. Raises FigureNotFound."""
    match figure.split("."):
        case ["asks", principle] if principle in COMPARED:
            return Figure("asks", principle, True, None)
        case ["parts", principle] if principle in PARTED:
            return Figure("parts", principle, True, None)
        case ["deeds" | "signs" as kind, principle, side, person] if side in SIDES and person in of.people:
            if principle in (DEED_NAMES if kind == "deeds" else SIGN_NAMES):
                return Figure(kind, principle, SIDES[side], of.people[person])
    raise FigureNotFound(figure=figure)


def drawn(behind: Sequence[Behind], figure: str) -> list[Behind]:
    """At most seven of them, by a seed that the figure gives; in the order of time."""
    return sorted(Random(key_of("sample", figure)).sample(list(behind), min(SAMPLE, len(behind))))  # noqa: S311  a sample, not a secret


def _behind(of: Desk, named: Figure) -> list[Behind]:
    if named.of == "parts":
        from regard.office.loyalty import moments_behind  # noqa: PLC0415  it names the question of a figure with `question_of`

        return [Behind(at, moment, "", author) for at, moment, author in moments_behind(of, named.principle)]
    if named.person is None:
        from regard.office.comparing import asks_behind  # noqa: PLC0415  numbers are loaded only to compare

        return [Behind(ask.at, ask.moment, "", ask.person) for ask in asks_behind(of, named.principle)]
    me, them = owner_key(of), named.person.key
    doer, toward = (me, them) if named.mine else (them, me)
    if named.of == "signs":
        signs = of.view.signs(named.principle, them, of.as_of)
        return [Behind(one.at, one.moment, one.quote, one.by) for one in signs if one.certain and (one.by, one.toward) == (doer, toward)]
    rows = known(of, of.view.occasions(doer=doer, toward=toward, principle=named.principle))
    counted = [row for row in rows if row.certainty != "likely" and state(row, of.as_of, of.clock) != "excused"]
    return [Behind(row.opened_at, row.evidence[0].moment, row.quote, "") for row in counted if row.evidence[0].of == "mail"]


def _quoted(of: Desk, sample: Sequence[Behind]) -> tuple[Quoted, ...]:
    headers = of.view.headers([one.moment for one in sample])
    beside = fact_names(of, {one.moment for one in sample} - headers.keys())
    out = []
    for one in sample:
        if one.moment in beside:
            out.append(Quoted("", name_of(of, one.author) if one.author else "", one.at, one.moment, "", beside[one.moment]))
        if (header := headers.get(one.moment)) is not None:
            author = name_of(of, one.author) if one.author else author_of(of, header.author)
            out.append(Quoted(one.words, author, one.at, one.moment, header.message_id, header.subject))
    return tuple(out)
