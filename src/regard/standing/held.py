"""Load held: what is compared is how far each ask lies from what is usual in weeks as full; a busy spring is nobody's fault."""

from collections.abc import Sequence
from math import log1p
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.standing.asks import Ask

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class Part(NamedTuple):
    """One of the two parts of the test: for each ask that has a value, the person's number and the value less its stratum's mean."""

    person: Ints
    value: Floats
    raw: Floats


class Parts(NamedTuple):
    """`share`: answered by the next working day or not; `speed`: log of working hours, of the answered alone. Persons by key."""

    persons: tuple[str, ...]
    share: Part
    speed: Part


def parts(asks: Sequence[Ask]) -> Parts:
    """Both parts with load held; the order of `asks` does not matter."""
    ordered = sorted(asks, key=lambda ask: (ask.person, ask.at, ask.moment, ask.wait))
    persons = tuple(sorted({ask.person for ask in ordered}))
    number = {key: place for place, key in enumerate(persons)}
    prompt = [(number[ask.person], float(ask.prompt), ask.load) for ask in ordered if ask.prompt is not None]
    speed = [(number[ask.person], log1p(ask.hours), ask.load) for ask in ordered if ask.hours is not None]
    return Parts(persons, _held(prompt), _held(speed))


def _held(rows: Sequence[tuple[int, float, int]]) -> Part:
    person = np.array([row[0] for row in rows], dtype=np.int64)
    raw = np.array([row[1] for row in rows], dtype=np.float64)
    load = np.array([row[2] for row in rows], dtype=np.int64)
    value = raw.copy()
    for stratum in np.unique(load):
        value[load == stratum] -= raw[load == stratum].mean()
    return Part(person, value, raw)
