"""Columns: what joining takes; the set of moments as parallel columns, in any order.

Every tuple of texts is one text with its parts apart by a single space (ids) or a newline (names), which is how a store
keeps them cheapest and what a million rows can afford. Fingerprints lie in one flat array with row starts.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.facts.moment import Moment, Participant

Ints = NDArray[np.int64]


class Lines(NamedTuple):
    """Fingerprints of lines: those of row i are `values[starts[i]:starts[i + 1]]`; `starts` has one more entry than there are rows."""

    starts: Ints
    values: Ints


class Participants(NamedTuple):
    """Who takes part, one entry for each identity in each moment; `row` is the row of the moment in `Columns`."""

    row: Sequence[int]
    role: Sequence[str]
    address: Sequence[str]
    name: Sequence[str]
    directory: Sequence[str]


class Columns(NamedTuple):
    """One entry a moment, unique by `key`; see `regard.facts.moment.Moment` for what each field says.

    `message_ids` holds the ids of all its copies, `in_reply_to` and `references` (oldest first) likewise; "" when none.
    """

    key: Sequence[str]
    message_ids: Sequence[str]
    in_reply_to: Sequence[str]
    references: Sequence[str]
    instant: Sequence[int]
    subject: Sequence[str]
    topic: Sequence[str]
    kind: Sequence[str]
    list_id: Sequence[str]
    language: Sequence[str]
    forward: Sequence[bool]
    own_words: Sequence[int]
    greeted: Sequence[str]
    quoted: Lines
    lines: Lines
    participants: Participants


class Folders(NamedTuple):
    """Where copies lie: the row of the moment, the source's name, the folder within it; one entry a copy."""

    row: Sequence[int]
    source: Sequence[str]
    folder: Sequence[str]


def lines_of(rows: Iterable[Sequence[int]]) -> Lines:
    """Flatten fingerprints (64-bit ints, signed or not) row by row."""
    starts: list[int] = [0]
    values: list[int] = []
    for row in rows:
        values.extend(row)
        starts.append(len(values))
    flat = np.fromiter((value & 0xFFFFFFFFFFFFFFFF for value in values), dtype=np.uint64, count=len(values))
    return Lines(np.array(starts, dtype=np.int64), flat.view(np.int64))


def columns_of(messages: Iterable[tuple[Moment, Sequence[Participant]]]) -> Columns:
    """Columns of records (tests, small sets); copies with one key become one row with the ids of all."""
    first: dict[str, tuple[Moment, Sequence[Participant]]] = {}
    ids: dict[str, set[str]] = {}
    for moment, people in messages:
        first.setdefault(moment.key, (moment, people))
        ids.setdefault(moment.key, set()).add(moment.message_id)
    moments = [moment for moment, _ in first.values()]
    rows = [(row, one) for row, (_, several) in enumerate(first.values()) for one in several]
    return Columns(
        key=[moment.key for moment in moments],
        message_ids=[" ".join(sorted(ids[moment.key] - {""})) for moment in moments],
        in_reply_to=[moment.in_reply_to for moment in moments],
        references=[" ".join(moment.references) for moment in moments],
        instant=[moment.instant for moment in moments],
        subject=[moment.subject for moment in moments],
        topic=[moment.topic for moment in moments],
        kind=[moment.kind for moment in moments],
        list_id=[moment.list_id for moment in moments],
        language=[moment.language for moment in moments],
        forward=[moment.forward for moment in moments],
        own_words=[moment.own_words for moment in moments],
        greeted=["\n".join(moment.greeted) for moment in moments],
        quoted=lines_of(moment.quoted for moment in moments),
        lines=lines_of(moment.lines for moment in moments),
        participants=Participants(
            row=[row for row, _ in rows],
            role=[one.role for _, one in rows],
            address=[one.address for _, one in rows],
            name=[one.name for _, one in rows],
            directory=[one.directory for _, one in rows],
        ),
    )
