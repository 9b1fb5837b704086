"""By hand: the part of the office in which the owner speaks: decides on a row, marks a sentence, takes words back, has mail read again."""

from __future__ import annotations

from collections.abc import Callable

from regard.facts.act import Markable
from regard.facts.entry import Entry, Note, Verdict
from regard.facts.learnt import Learnt
from regard.facts.page import Mail, Progress
from regard.facts.rereading import Reread, Unplaced
from regard.facts.statement import Statement
from regard.ledger.entries import enter, taught
from regard.ledger.home import Ledger
from regard.ledger.views import View
from regard.office import evidence
from regard.office.correcting import About, entry_about, fitting_day, kind_of, not_said_yet
from regard.office.desk import Desk
from regard.office.keeping import refill_search
from regard.office.learning import Lessons, lessons, may_teach
from regard.office.marking import Marked, Sentence, about, mail_called, rows_opened, sentence_with, sentences_of
from regard.office.stating import take_back
from regard.office.taking_back import Word, called, entries_not_undone, erase_note, newest, notes_that_stand, said_at
from regard.standing.corrections import EXCUSES

NOTES = "notes"
"""The folder of a home in which notes lie as files of mail."""


class ByHand:
    """See the module; `Office` holds the ledger and lays the desk."""

    ledger: Ledger
    view: View

    def _desk(self, as_of: int | None) -> Desk:
        raise NotImplementedError

    def _now(self) -> int:
        raise NotImplementedError

    def decide(self, row: str, verdict: Verdict, when: int | None = None, words: str = "") -> Entry:
        """Enter the owner's word on a row. Raises RowNotFound, RowUnclear, DayToCome, DayTooEarly, AlreadySaid."""
        of = self._desk(None)
        found = evidence.row_called(of, row)
        if when is not None:
            fitting_day(of, found, verdict, when)
        closes = verdict == "done" or verdict in EXCUSES
        said = self._now() if when is None and closes else when
        not_said_yet(of, found, verdict, said, words)
        return self._enter(About("occasion", found.key, found.evidence[0].moment, found.quote, kind_of(self.view, found)), verdict, said, words)

    def _enter(self, about: About, verdict: Verdict, when: int | None, words: str) -> Entry:
        entry = entry_about(self.view, about, verdict, when, words, said_at(self.view, self._now()))
        known = self._lessons(entry)
        enter(self.ledger, entry)
        if known is not None and known != lessons(self.view):
            taught(self.ledger)
        return entry

    def _lessons(self, entry: Entry) -> Lessons | None:
        """What is taught so far; None where this entry can teach nothing."""
        return lessons(self.view) if may_teach([*self.view.entries(), entry]) else None

    def sentence(self, mail: str, words: str) -> tuple[Mail, Sentence]:
        """The mail of that Message-ID, key or words, and the sentence in it that holds `words`. Raises MailNotFound, MailUnclear, WordsNotFound."""
        refill_search(self.ledger)
        moment = mail_called(self.view, mail, words)
        return evidence.mail_of(self.view, moment), sentence_with(self.view, moment, words)

    def sentences(self, moment: str) -> list[Sentence]:
        """The sentences of a mail, with what is found in each. Raises MailNotFound."""
        return sentences_of(self.view, moment)

    def mark(self, moment: str, sentence: Sentence, kind: Markable, due: int | None = None) -> Marked:
        """Enter that a sentence is a promise, a request or a question, due then, or when it says itself."""
        entry = self._enter(about(moment, sentence, kind), "is_promise", sentence.due if due is None else due, "")
        return Marked(entry, rows_opened(self._desk(None), entry))

    def undo(self, entry: str) -> Word:
        """Take one decision, note or statement back, named by its key or the beginning of it; which it was. Raises EntryNotFound, EntryUnclear."""
        found = called(self.view, entry)
        if isinstance(found, Statement):
            return take_back(self.ledger, found.key)
        if isinstance(found, Note):
            self._enter(About("note", found.key, "", "", None), "undone", None, "")
            erase_note(self.ledger, self.ledger.home / NOTES, found)
        else:
            self._enter(About(found.target_kind, found.target, found.moment, found.quote, found.act_kind), "undone", None, found.key)
        return found

    def notes(self) -> list[Note]:
        """Notes that were not taken back, oldest first."""
        return notes_that_stand(self.view)

    def newest(self) -> Word | None:
        """What was said by hand last, and stands: a decision, a note or a statement."""
        return newest(self.view)

    def decisions(self) -> list[Entry]:
        """Decisions that were not taken back, the newest first."""
        return [*reversed(entries_not_undone(self.view))]

    def learnt(self) -> list[Learnt]:
        """The findings that are shown more or less surely because of what was said by hand of findings like them."""
        self._desk(None)
        return self.view.learnt()

    def reread(self, on_progress: Callable[[Progress], None] | None = None, *, everything: bool = False) -> Reread:
        """Read again the mail that an older reader read, or all of it; every word by hand is kept. Ctrl-C keeps what was done. Raises ImportRunning."""
        from regard.office.rereading import read_again  # noqa: PLC0415  the readers are loaded only to read

        return read_again(self.ledger, lambda: self._desk(None), on_progress, everything)

    def unplaced(self) -> tuple[Unplaced, ...]:
        """Words by hand that belong to nothing that is found now, and what can be done about each."""
        from regard.office.rereading import unplaced  # noqa: PLC0415

        return unplaced(self._desk(None))
