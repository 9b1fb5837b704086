"""The instant that a message claims: a quick scan for its Date header (RFC 5322, 3.3), without parsing the message."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_tz
from typing import Final

HEADERS_AT_MOST: Final = 65_536
LONGEST_DATE: Final = 120
LATEST: Final = 4_102_444_800
"""2100-01-01; a later claim is a broken clock."""

MONTHS: Final = {name: number for number, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
USUAL: Final = re.compile(rb"\s*(?:[A-Za-z]{3},)?\s*(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d\d):(\d\d)(?::(\d\d))?\s*([+-])(\d\d)(\d\d)")


def claimed_in(data: bytes, start: int, end: int) -> int | None:
    """The claim of the message whose headers begin at `start`; None when it makes none, or not one between 1970 and 2100."""
    found = _date_line(data, start, min(end, start + HEADERS_AT_MOST))
    return instant_of(found) if found else None


def _date_line(data: bytes, start: int, end: int) -> bytes | None:
    body = body_after(data, start, end)
    for spelling in (b"Date:", b"date:", b"DATE:"):
        at = start if data.startswith(spelling, start) else data.find(b"\n" + spelling, start, body) + 1
        if at or data.startswith(spelling, start):
            return data[at + len(spelling) : at + LONGEST_DATE]
    return None


def body_after(data: bytes, start: int, end: int) -> int:
    """Where the body begins: after the first empty line from `start` on; `end` when there is none."""
    unix, dos = data.find(b"\n\n", start, end), data.find(b"\n\r\n", start, end)
    return min(unix + 2 if unix >= 0 else end, dos + 3 if dos >= 0 else end)


def instant_of(written: bytes) -> int | None:
    """Seconds since 1970 of a date as written; the usual form fast, others by the standard library."""
    usual = USUAL.match(written)
    if usual is None:
        return _unusual(written)
    day, month, year, hour, minute, second, sign, ahead, minutes = usual.groups()
    offset = int(ahead) * 3600 + int(minutes) * 60
    if month.lower() not in MONTHS:
        return None
    return _instant(
        int(year), MONTHS[month.lower()], int(day), int(hour), int(minute), int(second or 0), -offset if sign == b"-" else offset
    )


def _unusual(written: bytes) -> int | None:
    line = re.split(rb"\r?\n(?![ \t])", written, maxsplit=1)[0].decode("ascii", "replace")
    try:
        parts = parsedate_tz(line)
    except (ValueError, IndexError, TypeError):
        return None
    return _instant(*parts[:6], parts[9] or 0) if parts else None


def _instant(year: int, month: int, day: int, hour: int, minute: int, second: int, offset: int) -> int | None:
    try:
        instant = int(datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC).timestamp()) - offset
    except (ValueError, OverflowError):
        return None
    return instant if 0 <= instant < LATEST else None
