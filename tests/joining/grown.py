"""A joining grown slice by slice, as the records of a whole joining."""

from collections.abc import Sequence

import numpy as np

from regard.facts.link import Reply, Threaded
from regard.facts.person import Belonging, Person
from regard.joining.columns import Columns, Folders, Lines, Participants
from regard.joining.errors import JoinAnew
from regard.joining.growing import Growing
from regard.joining.join import Joined, join, marked, step_by_step
from regard.joining.order import places
from regard.joining.threads import Threads, belongings, replies


def rows_of(columns: Columns, folders: Folders, rows: Sequence[int]) -> tuple[Columns, Folders]:
    """Some rows of the columns, in that order."""
    place = {row: new for new, row in enumerate(rows)}
    kept = [number for number, row in enumerate(columns.participants.row) if row in place]
    people = {name: [getattr(columns.participants, name)[number] for number in kept] for name in Participants._fields[1:]}
    lying = [number for number, row in enumerate(folders.row) if int(row) in place]

    def lines(one: Lines) -> Lines:
        several = [one.values[one.starts[row] : one.starts[row + 1]] for row in rows]
        starts = np.concatenate(([0], np.cumsum([len(each) for each in several]))).astype(np.int64)
        return Lines(starts, np.concatenate([np.zeros(0, dtype=np.int64), *several]))

    moved = {name: [getattr(columns, name)[row] for row in rows] for name in Columns._fields if name not in ("quoted", "lines", "participants")}
    return (
        Columns(
            **moved,
            quoted=lines(columns.quoted),
            lines=lines(columns.lines),
            participants=Participants(row=[place[int(columns.participants.row[number])] for number in kept], **people),
        ),
        Folders([place[int(folders.row[number])] for number in lying], [folders.source[n] for n in lying], [folders.folder[n] for n in lying]),
    )


def grow(columns: Columns, folders: Folders, cuts: Sequence[int], me: str | None) -> tuple[Growing | None, list[str]]:
    """Join the moments before the first cut, then add those between cuts; where a slice has all joined anew, why."""
    order = places(columns).tolist()
    growing, anew = None, []
    for since, until in zip([0, *cuts], [*cuts, len(order)], strict=True):
        if since == until:
            continue
        if growing is not None:
            try:
                growing.add(*rows_of(columns, folders, order[since:until]))
                continue
            except JoinAnew as why:
                anew.append(why.why)
        growing = Growing(step_by_step(*rows_of(columns, folders, order[:until]), (), me, ()), me, frozenset())
    return growing, anew


def records(growing: Growing) -> tuple[list[Reply], list[Threaded], list[Person], list[Belonging], set[tuple[object, ...]], object, object]:
    """What a whole joining says, from one that grew."""
    columns = growing.spinner.columns
    threads = Threads(growing.parent, growing.reason, growing.certain, [growing.threads[one] for one in growing.thread.tolist()])
    persons = growing.persons._replace(persons=marked(growing.persons, growing.owner.persons))
    return (
        replies(columns, threads),
        belongings(columns, threads),
        sorted(persons.persons),
        sorted(persons.belongings),
        spoken(growing.towards, growing.key, persons.persons),
        growing.covered,
        growing.owner.reason,
    )


def whole(joined: Joined) -> tuple[object, ...]:
    """The same of a joining at once."""
    said = spoken(joined.towards, joined.numbered.key, joined.persons)
    covered = (joined.coverage, joined.coverage_of_others, joined.notices)
    return joined.replies, joined.threads, sorted(joined.persons), sorted(joined.belongings), said, covered, joined.me_reason


def spoken(towards: object, key: Sequence[str], persons: Sequence[Person]) -> set[tuple[object, ...]]:
    rows = zip(*(column.tolist() for column in towards), strict=True)  # type: ignore[attr-defined]
    return {(key[moment], persons[person].key, *rest) for moment, person, *rest in rows}


__all__ = ["grow", "join", "records", "rows_of", "whole"]
