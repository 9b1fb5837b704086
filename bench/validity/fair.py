"""The fairness test is honest: false alarms where there is nothing to find, and power where something was planted.

On real asks: ranks dealt to whole people by chance (once more often to those who ask much, as people of rank may), and people dealt to weeks by chance,
must seldom differ. Planted: of two groups of people with 150 known answers each, one is answered by the next working day 15 points less often; people differ
among themselves as they do in real mail. Beside it stands what an oracle sees in such draws (`bench.validity.bound`).
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from bench.validity import bound
from bench.validity.occasions import Seen
from regard.matters.clock import HOUR
from regard.standing.asks import HORIZON, Ask, asks_of
from regard.standing.fairness import compare, together
from regard.standing.latency import Wait
from regard.standing.minding import ALPHA
from regard.standing.spread import spread
from regard.standing.turning import turned

SEED = 5
TRIALS = 1_000
ALARM_TRIALS = 400
"""On each real desk."""
BOUND_TRIALS = 2_000
"""The oracle is quick."""
FEWEST = 40
"""Asks of one person's desk on which it is worth trying."""
ANSWERS = 150
GAP = 0.15
PEOPLE = 30
"""Correspondents in each planted group: five asks each, as on the busiest real desks."""
Sizes = tuple[tuple[int, int], tuple[int, int]]
"""People and asks of the first group and of the other."""
SMALL: Sizes = ((6, 24), (20, 80))
"""A desk on which few have rank."""
STEADY = 12.0
"""How much planted people differ among themselves: rates from a Beta of this strength, as much as real pairs do (see docs/validity.md)."""
QUESTIONS = 4
MORE_ANSWERS = 300
"""Answers a group at which the weakest case is looked at again: what it would take."""
SHARE_OF_RANK = 1 / 3
"""A third has rank, as in the roster of Enron."""


class Alarms(NamedTuple):
    """Of `trials`, in how many a difference was told where there is none."""

    name: str
    trials: int
    rate: float


class Power(NamedTuple):
    """Of `trials` with a planted gap from `high` to `low` at `answers` a group, in how many it was told; `bound` is what an oracle would tell."""

    name: str
    high: float
    low: float
    answers: int
    trials: int
    rate: float
    bound: float


class Named(NamedTuple):
    """A `gap` that a page named as the smallest told four times of five, and in what part of `trials` with it a difference in the share was told."""

    gap: float
    trials: int
    rate: float


def desks(seen: Sequence[Seen]) -> list[tuple[Ask, ...]]:
    """The real desks with enough asks."""
    found = (asks_of(one.rows, one.owner, one.clock, one.last) for one in seen)
    return [asks for asks in found if len(asks) >= FEWEST]


def alarms(seen: Sequence[Seen]) -> list[Alarms]:
    """False alarms of each test over the real desks."""
    rng = np.random.default_rng(SEED)
    tried: defaultdict[str, list[bool]] = defaultdict(list)
    for asks in desks(seen):
        for _ in range(ALARM_TRIALS // 2):
            roles = dealt_roles(asks, rng)
            finding = compare("roles", asks, roles)
            if finding.told != "too_few":
                tried["ranks dealt to people by chance"].append(finding.told == "differs")
                asked_much = compare("roles", asks, dealt_roles(asks, rng, talkative=True))
                tried["… more often to those who ask much"].append(asked_much.told == "differs")
                several = together([finding, *(compare("more", asks, dealt_roles(asks, rng)) for _ in range(QUESTIONS - 1))])
                tried[f"… {QUESTIONS} such questions at once, any"].append(any(one.told == "differs" for one in several))
        for _ in range(ALARM_TRIALS // 8):
            wide = spread(dealt_people(asks, rng))
            if wide.told != "too_few":
                tried["people dealt to asks by chance (consistency)"].append(wide.told == "differs")
        for _ in range(ALARM_TRIALS):
            turn = turned("turn", dealt_sides(asks, rng), 0)
            if turn.told != "too_few":
                tried["before and after dealt by chance (however far you go)"].append(turn.told == "differs")
    return [Alarms(name, len(told), float(np.mean(told))) for name, told in tried.items()]


def dealt_roles(asks: Sequence[Ask], rng: np.random.Generator, *, talkative: bool = False) -> dict[str, bool]:
    """A rank for each person by chance; or by chance in proportion to how much they ask."""
    count = Counter(ask.person for ask in asks)
    usual = len(asks) / len(count)
    return {person: bool(rng.random() < SHARE_OF_RANK * (count[person] / usual if talkative else 1)) for person in sorted(count)}


def dealt_people(asks: Sequence[Ask], rng: np.random.Generator) -> list[Ask]:
    """The same asks, put by other people."""
    people = rng.permutation([ask.person for ask in asks])
    return [ask._replace(person=str(person)) for ask, person in zip(asks, people, strict=True)]


def dealt_sides(asks: Sequence[Ask], rng: np.random.Generator) -> list[Ask]:
    """The same asks of the same people, each before (below 0) or after by chance."""
    return [ask._replace(at=int(rng.choice((-1, 1))) * (place + 1)) for place, ask in enumerate(asks)]


def power(seen: Sequence[Seen]) -> list[Power]:
    """Power at the planted gap: among real people drawn again, and for several rates among people made up."""
    busy = sorted(desks(seen), key=len)
    mixed = [own for asks in busy for own in _people(asks)]
    return [
        _among("the busiest real desk, its people drawn again", _people(busy[-1]), ANSWERS),
        _among("all real desks", mixed, ANSWERS),
        _among("all real desks, more answers", mixed, MORE_ANSWERS),
        *(_made_up(high) for high in (0.95, 0.9, 0.85, 0.75)),
    ]


def _among(name: str, pool: Sequence[Sequence[Ask]], answers: int) -> Power:
    rng, rate = np.random.default_rng(SEED), float(np.mean([ask.prompt for own in pool for ask in own]))
    likeness = bound.likeness_of(bound.records_of([[len(own), sum(bool(ask.prompt) for ask in own)] for own in pool]))
    best = bound.power(lambda: worse(rng, pool, rate, answers, gap=0.0), lambda: worse(rng, pool, rate, answers), likeness, GAP, BOUND_TRIALS)
    return Power(name, rate, rate - GAP, answers, TRIALS, _told(lambda: worse(rng, pool, rate, answers)), best)


def named(rate: float) -> Named:
    """On a small desk without a gap: the gap that the page says would be told four times of five, and in how many draws with that gap it is told."""
    rng = np.random.default_rng(SEED)
    found = [compare("planted", *planted(rng, rate, rate, SMALL)).share for _ in range(TRIALS // 5)]
    gap = float(np.median([one.detectable for one in found if one is not None]))
    several = [compare("planted", *planted(rng, rate, rate - gap, SMALL)) for _ in range(TRIALS // 2)]
    return Named(gap, len(several), float(np.mean([one.share is not None and one.share.p <= ALPHA for one in several])))


def _made_up(high: float) -> Power:
    rng, low = np.random.default_rng(SEED), high - GAP
    middle = (high + low) / 2
    best = bound.power(lambda: planted(rng, middle, middle), lambda: planted(rng, high, low), 1 / (1 + STEADY), GAP, BOUND_TRIALS)
    return Power("people made up", high, low, ANSWERS, TRIALS, _told(lambda: planted(rng, high, low)), best)


def _told(draw: bound.Draw) -> float:
    return float(np.mean([compare("planted", *draw()).told == "differs" for _ in range(TRIALS)]))


def _people(asks: Sequence[Ask]) -> list[list[Ask]]:
    """The asks of each person whose outcome is known."""
    own: defaultdict[str, list[Ask]] = defaultdict(list)
    for ask in asks:
        if ask.prompt is not None:
            own[ask.person].append(ask)
    return [own[person] for person in sorted(own)]


def worse(
    rng: np.random.Generator, pool: Sequence[Sequence[Ask]], rate: float, answers: int = ANSWERS, *, gap: float = GAP
) -> tuple[list[Ask], dict[str, bool]]:
    """Real people drawn again into two groups until each has its answers; in the second, prompt answers are taken away until the gap is there."""
    asks: list[Ask] = []
    ranked: dict[str, bool] = {}
    for group in (True, False):
        drawn: list[Ask] = []
        while len(drawn) < answers:
            person = f"{group}{len(drawn)}"
            ranked[person] = group
            drawn += [ask._replace(person=person, moment=person + ask.moment) for ask in pool[rng.integers(len(pool))]]
        lost = 0.0 if group else gap / rate
        asks += [ask._replace(prompt=False, wait=Wait(5 * HORIZON, False)) if ask.prompt and rng.random() < lost else ask for ask in drawn[:answers]]
    return asks, ranked


def planted(rng: np.random.Generator, high: float, low: float, sizes: Sizes = ((PEOPLE, ANSWERS), (PEOPLE, ANSWERS))) -> tuple[list[Ask], dict[str, bool]]:
    """Asks of two groups of people, each of so many people and asks; the answers that come are as fast in both."""
    asks, ranked = [], {}
    for group, rate, (people, answers) in zip((True, False), (high, low), sizes, strict=True):
        for place in range(answers):
            person = f"{group}{place % people}"
            ranked[person] = group
            asks.append((person, rate))
    own = {person: float(rng.beta(STEADY * rate, STEADY * (1 - rate))) for person, rate in dict(asks).items()}
    return [_ask(place, person, bool(rng.random() < own[person]), rng) for place, (person, _) in enumerate(asks)], ranked


def _ask(place: int, person: str, prompt: bool, rng: np.random.Generator) -> Ask:
    wait = Wait(int(min(rng.exponential(2 * HOUR), HORIZON)), True) if prompt else Wait(5 * HORIZON, False)
    return Ask(str(place), person, place, wait, prompt, int(rng.integers(3)))
