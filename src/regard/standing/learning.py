"""Learning: the owner's corrections change how surely similar findings of this owner are shown, and of nobody else.

A lesson is a sentence with the owner's word on it: y = 0 ("not a promise", "not mine") or y = 1 ("this is a promise", and every word that takes a row
for real: done, a new day, still true). A sentence is the set X of its hashed one-, two- and three-word n-grams (`regard.reading.features`), as a vector
of length one, so that the product of two is their cosine: |X ∩ Y| / √(|X| |Y|).

The model is a logistic regression without a constant, held back by a ridge: it minimises Σ log(1 + exp(−(2y − 1) w·x)) + λ/2 |w|². Its minimum is
unique, w = Σ αᵢ xᵢ with λ αᵢ = yᵢ − σ((Kα)ᵢ) and K the matrix of cosines; Newton's method finds α from α = 0 (J = λI + diag(p(1 − p)) K).
So it depends on the set of lessons alone: they are put in one order, trained all at once, and taking one back trains without it.

The shift of a finding is w·x, in log-odds. Far from all lessons it is 0: nothing is learnt about what is unlike. It takes two alike: one word is an
exception. From −THRESHOLD on a finding is shown one step less surely (certain → likely → hidden), from +THRESHOLD on a likely one counts as worded. Nothing is
ever found that the reader did not find.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.reading.context import Context
from regard.reading.evidence import plain, words_of
from regard.reading.features import BUCKETS, NOTHING, Seen, features

RIDGE = 0.5
"""λ: with it one word shifts its very own sentence by 0.68, two by 1.04, three by 1.29."""
THRESHOLD = 0.6
"""Log-odds: two words on sentences that share more than half of their n-grams with the finding, or four or five that share a third."""
LIKE = 1 / 3
"""The cosine from which two sentences are alike: "I'll keep you posted" and "I will keep you posted on this", but not "I will be in on this"."""
EVIDENCE = 2
"""How many alike lessons of one direction it takes."""
STEPS = 30
CLOSE = 1e-12

SOMEWHERE = Context("", 0, 0, "en", (), False, False, "person", 1)
Floats = NDArray[np.float64]
Grams = NDArray[np.int64]


class Lesson(NamedTuple):
    """A sentence and the owner's word on it. `teaches`: by itself; other words only weigh against. `entry` is the entry's key."""

    quote: str
    holds: bool
    teaches: bool
    entry: str


class Model(NamedTuple):
    """Trained: the lessons in order, their n-grams, and the weight of every bucket."""

    lessons: tuple[Lesson, ...]
    grams: tuple[Grams, ...]
    weight: Floats


class Shift(NamedTuple):
    """How a finding's log-odds change, and the lessons of that direction that are like it."""

    by: float
    alike: tuple[Lesson, ...]


def grams_of(quotes: Sequence[str]) -> list[Grams]:
    """The distinct n-grams of each sentence, sorted; without those that a sentence without words has too (its ends)."""
    if not quotes:
        return []
    seen = [Seen(quote, words_of(plain(quote)), ()) for quote in quotes]
    found = features([*seen, Seen("", (), ())], SOMEWHERE)
    ends = [*found.starts[1:].tolist(), found.grams.shape[1]]
    several = (np.unique(found.grams[:, start:end]) for start, end in zip(found.starts.tolist(), ends, strict=True))
    *each, empty = several
    return [np.setdiff1d(one[one != NOTHING], empty, assume_unique=True) for one in each]


def alike(one: Grams, other: Grams) -> float:
    """The cosine of two sentences, 0 to 1."""
    return len(np.intersect1d(one, other, assume_unique=True)) / float(np.sqrt(max(len(one), 1) * max(len(other), 1)))


def with_a_mate(lessons: Sequence[Lesson]) -> tuple[Lesson, ...]:
    """The lessons that can change anything, in one order: those that teach and are not alone of their kind, and what weighs against them."""
    ordered = sorted(lessons)
    grams = grams_of([one.quote for one in ordered])
    teaching = [number for number, one in enumerate(ordered) if one.teaches]
    mated = [
        number
        for number in teaching
        if any(number != other and ordered[number].holds == ordered[other].holds and alike(grams[number], grams[other]) >= LIKE for other in teaching)
    ]
    against = [
        number
        for number, one in enumerate(ordered)
        if number not in mated and any(ordered[other].holds != one.holds and alike(grams[number], grams[other]) >= LIKE for other in mated)
    ]
    return tuple(ordered[number] for number in sorted([*mated, *against]))


def train(lessons: Sequence[Lesson]) -> Model | None:
    """Learn from all lessons; None where there is too little to learn from."""
    kept = with_a_mate(lessons)
    if not kept:
        return None
    grams = tuple(grams_of([one.quote for one in kept]))
    cosines = np.array([[alike(one, other) for other in grams] for one in grams])
    weights = _weights(cosines, np.array([float(one.holds) for one in kept]))
    table = np.zeros(BUCKETS)
    for one, weight in zip(grams, weights.tolist(), strict=True):
        table[one] += weight / np.sqrt(max(len(one), 1))
    return Model(kept, grams, table)


def _weights(cosines: Floats, holds: Floats) -> Floats:
    weights = np.zeros(len(holds))
    for _ in range(STEPS):
        sure = 1 / (1 + np.exp(-cosines @ weights))
        wrong = RIDGE * weights - (holds - sure)
        slope = RIDGE * np.eye(len(holds)) + (sure * (1 - sure))[:, None] * cosines
        weights = weights - np.linalg.solve(slope, wrong)
        if float(np.abs(wrong).max()) < CLOSE:
            break
    return weights


def shifts(model: Model, quotes: Sequence[str]) -> dict[int, Shift]:
    """By number the sentences whose certainty changes, with what is like them."""
    found: dict[int, Shift] = {}
    for number, grams in enumerate(grams_of(quotes)):
        by = float(model.weight[grams].sum()) / float(np.sqrt(max(len(grams), 1)))
        if abs(by) >= THRESHOLD:
            near = [one for one, other in zip(model.lessons, model.grams, strict=True) if one.teaches and one.holds == (by > 0) and alike(grams, other) >= LIKE]
            if len(near) >= EVIDENCE:
                found[number] = Shift(by, tuple(near))
    return found
