"""What a file is, told by its first bytes and never by its name: a mailbox, one message, or what else it seems to be."""

import re
from typing import Final, NamedTuple

from regard.sources.separators import MAIL_ONLY, separator_at
from regard.sources.source import Form

HEAD: Final = 65_536
"""Bytes looked at; leading garbage may take most of it."""
HEADERS_AT_LEAST: Final = 2
HEADER_LINE: Final = re.compile(rb"[!-9;-~]{1,76}[ \t]*:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*")
LEADING: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:>From [^\r\n]*\r?\n)?")
APPLE: Final = re.compile(rb"\d{1,10}[ \t]*\r?\n(?=[!-9;-~]{1,76}:)")


class Other(NamedTuple):
    """A file that is no mail as it is: what it seems to be, where mail may be inside how to get it out, and whether mail surely is."""

    what: str
    remedy: str
    surely: bool = False


UNPACK: Final = "it is a packed file: unpack it first, then import the folder that comes out"
MADE_BY_OUTLOOK: Final = "it is an Outlook data file: open it in Outlook or Thunderbird, export the mail as mbox or as .eml files, and import those"
SIGNATURES: Final = (
    (b"PK\x03\x04", Other("a zip file", UNPACK)),
    (b"\x1f\x8b", Other("a gzip file", UNPACK)),
    (b"BZh", Other("a bzip2 file", UNPACK)),
    (b"\xfd7zXZ\x00", Other("an xz file", UNPACK)),
    (b"\x28\xb5\x2f\xfd", Other("a Zstandard file", UNPACK)),
    (b"7z\xbc\xaf\x27\x1c", Other("a 7z file", UNPACK)),
    (b"Rar!", Other("a rar file", UNPACK)),
    (b"!BDN", Other("an Outlook data file", MADE_BY_OUTLOOK, surely=True)),
    (
        b"\xcf\xad\x12\xfe",
        Other(
            "an Outlook Express folder",
            "it is an Outlook Express folder: import it into Thunderbird, and import Thunderbird's folder",
            surely=True,
        ),
    ),
    (
        b"\xd0\xcf\x11\xe0",
        Other("an Outlook message", "it is an Outlook message or an Office document: save the mail as .eml or .mbox and import that"),
    ),
    (b"SQLite format 3", Other("a database", "")),
    (b"%PDF", Other("a PDF", "")),
    (b"BEGIN:VCALENDAR", Other("a calendar", "")),
    (b"BEGIN:VCARD", Other("an address card", "")),
)
KNOWN_SIGNATURES: Final = tuple(signature for signature, _ in SIGNATURES)
TAR: Final = (257, b"ustar", Other("a tar file", UNPACK))


def form_of(head: bytes) -> Form | None:
    """The form of the file that begins with these bytes (at most HEAD of them); None when it is no mail."""
    if head.startswith(KNOWN_SIGNATURES):
        return None
    lead = _lead_of(head)
    if separator_at(head, lead) >= 0 or separator_at(head[lead:], 0) >= 0:
        return "mbox"
    if looks_headed(head):
        return "mbox" if _separators(head, HEADERS_AT_LEAST) else "message"
    apple = APPLE.match(head)
    if apple and looks_headed(head[apple.end() :]):
        return "emlx"
    return "mbox" if _separators(head, 1) else None


def looks_headed(head: bytes) -> bool:
    """Whether it begins as a message does: header lines, two at least, and among the first of them one that only mail has."""
    at, lines, known = _lead_of(head), 0, False
    while lines < HEADERS_AT_LEAST or not known:
        line = HEADER_LINE.match(head, at)
        if line is None:
            return False
        known = known or MAIL_ONLY.match(head, at) is not None
        at, lines = line.end(), lines + 1
    return True


def _lead_of(head: bytes) -> int:
    lead = LEADING.match(head)
    return lead.end() if lead else 0


def _separators(head: bytes, enough: int) -> bool:
    found, at = 0, head.find(b"\nFrom ") + 1
    while at and found < enough:
        found += separator_at(head, at) >= 0
        at = head.find(b"\nFrom ", at) + 1
    return found >= enough


def other(head: bytes) -> Other:
    """What a file that is no mail seems to be."""
    for signature, what in SIGNATURES:
        if head.startswith(signature):
            return what
    if head[TAR[0] : TAR[0] + len(TAR[1])] == TAR[1]:
        return TAR[2]
    return Other("a file of another program" if b"\0" in head else "text without mail headers", "")
