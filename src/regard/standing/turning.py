"""Turning: my conduct before and after a turn that I named, each person compared with themself.

Only who asked on both sides counts, so that new people and old ones are not mixed. Under chance a person's before and after could as well be the
other way round: whole people are flipped.
"""

from collections.abc import Sequence

import numpy as np

from regard.standing.asks import Ask
from regard.standing.fairness import FEWEST_PEOPLE, PERMUTATIONS, POWER_Z, SEED, Finding, Gap, side
from regard.standing.held import Floats, Part, parts
from regard.standing.minding import ALPHA, minded


def turned(question: str, asks: Sequence[Ask], turn: int) -> Finding:
    """After the turn (the first side) beside before it (the other), over the same people."""
    both = {ask.person for ask in asks if ask.at >= turn} & {ask.person for ask in asks if ask.at < turn}
    known = sorted((ask for ask in asks if ask.person in both), key=lambda ask: (ask.person, ask.at, ask.moment, ask.wait))
    sides = [side([ask for ask in known if (ask.at >= turn) == after]) for after in (True, False)]
    found = parts(known)
    after = ([ask.at >= turn for ask in known if ask.prompt is not None], [ask.at >= turn for ask in known if ask.hours is not None])
    measured = [_flipped(part, np.array(late, dtype=bool), len(found.persons)) for part, late in zip((found.share, found.speed), after, strict=True)]
    if not any(measured):
        return Finding(question, "too_few", sides[0], sides[1], None, None, None)
    told = minded([None if one is None else np.abs(one[1]) for one in measured])
    share, speed = (None if one is None or of is None else Gap(one[0], of.p, (of.threshold + POWER_Z) * one[2]) for one, of in zip(measured, told, strict=True))
    p = min(gap.p for gap in (share, speed) if gap is not None)
    return Finding(question, "differs" if p <= ALPHA else "none_seen", sides[0], sides[1], share, speed, p)


def _flipped(part: Part, late: np.ndarray[tuple[int, ...], np.dtype[np.bool_]], people: int) -> tuple[float, Floats, float] | None:
    """The weighted difference after less before; its size over its standard error, as it is and with people flipped; and how far flips of people who had all
    changed alike would scatter. None with fewer than six people
    on both sides, where flips cannot make a probability of 0.05."""
    counts = [np.bincount(part.person[which], minlength=people).astype(np.float64) for which in (late, ~late)]
    sums = [np.bincount(part.person[which], weights=part.value[which], minlength=people) for which in (late, ~late)]
    both = (counts[0] > 0) & (counts[1] > 0)
    if both.sum() < 2 * FEWEST_PEOPLE:
        return None
    difference = sums[0][both] / counts[0][both] - sums[1][both] / counts[1][both]
    weight = counts[0][both] * counts[1][both] / (counts[0][both] + counts[1][both])
    signs = np.random.default_rng(SEED).choice(np.array([-1.0, 1.0]), size=(PERMUTATIONS, int(both.sum())))
    flips = np.concatenate((np.ones((1, signs.shape[1])), signs))
    moved = flips @ (weight * difference)
    error = float(np.sqrt(((weight * difference) ** 2).sum()))
    middle = float(moved[0] / weight.sum())
    chance = float((flips[1:] @ (weight * (difference - middle))).std() / weight.sum())
    return middle, moved / error if error > 0 else np.zeros_like(moved), chance
