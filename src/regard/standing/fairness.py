"""Fairness: whether two groups of people are answered alike; a private mirror, never a measure of them.

The two-part test: the share answered by the next working day, and the speed of the answers that came (log working hours), each the difference
of the groups' means over its standard error with whole correspondents as units. Whole correspondents are permuted between the groups, so that one
talkative person is one person; load is held; both parts are minded together (`regard.standing.minding`), and several questions by Holm (1979).
What could not have been seen is said beside what was.
"""

from collections.abc import Mapping, Sequence
from math import exp
from statistics import median
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.standing.asks import Ask
from regard.standing.held import Floats, Part, parts
from regard.standing.minding import ALPHA, Minded, minded

PERMUTATIONS = 1_999
"""With the order seen, 2,000: a probability of 0.05 is told to within half a point."""
SEED = 5
FEWEST_PEOPLE = 3
FEWEST_ASKS = 10
"""In each group; with fewer nothing is said."""
POWER_Z = 0.8416
"""The 80 % point of the normal distribution: a gap this much beyond the threshold is seen four times of five."""
Told = Literal["differs", "none_seen", "too_few"]


class Side(NamedTuple):
    """One group: people, asks whose answer by the next working day is known, how many of them were; median hours of the `came` answers."""

    people: int
    asks: int
    prompt: int
    came: int
    hours: float | None


class Gap(NamedTuple):
    """One part: `difference` of the first side over the second (in share, or in log hours) with load held, its probability by chance (both parts
    minded), and the smallest difference that would have been seen four times of five."""

    difference: float
    p: float
    detectable: float

    @property
    def factor(self) -> float:
        """The detectable difference of the speed part as a factor of the wait (of an hour and the wait: within the hour nobody counts)."""
        return exp(self.detectable)


class Finding(NamedTuple):
    """The answer to one question; `share` and `speed` are None where too few answers are known. `p` minds all questions asked together."""

    question: str
    told: Told
    one: Side
    other: Side
    share: Gap | None
    speed: Gap | None
    p: float | None

    @property
    def differing(self) -> tuple[Literal["share", "speed"], ...]:
        """The parts in which a difference is told; what minding other questions adds to the doubt is added to each part's."""
        if self.told != "differs" or self.p is None:
            return ()
        parts: tuple[tuple[Literal["share", "speed"], Gap | None], ...] = (("share", self.share), ("speed", self.speed))
        more = self.p / min(gap.p for _, gap in parts if gap is not None)
        return tuple(name for name, gap in parts if gap is not None and gap.p * more <= ALPHA)


def compare(question: str, asks: Sequence[Ask], first: Mapping[str, bool]) -> Finding:
    """Compare those whom `first` says True with those it says False; whoever it does not name is left out."""
    known = [ask for ask in asks if ask.person in first]
    sides = [side([ask for ask in known if first[ask.person] == which]) for which in (True, False)]
    if any(one.people < FEWEST_PEOPLE or one.asks < FEWEST_ASKS for one in sides):
        return Finding(question, "too_few", sides[0], sides[1], None, None, None)
    share, speed = _gaps(known, first)
    p = min(gap.p for gap in (share, speed) if gap is not None)
    return Finding(question, "differs" if p <= ALPHA else "none_seen", sides[0], sides[1], share, speed, p)


def together(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Several questions controlled: each one's `p` by Holm, and told anew."""
    tested = sorted((one.p, place) for place, one in enumerate(findings) if one.p is not None)
    adjusted: dict[int, float] = {}
    highest = 0.0
    for rank, (p, place) in enumerate(tested):
        highest = max(highest, min(1.0, p * (len(tested) - rank)))
        adjusted[place] = highest
    return tuple(
        one._replace(p=adjusted[place], told="differs" if adjusted[place] <= ALPHA else "none_seen") if place in adjusted else one
        for place, one in enumerate(findings)
    )


def side(asks: Sequence[Ask]) -> Side:
    """The plain counts of one group."""
    known = [ask for ask in asks if ask.prompt is not None]
    hours = [ask.hours for ask in asks if ask.hours is not None]
    return Side(len({ask.person for ask in known}), len(known), sum(ask.prompt is True for ask in known), len(hours), median(hours) if hours else None)


def _gaps(asks: Sequence[Ask], first: Mapping[str, bool]) -> tuple[Gap | None, Gap | None]:
    found = parts(asks)
    labels = np.array([first[person] for person in found.persons], dtype=bool)
    dealt = _dealt(labels)
    measured = [_measured(part, dealt) for part in (found.share, found.speed)]
    told = minded([None if one is None else np.abs(one.t) for one in measured])
    share, speed = (None if one is None or of is None else _gap(one, of) for one, of in zip(measured, told, strict=True))
    return share, speed


def _dealt(labels: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The groups as they are, then as chance would deal them: a row each, a column a person."""
    rng = np.random.default_rng(SEED)
    orders = rng.permuted(np.tile(np.arange(len(labels)), (PERMUTATIONS, 1)), axis=1)
    return np.concatenate((labels[None, :], labels[orders]))


class _Measured(NamedTuple):
    """For each dealing the difference of the groups and its size over its standard error; `chance`: how far the differences that chance deals scatter,
    with each group's own mean taken away, so that a gap that is there does not pass for chance."""

    difference: Floats
    t: Floats
    chance: float


def _measured(part: Part, dealt: NDArray[np.bool_]) -> _Measured | None:
    """The difference of the groups, and over its standard error, for each dealing; None where a side has too few values as it is."""
    people = dealt.shape[1]
    weight = np.bincount(part.person, minlength=people).astype(np.float64)
    total = np.bincount(part.person, weights=part.value, minlength=people)
    mean = np.divide(total, weight, out=np.zeros(people), where=weight > 0)
    if any(int(((weight > 0) & who).sum()) < FEWEST_PEOPLE for who in (dealt[0], ~dealt[0])):
        return None
    sides = (dealt.astype(np.float64), (~dealt).astype(np.float64))
    means, errors = zip(*(_mean(weight, mean, who) for who in sides), strict=True)
    difference = means[0] - means[1]
    error = np.sqrt(errors[0] + errors[1])
    own = mean - np.where(dealt[0], means[0][0], means[1][0])
    chance = (_middle(weight, own, sides[0]) - _middle(weight, own, sides[1]))[1:].std()
    return _Measured(difference, np.divide(difference, error, out=np.zeros_like(difference), where=error > 0), float(chance))


def _middle(weight: Floats, mean: Floats, who: Floats) -> Floats:
    """The mean of a group, for each dealing; 0 on a side that a dealing leaves empty."""
    all_of = who @ weight
    return np.divide(who @ (weight * mean), all_of, out=np.zeros_like(all_of), where=all_of > 0)


def _mean(weight: Floats, mean: Floats, who: Floats) -> tuple[Floats, Floats]:
    """The mean of a group and its variance with correspondents as units, for each dealing; a side that a dealing leaves empty has none."""
    all_of, people = who @ weight, np.maximum(who @ (weight > 0), 1.0)
    middle = _middle(weight, mean, who)
    squares = who @ (weight * mean) ** 2 - 2 * middle * (who @ (weight**2 * mean)) + middle**2 * (who @ weight**2)
    spare = people / np.maximum(people - 1, 1.0)
    return middle, np.divide(np.maximum(squares, 0.0) * spare, all_of**2, out=np.zeros_like(all_of), where=all_of > 0)


def _gap(one: _Measured, told: Minded) -> Gap:
    return Gap(float(one.difference[0]), told.p, (told.threshold + POWER_Z) * one.chance)
