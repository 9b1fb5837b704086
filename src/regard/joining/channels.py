"""Channels: towards whom a moment speaks.

A mail between people speaks to those in To, Cc and Bcc. A list message speaks to the author it answers and to people named in To
and Cc; without such a person it speaks to no one. Lists are no one.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.joining.columns import Columns, Ints
from regard.joining.order import CC, TO, Cast
from regard.people.called import EVERYONE, is_called

ANSWERED = 2
ROLES = ("to", "cc", "answered")
COPIED = ROLES.index("cc")
"""The role of those who only get a copy."""
"""`role` of a row is an index into these; a blind copy counts as cc."""

BETWEEN_PEOPLE = frozenset(("person", "list"))


class Towards(NamedTuple):
    """Rows sorted by (moment, person), each pair once. `moment` and `person` are numbers; `role` an index into ROLES.

    `alone`: the only person in To (or, without To, the only one addressed). `named`: greeted by a name that fits; `other_named`: not
    greeted, while another person addressed is.
    """

    moment: Ints
    person: Ints
    role: Ints
    alone: NDArray[np.bool_]
    named: NDArray[np.bool_]
    other_named: NDArray[np.bool_]


def towards_of(columns: Columns, cast: Cast, who: Ints, author: Ints, answers: Ints, names: Sequence[Sequence[str]], original: NDArray[np.bool_]) -> Towards:
    """A copy (not `original`) speaks to no one.

    `who` maps identities to persons (-1 a list), `author` and `answers` (the author of what is answered, or -1) are by place,
    `names` are the cleaned names by person.
    """
    people = np.array([kind in BETWEEN_PEOPLE for kind in columns.kind], dtype=bool) & original
    listed = np.array([list_id != "" for list_id in columns.list_id], dtype=bool)
    moment, person, role = addressed(cast, who)
    there = np.flatnonzero(listed & (answers >= 0))
    moment, person = np.concatenate((moment, there)), np.concatenate((person, answers[there]))
    role = np.concatenate((role, np.full(len(there), ANSWERED)))
    kept = (person >= 0) & people[moment] & (person != author[moment])
    moment, person, role = once(moment[kept], person[kept], role[kept])
    named, other = greeted(columns, moment, person, names)
    return Towards(moment, person, role, lone(moment, role), named, other)


def addressed(cast: Cast, who: Ints) -> tuple[Ints, Ints, Ints]:
    """(moment, person, role) of every recipient."""
    moment = np.repeat(np.arange(len(cast.author)), np.diff(cast.starts))
    person = who[cast.who] if len(who) else cast.who
    return moment, person, np.minimum(cast.role, CC) - TO


def once(moment: Ints, person: Ints, role: Ints) -> tuple[Ints, Ints, Ints]:
    """Each pair once: answered before to before cc."""
    rank = np.where(role == ANSWERED, -1, role)
    by = np.lexsort((rank, person, moment))
    moment, person, role = moment[by], person[by], role[by]
    first = np.ones(len(moment), dtype=bool)
    first[1:] = (moment[1:] != moment[:-1]) | (person[1:] != person[:-1])
    return moment[first], person[first], role[first]


def lone(moment: Ints, role: Ints) -> NDArray[np.bool_]:
    """Whether each row is the only one of its moment in To (answered counts as To), or the only one at all."""
    if not len(moment):
        return np.zeros(0, dtype=bool)
    first = role != 1
    count = np.bincount(moment, minlength=int(moment.max()) + 1)
    direct = np.bincount(moment[first], minlength=len(count))
    alone: NDArray[np.bool_] = np.where(first, direct[moment] == 1, (direct[moment] == 0) & (count[moment] == 1))
    return alone


def greeted(columns: Columns, moment: Ints, person: Ints, names: Sequence[Sequence[str]]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """(named, other named) of each row, from the greeting of its moment."""
    named, other = np.zeros(len(moment), dtype=bool), np.zeros(len(moment), dtype=bool)
    greeting = np.array([words != "" for words in columns.greeted], dtype=bool)
    rows = np.flatnonzero(greeting[moment]) if len(moment) else moment
    called: dict[tuple[str, int], bool] = {}
    for row, place, number in zip(rows.tolist(), moment[rows].tolist(), person[rows].tolist(), strict=True):
        meant = (columns.greeted[place], number)
        if meant not in called:
            called[meant] = any(is_called(word, names[number]) for word in meant[0].split("\n") if word not in EVERYONE)
        named[row] = called[meant]
    count = np.bincount(moment[named], minlength=len(columns.key))
    other[rows] = ~named[rows] & (count[moment[rows]] > 0)
    return named, other
