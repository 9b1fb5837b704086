"""The acts of the joined moments as columns, and each act's addressee as a person."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.facts.message import Message
from regard.joining.columns import Ints
from regard.people.called import is_called

NOBODY_HERE = -1
"""The sentence names someone who is not among those addressed: it is put to nobody here."""
ANYBODY = int(np.iinfo(np.int64).min)
"""The sentence names no one: it is put to whoever is addressed. Also the mark of a missing instant."""


class ActColumns(NamedTuple):
    """One entry an act. `row` is the row of its moment in `Columns`; `due` is ANYBODY where there is none; the rest as in `Act`."""

    row: Ints
    key: Sequence[str]
    kind: Sequence[str]
    certain: NDArray[np.bool_]
    quote: Sequence[str]
    due: Ints
    named: Sequence[str]
    chases: NDArray[np.bool_]
    worded: NDArray[np.bool_]


def of_acts(acts: ActColumns, kept: Sequence[int]) -> ActColumns:
    """The acts of those numbers, in that order."""

    def of(column: Sequence[str]) -> list[str]:
        return [column[number] for number in kept]

    rows = np.array(kept, dtype=np.int64)
    return ActColumns(
        row=acts.row[rows],
        key=of(acts.key),
        kind=of(acts.kind),
        certain=acts.certain[rows],
        quote=of(acts.quote),
        due=acts.due[rows],
        named=of(acts.named),
        chases=acts.chases[rows],
        worded=acts.worded[rows],
    )


def acts_of(messages: Sequence[Message]) -> ActColumns:
    """Columns of records (tests, small sets); `row` counts the messages."""
    acts = [(row, act) for row, message in enumerate(messages) for sentence in message.sentences for act in sentence.acts]
    return ActColumns(
        row=np.array([row for row, _ in acts], dtype=np.int64),
        key=[act.key for _, act in acts],
        kind=[act.kind for _, act in acts],
        certain=np.array([act.certainty == "certain" for _, act in acts], dtype=bool),
        quote=[act.quote for _, act in acts],
        due=np.array([ANYBODY if act.due is None else act.due for _, act in acts], dtype=np.int64),
        named=[act.named for _, act in acts],
        chases=np.array([act.chases for _, act in acts], dtype=bool),
        worded=np.array([act.worded for _, act in acts], dtype=bool),
    )


def put_to(named: Sequence[str], moment: Ints, towards_moment: Ints, towards_person: Ints, name: Callable[[int], str]) -> Ints:
    """For each act the person its sentence names among those its moment speaks to, ANYBODY or NOBODY_HERE.

    `moment` is the act's moment, `towards_moment` (sorted) and `towards_person` the rows of who is spoken to, `name` a person's.
    """
    found = np.full(len(named), ANYBODY, dtype=np.int64)
    for act in [number for number, word in enumerate(named) if word]:
        first, last = np.searchsorted(towards_moment, [moment[act], moment[act] + 1])
        fitting = [person for person in towards_person[first:last].tolist() if is_called(named[act], [name(person)])]
        found[act] = fitting[0] if fitting else NOBODY_HERE
    return found
