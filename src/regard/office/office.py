"""The office: opens a home and offers what the faces show; everything is read through one viewer's view."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from platformdirs import user_data_path

from regard.actions.choosing import Chosen
from regard.facts.action import Action
from regard.facts.entry import Note
from regard.facts.message import Message, Unreadable
from regard.facts.page import Imported, Mail, Progress, Today, Why
from regard.facts.person import Person
from regard.joining.errors import MeNotFound, MeUnclear
from regard.languages.findings import findings
from regard.ledger.deriving import derived_generation
from regard.ledger.dumping import dump
from regard.ledger.entries import note, set_setting, show
from regard.ledger.home import Ledger
from regard.ledger.views import View
from regard.matters.clock import day_of
from regard.office import evidence, keeping_on
from regard.office.by_hand import NOTES, ByHand
from regard.office.desk import Desk, desk
from regard.office.errors import NoteUnclear, OfficeError
from regard.office.free_days import free_days
from regard.office.keeping import is_stale, rederive, refill_search
from regard.office.lists import Lists
from regard.office.morning import Shown, this_morning
from regard.office.ownership import handed_over, unfit_owner
from regard.office.people import People
from regard.office.reviews import Reviews
from regard.office.settled import Settings, checked, settled
from regard.office.taking_back import noted, said_at

HOME = "REGARD_HOME"
"""The environment's word for where the home is."""


class Office(ByHand, Reviews, Lists):
    """One person's home. `as_of` is an instant; None means the home's fixed morning, or now."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.view = View(ledger)
        self._people: tuple[int | None, People] | None = None
        self.language: str | None = None
        """The language of this call's sentences; None for the home's."""
        self.as_of: int | None = None
        """The instant that this call pretends it is; None for the home's fixed morning, or now."""
        self.lags: Callable[[], bool] | None = None
        """Asked where there are newer facts: whether this call shows what was known before them; None where it waits until they are worked out."""
        self.behind = False
        """Whether this call has shown what was known before."""

    @classmethod
    def open(cls, home: Path | None = None) -> Office:
        """Open (or make) the home; None means $REGARD_HOME or the user's data folder. Raises LedgerError."""
        named = os.environ.get(HOME)
        return cls(Ledger.open(home or (Path(named) if named else user_data_path("regard", appauthor=False))))

    def keep_on(self) -> None:
        """This process stays: keep in memory what later mail is derived from, so that only what it touches is derived again."""
        keeping_on.run(self.ledger)

    def close(self) -> None:
        """Close the home."""
        self.ledger.close()

    # Filling.

    def import_paths(self, paths: list[Path], me: str | None = None, on_progress: Callable[[Progress], None] | None = None) -> Imported:
        """Fill the ledger from mail on disk, newest 90 days first, and from calendars, address books and tables; and derive. Raises ImportRunning."""
        from regard.office.filing_facts import file_facts, sorted_paths  # noqa: PLC0415  the readers are loaded only to import
        from regard.office.importing import bring_in, report  # noqa: PLC0415

        before = self.owner()
        exports, mail = sorted_paths(paths)
        filled, refused = bring_in(self.ledger, mail, on_progress, self._first_finding)
        filed, unread = file_facts(self.ledger, () if filled.interrupted else exports, self._settings().zone)
        me_refused = self._set_owner(me) if me is not None and self.view.last_instant() is not None else ""
        self.catch_up()
        notices = (*self.view.notices("me"), *self.view.notices("coverage")) if self.view.last_instant() is not None else ()
        changed = handed_over(before, self.owner(), findings(self._settings().language))
        # After an import that was stopped early the name may not have come yet.
        said = report(filled, [*refused, *unread], (*notices, *changed))
        return said._replace(me_refused="" if filled.interrupted else me_refused, filed=tuple(filed))

    def _set_owner(self, me: str) -> str:
        """Set whose ledger it is; why it was not set, "" where it was."""
        try:
            self.set("me", me)
        except OfficeError as unfit:
            return str(unfit)
        return ""

    def begun(self) -> bool:
        """Whether there is any mail between people."""
        return self.view.last_instant() is not None

    def owner(self) -> Person | None:
        """Whose ledger it is, as far as it was known when it was last derived."""
        return self._known_people().owner

    def _first_finding(self) -> Action | None:
        rows = self.today(self.view.last_instant(), record=False).actions
        return rows[0] if rows else None

    def worked_out(self) -> bool:
        """Whether anything was ever worked out: there is something to show."""
        return derived_generation(self.ledger) is not None

    def is_behind(self) -> bool:
        """Whether there are facts from which nothing was worked out yet."""
        return is_stale(self.ledger)

    def catch_up(self) -> None:
        """Work out what follows from the newest facts, where there are any. Raises MeNotFound, MeUnclear."""
        if self.is_behind():
            self._derive()

    def _derive(self) -> None:
        settings = self._settings()
        rederive(self.ledger, settings.me, settings.zone, settings.holidays)
        self.view = View(self.ledger)  # what it remembers was derived with other settings
        self._people = None

    # Pages.

    def today(self, as_of: int | None = None, *, record: bool = True) -> Today:
        """What is owed this morning; without `as_of` what was shown is kept."""
        page, chosen = self.morning(as_of, self.view.shown())
        if as_of is None and record and chosen.rows:
            day = day_of(self._desk(as_of).clock, page.as_of).isoformat()
            show(self.ledger, day, [row.key for row in chosen.rows])
        return page

    def morning(self, as_of: int | None, shown: Shown) -> tuple[Today, Chosen]:
        """The page of a morning before which `shown` was shown, as (day, occasion) pairs; nothing is kept."""
        return this_morning(self._desk(as_of), shown)

    def why(self, row: str, as_of: int | None = None) -> Why:
        """The evidence behind a row; `row` is its id or an unambiguous beginning. Raises RowNotFound, RowUnclear."""
        return evidence.behind(self._desk(as_of), row)

    def mail(self, moment: str) -> Mail:
        """One mail as text. Raises MailNotFound."""
        return evidence.mail_of(self.view, moment)

    def search(self, words: str, limit: int = 50) -> list[Mail]:
        """Mail holding all the words, newest first."""
        refill_search(self.ledger)
        return evidence.found_by(self.view, words, limit)

    # The owner's word.

    def note(self, written: str) -> Note:
        """Write moments by hand, in the written form; they are read like mail, and what follows from them is told by the next page. Raises NoteUnclear with
        the form and an example."""
        from regard.office.importing import bring_in  # noqa: PLC0415  the readers are loaded only to read
        from regard.office.noting import as_files  # noqa: PLC0415

        entry = noted(self.view, said_at(self.view, self._now()), written)
        try:
            folder = as_files(written, self._last_desk(), self.ledger.home / NOTES / entry.key)
        except ValueError as unclear:
            raise NoteUnclear(reason=str(unclear)) from unclear
        note(self.ledger, entry)
        bring_in(self.ledger, [folder.parent], None, lambda: None)
        return entry

    # Reading without keeping, and everything that is kept.

    def read(self, paths: Sequence[Path]) -> Iterator[tuple[Path, Message | Unreadable]]:
        """What the reader finds in files of one message or mailboxes, without storing anything. Raises SourceError."""
        from regard.office.reading import read_files  # noqa: PLC0415

        return read_files(paths)

    def dump(self) -> Iterator[str]:
        """The canonical dump: one JSON object a line, the same for the same mail in any order."""
        return dump(self.ledger)

    def setting(self, name: str) -> str | None:
        """A setting of this home; None where nothing was set."""
        return self.view.settings().get(name)

    def set(self, name: str, value: str) -> None:
        """Change a setting. Raises SettingUnknown, SettingUnfit; for `me` also OwnerNotFound, OwnerMisspelt, OwnerUnclear when there is mail."""
        before = self.setting(name)
        set_setting(self.ledger, name, checked(name, value))
        if name in ("me", "zone", "holidays", "learning") and (before or "") != value and self.view.last_instant() is not None:
            try:
                self._derive()
            except Exception as wrong:
                set_setting(self.ledger, name, before or "")
                if not isinstance(wrong, MeNotFound | MeUnclear):
                    raise
                self.catch_up()
                raise unfit_owner(value, wrong, self.view.persons()) from wrong

    def now(self) -> datetime:
        """The instant that pages without `as_of` speak of, in the owner's zone."""
        return datetime.fromtimestamp(self._now(), self._settings().zone)

    def _now(self) -> int:
        return self.as_of or self._settings().as_of or int(time.time())

    def _settings(self) -> Settings:
        given = settled(self.view.settings())
        home = given._replace(holidays=given.holidays | free_days(self.view, given.zone))
        return home if self.language is None else home._replace(language=self.language)

    def _desk(self, as_of: int | None) -> Desk:
        self.behind = self.behind or (self.lags is not None and self.lags())
        if not self.behind:
            self.catch_up()
        return self._last_desk(as_of)

    def _last_desk(self, as_of: int | None = None) -> Desk:
        """The desk with what was derived last, whatever was said since."""
        return desk(self.view, self._now() if as_of is None else as_of, self._settings(), self._known_people())

    def _known_people(self) -> People:
        """Everyone met, remembered until something else is derived."""
        derived = derived_generation(self.ledger)
        if self._people is None or self._people[0] != derived:
            self._people = (derived, People(self.view))
        return self._people[1]
