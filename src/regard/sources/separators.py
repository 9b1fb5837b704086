"""The separator line of an mbox: "From somebody, at some time", and what tells it from a sentence that begins with From.

Sources: RFC 4155 (the default form); qmail's mbox(5) (the quoting of From); J. Zawinski, "mail summary files" (lines "From - ").
Google Takeout writes "From 1234567890@xxx" with or without a date; public-inbox "From mboxrd@z Thu Jan  1 00:00:00 1970".
"""

import re
from typing import Final

VERIFIED_WITHIN: Final = 4_096
"""Bytes after "From " that are looked at: a separator line of at most 1,000 bytes and the header lines after it."""

_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_CLOCK = rb"\d{1,2}:\d\d(?::\d\d)?"
_DATE = (
    rb"(?:" + _MONTH + rb",? +\d{1,2},? +" + _CLOCK + rb"(?: +[A-Z]{1,5}| +[+-]\d{4}){0,2} +(?:19|20)\d\d"
    rb"|\d{1,2}[ -]" + _MONTH + rb"[ -](?:19|20)?\d\d,? +" + _CLOCK + rb"|(?:19|20)\d\d-\d\d-\d\d[T ]" + _CLOCK + rb")"
)  # fmt: skip
_AFTER_DATE = rb"(?: +[A-Z]{1,5}| +[+-]\d{4}| +\([A-Z]{1,5}\)| +remote from \S+)*[ \t]*\r?\n"
_MAIL_ONLY = (
    rb"return-path|received|delivered-to|delivery-date|envelope-to|x-[\w-]+|from|message-id|to|subject|mime-version|reply-to|cc|bcc|"
    rb"content-type|content-transfer-encoding|references|in-reply-to|dkim-signature|authentication-results|arc-[\w-]+|list-[\w-]+|"
    rb"resent-[\w-]+|apparently-to|errors-to"
)
_KNOWN = (
    rb"(?i:" + _MAIL_ONLY + rb"|date|sender|content-length|lines|status|path|newsgroups|user-agent|organization|precedence|approved|"
    rb"importance|priority)"
)
_UUCP = rb"(?:>From [^\r\n]{0,1000}\r?\n)*"
_HEADER = rb"[!-9;-~]{1,76}[ \t]*:"

DATED: Final = re.compile(rb"From [^\r\n]{0,900}?" + _DATE + _AFTER_DATE + _UUCP + rb"(?=" + _HEADER + rb")")
UNDATED: Final = re.compile(rb"From (?:-|(?=[^\s@]{0,300}@)\S{1,600})[ \t]*\r?\n" + _UUCP + rb"(?=" + _KNOWN + rb"[ \t]*:)")
KNOWN_AFTER: Final = re.compile(_KNOWN + rb"[ \t]*:")
MAIL_ONLY: Final = re.compile(rb"(?i:" + _MAIL_ONLY + rb")[ \t]*:")
"""Headers that notes and web pages with a few lines of "Name: value" on top do not have; Date and Status they have."""
DASH: Final = b"From -"
BOM: Final = b"\xef\xbb\xbf"


def separator_at(data: bytes, at: int) -> int:
    """The offset just after the separator line(s) that begin at `at`, or -1 when the line is part of a message.

    With an empty line before it, a date and a header after it are asked for, or a bare sender and a known mail header;
    without the empty line (Netscape and others forget it), the date or the bare dash, and a known mail header.
    """
    after_empty = _after_empty_line(data, at)
    dated = DATED.match(data, at, at + VERIFIED_WITHIN)
    if dated and (after_empty or KNOWN_AFTER.match(data, dated.end())):
        return dated.end()
    undated = UNDATED.match(data, at, at + VERIFIED_WITHIN)
    return undated.end() if undated and (after_empty or data.startswith(DASH, at)) else -1


def _after_empty_line(data: bytes, at: int) -> bool:
    return at == 0 or data.endswith((b"\n\n", b"\n\r\n"), max(0, at - 3), at) or (at <= len(BOM) and data[:at] in {b"\n", b"\r\n", BOM})


def empty_line_before(data: bytes, at: int) -> int:
    """How many bytes the empty line before `at` takes, which parts two messages and belongs to neither: 0, 1 or 2."""
    if data.endswith(b"\n\r\n", max(0, at - 3), at):
        return 2
    return 1 if data.endswith(b"\n\n", max(0, at - 3), at) else 0
