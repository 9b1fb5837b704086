"""Marks: what the owner marked among the acts that are derived from; a mark on a found act makes it sure, one on other words is an act of its own."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.facts.entry import Entry
from regard.facts.occasion import Occasion
from regard.joining.deeds import ANYBODY, ActColumns
from regard.office.tables import Facts
from regard.standing.corrections import ASKED_OF


class Mark(NamedTuple):
    """A sentence that the owner marked. `act` is the key of the act found there, else the sentence's own; `due` None leaves what was found."""

    moment: str
    act: str
    kind: str
    quote: str
    due: int | None


class Confirmed(NamedTuple):
    """The acts with the owner's marks among them, and which of them are marked."""

    acts: ActColumns
    marked: NDArray[np.bool_]


def confirmed(acts: ActColumns, moments: Sequence[str], marks: Sequence[Mark]) -> Confirmed:
    """Put the marks in. `moments` are the keys by row; marks in mail that is not there are left out. Of several on one act the last holds."""
    if not marks:
        return Confirmed(acts, np.zeros(len(acts.key), dtype=bool))
    rows = {key: row for row, key in enumerate(moments)}
    here = {(rows[one.moment], one.act, one.kind): one for one in marks if one.moment in rows}
    found = {name: number for number, name in enumerate(zip(np.asarray(acts.row).tolist(), acts.key, acts.kind, strict=True)) if name in here}
    new = [name for name in here if name not in found]
    whole = _with_more(acts, [(name[0], here[name]) for name in new])
    marked = np.zeros(len(whole.key), dtype=bool)
    marked[[*found.values(), *range(len(acts.key), len(whole.key))]] = True
    due = whole.due.copy()
    for name, number in found.items():
        said = here[name].due
        due[number] = due[number] if said is None else said
    return Confirmed(whole._replace(certain=whole.certain | marked, worded=whole.worded | marked, due=due), marked)


def with_marks(facts: Facts, marks: Mapping[str, Sequence[Entry]]) -> Facts:
    """The facts with the sentences marked by hand, by the key of the act that each is about."""
    said = [
        Mark(entry.moment, act, entry.act_kind, entry.quote, entry.when)
        for act, entries in marks.items()
        for entry in entries
        if entry.verdict == "is_promise" and entry.act_kind is not None
    ]
    found = confirmed(facts.acts, facts.columns.key, said)
    return facts._replace(acts=found.acts, marked=found.marked.tolist())


def _with_more(acts: ActColumns, more: Sequence[tuple[int, Mark]]) -> ActColumns:
    """The acts with more at the end: put to whoever is addressed, reminding of nothing."""
    none = np.zeros(len(more), dtype=bool)
    return ActColumns(
        row=np.concatenate([acts.row, np.array([row for row, _ in more], dtype=np.int64)]),
        key=[*acts.key, *(one.act for _, one in more)],
        kind=[*acts.kind, *(one.kind for _, one in more)],
        certain=np.concatenate([acts.certain, ~none]),
        quote=[*acts.quote, *(one.quote for _, one in more)],
        due=np.concatenate([acts.due, np.array([ANYBODY if one.due is None else one.due for _, one in more], dtype=np.int64)]),
        named=[*acts.named, *("" for _ in more)],
        chases=np.concatenate([acts.chases, none]),
        worded=np.concatenate([acts.worded, ~none]),
    )


def sure(marked: NDArray[np.bool_], acts: ActColumns, moments: Sequence[str]) -> Mapping[tuple[str, str], str]:
    """The kind of each marked act, by the keys of its moment and its own."""
    numbers = np.flatnonzero(marked).tolist()
    return {(moments[int(acts.row[number])], acts.key[number]): acts.kind[number] for number in numbers}


def as_said(row: Occasion, said: Mapping[tuple[str, str], str]) -> Occasion:
    """The row as confirmed, where its act is one that the owner marked."""
    kind = said.get((row.evidence[0].moment, row.cause))
    return row._replace(certainty="confirmed") if kind is not None and (kind == "promise") != (row.principle in ASKED_OF) else row
