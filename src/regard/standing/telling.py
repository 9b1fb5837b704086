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


def of_finding(found: Finding, groups: tuple[str, str], of: int, language: str) -> tuple[str, ...]:
    """The sentences of a comparison of two groups out of `of` asks whose outcome is known; `groups` are names in GROUPS, the first side's first."""
    said = standing(language)
    if found.told == "too_few":
        return (said.TOO_FEW.format(asks=found.one.asks + found.other.asks),)
    one, other = (said.GROUPS[name] for name in groups)
    compared = said.COMPARED[found.question].format(asks=found.one.asks + found.other.asks, of=of)
    return (compared, *_counted(found, one, other, language), _judged(found, language), *_unseen(found, language))


def _counted(found: Finding, one: str, other: str, language: str) -> list[str]:
    """The plain counts of both sides, whatever is made of them."""
    said = standing(language)
    sides = {
        f"{name}_{end}": getattr(side, name) for end, side in (("one", found.one), ("other", found.other)) for name in ("prompt", "asks", "people", "came")
    }
    sentences = [_capital(said.SHARE.format(one=one, other=other, **sides))]
    if found.one.hours is not None and found.other.hours is not None:
        hours = {"hours_one": decimal(language, found.one.hours), "hours_other": decimal(language, found.other.hours)}
        sentences.append(_capital(said.SPEED.format(one=one, other=other, **hours, **sides)))
    return sentences


def _judged(found: Finding, language: str) -> str:
    """Whether it is told, and how often chance alone brings as much."""
    said = standing(language)
    told = f" {said.AND} ".join(said.PARTS[name] for name in found.differing)
    form = said.DIFFERS if found.told == "differs" else said.NO_DIFFERENCE
    return str(form.format(what=told, tries=_tries(found.p or 0.0, language)))


def _tries(p: float, language: str) -> str:
    """A probability by chance, in tries of a hundred."""
    said, times = standing(language), round(100 * p)
    return str(said.TRIES.format(n=times) if times else said.HARDLY_EVER)


def _unseen(found: Finding, language: str) -> list[str]:
    """What could not have been seen; where only one part was tested nothing is said of the other."""
    if found.share is None or found.speed is None:
        return []
    said, points, factor = standing(language), round(100 * found.share.detectable), decimal(language, found.speed.factor)
    form = said.COULD_NOT_SEE if found.share.detectable < 1 else said.COULD_SEE_NO_SHARE
    return [form.format(asks=found.one.asks + found.other.asks, points=points, factor=factor)]


def of_spread(found: Spread, of: int, language: str) -> tuple[str, ...]:
    """The sentences of consistency, out of `of` asks whose outcome is known."""
    said = standing(language)
    if found.told == "too_few" or found.p is None:
        return (said.TOO_FEW.format(asks=found.asks),)
    form = said.SPREAD_MORE if found.told == "differs" else said.SPREAD_CHANCE
    sentences = [said.COMPARED["consistency"].format(asks=found.asks, of=of), form.format(people=found.people, tries=_tries(found.p, language))]
    if found.share is not None:
        seen, chance, told = (round(100 * apart) for apart in found.share)
        sentences.append(said.APART.format(seen=seen, chance=chance, told=told))
    return tuple(sentences)


def of_difference(one: Difference, who: str, day: Day, language: str) -> str:
    """The question where the owner's place and the evidence differ."""
    said = standing(language)
    return str(said.DIFFERENCES[one.kind].format(place=said.PLACES[one.place], since=day(one.since), who=who, n=one.seen, of=one.of))


def of_trust(side: Trust, who: str, day: Day, language: str) -> tuple[str, ...]:
    """The state of one direction, what it rests on, the way back, and what may be asked; nothing of what anyone feels."""
    said = standing(language)
    head = (said.TRUST_IN_YOU if side.mine else said.TRUST_IN_THEM).format(who=who)
    promises = [deed.weight for deed in side.deeds if deed.promise]
    known = bool(promises or side.breaches) or side.way.state != "sound"
    rests = said.TRUST_RESTS.format(known=len(promises), kept=promises.count(KEPT), breaches=len(side.breaches)) if known else said.TRUST_NONE
    unseen = said.TRUST_UNSEEN[side.mine].format(who=who)
    return (f"{head}: {said.TRUST_STATES[side.way.state if known else 'unknown']}.", f"{rests} {unseen}", *_way(side.way, day, language))


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


def quarter_name(one: Quarter, language: str) -> str:
    """ "Q3 2026"."""
    return str(standing(language).QUARTERS[one.quarter - 1].format(year=one.year))


def of_quarter(one: Quarter, language: str) -> str:
    """A line of the help record."""
    return str(standing(language).HELP_RECORD.format(quarter=quarter_name(one, language), help=one.help, credit=one.credit, outcome=one.outcome))


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
