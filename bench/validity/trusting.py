"""Trust behaves: the reference traces to the third decimal, and every history of deeds that can be lived through in a while."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

import numpy as np

from regard.principles.genuineness.trust import BROKEN, KEPT, LATE
from regard.standing.breaches import Breach
from regard.standing.reaching_trust import Deed
from regard.standing.trust_estimate import Estimate, estimate
from regard.standing.way_back import way_back

WEEK = 7 * 86_400
FALLS_FROM = 0.65
"""The reliability from which one broken promise must take more than one kept gives (issue "Every principle, standing and trust")."""
SEED = 5
LIVES = 2_000
LONGEST = 60
DECEPTION = Breach("deception", 9 * WEEK - 1, True, "deception", "", "")


class Behaved(NamedTuple):
    """`name`, what came out, and whether it is as it must be; `n` traces, histories or lives looked at."""

    name: str
    n: int
    found: str
    right: bool


def deeds(weights: Sequence[float]) -> list[Deed]:
    """One promise a week."""
    return [Deed(week * WEEK, weight, False, True, str(week), str(week)) for week, weight in enumerate(weights)]


def of(weights: Sequence[float], breaches: Sequence[Breach] = ()) -> Estimate:
    return estimate(deeds(weights), breaches)


def behaved() -> Iterator[Behaved]:
    """Every claim about trust."""
    yield traces()
    yield after_a_hundred()
    yield falls_faster()
    yield words_alone()
    yield way_of_deeds()


def traces() -> Behaved:
    """6 kept, 3 broken, 10 kept; and with a deception confirmed after the breaks."""
    plain = [of([KEPT] * 6), of([KEPT] * 6 + [BROKEN] * 3), of([KEPT] * 6 + [BROKEN] * 3 + [KEPT] * 10)]
    deceived = [of([KEPT] * 6 + [BROKEN] * 3, [DECEPTION]), of([KEPT] * 6 + [BROKEN] * 3 + [KEPT] * 10, [DECEPTION])]
    found = [f"{one.trust:.3f}" for one in plain + deceived]
    return Behaved("reference traces", len(found), " ".join(found), found == ["0.908", "0.793", "0.886", "0.683", "0.781"])


def after_a_hundred() -> Behaved:
    """A hundred kept deeds later, a deception still keeps trust below nine tenths of what it would be."""
    lived = [KEPT] * 6 + [BROKEN] * 3 + [KEPT] * 110
    part = of(lived, [DECEPTION]).trust / of(lived).trust
    return Behaved("a hundred kept deeds after a deception", 1, f"{part:.3f} of the other", part < 0.9)


def falls_faster() -> Behaved:
    """In every history of up to nine deeds, and in long random ones, from R ≥ 0.65 a broken promise takes more than a kept one gives."""
    rng = np.random.default_rng(SEED)
    short = [list(one) for length in range(10) for one in product((KEPT, BROKEN), repeat=length)]
    long = [[float(one) for one in rng.choice([KEPT, LATE, BROKEN], rng.integers(10, LONGEST))] for _ in range(LIVES)]
    high = [(lived, of(lived).trust) for lived in short + long if of(lived).reliability >= FALLS_FROM]
    least = min(now - of([*lived, BROKEN]).trust - (of([*lived, KEPT]).trust - now) for lived, now in high)
    return Behaved("falls faster than it rises from R ≥ 0.65", len(high), f"by {least:.4f} at least", least > 0)


def words_alone() -> Behaved:
    """Declarations without deeds move neither the state nor the estimate; deeds that are not known are not there at all."""
    breach = Breach("promise", 3 * WEEK, True, "promise", "", "")
    silent = way_back(deeds([KEPT] * 3), [breach], (), ())
    declared = way_back(deeds([KEPT] * 3), [breach], (), [week * WEEK for week in range(4, 104)])
    right = declared == silent._replace(declarations=100) and silent.state == "breached"
    return Behaved("words alone move nothing", 100, f"after 100 declarations: {declared.state}, {declared.straight} of {declared.needed}", right)


def way_of_deeds() -> Behaved:
    """Random lives: back after six straight kept deeds (ten after a breach of integrity) and never before."""
    rng = np.random.default_rng(SEED)
    wrong = 0
    for _ in range(LIVES):
        integrity = bool(rng.random() < 0.5)
        lived = [float(one) for one in rng.choice([KEPT, LATE, BROKEN], LONGEST, p=(0.8, 0.1, 0.1))]
        breach = Breach("b", -1, True, "integrity" if integrity else "promise", "", "")
        for place in range(LONGEST):
            needed, run = 10 if integrity else 6, "".join("k" if one == KEPT else "x" for one in lived[: place + 1])
            wrong += (way_back(deeds(lived[: place + 1]), [breach], (), ()).state == "sound") != ("k" * needed in run)
    return Behaved("six straight kept deeds lead back, ten after integrity", LIVES * LONGEST, f"{wrong} otherwise", wrong == 0)
