"""Exports of calendars, address books and tables: what kind a file is, told by its first words, and what it holds.

In a folder given for mail only files that are named like exports are opened, so that a hundred thousand one-message files are not.
"""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from regard.facts.contact import Contact
from regard.facts.meeting import Meeting
from regard.sources.calendar import is_calendar, read_calendar
from regard.sources.contacts import is_address_book, read_contacts
from regard.sources.errors import ExportCutShort, SourceError, SourceForbidden
from regard.sources.maildir import HELD, is_maildir
from regard.sources.tables import Row, header_of, read_table
from regard.sources.texts import decoded

HEAD: Final = 65_536
ENDS: Final = re.compile(r"^END:(?:VCALENDAR|VCARD)\s*\Z", re.IGNORECASE | re.MULTILINE)
"""The last line of a calendar or an address book that was written to its end (RFC 5545, 6350)."""
TAIL: Final = 4096
LARGEST: Final = 200 << 20
"""Bytes of one export; a calendar of twenty years is a fiftieth of it."""
TABLES: Final = (".csv", ".tsv")
ENDINGS: Final = (".ics", ".ical", ".icalendar", ".vcf", ".vcard", *TABLES)
"""How exports are named."""


class Read(NamedTuple):
    """What one export holds: its kind, its facts, the newest change that it tells of (0 when none)."""

    kind: str
    facts: tuple[Meeting | Contact | Row, ...]
    errors: tuple[SourceError, ...]
    newest: int


def is_export(path: Path) -> bool:
    """Whether a file is a calendar, an address book or a table; a file named as a table whose columns are unknown is one, to be refused."""
    head = _head(path)
    if head is None:
        return False
    named = path.suffix.lower() in TABLES
    return is_calendar(head) or is_address_book(head) or (header_of(head) is not None) or (named and "," in head.partition("\n")[0])


def exports_in(folder: Path) -> Iterator[Path]:
    """The exports in a folder and in those below it, by name; hidden ones and what lies in a Maildir are left out."""
    for here, folders, files in os.walk(folder):
        maildir = is_maildir(Path(here))
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not (maildir and name in HELD))
        for name in sorted(files):
            path = Path(here, name)
            if name.lower().endswith(ENDINGS) and not name.startswith(".") and _is_known(path):
                yield path


def read_export(path: Path, data: bytes, zone: ZoneInfo) -> Read:
    """What the bytes of an export hold. Raises ExportCutShort, TableUnknown."""
    text = decoded(data)
    if (is_calendar(text[:HEAD]) or is_address_book(text[:HEAD])) and not ENDS.search(text[-TAIL:]):
        raise ExportCutShort(path)
    if is_calendar(text[:HEAD]):
        calendar = read_calendar(text, path, zone)
        return Read("meeting", calendar.meetings, calendar.errors, calendar.newest)
    if is_address_book(text[:HEAD]):
        cards = read_contacts(text, path)
        return Read("contact", cards.contacts, cards.errors, 0)
    table = read_table(text, path, zone)
    return Read(table.kind, table.rows, table.errors, _newest(table.rows))


def bytes_of(path: Path) -> bytes:
    """The bytes of an export. Raises SourceForbidden."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise SourceForbidden(path, f"it has {size >> 20} MB, more than any export of a calendar, an address book or a table")
        return path.read_bytes()
    except OSError as refused:
        raise SourceForbidden(path, refused.strerror or str(refused)) from refused


def _is_known(path: Path) -> bool:
    head = _head(path)
    return head is not None and (is_calendar(head) or is_address_book(head) or header_of(head) is not None)


def _head(path: Path) -> str | None:
    try:
        if not path.is_file():
            return None
        with path.open("rb") as stream:
            return decoded(stream.read(HEAD))
    except OSError:
        return None


def _newest(rows: Iterable[Row]) -> int:
    """The newest instant in a table that something happened at: an export cannot tell of what came after it, but for what is planned."""
    return max((at for row in rows for at in (getattr(row, "changed_at", None), getattr(row, "told_at", None), getattr(row, "at", None)) if at), default=0)
