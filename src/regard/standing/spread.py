"""Spread: whether people are answered more differently than chance alone would have it.

What is permuted are a person's weeks, whole, among all people: within a week answers go together (one thread, one trip), and chance must be
allowed that. The statistic is the variance of people's means, load held, weighted by what they asked.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from regard.standing.asks import Ask
from regard.standing.fairness import FEWEST_ASKS, FEWEST_PEOPLE, PERMUTATIONS, SEED, Told
from regard.standing.held import Floats, Ints, Part, parts
from regard.standing.minding import ALPHA, Minded, minded

WEEK = 7 * 86_400
TOGETHER = 16_384
"""Weeks worked out together: few calls, and arrays that stay in the cache (larger ones were slower than no chunks at all)."""


class Spread(NamedTuple):
    """`people` asked `asks` times; `share` and `speed` say how far people's means lie apart (standard deviation, in share, or in log hours): as seen, as chance
    alone gives, and how far they had to lie to be told; `p` minds both parts."""

    told: Told
    people: int
    asks: int
    share: tuple[float, float, float] | None
    speed: tuple[float, float, float] | None
    p: float | None


def spread(asks: Sequence[Ask]) -> Spread:
    """The spread over everyone who asked at least twice."""
    known = sorted(of_often(asks), key=lambda ask: (ask.person, ask.at, ask.moment, ask.wait))
    often = {ask.person for ask in known}
    compared = sum(ask.prompt is not None for ask in known)
    if len(often) < FEWEST_PEOPLE or compared < FEWEST_ASKS:
        return Spread("too_few", len(often), compared, None, None, None)
    found = parts(known)
    weeks = ([ask.at // WEEK for ask in known if ask.prompt is not None], [ask.at // WEEK for ask in known if ask.hours is not None])
    share, speed = (_variances(part, np.array(week, dtype=np.int64), len(found.persons)) for part, week in zip((found.share, found.speed), weeks, strict=True))
    both = minded([share, speed])
    p = min(one.p for one in both if one is not None)
    told: Told = "differs" if p <= ALPHA else "none_seen"
    return Spread(told, len(often), compared, _apart(share, both[0]), _apart(speed, both[1]), p)


def of_often(asks: Sequence[Ask]) -> list[Ask]:
    """The asks of those who asked at least twice with an outcome that is known."""
    often = {person for person, several in Counter(ask.person for ask in asks if ask.prompt is not None).items() if several > 1}
    return [ask for ask in asks if ask.person in often]


def _variances(part: Part, week: Ints, people: int) -> Floats | None:
    """The weighted variance of people's means as it is, then with their weeks dealt out anew; None with too few values."""
    if len(part.value) < FEWEST_ASKS:
        return None
    _, block = np.unique(np.stack((part.person, week)), axis=1, return_inverse=True)
    block = block.reshape(-1)
    owner = np.zeros(block.max() + 1, dtype=np.int64)
    owner[block] = part.person
    count = np.bincount(block).astype(np.float64)
    total = np.bincount(block, weights=part.value).astype(np.float64)
    rng = np.random.default_rng(SEED)
    dealings = [owner, *(rng.permutation(owner) for _ in range(PERMUTATIONS))]
    return np.concatenate([_of_dealings(count, total, np.stack(some), people) for some in _chunks(dealings)])


def _chunks(dealings: list[Ints]) -> Iterator[list[Ints]]:
    several = max(1, TOGETHER // len(dealings[0]))
    return (dealings[first : first + several] for first in range(0, len(dealings), several))


def _of_dealings(count: Floats, total: Floats, who: Ints, people: int) -> Floats:
    """The variance of each dealing (a row of `who`: whose each week is), all of them at once."""
    size = len(who) * people
    place = (who + people * np.arange(len(who))[:, None]).ravel()
    asked, given = (np.bincount(place, weights=np.tile(each, len(who)), minlength=size).reshape(-1, people) for each in (count, total))
    mean = np.divide(given, asked, out=np.zeros_like(given), where=asked > 0)
    found: Floats = (asked * mean**2).sum(axis=1) / asked.sum(axis=1)
    return found


def _apart(variances: Floats | None, of: Minded | None) -> tuple[float, float, float] | None:
    return None if variances is None or of is None else (float(np.sqrt(variances[0])), float(np.sqrt(variances[1:].mean())), float(np.sqrt(of.threshold)))
