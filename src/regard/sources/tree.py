"""A folder of mail, whatever lies in it: mailboxes, Maildirs and one-message files, mixed, with their subfolders.

Reads what mail programs leave on disk: Thunderbird (Inbox beside Inbox.msf, subfolders in Archives.sbd), Apple Mail
(INBOX.mbox/…/Messages/1.emlx), mbsync and offlineimap (Maildirs in folders), exports (Sent.mbox, 1.eml), corpora (sent/1.).
"""

import os
from collections.abc import Iterator
from os import DirEntry
from pathlib import Path
from typing import Final, NamedTuple

from regard.sources.errors import PackedMail, SourceError, SourceForbidden
from regard.sources.filing import form_at
from regard.sources.forms import Other
from regard.sources.maildir import HELD, is_maildir, messages_of, root_folder
from regard.sources.names import folder_name, has_mailbox_ending, storable, without_ending
from regard.sources.source import SourceFile

INDEXES: Final = (".msf", ".dat", ".index", ".log", ".db", ".sqlite", ".plist")
"""Endings of what mail programs keep beside their mailboxes; not worth opening."""

NOTHING: Final = Other("an empty file", "")


class Place(NamedTuple):
    """A folder on the walk: its path within the source, what a person calls it, how names in it begin, and what lies in it."""

    parts: tuple[str, ...]
    folder: str
    inside: str
    names: frozenset[str]

    def mailbox(self, name: str) -> str:
        """The folder that a mailbox here is. Apple Mail exports INBOX.mbox/mbox; Sent.mbox beside Sent keeps its ending: they are two."""
        if name == "mbox" and self.parts and has_mailbox_ending(self.parts[-1]):
            return self.folder
        bare = without_ending(name)
        if bare != name and bare in self.names:
            return "/".join(filter(None, (folder_name(self.parts), storable(name))))
        return folder_name((*self.parts, name))


class Walk:
    """One walk through a folder; `errors` gathers what could not be opened or read, `packed` the files that may or may not hold mail."""

    def __init__(self, root: Path, errors: list[SourceError], packed: list[SourceError]) -> None:
        self.root = root
        self.errors = errors
        self.packed = packed
        self._been: set[str] = set()

    def files(self) -> Iterator[SourceFile]:
        """Every file that holds mail, folder by folder, by name."""
        yield from self._folder(self.root, ())

    def _folder(self, path: Path, parts: tuple[str, ...]) -> Iterator[SourceFile]:
        """The mail of one folder and of those in it; `parts` is its path within the source. A folder met again (a link) is passed over."""
        here = os.path.realpath(path)
        if here in self._been:
            return
        self._been.add(here)
        maildir = is_maildir(path)
        if maildir:
            folder = folder_name(parts) or root_folder(self.root)
            yield from messages_of(path, folder, _inside(parts), self._entries)
        entries = self._entries(path)
        place = Place(parts, folder_name(parts) or folder_name((self.root.name,)), _inside(parts), frozenset(entry.name for entry in entries))
        for entry in entries:
            if _is_dir(entry):
                if self._is_entered(entry, maildir):
                    yield from self._folder(Path(entry.path), (*parts, entry.name))
            elif not maildir and _may_be_mail(entry):
                yield from self._file(entry, place)

    def _is_entered(self, entry: DirEntry[str], in_maildir: bool) -> bool:
        if in_maildir and entry.name in HELD:
            return False
        return not entry.name.startswith(".") or is_maildir(Path(entry.path))

    def _file(self, entry: DirEntry[str], place: Place) -> Iterator[SourceFile]:
        path = Path(entry.path)
        try:
            status = entry.stat()
            form = form_at(path) if status.st_size else NOTHING
        except OSError as error:
            self.errors.append(SourceForbidden(path, error.strerror or str(error)))
        except SourceError as error:
            self.errors.append(error)
        else:
            if not isinstance(form, Other):
                folder = place.mailbox(entry.name) if form == "mbox" else place.folder
                yield SourceFile(path, folder, status.st_size, status.st_mtime_ns, f"{place.inside}{storable(entry.name)}", form)
            elif form.remedy:
                (self.errors if form.surely else self.packed).append(PackedMail(path, form.remedy))

    def _entries(self, path: Path) -> list[DirEntry[str]]:
        try:
            with os.scandir(path) as found:
                return sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            self.errors.append(SourceForbidden(path, error.strerror or str(error)))
            return []


def _inside(parts: tuple[str, ...]) -> str:
    return "".join(f"{storable(part)}/" for part in parts)


def _is_dir(entry: DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _may_be_mail(entry: DirEntry[str]) -> bool:
    """Files only: no pipes, which would wait for ever, no hidden files, no indexes."""
    try:
        return entry.is_file() and not entry.name.startswith(".") and not entry.name.lower().endswith(INDEXES)
    except OSError:
        return False
