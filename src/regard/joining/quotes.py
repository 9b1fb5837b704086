"""Parents by quote: the lines a moment quotes are the own lines of an earlier one.

A line counts the more, the fewer earlier moments hold it. All arithmetic is over sorted arrays: a million moments with ten
quoted lines each are ten million rows, too many for dictionaries.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from regard.joining.columns import Ints, Lines
from regard.joining.order import Cast

Weights = NDArray[np.float64]

COMMON = 8
"""A line that so many earlier moments wrote themselves (a greeting, a legal phrase, a log line) proves nothing."""

SINGLE = 1.0
"""Proof needed within one topic, where a line written by n earlier moments gives 1/n: one line of 20 or more letters that a
single earlier moment wrote is likely, not certain."""

ENOUGH = 1.5
"""Two rare lines, or three that two moments share, are certain within one topic."""

ELSEWHERE = 4.0
"""Where the subject was changed, four rare lines are needed, and that the authors wrote to each other (footers, logs and
cited documents travel between strangers)."""

CHUNK = 4_000_000
"""Rows looked at together: bounds the memory at about 300 MB."""


class Ties(NamedTuple):
    """What ties moments apart from their lines: the number of the topic (-1 for none) by place, and who is in whose mail."""

    topic: Ints
    cast: Cast


class Proven(NamedTuple):
    """The quoted parents found: place of the child, place of the parent, whether certain; children sorted, each once."""

    child: Ints
    parent: Ints
    certain: Ints


def quoted_parents(lines: Lines, quoted: Lines, wanted: Ints, ties: Ties) -> Proven:
    """For moments in order of time: the parent of each place in `wanted` (sorted) that quotes an earlier one."""
    pieces = [proven(lines, quoted, part, ties) for part in parts(quoted, wanted)]
    if not pieces:
        none = np.zeros(0, dtype=np.int64)
        return Proven(none, none, none)
    return Proven(*(np.concatenate(column) for column in zip(*pieces, strict=True)))


def parts(quoted: Lines, wanted: Ints) -> list[Ints]:
    """`wanted` cut into runs of at most CHUNK possible pairs."""
    sizes = np.diff(quoted.starts)[wanted]
    wanted, sizes = wanted[sizes > 0], sizes[sizes > 0]
    if not len(wanted):
        return []
    run = np.cumsum(sizes) * COMMON // CHUNK
    return np.split(wanted, np.flatnonzero(np.diff(run)) + 1)


def pairs_of(lines: Lines, rows: Ints) -> tuple[Ints, Ints]:
    """(place, fingerprint) of each distinct line of `rows`, sorted by (fingerprint, place)."""
    lengths = np.diff(lines.starts)[rows]
    begins = np.repeat(lines.starts[:-1][rows] - np.concatenate(([0], np.cumsum(lengths)[:-1])), lengths)
    values = lines.values[np.arange(lengths.sum()) + begins]
    place = np.repeat(rows, lengths)
    by = np.lexsort((place, values))
    place, values = place[by], values[by]
    once = np.ones(len(place), dtype=bool)
    once[1:] = (place[1:] != place[:-1]) | (values[1:] != values[:-1])
    return place[once], values[once]


def proven(lines: Lines, quoted: Lines, wanted: Ints, ties: Ties) -> Proven:
    """`quoted_parents` of one run."""
    child, print_ = pairs_of(quoted, wanted)
    sought = np.unique(print_)
    holders = np.unique(np.repeat(np.arange(len(lines.starts) - 1), np.diff(lines.starts))[among(lines.values, sought)])
    writer, written = pairs_of(lines, holders)
    kept = among(written, sought)
    writer, written = writer[kept], written[kept]
    return best(*candidates(child, print_, writer, written), ties)


def candidates(child: Ints, print_: Ints, writer: Ints, written: Ints) -> tuple[Ints, Ints, Weights]:
    """(child, earlier writer, proof) for each line quoted by the one and written by the other."""
    begins = np.concatenate((np.ones(1, dtype=bool), written[1:] != written[:-1])) if len(written) else np.zeros(0, dtype=bool)
    known, number = written[begins], np.cumsum(begins) - 1
    held, at = among(print_, known), np.searchsorted(known, print_)
    child, at = child[held], at[held]
    span = int(max(child.max(initial=0), writer.max(initial=0))) + 1
    code = number * span + writer
    low, high = np.searchsorted(code, at * span), np.searchsorted(code, at * span + child)
    earlier = high - low
    kept = (earlier > 0) & (earlier <= COMMON)
    child, low, earlier = child[kept], low[kept], earlier[kept]
    index = np.repeat(low - np.concatenate(([0], np.cumsum(earlier)[:-1])), earlier) + np.arange(earlier.sum())
    return np.repeat(child, earlier), writer[index], np.repeat(1.0 / earlier, earlier)


def best(child: Ints, parent: Ints, proof: Weights, ties: Ties) -> Proven:
    """For each child the latest parent that is proven well enough: within its topic first, and certain before likely."""
    span = int(max(child.max(initial=0), parent.max(initial=0))) + 1
    pair, which = np.unique(child * span + parent, return_inverse=True)
    total = np.bincount(which, weights=proof, minlength=len(pair))
    child, parent = pair // span, pair % span
    within = (ties.topic[child] == ties.topic[parent]) & (ties.topic[child] >= 0)
    fit = np.where(within, total >= SINGLE, (total >= ELSEWHERE) & acquainted(child, parent, ties.cast))
    child, parent, within, total = child[fit], parent[fit], within[fit], total[fit]
    certain = (total >= ENOUGH).astype(np.int64)
    by = np.lexsort((parent, certain, within, child))
    last = np.ones(len(by), dtype=bool)
    last[:-1] = child[by][1:] != child[by][:-1]
    return Proven(child[by][last], parent[by][last], certain[by][last])


def acquainted(child: Ints, parent: Ints, cast: Cast) -> NDArray[np.bool_]:
    """Whether the one author is the other, or a recipient of the other's moment."""
    one, other = cast.author[child], cast.author[parent]
    same: NDArray[np.bool_] = one == other
    return same | addressed(parent, one, cast) | addressed(child, other, cast)


def addressed(place: Ints, identity: Ints, cast: Cast) -> NDArray[np.bool_]:
    """Whether each identity is a recipient of the moment at each place."""
    count = len(cast.addresses) + 1
    known = np.repeat(np.arange(len(cast.starts) - 1), np.diff(cast.starts)) * count + cast.who
    return among(place * count + identity, known)


def among(values: Ints, known: Ints) -> NDArray[np.bool_]:
    """Whether each value is one of `known`, which is sorted."""
    if not len(known):
        return np.zeros(len(values), dtype=bool)
    found: NDArray[np.bool_] = known[np.minimum(np.searchsorted(known, values), len(known) - 1)] == values
    return found
