"""A folder of mail, whatever lies in it: mailboxes, Maildirs and one-message files, mixed, with their subfolders.

Reads what mail programs leave on disk: Thunderbird (Inbox beside Inbox.msf, subfolders in Archives.sbd), Apple Mail
(INBOX.mbox/…/Messages/1.emlx), mbsync and offlineimap (Maildirs in folders), exports (Sent.mbox, 1.eml), corpora (sent/1.).
"""

import os
from collections.abc import Iterator
from os import DirEntry
from pathlib import Path
from typing import Final

from regard.sources.errors import PackedMail, SourceError, SourceForbidden
from regard.sources.filing import form_at
from regard.sources.maildir import HELD, is_maildir, messages_of, root_folder
from regard.sources.names import folder_name, has_mailbox_ending, storable, without_ending
from regard.sources.source import SourceFile

INDEXES: Final = (".msf", ".dat", ".index", ".log", ".db", ".sqlite", ".plist")
"""Endings of what mail programs keep beside their mailboxes; not worth opening."""


class Walk:
    """One walk through a folder; `errors` gathers what could not be opened or read."""

    def __init__(self, root: Path, errors: list[SourceError]) -> None:
        self.root = root
        self.errors = errors
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
        taken = {entry.name for entry in entries}
        for entry in entries:
            if _is_dir(entry):
                if self._is_entered(entry, maildir):
                    yield from self._folder(Path(entry.path), (*parts, entry.name))
            elif not maildir and _may_be_mail(entry):
                yield from self._file(entry, parts, taken)

    def _is_entered(self, entry: DirEntry[str], in_maildir: bool) -> bool:
        if in_maildir and entry.name in HELD:
            return False
        return not entry.name.startswith(".") or is_maildir(Path(entry.path))

    def _file(self, entry: DirEntry[str], parts: tuple[str, ...], taken: set[str]) -> Iterator[SourceFile]:
        path = Path(entry.path)
        try:
            status = entry.stat()
            form, remedy = form_at(path) if status.st_size else (None, "")
        except OSError as error:
            self.errors.append(SourceForbidden(path, error.strerror or str(error)))
        except SourceError as error:
            self.errors.append(error)
        else:
            if remedy:
                self.errors.append(PackedMail(path, remedy))
            if form:
                folder = self._folder_of_mailbox(parts, entry.name, taken) if form == "mbox" else folder_name(parts)
                name = f"{_inside(parts)}{storable(entry.name)}"
                yield SourceFile(path, folder or folder_name((self.root.name,)), status.st_size, status.st_mtime_ns, name, form)

    def _folder_of_mailbox(self, parts: tuple[str, ...], name: str, taken: set[str]) -> str:
        """Apple Mail exports INBOX.mbox/mbox; Sent.mbox beside Sent keeps its ending, so that two folders stay two."""
        if name == "mbox" and parts and has_mailbox_ending(parts[-1]):
            return folder_name(parts)
        bare = without_ending(name)
        if bare != name and bare in taken:
            return "/".join(filter(None, (folder_name(parts), storable(name))))
        return folder_name((*parts, name))

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
