"""In time: the facts of a running office in the order of time, so that later ones are laid behind them."""

from typing import Any, NamedTuple

import numpy as np

from regard.joining.columns import Columns, Folders, Ints
from regard.joining.deeds import ActColumns
from regard.joining.growing import Growing
from regard.office.line import World
from regard.office.tables import Facts


class InTime(NamedTuple):
    """Facts whose moments stand in the order of time. Of the columns of `facts` only those that deriving reads after joining grow with later mail; `row`
    and `who` are the participants' moments and identities (-1 without an address)."""

    facts: Facts
    row: Ints
    who: Ints


def in_time(facts: Facts, growing: Growing, first: int = 0) -> InTime:
    """The facts in the order of time: their moments are those of `growing` from `first` on."""
    place_of = {key: place for place, key in enumerate(growing.key[first:])}
    place = np.array([place_of[key] for key in facts.columns.key], dtype=np.int64)
    row = np.argsort(place)
    columns, people = facts.columns, facts.columns.participants
    kept = Columns(*([] for _ in Columns._fields))._replace(  # type: ignore[arg-type]
        language=[columns.language[one] for one in row.tolist()],
        list_id=[columns.list_id[one] for one in row.tolist()],
        forward=np.asarray(columns.forward, dtype=bool)[row],  # type: ignore[arg-type]
    )
    return InTime(
        facts._replace(
            columns=kept,
            folders=Folders([], [], []),
            acts=facts.acts._replace(row=place[facts.acts.row] + first),
            attached=np.asarray(facts.attached, dtype=bool)[row],  # type: ignore[arg-type]
            voiced=np.asarray(facts.voiced, dtype=bool)[row],  # type: ignore[arg-type]
        ),
        place[np.asarray(people.row, dtype=np.int64)] + first,
        np.array([growing.identity.get(address, -1) for address in people.address], dtype=np.int64),
    )


def of_time(world: World, since: int, until: int) -> World:
    """The meetings and statements with an instant after `since`, `until` included."""

    def within(*instants: int) -> bool:
        return any(since < at <= until for at in instants)

    meetings = [one for one in world.meetings if within(one.start, one.end, one.known_at, one.changed_at)]
    return World(meetings=meetings, statements=[one for one in world.statements if within(one.at)])


def flags(facts: Facts) -> list[bool]:
    """By act: whether the owner marked it."""
    return [bool(one) for one in facts.marked] if len(facts.marked) else [False] * len(facts.acts.key)


def behind(one: Any, other: Any) -> Any:
    """The entries of both columns."""
    return np.append(one, other) if isinstance(one, np.ndarray) else [*one, *other]


def longer(one: InTime, more: InTime) -> InTime:
    """Later facts laid behind the others; the facts beside mail are the same."""
    old, new = one.facts, more.facts
    columns = old.columns._replace(
        language=[*old.columns.language, *new.columns.language],
        list_id=[*old.columns.list_id, *new.columns.list_id],
        forward=behind(old.columns.forward, new.columns.forward),
    )
    facts = old._replace(
        columns=columns,
        acts=ActColumns(*(behind(column, other) for column, other in zip(old.acts, new.acts, strict=True))),
        attached=behind(old.attached, new.attached),
        voiced=behind(old.voiced, new.voiced),
        marked=[*flags(old), *flags(new)],
    )
    return InTime(facts, np.append(one.row, more.row), np.append(one.who, more.who))
