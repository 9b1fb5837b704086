"""Thread rebuilding: pairwise precision, recall and F1 on three list archives with In-Reply-To and References removed.

Gold: the connected components of all ids named in headers. Judged are moments whose place is known: those in a component that
begins with a message that neither is marked ("Re:") nor names another; a marked message without headers is an answer to
something, nobody knows to what.

    python -m bench.joining.threads DATA    (DATA holds usrp-users.mbox, linux-man.mbox, util-linux.mbox)
"""

import sys
import time
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from pathlib import Path

from bench.joining.mail import moments_of_mbox
from regard.joining.columns import Columns, columns_of
from regard.joining.copies import copies_of
from regard.joining.headers import chains, named_parents
from regard.joining.marks import is_marked
from regard.joining.order import cast_of, in_order
from regard.joining.threads import REASONS, Threads, threads_of

LISTS = ("usrp-users", "linux-man", "util-linux")


def components(columns: Columns) -> list[str]:
    """The component of each moment under the ids that headers name."""
    leader: dict[str, str] = {}

    def find(name: str) -> str:
        while leader.setdefault(name, name) != name:
            leader[name] = leader[leader[name]]
            name = leader[name]
        return name

    for key, own, chain in zip(columns.key, columns.message_ids, chains(columns), strict=True):
        for name in (*own.split(), *chain):
            leader[find(f"id {name}")] = find(f"moment {key}")
    return [find(f"moment {key}") for key in columns.key]


def known_places(columns: Columns, gold: Sequence[str]) -> list[int]:
    """The moments of components that begin with a beginning."""
    begun: dict[str, bool] = {}
    for place, component in enumerate(gold):
        begun.setdefault(component, not (is_marked(columns.subject[place]) or columns.in_reply_to[place] or columns.references[place]))
    return [place for place, component in enumerate(gold) if begun[component]]


def pairs(labels: Iterable[Hashable]) -> int:
    return sum(count * (count - 1) // 2 for count in Counter(labels).values())


def scores(gold: Sequence[str], found: Sequence[str]) -> tuple[float, float, float]:
    both, true, said = pairs(zip(gold, found, strict=True)), pairs(gold), pairs(found)
    return both / said, both / true, 2 * both / (true + said)


def stripped(columns: Columns) -> Columns:
    none = [""] * len(columns.key)
    return columns._replace(in_reply_to=none, references=none)


def rebuilt(columns: Columns) -> Threads:
    cast = cast_of(columns.participants, len(columns.key))
    return threads_of(columns, cast, copies_of(columns, cast))


def report(name: str, columns: Columns) -> None:
    gold = components(columns)
    began = time.perf_counter()
    found = rebuilt(stripped(columns))
    seconds = time.perf_counter() - began
    known = known_places(columns, gold)
    precision, recall, f1 = scores([gold[place] for place in known], [found.thread[place] for place in known])
    _, _, whole = scores(rebuilt(columns).thread, found.thread)
    named = [(place, parent) for place, parent in enumerate(named_parents(columns.message_ids, chains(columns)).parent) if parent >= 0]
    right = sum(int(found.parent[place]) == parent for place, parent in named)
    by = Counter(found.reason.tolist())
    print(f"{name:11} {len(columns.key):6,} moments, {len(known):6,} of known place: P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")
    print(f"{'':11} against the run with headers, all moments: F1 {whole:.3f}; exact parent {right / len(named):.3f} of {len(named):,}")
    print(f"{'':11} by {', '.join(f'{reason} {by[number]:,}' for number, reason in enumerate(REASONS))}; {seconds:.2f} s")


def main() -> None:
    for name in LISTS:
        report(name, in_order(columns_of(moments_of_mbox(Path(sys.argv[1]) / f"{name}.mbox"))))


if __name__ == "__main__":
    main()
