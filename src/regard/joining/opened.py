"""Opened: what was asked or promised and by whom it is owed, as long as a link may lead back to it."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import takewhile
from typing import Literal

from regard.joining.talk import SaidAct

HORIZON = 90 * 86_400
"""No link leads further back than the rules of matters look (90 days)."""
ELSEWHERE = 30 * 86_400
"""In another thread a deed is looked for this long (as in matters: people start a new mail to send a file)."""
KEPT = 400
"""Things open with one person that are looked through for a deed in another thread; the oldest are let go."""


class Open:
    """One thing asked (of `doers`, by `asker`) or promised (by its one doer, to `to`); `closed` by the number of the moment that did it, -1 before."""

    __slots__ = ("act", "at", "closed", "doers", "kind", "moment", "stems", "thread", "to")

    def __init__(self, act: SaidAct, at: int, thread: int, doers: frozenset[int], to: frozenset[int], stems: frozenset[str]) -> None:
        self.kind: Literal["question", "request", "promise"] = act.kind  # type: ignore[assignment]
        self.act, self.moment, self.at, self.thread = act, act.moment, at, thread
        self.doers, self.to, self.stems, self.closed = doers, to, stems, -1


class Ledger:
    """Everything opened so far, by thread and by who owes it."""

    def __init__(self) -> None:
        self.by_thread: dict[int, list[Open]] = defaultdict(list)
        self.by_doer: dict[int, list[Open]] = defaultdict(list)

    def add(self, one: Open) -> None:
        """Keep one thing opened."""
        self.by_thread[one.thread].append(one)
        for doer in one.doers:
            kept = self.by_doer[doer]
            kept.append(one)
            if len(kept) > KEPT:
                del kept[: KEPT // 2]

    def here(self, thread: int, at: int) -> Iterator[Open]:
        """What was opened in the thread, the newest first."""
        return takewhile(lambda one: at - one.at <= HORIZON, reversed(self.by_thread.get(thread, ())))

    def elsewhere(self, doer: int, person: int, thread: int, at: int) -> Iterator[Open]:
        """What `doer` still owes to `person` from other threads, the newest first."""
        lately = takewhile(lambda one: at - one.at <= ELSEWHERE, reversed(self.by_doer.get(doer, ())))
        return (one for one in lately if one.closed < 0 and one.thread != thread and person in one.to)
