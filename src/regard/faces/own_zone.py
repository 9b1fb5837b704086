"""The machine's own zone, with its summer time, for homes that have not named one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from time import localtime, mktime


class OwnZone(tzinfo):
    """The rules of the C library (`time.localtime`); the standard library has no named zone for them."""

    def utcoffset(self, when: datetime | None) -> timedelta:
        """Seconds east of UTC at a time of the wall clock."""
        stamp = mktime(when.timetuple()) if when else None
        return timedelta(seconds=localtime(stamp).tm_gmtoff)

    def dst(self, when: datetime | None) -> timedelta:
        """Not told apart from the offset."""
        del when
        return timedelta(0)

    def tzname(self, when: datetime | None) -> str:
        """The zone's short name, "CEST"."""
        return localtime(mktime(when.timetuple()) if when else None).tm_zone

    def fromutc(self, when: datetime) -> datetime:
        """The wall clock for an instant of UTC."""
        return when + timedelta(seconds=localtime(when.replace(tzinfo=UTC).timestamp()).tm_gmtoff)
