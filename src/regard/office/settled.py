"""Settings: what the owner set, and what holds where nothing was set."""

from collections.abc import Mapping
from datetime import date, datetime
from difflib import get_close_matches
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from regard.languages.written_days import day_written
from regard.office.errors import SettingUnfit, SettingUnknown, ZoneUnknown

MAIL_LINKS = ("copy", "message", "mid", "gmail")
"""The first works everywhere: subject and sender, to search for."""
MORNING = "08:00"
"""A day alone means eight in the morning of it."""
LIKENESS = 0.7
"""Share of letters that a misspelt zone has in common with the right one, as `difflib` counts it: "Warszawa" and "Warsaw" have 0.71."""
LANGUAGES = ("en", "pl")
LEARNING = ("on", "off")
"""Whether corrections change how surely similar findings are shown; unset, they do."""
CHOICES = {"language": LANGUAGES, "mail_link": MAIL_LINKS, "learning": LEARNING}
HINTS = {
    "me": "an address or a name",
    "zone": "a zone of the tz database, such as Europe/Warsaw",
    "language": " or ".join(LANGUAGES),
    "mail_link": ", ".join(MAIL_LINKS),
    "as_of": "a day such as 2026-10-13, or a day and an hour such as 2026-10-13 08:00; empty for the clock",
    "holidays": "days such as 2026-11-11, with commas between",
    "learning": "on or off",
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
        stored = _as_stored(name, value)
        fits = _fits(name, stored)
    except (ValueError, ZoneInfoNotFoundError, OSError):
        fits = False
    if value and not fits:
        if name == "zone" and (near := zone_near(value)):
            raise ZoneUnknown(value=value, near=near)
        raise SettingUnfit(name=name, value=value, hint=HINTS[name])
    return stored if value else ""


def zone_near(written: str) -> str:
    """The zone that a name in another case, a city alone, or a misspelling means; "" where none is near."""
    zones = {zone.lower(): zone for zone in sorted(available_timezones())}
    asked = "_".join(written.lower().split())
    if asked in zones:
        return zones[asked]
    places = {zone: zones[zone] for zone in zones if "/" in zone and not zone.startswith("etc/")}
    places |= {zone.rpartition("/")[2]: full for zone, full in places.items()}
    near = get_close_matches(asked, places, 1, LIKENESS)
    return places[near[0]] if near else ""


def _as_stored(name: str, value: str) -> str:
    """Days as ISO 8601 writes them, whichever way they were written."""
    if name == "as_of" and value:
        day, _, hour = value.replace("T", " ").rpartition(" ") if ":" in value else (value, "", MORNING)
        return f"{_day(day)} {hour}"
    if name == "holidays":
        return ",".join(_day(day) for day in value.split(",") if day.strip())
    return value


def _day(written: str) -> str:
    found = day_written(written, date.min)
    if found is None or found.year == date.min.year:
        raise ValueError(written)
    return found.isoformat()


def _fits(name: str, value: str) -> bool:
    if name in CHOICES:
        return value in CHOICES[name]
    settled({name: value})
    return True


def _own_zone() -> ZoneInfo:
    """This machine's zone."""
    from tzlocal import get_localzone_name  # noqa: PLC0415  asked only where no zone is set

    try:
        return ZoneInfo(get_localzone_name())
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
