"""Re-reading: stored raws read again by the present reader; what was found is replaced, what people said is kept.

Copies of one moment are read together, and written as if they had just come; numbers change, keys do not. Every raw keeps the edition
of the reader that read it last: a run that was stopped goes on where it was.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from regard.facts.entry import Entry
from regard.facts.message import Message, Unreadable
from regard.ledger.changes import Changes, Kinds, acts_said, moments_said
from regard.ledger.compression import expanded
from regard.ledger.connection import connect, transaction
from regard.ledger.filling import AT_ONCE
from regard.ledger.home import DERIVED, LEDGER, Ledger
from regard.ledger.identities import Identities
from regard.ledger.lock import importing
from regard.ledger.pace import Listener, Pace
from regard.ledger.placements import placements
from regard.ledger.reader import UNDATED, Answers, Reader, Unread, in_order, pool
from regard.ledger.searching import begin_again, catch_up, index, indexed
from regard.ledger.statements import GROWN
from regard.ledger.views import View
from regard.ledger.writing import Reading, erase_readings, next_number, storable, write_moments
from regard.reading.edition import EDITION

OLDER = "SELECT count(*) FROM raw WHERE owner = ? AND edition < ?"
PENDING = (
    "SELECT r.id, c.moment FROM raw r LEFT JOIN copy c ON c.raw = r.id WHERE r.owner = :owner AND (r.edition < :edition"
    " OR c.moment IN (SELECT o.moment FROM copy o JOIN raw w ON w.id = o.raw WHERE w.owner = :owner AND w.edition < :edition)) ORDER BY c.moment, r.id"
)
"""Raws of an older edition, and the other copies of their moments."""


class Reread(NamedTuple):
    """What changed. `raw`: read again of `pending`; the rest as in `Changes`; `unplaced` are entries about acts that found no place."""

    raw: int
    pending: int
    added: dict[str, int]
    removed: dict[str, int]
    changed: dict[tuple[str, str], int]
    kinds: dict[tuple[str, str], int]
    readable: int
    unreadable: int
    unplaced: tuple[Entry, ...]
    interrupted: bool


def older(ledger: Ledger) -> int:
    """How many stored raws were last read by an older edition of the reader."""
    return int(ledger.connection.execute(OLDER, (ledger.owner, EDITION)).fetchone()[0])


def reread(ledger: Ledger, on_progress: Listener | None = None, read: Reader | None = None, *, everything: bool = False) -> Reread:
    """Read again what an older edition read, or everything. Ctrl-C and kills keep what was done; the next run goes on. Raises ImportRunning."""
    interrupted = False
    with importing(ledger.home):
        facts, words = connect(ledger.home / LEDGER, "NORMAL"), connect(ledger.home / DERIVED, "NORMAL")
        try:
            rereading = Rereading(Identities(facts, ledger.owner), words, Pace(on_progress))
            rereading.run(read or pool(), everything)
        except KeyboardInterrupt:
            interrupted = True
        finally:
            facts.close()
            words.close()
    return rereading.result(placements(View(ledger)).unplaced, interrupted)


def _together(each: Iterable[Answers], moments: Mapping[int, int | None]) -> Iterator[Answers]:
    """Some hundreds of answers at a time; copies of one moment, which follow each other, are never apart."""
    together: Answers = []
    for some in each:
        moment = moments[some[0][0]]
        if len(together) >= AT_ONCE and (moment is None or moment != moments[together[-1][0]]):
            yield together
            together = []
        together += some
    if together:
        yield together


class Rereading:
    """One run: its connections and counts."""

    def __init__(self, identities: Identities, words: sqlite3.Connection, pace: Pace) -> None:
        self.identities = identities
        self.facts = identities.connection
        self.owner = identities.owner
        self.words = words
        self.pace = pace
        self.changes = Changes()
        self.readable = self.unreadable = 0

    def run(self, read: Reader, everything: bool) -> None:
        """Batch by batch; each is one transaction."""
        if everything:
            with transaction(self.facts):
                self.facts.execute("UPDATE raw SET edition = 0 WHERE owner = ?", (self.owner,))
        moments: dict[int, int | None] = dict(self.facts.execute(PENDING, {"owner": self.owner, "edition": EDITION}))
        newest = max(next_number(self.facts, "moment") - 1, indexed(self.words).top)
        self._search_anew(moments, newest)
        self.pace.begin("reading", len(moments))
        for some in _together(in_order(read, self._unread(moments), 1), moments):
            self._replace(some, newest)
            self.pace.step(len(some))
        catch_up(self.facts, self.words, read)
        self.pace.say()

    def _search_anew(self, moments: Mapping[int, int | None], newest: int) -> None:
        """The index cannot take words out: it is emptied when all of them come again; else what is not there any more is passed over."""
        (stored,) = self.facts.execute("SELECT count(*) FROM moment WHERE owner = ?", (self.owner,)).fetchone()
        if len({moment for moment in moments.values() if moment is not None}) == stored:
            begin_again(self.words, newest)

    def _unread(self, raws: Iterable[int]) -> Iterator[Unread]:
        for raw in raws:
            yield raw, expanded(self.facts.execute("SELECT data FROM raw WHERE id = ?", (raw,)).fetchone()[0]), UNDATED

    def _replace(self, some: Answers, newest: int) -> None:
        try:
            self._write(some, newest)
        except UnicodeEncodeError:
            self.identities.recall()
            self._write([(raw, storable(said)) for raw, said in some], newest)

    def _write(self, some: Answers, newest: int) -> None:
        with transaction(self.words):
            with transaction(self.facts):
                acts, kinds = self._erase([raw for raw, _ in some])
                reasons = self._note_reading(some)
                readings = [Reading(raw, self._digest(raw), said) for raw, said in some if isinstance(said, Message)]
                written = write_moments(self.facts, self.identities, readings, above=newest)
                self.facts.execute(GROWN, (self.owner,))
            index(self.words, written.new)
        messages = [message for _, message in written.new + written.replaced]
        self.changes.note_acts(acts, acts_said(messages))
        self.changes.note_moments(kinds, moments_said(messages))
        self.readable += reasons.count("readable")
        self.unreadable += reasons.count("unreadable")

    def _erase(self, raws: Sequence[int]) -> tuple[Kinds, Mapping[str, str]]:
        """Take away the copies, and the moments that have no other; what had been found in those, and of what kind they were."""
        each = [(raw,) for raw in raws]
        moments = {row[0] for raw in each for row in self.facts.execute("SELECT moment FROM copy WHERE raw = ?", raw)}
        self.facts.executemany("DELETE FROM copy WHERE raw = ?", each)
        gone = [(moment,) for moment in sorted(moments) if not self.facts.execute("SELECT 1 FROM copy WHERE moment = ?", (moment,)).fetchone()]
        ask = "SELECT lower(hex(m.key)), lower(hex(a.key)), a.kind FROM act a JOIN moment m ON m.id = a.moment WHERE a.moment = ?"
        acts: Kinds = {}
        for moment, act, kind in (found for one in gone for found in self.facts.execute(ask, one)):
            acts.setdefault((moment, act), set()).add(kind)
        kinds = dict(found for one in gone for found in self.facts.execute("SELECT lower(hex(key)), kind FROM moment WHERE id = ?", one))
        erase_readings(self.facts, [moment for (moment,) in gone])
        return acts, kinds

    def _note_reading(self, some: Answers) -> list[str]:
        """Note the edition and the reason; which became readable or unreadable."""
        turned = []
        for raw, said in some:
            (before,) = self.facts.execute("SELECT reason FROM raw WHERE id = ?", (raw,)).fetchone()
            reason = said.reason if isinstance(said, Unreadable) else None
            self.facts.execute("UPDATE raw SET reason = ?, edition = ? WHERE id = ?", (reason, EDITION, raw))
            if (before is None) != (reason is None):
                turned.append("readable" if reason is None else "unreadable")
        return turned

    def _digest(self, raw: int) -> bytes:
        return bytes(self.facts.execute("SELECT digest FROM raw WHERE id = ?", (raw,)).fetchone()[0])

    def result(self, unplaced: tuple[Entry, ...], interrupted: bool) -> Reread:
        """The counts."""
        seen = self.changes
        counts = (dict(seen.added), dict(seen.removed), dict(seen.changed), dict(seen.kinds))
        return Reread(self.pace.done, self.pace.total, *counts, self.readable, self.unreadable, unplaced, interrupted)
