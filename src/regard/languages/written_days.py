"""Days as people of both languages write them: "2001-10-25", "25.10.2001", "25 Oct 2001", "25 października"; two readings are never guessed at."""

import re
import unicodedata
from datetime import date
from functools import cache
from importlib import import_module

LANGUAGES = ("en", "pl")
YEAR_FIRST = re.compile(r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})")
DAY_FIRST = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})(?:\.(?:\s?(?P<year>\d{4}))?)?")
"""With dots the day stands first, wherever dots are used."""
EITHER_FIRST = re.compile(r"(?P<one>\d{1,2})([/-])(?P<other>\d{1,2})\2(?P<year>\d{4})")
"""With strokes it stands first in London and second in New York."""
NAMED = re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<name>[a-z]+)\.?,?(?:\s+(?P<year>\d{4}))?(?:\s*r\.?)?")
NAMED_FIRST = re.compile(r"(?P<name>[a-z]+)\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(?P<year>\d{4}))?")
TWELVE = 12


class DayAmbiguous(ValueError):
    """Day and month could change places; `first` and `second` are the two readings."""

    def __init__(self, first: date, second: date) -> None:
        super().__init__(f"{first} or {second}")
        self.first, self.second = first, second


def day_written(written: str, today: date, back: bool = False) -> date | None:
    """The day that these words name as a date; None where they are no date. Without a year the next such day, with `back` the last one.

    Raises ValueError for a day that no calendar has, DayAmbiguous where there are two readings.
    """
    plain = folded(written)
    for form in (YEAR_FIRST, DAY_FIRST):
        if found := form.fullmatch(plain):
            return _date(found["year"], int(found["month"]), int(found["day"]), today, back)
    if found := EITHER_FIRST.fullmatch(plain):
        return _either(int(found["year"]), int(found["one"]), int(found["other"]))
    for form in (NAMED, NAMED_FIRST):
        if (found := form.fullmatch(plain)) and (month := months().get(found["name"])):
            return _date(found["year"], month, int(found["day"]), today, back)
    return None


def _date(year: str | None, month: int, day: int, today: date, back: bool) -> date:
    if year:
        return date(int(year), month, day)
    this = date(today.year, month, day)
    if back and this > today:
        return this.replace(year=today.year - 1)
    return this.replace(year=today.year + 1) if not back and this < today else this


def _either(year: int, one: int, other: int) -> date:
    if one > TWELVE or one == other:
        return date(year, other, one)
    if other > TWELVE:
        return date(year, one, other)
    raise DayAmbiguous(date(year, other, one), date(year, one, other))


def folded(written: str) -> str:
    """Lower case without diacritics, spaces once: people type "piatek"."""
    plain = " ".join(written.lower().split())
    if plain.isascii():
        return plain
    parts = unicodedata.normalize("NFKD", plain.replace("ł", "l"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


@cache
def months() -> dict[str, int]:
    """Names of months in every language we speak, long, short and declined, by number."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        for number, names in enumerate(import_module(f"regard.languages.{language}.days").MONTH_WORDS, 1):
            found.update(dict.fromkeys(names.split(), number))
    return found
