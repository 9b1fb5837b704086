"""Telling: what a page says of a finding, a spread, a difference of place, or the way back; in the product's voice, in the owner's language.

Days are words already (the face's way of writing a day); numbers are counts of what was seen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from regard.facts.mirror import Quarter
from regard.languages.numbers import decimal
from regard.languages.standing import standing
from regard.principles.genuineness.trust import KEPT
from regard.standing.halves import Halves
from regard.standing.place import Difference
from regard.standing.trust import Trust
from regard.standing.way_back import WayBack

if TYPE_CHECKING:  # numbers are loaded only to compare
    from regard.standing.fairness import Finding
    from regard.standing.spread import Spread

Day = Callable[[int], str]
"""An instant in words."""


def of_finding(found: Finding, groups: tuple[str, str], language: str) -> tuple[str, ...]:
    """The sentences of a comparison of two groups; `groups` are names in GROUPS, the first side's first."""
    said = standing(language)
    if found.told == "too_few":
        return (said.TOO_FEW.format(asks=found.one.asks + found.other.asks),)
    one, other = (said.GROUPS[name] for name in groups)
    told = _differs(found, one, other, language) if found.told == "differs" else [said.NO_DIFFERENCE.format(one=one, other=other)]
    return (*told, *_unseen(found, language))


def _differs(found: Finding, one: str, other: str, language: str) -> list[str]:
    said = standing(language)
    counts = {"prompt_one": found.one.prompt, "asks_one": found.one.asks, "prompt_other": found.other.prompt, "asks_other": found.other.asks}
    sentences = [_capital(said.DIFFERS_SHARE.format(one=one, other=other, **counts))]
    if found.one.hours is not None and found.other.hours is not None:
        hours = {"hours_one": decimal(language, found.one.hours), "hours_other": decimal(language, found.other.hours)}
        sentences.append(_capital(said.DIFFERS_SPEED.format(one=one, other=other, **hours)))
    return sentences


def _unseen(found: Finding, language: str) -> list[str]:
    """What could not have been seen; where only one part was tested nothing is said of the other."""
    if found.share is None or found.speed is None:
        return []
    points, factor = round(100 * found.share.detectable), decimal(language, found.speed.factor)
    return [standing(language).COULD_NOT_SEE.format(asks=found.one.asks + found.other.asks, points=points, factor=factor)]


def of_spread(found: Spread, language: str) -> str:
    """The sentence of consistency."""
    said = standing(language)
    if found.told == "too_few":
        return str(said.TOO_FEW.format(asks=found.asks))
    return str((said.SPREAD_MORE if found.told == "differs" else said.SPREAD_CHANCE).format(people=found.people, asks=found.asks))


def of_difference(one: Difference, who: str, day: Day, language: str) -> str:
    """The question where the owner's place and the evidence differ."""
    said = standing(language)
    return str(said.DIFFERENCES[one.kind].format(place=said.PLACES[one.place], since=day(one.since), who=who, n=one.seen, of=one.of))


def of_trust(side: Trust, who: str, day: Day, language: str) -> tuple[str, ...]:
    """The state of one direction, what it rests on, the way back, and what may be asked; nothing of what anyone feels."""
    said = standing(language)
    head = (said.TRUST_IN_YOU if side.mine else said.TRUST_IN_THEM).format(who=who)
    promises = [deed.weight for deed in side.deeds if deed.promise]
    rests = said.TRUST_RESTS.format(known=len(promises), kept=promises.count(KEPT), breaches=len(side.breaches))
    unseen = said.TRUST_UNSEEN[side.mine].format(who=who)
    return (f"{head}: {said.TRUST_STATES[side.way.state]}.", f"{rests} {unseen}", *_way(side.way, day, language))


def _way(way: WayBack, day: Day, language: str) -> list[str]:
    said = standing(language)
    walking = way.since is not None and way.needed > 0 and way.state in ("breached", "on_probation")
    told = [said.WAY_BACK.format(straight=way.straight, needed=way.needed, since=day(way.since or 0))] if walking else []
    if walking and way.declarations:
        told.append(said.DECLARATIONS.format(n=way.declarations))
    return [*told, said.SUGGESTS_CLOSED] if way.suggests_closed else told


def of_halves(found: Halves, helped: int, credited: int, language: str) -> tuple[str, str]:
    """What the lower half of the desk brought in, and what the owner gave beside it."""
    said = standing(language)
    return said.LOWER_HALF.format(now=found.lower_now, before=found.lower_before), said.GIVEN_BESIDE.format(helped=helped, credited=credited)


def of_quarter(one: Quarter, language: str) -> str:
    """A line of the help record."""
    said = standing(language)
    quarter = said.QUARTERS[one.quarter - 1].format(year=one.year)
    return str(said.HELP_RECORD.format(quarter=quarter, help=one.help, credit=one.credit, outcome=one.outcome))


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
