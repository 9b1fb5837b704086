"""The office: the composition root, the only file that knows every part; opens a home and offers what the faces show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from regard.facts.entry import Entry, Verdict
from regard.facts.message import Message, Unreadable
from regard.facts.page import Imported, Ledgered, Mail, PersonCard, PersonPage, Progress, Today, Why


class Office:
    """One person's home: a ledger and what was derived from it. `as_of` is an instant; None means now (or the home's fixed morning)."""

    @classmethod
    def open(cls, home: Path | None = None) -> Office:
        """Open (or make) the home; None means $REGARD_HOME or the user's data folder."""
        raise NotImplementedError

    def import_paths(self, paths: list[Path], me: str | None = None, on_progress: Callable[[Progress], None] | None = None) -> Imported:
        """Fill the ledger from mail on disk, newest 90 days first, and derive."""
        raise NotImplementedError

    def today(self, as_of: int | None = None) -> Today:
        """What is owed this morning; without `as_of` what was shown is kept."""
        raise NotImplementedError

    def promises(self, as_of: int | None = None) -> Ledgered:
        """Promises and accepted requests, both directions."""
        raise NotImplementedError

    def waiting(self, as_of: int | None = None) -> Ledgered:
        """Questions and requests without an answer, both directions."""
        raise NotImplementedError

    def faded(self, as_of: int | None = None) -> Ledgered:
        """Rows older than twenty working days and unmoved: one page to skim."""
        raise NotImplementedError

    def people(self, as_of: int | None = None) -> list[PersonCard]:
        """Everyone met between people, by name."""
        raise NotImplementedError

    def person(self, name: str, as_of: int | None = None) -> PersonPage:
        """One relationship; `name` is (part of) a name, an address or a key. Raises PersonNotFound, PersonUnclear."""
        raise NotImplementedError

    def why(self, row: str, as_of: int | None = None) -> Why:
        """The evidence behind a row; `row` is its id or an unambiguous beginning. Raises RowNotFound."""
        raise NotImplementedError

    def mail(self, moment: str) -> Mail:
        """One mail as text. Raises MailNotFound."""
        raise NotImplementedError

    def decide(self, row: str, verdict: Verdict, when: int | None = None, words: str = "") -> Entry:
        """Enter the owner's word on a row."""
        raise NotImplementedError

    def undo(self, entry: str) -> None:
        """Take one entry back."""
        raise NotImplementedError

    def note(self, written: str) -> Entry:
        """Write a moment by hand, in the written form. Raises NoteUnclear with the form and an example."""
        raise NotImplementedError

    def search(self, words: str, limit: int = 50) -> list[Mail]:
        """Mail holding all the words, newest first."""
        raise NotImplementedError

    def read(self, paths: list[Path]) -> Iterator[tuple[Path, Message | Unreadable]]:
        """What the reader finds in files of one message each (or every message of an mbox), without storing anything."""
        raise NotImplementedError

    def dump(self) -> Iterator[str]:
        """The canonical dump: one JSON object a line, sorted by key, the same for the same mail in any order."""
        raise NotImplementedError

    def setting(self, name: str) -> str | None:
        """A setting of this home: me, zone, language, mail_link (mid, message, gmail, copy), as_of."""
        raise NotImplementedError

    def set(self, name: str, value: str) -> None:
        """Change a setting. Raises SettingUnknown."""
        raise NotImplementedError
