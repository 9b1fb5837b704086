"""Re-reading: every stored raw read again by the present reader; what was found is replaced, what people said is kept.

Copies of one moment are read together, and written as if they had just come; numbers change, keys do not.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from regard.facts.entry import Entry
from regard.facts.message import Message, Unreadable
from regard.ledger.compression import expanded
from regard.ledger.connection import connect, transaction
from regard.ledger.filling import AT_ONCE
from regard.ledger.home import DERIVED, LEDGER, Ledger
from regard.ledger.identities import Identities
from regard.ledger.lock import importing
from regard.ledger.pace import Listener, Pace
from regard.ledger.placements import placements
from regard.ledger.reader import UNDATED, Answers, Reader, Unread, in_order, pool
from regard.ledger.searching import begin_again, catch_up, index
from regard.ledger.statements import GROWN
from regard.ledger.views import View
from regard.ledger.writing import Reading, erase_readings, next_number, storable, write_moments

Finding = tuple[str, bytes, str]
"""What identifies a found act: its moment's key, its own key, its kind."""


class Reread(NamedTuple):
    """What changed: acts added and removed by kind, messages that became readable or unreadable, entries that found no place."""

    raw: int
    added: dict[str, int]
    removed: dict[str, int]
    readable: int
    unreadable: int
    unplaced: tuple[Entry, ...]


def reread(ledger: Ledger, on_progress: Listener | None = None, read: Reader | None = None) -> Reread:
    """Read every stored raw again. Killed in the middle, what was not reached stays as it was read before. Raises ImportRunning."""
    with importing(ledger.home):
        facts, words = connect(ledger.home / LEDGER, "NORMAL"), connect(ledger.home / DERIVED, "NORMAL")
        try:
            rereading = Rereading(Identities(facts, ledger.owner), words, Pace(on_progress))
            rereading.run(read or pool())
        finally:
            facts.close()
            words.close()
    return rereading.result(placements(View(ledger)).unplaced)


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
        self.added: Counter[str] = Counter()
        self.removed: Counter[str] = Counter()
        self.readable = self.unreadable = 0

    def run(self, read: Reader) -> None:
        """Batch by batch; each is one transaction."""
        ask = "SELECT r.id, c.moment FROM raw r LEFT JOIN copy c ON c.raw = r.id WHERE r.owner = ? ORDER BY c.moment, r.id"
        moments: dict[int, int | None] = dict(self.facts.execute(ask, (self.owner,)))
        newest = next_number(self.facts, "moment") - 1
        begin_again(self.words, newest)
        self.pace.begin("reading", len(moments))
        for some in _together(in_order(read, self._unread(moments), 1), moments):
            self._replace(some, newest)
            self.pace.step(len(some))
        catch_up(self.facts, self.words, read)
        self.pace.say()

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
                before = self._erase([raw for raw, _ in some])
                self._note_reasons(some)
                readings = [Reading(raw, self._digest(raw), said) for raw, said in some if isinstance(said, Message)]
                written = write_moments(self.facts, self.identities, readings, above=newest)
                self.facts.execute(GROWN, (self.owner,))
            index(self.words, written.new)
        after = {
            (message.moment.key, bytes.fromhex(act.key), act.kind)
            for _, message in written.new + written.replaced
            for sentence in message.sentences
            for act in sentence.acts
        }
        self.added.update(kind for _, _, kind in after - before)
        self.removed.update(kind for _, _, kind in before - after)

    def _erase(self, raws: Sequence[int]) -> set[Finding]:
        """Take away the copies, and the moments that have no other; what had been found in those."""
        each = [(raw,) for raw in raws]
        moments = {row[0] for raw in each for row in self.facts.execute("SELECT moment FROM copy WHERE raw = ?", raw)}
        self.facts.executemany("DELETE FROM copy WHERE raw = ?", each)
        gone = [moment for moment in sorted(moments) if not self.facts.execute("SELECT 1 FROM copy WHERE moment = ?", (moment,)).fetchone()]
        ask = "SELECT lower(hex(m.key)), a.key, a.kind FROM act a JOIN moment m ON m.id = a.moment WHERE a.moment = ?"
        found = {finding for moment in gone for finding in self.facts.execute(ask, (moment,))}
        erase_readings(self.facts, gone)
        return found

    def _note_reasons(self, some: Answers) -> None:
        for raw, said in some:
            (before,) = self.facts.execute("SELECT reason FROM raw WHERE id = ?", (raw,)).fetchone()
            reason = said.reason if isinstance(said, Unreadable) else None
            if before != reason:
                self.facts.execute("UPDATE raw SET reason = ? WHERE id = ?", (reason, raw))
                self.readable += before is not None and reason is None
                self.unreadable += before is None and reason is not None

    def _digest(self, raw: int) -> bytes:
        return bytes(self.facts.execute("SELECT digest FROM raw WHERE id = ?", (raw,)).fetchone()[0])

    def result(self, unplaced: tuple[Entry, ...]) -> Reread:
        """The counts."""
        return Reread(self.pace.done, dict(self.added), dict(self.removed), self.readable, self.unreadable, unplaced)
