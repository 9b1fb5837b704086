"""Parts: the rows of `few_stars` and of `loyalty_and_productivity` with public keys, to be kept beside the occasions."""

from collections.abc import Iterable, Iterator
from typing import Literal

from regard.facts.part import Part
from regard.office.tables import Placed

Own = tuple[Literal["help", "credit", "outcome"], int, int | None, int | None]
"""A row of `loyalty_and_productivity`: kind, at (a number on the line of time), act, person."""


def parts(placed: Placed, stars: Iterable[tuple[int, int, int]], own: Iterable[Own]) -> Iterator[Part]:
    """Each once; `stars` are rows of row, at (an instant), person."""
    keys, instants, persons = placed.line.keys, placed.line.instants, placed.joined.persons
    yield from sorted({Part("placed", at, persons[person].key, keys[row]) for row, at, person in stars})
    yield from sorted({Part(kind, instants[at], "" if person is None else persons[person].key, keys[at]) for kind, at, _, person in own})
