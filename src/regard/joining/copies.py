"""Copies that an export tore apart: one mail kept twice, its clock shifted by whole hours (a zone applied twice, or half a day lost), or its lines
broken elsewhere.

The key of a moment holds its instant, so such copies are two moments, and each promise in them would count twice. The earliest
stands for all.
"""

import numpy as np

from regard.joining.columns import Columns, Ints, Lines
from regard.joining.order import Cast, numbered

HOUR = 3_600

APART = range(4 * HOUR, 15 * HOUR, HOUR)
SHIFTS = frozenset((0, *APART))
"""From the smallest shift seen in real exports (4 of the Eastern zone; 10 and 12 are commonest) to the largest offset from UTC. People
send the same words to the same people again, but not to the second whole hours later; nor twice in one second."""
LONG = 12
"""Own words from which their number, with author, subject, recipients and second, is enough to tell a copy: one export breaks the lines of a mail that
another keeps whole (seen in real mail), so that no line of the two is the same."""

ORIGINAL = -1
ODD = np.array((0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5, 0x85EBCA77C2B2AE63), dtype=np.uint64)
"""Odd constants that spread the parts of a signature (xxHash's primes)."""


def copies_of(columns: Columns, cast: Cast) -> Ints:
    """By place: the place of the moment that this one is a copy of, or ORIGINAL; moments in order of time."""
    signature = signatures(columns, cast)
    instants = np.asarray(columns.instant, dtype=np.int64)
    by = np.argsort(signature, kind="stable")
    copy_of = np.full(len(by), ORIGINAL, dtype=np.int64)
    same = np.flatnonzero(signature[by][1:] == signature[by][:-1]) + 1
    first = {place: earlier for earlier, place in zip(by[same - 1].tolist(), by[same].tolist(), strict=True)}
    for place in sorted(first):
        earlier = first[place]
        while earlier != ORIGINAL and instants[place] - instants[earlier] < APART.stop:
            if int(instants[place] - instants[earlier]) in SHIFTS:
                copy_of[place] = copy_of[earlier] if copy_of[earlier] != ORIGINAL else earlier
                break
            earlier = first.get(earlier, ORIGINAL)
    return copy_of


def signatures(columns: Columns, cast: Cast) -> Ints:
    """One number for author, subject, recipients, words and (of a short mail) lines of each moment."""
    count = len(columns.key)
    words = np.asarray(columns.own_words, dtype=np.int64)
    parts = (
        cast.author,
        numbered(columns.subject)[1],
        words,
        sums(Lines(cast.starts, cast.who * 2 + 1), count),
        np.where(words < LONG, sums(columns.lines, count), 0),
    )
    total = np.zeros(count, dtype=np.uint64)
    for odd, part in zip(ODD, parts, strict=True):
        total = (total ^ (part.astype(np.uint64) + odd)) * odd
        total ^= total >> np.uint64(29)
    return total.view(np.int64)


def sums(lines: Lines, count: int) -> Ints:
    """The sum of squares of each row's values, wrapping around; 0 for an empty row."""
    running = np.zeros(len(lines.values) + 1, dtype=np.uint64)
    values = lines.values.astype(np.uint64)
    np.cumsum(values * values, out=running[1:])
    return (running[lines.starts[1 : count + 1]] - running[lines.starts[:count]]).view(np.int64)
