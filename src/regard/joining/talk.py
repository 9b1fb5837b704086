"""Talk: the joined moments and their acts as the links between acts are found in: by number, in the order of time."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from regard.facts.link import LinkKind, LinkReason
from regard.joining.columns import Ints
from regard.joining.deeds import ANYBODY


class Talk(NamedTuple):
    """By moment number: author's person or -1, thread, instant, parent's number or -1 and whether that is certain, own words, whether anything is
    attached, whether it passes on, the persons spoken to directly and all of them, the subject and its topic.
    """

    author: Sequence[int]
    thread: Sequence[int]
    at: Sequence[int]
    parent: Sequence[int]
    parent_certain: Sequence[bool]
    words: Sequence[int]
    attached: Sequence[bool]
    forward: Sequence[bool]
    direct: Sequence[tuple[int, ...]]
    towards: Sequence[tuple[int, ...]]
    subject: Sequence[str]
    topic: Sequence[str]


class SaidAct(NamedTuple):
    """One act: its number, moment, kind, whether certain, quote, day (None without), whether it reminds, the person its sentence names (None: whoever is
    addressed; -1: nobody here), its mail's language."""

    number: int
    moment: int
    kind: str
    certain: bool
    quote: str
    due: int | None
    chases: bool
    put_to: int | None
    language: str


class Linked(NamedTuple):
    """A link by numbers; an act of -1 is the moment as a whole."""

    kind: LinkKind
    moment: int
    act: int
    to_moment: int
    to_act: int
    certain: bool
    reason: LinkReason


def grouped(moment: Ints, person: Ints, count: int) -> list[tuple[int, ...]]:
    """The persons by moment; `moment` is sorted."""
    starts = np.searchsorted(moment, np.arange(count + 1)).tolist()
    persons = person.tolist()
    return [tuple(persons[starts[one] : starts[one + 1]]) for one in range(count)]


def known(value: int) -> int | None:
    """A column's value, None for the mark of a missing one."""
    return None if value == ANYBODY else value
