"""Settings: what the owner set, and what holds where nothing was set."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from regard.office.errors import SettingUnfit, SettingUnknown

MAIL_LINKS = ("mid", "message", "gmail", "copy")
LANGUAGES = ("en", "pl")
HINTS = {
    "me": "an address or a name",
    "zone": "a zone of the tz database, such as Europe/Warsaw",
    "language": " or ".join(LANGUAGES),
    "mail_link": ", ".join(MAIL_LINKS),
    "as_of": "a day and an hour such as 2026-10-13 08:00, or empty for the clock",
    "holidays": "days such as 2026-11-11, apart by commas",
}
"""The settings there are, and what each can be."""


class Settings(NamedTuple):
    """All settings of a home. `as_of` is a fixed morning (the sample office's), None for the clock."""

    me: str | None
    zone: ZoneInfo
    language: str
    mail_link: str
    as_of: int | None
    holidays: frozenset[date]


def settled(given: Mapping[str, str]) -> Settings:
    """The settings from what is stored."""
    zone = ZoneInfo(given["zone"]) if given.get("zone") else _own_zone()
    return Settings(
        me=given.get("me") or None,
        zone=zone,
        language=given.get("language") or LANGUAGES[0],
        mail_link=given.get("mail_link") or MAIL_LINKS[0],
        as_of=int(datetime.fromisoformat(given["as_of"]).replace(tzinfo=zone).timestamp()) if given.get("as_of") else None,
        holidays=frozenset(map(date.fromisoformat, filter(None, given.get("holidays", "").split(",")))),
    )


def checked(name: str, value: str) -> str:
    """The value as it is stored. Raises SettingUnknown, SettingUnfit."""
    if name not in HINTS:
        raise SettingUnknown(name=name, known=", ".join(HINTS))
    value = value.strip()
    try:
        fits = _fits(name, value)
    except (ValueError, ZoneInfoNotFoundError, OSError):
        fits = False
    if value and not fits:
        raise SettingUnfit(name=name, value=value, hint=HINTS[name])
    return value


def _fits(name: str, value: str) -> bool:
    if name in ("language", "mail_link"):
        return value in (LANGUAGES if name == "language" else MAIL_LINKS)
    settled({name: value})
    return True


def _own_zone() -> ZoneInfo:
    """This machine's zone."""
    from tzlocal import get_localzone_name  # noqa: PLC0415  asked only where no zone is set

    try:
        return ZoneInfo(get_localzone_name())
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
