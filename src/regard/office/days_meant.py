"""Days meant: "by Friday" is the same Friday at both ends, though the writer's lasts an hour longer than the owner's."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

DAY, MINUTE = 86_400, 60
EPOCH = date(1970, 1, 1)


def at_home(due: int, zone: int, home: ZoneInfo) -> int:
    """A due date that ends a day where it was written, put to the end of that day at home; one of an hour stays the instant it is.

    `due` is an instant, `zone` the minutes east of UTC at which it was written.
    """
    days, second = divmod(due + zone * MINUTE, DAY)
    return _end_of(days, home) if second == DAY - 1 else due


@lru_cache(maxsize=4096)
def _end_of(days: int, home: ZoneInfo) -> int:
    """The last second of a day, counted from 1970, in a zone."""
    midnight = datetime.combine(EPOCH + timedelta(days=days + 1), time(), home)
    return int(midnight.astimezone(UTC).timestamp()) - 1
