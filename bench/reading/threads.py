"""Threads rebuilt without headers, on the three lists, as the table has them; `bench.joining.threads` tells more."""

from collections import Counter
from collections.abc import Iterator

import numpy as np

from bench.acts.gold import data_file
from bench.joining.mail import moments_of_mbox
from bench.joining.threads import LISTS, components, known_places, rebuilt, stripped
from bench.reading.table import Row, f1
from regard.joining.columns import columns_of
from regard.joining.order import in_order


def rows() -> Iterator[Row]:
    """Pairwise F1 on each list, with In-Reply-To and References removed; the interval is drawn over true threads."""
    for name in LISTS:
        columns = in_order(columns_of(moments_of_mbox(data_file(f"{name}.mbox"))))
        gold = components(columns)
        known = known_places(columns, gold)
        found = rebuilt(stripped(columns)).thread
        true, said = Counter(gold[place] for place in known), Counter(found[place] for place in known)
        shared = Counter((gold[place], found[place]) for place in known)
        number = {thread: turn for turn, thread in enumerate(true)}
        both, either = np.zeros(len(true), np.int64), np.zeros(len(true), np.int64)
        for place in known:
            turn = number[gold[place]]
            both[turn] += shared[gold[place], found[place]] - 1
            either[turn] += true[gold[place]] + said[found[place]] - 2
        counts = f"{len(known):,} moments in {len(true):,} threads of known beginning"
        yield f1("threads rebuilt, pairwise F1", f"{name}, thread headers removed", both, either, ("at least", 0.90), counts)
