"""Instants: when a message was sent, from what it claims and from what the servers on its way wrote."""

import re
from calendar import timegm
from email.utils import parsedate_tz
from typing import NamedTuple

from regard.reading.parts import Headers, first

# The oldest mail that people still keep; clocks that were never set say 1970 or 1980.
EARLIEST = 473_385_600  # 1985-01-01
DAY = 86_400
# A clock may run ahead, and a zone may be written wrongly.
FUTURE_ALLOWED = 2 * DAY
RECEIVED_ALLOWED = DAY
WIDEST_ZONE = 14 * 3600
# A date as RFC 5322 section 3.3 writes it, which nearly all mail does; what follows the zone says nothing. Anything else goes to the patient parser.
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PLAIN = re.compile(rf"\s*(?:[A-Z][a-z]{{2}},\s*)?(\d{{1,2}})\s+({'|'.join(_MONTHS)})\s+((?:19|20)\d\d)\s+(\d\d):(\d\d):(\d\d)\s+([+-])(\d\d)(\d\d)(?!\S)")


class Sent(NamedTuple):
    """`claimed` as the Date header says (None: absent or no date), `instant` the plausible one, `zone` in minutes."""

    claimed: int | None
    instant: int
    zone: int


def when_sent(headers: Headers, fallback: int, now: int) -> Sent:
    """A sane Date; else the earliest Received; else `fallback`. Seconds since 1970; `now` bounds what is sane."""
    claimed, zone = _parse(first(headers, "date") or first(headers, "sent") or first(headers, "resent-date"))
    received = _earliest_received(headers.get("received", []), now)
    sane = claimed is not None and EARLIEST <= claimed <= now + FUTURE_ALLOWED
    if claimed is not None and sane and (received is None or claimed <= received + RECEIVED_ALLOWED):
        return Sent(claimed, claimed, zone)
    return Sent(claimed, received if received is not None else fallback, zone)


def _parse(written: str) -> tuple[int | None, int]:
    if not written:
        return None, 0
    plain = _PLAIN.match(written)
    try:
        if plain:
            return _of_plain(plain)
        fields = parsedate_tz(written)
        if fields is None:
            return None, 0
        return _reckoned(fields[:6], fields[9] or 0)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None, 0


def _of_plain(found: re.Match[str]) -> tuple[int, int]:
    day, month, year, hour, minute, second, sign, hours, minutes = found.groups()
    zone = int(hours) * 3600 + int(minutes) * 60
    return _reckoned((int(year), _MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second)), -zone if sign == "-" else zone)


def _reckoned(fields: tuple[int, ...], zone: int) -> tuple[int, int]:
    zone = zone if abs(zone) <= WIDEST_ZONE else 0
    return timegm((*fields, 0, 1, 0)) - zone, zone // 60


def _earliest_received(lines: list[str], now: int) -> int | None:
    """The first server's note is the last line; a broken one is passed over."""
    for line in reversed(lines):
        instant, _ = _parse(line.rpartition(";")[2].strip())
        if instant is not None and EARLIEST <= instant <= now + FUTURE_ALLOWED:
            return instant
    return None
