"""Days as a language writes them in a sentence: "today", "2 Oct", with the year where it is another."""

from datetime import date
from importlib import import_module
from types import ModuleType

from regard.languages.findings import SPOKEN


def days(language: str) -> ModuleType:
    """The module of names of days and months for a language code ("en", "pl", "pl_PL"…)."""
    code = language[:2].lower()
    return import_module(f"regard.languages.{code if code in SPOKEN else SPOKEN[0]}.days")


def written_day(language: str, day: date, today: date) -> str:
    """A day as the language writes it: "2 Oct", with the year when it is not this year's."""
    written = f"{day.day} {days(language).MONTHS[day.month - 1]}"
    return written if day.year == today.year else f"{written} {day.year}"


def near_day(language: str, day: date, today: date) -> str:
    """The same, but the days next to today by their names."""
    said = days(language)
    return str({0: said.TODAY, -1: said.YESTERDAY, 1: said.TOMORROW}.get((day - today).days) or written_day(language, day, today))


def on_day(language: str, day: date, today: date) -> str:
    """The day as an adverb: "yesterday", "on 2 Oct"."""
    written = near_day(language, day, today)
    return written if written != written_day(language, day, today) else days(language).ON.format(day=written)
