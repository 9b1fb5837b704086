"""Coverage: the time for which both what the owner sent and what the owner received is seen.

Causal: whether an instant t is covered depends on mail up to t alone, save that nothing is covered after the last mail held.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

import numpy as np

from regard.facts.coverage import Coverage
from regard.joining.channels import Towards
from regard.joining.columns import Columns, Ints
from regard.joining.kept import HALF, SOME, Flags, answers, missing, my_answers, their_answers

DAY = 86_400

SENT_GAP = 23 * DAY
"""Someone who uses mail sends some within 23 days: three weeks of leave and a weekend. A longer silence is a folder that ends."""

RECEIVED_GAP = 14 * DAY
"""Mail arrives also during leave; two weeks without any is a folder that ends (or was emptied)."""

TELLING = 5
"""Fewer answers of one's own tell nothing about what is kept."""

ARCHIVE_SHARE = 0.9
"""Where nine of ten moments came by a list, the source is the list's archive, which holds everyone's mail to it."""

NO_SENT = (
    "No mail sent by you is in this source, so nothing is judged; add the folder of sent mail as well"
    " (Sent Items, Sent, Sent Mail, Wysłane, Elementy wysłane, Gesendete Elemente, or [Gmail]/Sent Mail or All Mail in a Takeout)."
)
NO_RECEIVED = "No mail received by you is in this source, so nothing is judged; add the inbox and the folders you file mail in."
NO_OWNER = "It is not known whose mail this is, so nothing is judged; say it with --me NAME or --me ADDRESS."
NOT_KEPT = (
    "You answered {answered:,} mails, but only {held:,} of them are here: received mail seems to have been deleted or left out."
    " Where more than half of it is missing, nothing is said of what others did not write."
    " Add the folders that hold received mail (Inbox, Archive, Deleted Items)."
)

Span = tuple[int, int]


class Covered(NamedTuple):
    """Spans in order of time, without overlap. `both`: both sides are seen, so that my own deeds can be judged; `others`: received mail
    is kept so well that theirs can be too. `notices`: what could not be seen, in full sentences with the remedy."""

    both: tuple[Coverage, ...]
    others: tuple[Coverage, ...]
    notices: tuple[str, ...]


def coverage_of(columns: Columns, author: Ints, parent: Ints, towards: Towards, mine: Sequence[int]) -> Covered:
    """`author` is the person number by place (-1 none); moments in order of time; `mine` are the owner's person numbers."""
    return covered(np.asarray(columns.instant, dtype=np.int64), is_archive(columns), answers(columns), author, parent, towards, mine)


def covered(instants: Ints, archive: bool, marked: Flags, author: Ints, parent: Ints, towards: Towards, mine: Sequence[int]) -> Covered:
    """`coverage_of`, of columns already told: whether this is a list's archive, and which moments are marked as answers."""
    if not len(instants):
        return Covered((), (), ())
    if archive:
        whole = (Coverage(int(instants[0]), int(instants[-1])),)
        return Covered(whole, whole, ())
    if not mine:
        return Covered((), (), (NO_OWNER,))
    own = np.isin(author, np.array(mine))
    sent, received = instants[own], instants[~own]
    if not len(sent) or not len(received):
        return Covered((), (), (NO_RECEIVED if len(sent) else NO_SENT,))
    seen = overlap(spans(sent, SENT_GAP), spans(received, RECEIVED_GAP), int(instants[-1]))
    answered, held = my_answers(marked, author, parent, mine)
    theirs, known = their_answers(marked, author, parent, towards, mine)
    seen = without(seen, missing(instants[answered], held, SOME))
    seen = without(seen, missing(instants[theirs], known, SOME))
    others = without(seen, missing(instants[answered], held, HALF))
    notices = (NOT_KEPT.format(answered=len(held), held=int(held.sum())),) if len(held) >= TELLING and 2 * int(held.sum()) < len(held) else ()
    return Covered(records(seen), records(others), notices)


def records(found: Sequence[Span]) -> tuple[Coverage, ...]:
    """Spans as facts."""
    return tuple(Coverage(*span) for span in found)


def is_archive(columns: Columns) -> bool:
    """Whether the moments are a list's archive rather than someone's mailbox."""
    listed = sum(1 for list_id in columns.list_id if list_id)
    return listed >= ARCHIVE_SHARE * len(columns.key)


def spans(instants: Ints, gap: int) -> list[Span]:
    """Times within `gap` after one of the instants (sorted): from each to `gap` after the last that follows without a longer pause."""
    breaks = np.flatnonzero(np.diff(instants) > gap)
    starts, ends = np.concatenate((instants[:1], instants[breaks + 1])), np.concatenate((instants[breaks], instants[-1:]))
    return [(int(start), int(end) + gap) for start, end in zip(starts, ends, strict=True)]


def overlap(one: Sequence[Span], other: Sequence[Span], last: int) -> list[Span]:
    """What two lists of spans share, none beyond `last`."""
    found = []
    first = second = 0
    while first < len(one) and second < len(other):
        start, end = max(one[first][0], other[second][0]), min(one[first][1], other[second][1], last)
        if start <= end:
            found.append((start, end))
        if one[first][1] < other[second][1]:
            first += 1
        else:
            second += 1
    return found


def without(seen: Sequence[Span], holes: Sequence[Span]) -> list[Span]:
    """`seen` less `holes`; both sorted, and holes do not overlap."""
    left = []
    ends = [high for _, high in holes]
    for start, end in seen:
        begin = start
        for low, high in islice(holes, bisect_left(ends, start), None):
            if low > end:
                break
            if low > begin:
                left.append((begin, low - 1))
            begin = high + 1
        if begin <= end:
            left.append((begin, end))
    return left
