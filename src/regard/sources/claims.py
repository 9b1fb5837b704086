"""The instant that a message claims: a quick scan for its Date header (RFC 5322, 3.3), without parsing the message."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_tz
from typing import Final

HEADERS_AT_MOST: Final = 65_536
LONGEST_DATE: Final = 120
LATEST: Final = 4_102_444_800
"""2100-01-01; a later claim is a broken clock."""

SHORT_YEARS: Final = 50
FIRST_FULL_YEAR: Final = 1000
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
    line = data.find(b"\n", start, end)
    likely, other = (b"\n\r\n", b"\n\n") if data[max(0, line - 1) : line] == b"\r" else (b"\n\n", b"\n\r\n")
    first = data.find(likely, start, end)
    end = first + len(likely) if first >= 0 else end
    sooner = data.find(other, start, end)
    return sooner + len(other) if sooner >= 0 else end


def instant_of(written: bytes) -> int | None:
    """Seconds since 1970 of a date as written; the usual form fast, others by the standard library."""
    usual = USUAL.match(written)
    if usual is None or usual.group(2).lower() not in MONTHS:
        return _unusual(written)
    day, month, year, hour, minute, second, sign, ahead, minutes = usual.groups()
    offset = int(ahead) * 3600 + int(minutes) * 60
    clock = (int(day), int(hour), int(minute), int(second or 0))
    return _instant(int(year), MONTHS[month.lower()], *clock, -offset if sign == b"-" else offset)


def _unusual(written: bytes) -> int | None:
    line = re.split(rb"\r?\n(?![ \t])", written, maxsplit=1)[0].decode("ascii", "replace")
    try:
        parts = parsedate_tz(line)
    except (ValueError, IndexError, TypeError):
        return None
    return _instant(*parts[:6], parts[9] or 0) if parts else None


def _instant(year: int, month: int, day: int, hour: int, minute: int, second: int, offset: int) -> int | None:
    try:
        instant = int(datetime(_full_year(year), month, day, hour, minute, min(second, 59), tzinfo=UTC).timestamp()) - offset
    except (ValueError, OverflowError):
        return None
    return instant if 0 <= instant < LATEST else None


def _full_year(year: int) -> int:
    """Years of less than four digits, as programs of the year 2000 wrote them: 0002 is 2002, 0102 too (RFC 5322, 4.3)."""
    if year < SHORT_YEARS:
        return year + 2000
    return year + 1900 if year < FIRST_FULL_YEAR else year
