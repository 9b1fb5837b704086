"""Taking back: what was said by hand (a decision on a row, a note, a statement) can be taken back, one by one; what was written stays written."""

from __future__ import annotations

import shutil
from pathlib import Path

from regard.facts.entry import Entry, Note
from regard.facts.keys import key_of
from regard.facts.statement import Statement
from regard.ledger.erasing import erase
from regard.ledger.home import Ledger
from regard.ledger.views import View
from regard.office.errors import EntryNotFound, EntryUnclear
from regard.standing.stated import that_stand

Word = Entry | Note | Statement
"""What the owner says by hand."""
CANDIDATES = 4
SHORT = 8
"""Characters of a key that name an entry or a note on paper."""


def notes_that_stand(view: View) -> list[Note]:
    """Notes, oldest first, without those that were taken back."""
    gone = {entry.target for entry in view.entries() if entry.target_kind == "note" and entry.verdict == "undone"}
    return [note for note in view.notes() if note.key not in gone]


def called(view: View, key: str) -> Word:
    """The word whose key begins like this and that was not taken back. Raises EntryNotFound, EntryUnclear."""
    wanted = key.strip().lower()
    found = [one for one in _words_that_stand(view) if wanted and one.key.startswith(wanted)]
    if not found:
        raise EntryNotFound(entry=key)
    if len(found) > 1:
        raise EntryUnclear(entry=key, candidates=", ".join(one.key[: max(SHORT, len(wanted) + 1)] for one in found[:CANDIDATES]))
    return found[0]


def newest(view: View) -> Word | None:
    """What was said last, and stands."""
    return max(_words_that_stand(view), key=lambda one: one.at, default=None)


def _words_that_stand(view: View) -> list[Word]:
    return [*entries_not_undone(view), *notes_that_stand(view), *that_stand(view.statements())]


def said_at(view: View, now: int) -> int:
    """The instant of a word said now; after those said before, so that on a morning that stands still they keep their order."""
    last = newest(view)
    return now if last is None else max(now, last.at + 1)


def noted(view: View, at: int, written: str) -> Note:
    """The note of these words; the same words again are the same note, but a new one where it was taken back."""
    standing = {note.written: note for note in notes_that_stand(view)}
    earlier = sum(note.written == written for note in view.notes())
    return standing.get(written) or Note(key_of("note", view.sight, written, *([earlier] if earlier else [])), at, written)


def entries_not_undone(view: View) -> list[Entry]:
    """Decisions, oldest first; one that takes back names by its words the one that it takes back, or means the newest of its target."""
    standing: list[Entry] = []
    for entry in view.entries():
        if entry.verdict != "undone":
            standing.append(entry)
            continue
        taken = next((one for one in reversed(standing) if entry.words in ("", one.key) and one.target == entry.target), None)
        standing = [one for one in standing if one is not taken]
    return standing


def erase_note(ledger: Ledger, notes: Path, note: Note) -> None:
    """Its mail goes: the file in the folder of notes, and what was read of it, unless the same words lie in another note."""
    erase(ledger, str(notes), note.key)
    shutil.rmtree(notes / note.key, ignore_errors=True)
