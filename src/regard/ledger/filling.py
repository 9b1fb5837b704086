"""Filling: from mail on disk into the ledger; what is known is left out, and being killed at any instant loses nothing and doubles nothing.

One batch is one transaction: raw bytes, where they lie, what was read of them, and the memo of files that are complete with it.
A message is named by its bytes, so that a next run finds what the killed one stored and goes on from there.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from regard.facts.message import Unreadable
from regard.ledger.collecting import seldom_collecting
from regard.ledger.connection import connect
from regard.ledger.fetching import Fetching
from regard.ledger.home import DERIVED, LEDGER, Ledger
from regard.ledger.identities import Identities
from regard.ledger.lock import importing
from regard.ledger.looking import look
from regard.ledger.pace import Listener, Pace
from regard.ledger.plan import Plan, chunks, plan_of
from regard.ledger.reader import Answers, Reader, Readers, Unread, answers, pool, readers
from regard.ledger.searching import catch_up
from regard.ledger.storing import Read, completed, store
from regard.sources.source import Source, SourceFile

AT_ONCE = 512
"""Messages stored in one transaction: a tenth of a second of writing."""
MUCH = 2 << 20
"""Bytes of unknown mail for which workers are worth their start: some hundreds of messages."""
SECONDS_UNSTORED = 0.5
"""How long answers wait for more of them."""
PLACED_AT_MOST = 2_000
"""Known messages whose places wait for the next transaction."""


class Filled(NamedTuple):
    """What one filling did: new raws, new moments, messages known already, unreadable ones by reason, refusals as full sentences."""

    raw: int
    moments: int
    known: int
    unreadable: dict[str, int]
    errors: tuple[str, ...]
    interrupted: bool


class Unknown:
    """Sums up the files that are to be read, and says once when it is much."""

    def __init__(self, much: Callable[[], None]) -> None:
        self.much = much
        self.size = 0

    def met(self, file: SourceFile) -> None:
        """A file whose messages are not known."""
        before, self.size = self.size, self.size + file.size
        if before < MUCH <= self.size:
            self.much()


def fill(
    ledger: Ledger,
    sources: Iterable[Source],
    on_progress: Listener | None = None,
    on_recent: Callable[[], None] | None = None,
    read: Reader | None = None,
) -> Filled:
    """Bring in what `sources` hold, newest 90 days first; `on_recent` is called once when those are in.

    Ctrl-C ends it cleanly with what was done. Raises ImportRunning.
    """
    with importing(ledger.home), seldom_collecting(), readers(read) as ready:
        filling = Filling(ledger, Pace(on_progress), on_recent or (lambda: None))
        try:
            filling.run(list(sources), ready)
        except KeyboardInterrupt:
            filling.store()
            return filling.filled(interrupted=True)
        finally:
            filling.close()
        return filling.filled(interrupted=False)


def index_words(ledger: Ledger, read: Reader | None = None) -> None:
    """Make every moment findable by its words again, where the derived file was dropped or a run was killed. Raises ImportRunning."""
    with importing(ledger.home):
        filling = Filling(ledger, Pace(None), lambda: None)
        try:
            catch_up(filling.facts, filling.words, read or pool())
        finally:
            filling.close()


class Filling:
    """One run: its connections and counts."""

    def __init__(self, ledger: Ledger, pace: Pace, on_recent: Callable[[], None]) -> None:
        self.owner = ledger.owner
        self.facts = connect(ledger.home / LEDGER, "NORMAL")
        self.words = connect(ledger.home / DERIVED, "NORMAL")
        self.identities = Identities(self.facts, self.owner)
        self.pace = pace
        self.on_recent = on_recent
        self.raw = self.moments = self.known = 0
        self.unreadable: Counter[str] = Counter()
        self.errors: list[str] = []
        self.fetching = Fetching(self.facts, self.owner, [], self.errors)
        self.waiting: Answers = []
        self.stored_at = time.monotonic()
        self.recent_end: int | None = None

    def run(self, sources: list[Source], ready: Readers) -> None:
        """Look at every file, then read and write, some hundreds of messages at a time; where there is much to read, the readers get ready meanwhile."""
        catch_up(self.facts, self.words, ready.read)
        unread = Unknown(ready.begin)
        wanted = [each for source in sources for each in look(self.facts, self.owner, source, self.pace, self.errors, unread.met)]
        plan = plan_of(wanted)
        self.fetching = Fetching(self.facts, self.owner, wanted, self.errors)
        self.pace.begin("reading", len(plan.file))
        with answers(ready.read, self._unread(plan)) as at_work:
            for some in at_work:
                self.waiting += some
                if self._is_enough():
                    self.store()
        self.store()
        self.errors += [str(error) for source in sources for error in source.errors]
        self.pace.say()

    def _is_enough(self) -> bool:
        if len(self.waiting) >= AT_ONCE or time.monotonic() - self.stored_at > SECONDS_UNSTORED:
            return True
        return self.recent_end is not None and self.fetching.passed(self.recent_end, {index for index, _ in self.waiting})

    def _unread(self, plan: Plan) -> Iterator[Unread]:
        for chunk in chunks(plan):
            yield from self.fetching.unread(chunk)
            if chunk.last_recent:
                self.recent_end = self.fetching.handed_over
            if len(self.fetching.placed) >= PLACED_AT_MOST:
                self.store()

    def store(self) -> None:
        """What was read and what was found known, in one transaction with the files that are complete by it."""
        arrived: list[Read] = [(self.fetching.arrived(index), said) for index, said in self.waiting]
        placed, self.fetching.placed, self.waiting = self.fetching.placed, [], []
        places = [*((file, item) for file, item, _ in placed), *(place for fetched, _ in arrived for place in fetched.places)]
        within = {file: fetched for fetched, _ in arrived for file, _ in fetched.places}
        complete = [completed(wanted, within) for wanted in self.fetching.completed_with(places)]
        written = store(self.identities, self.words, arrived, placed, complete)
        self.stored_at = time.monotonic()
        self._count(arrived, len(written.new), len(places))
        if self.recent_end is not None and self.fetching.passed(self.recent_end, ()):
            self.recent_end = None
            self.on_recent()

    def _count(self, arrived: list[Read], moments: int, places: int) -> None:
        self.raw += len(arrived)
        self.moments += moments
        self.known += places - len(arrived)
        self.unreadable.update(said.reason for _, said in arrived if isinstance(said, Unreadable))
        self.pace.step(places)

    def filled(self, interrupted: bool) -> Filled:
        """The counts so far."""
        known = self.known + sum(self.pace.skipped.values())
        return Filled(self.raw, self.moments, known, dict(self.unreadable), tuple(self.errors), interrupted)

    def close(self) -> None:
        """Close the connections; what was committed stays."""
        self.facts.close()
        self.words.close()
