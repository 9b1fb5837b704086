"""The voice: what the product says, in one language and one time zone; both faces speak through it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime, tzinfo
from importlib import import_module
from types import ModuleType
from typing import Any, Literal, NamedTuple

from regard.faces.told import told
from regard.languages.days import days
from regard.languages.numbers import counted, decimal, whole
from regard.languages.principles import principles

Language = Literal["en", "pl"]
LANGUAGES: tuple[Language, ...] = ("en", "pl")


class Voice(NamedTuple):
    """Sayings of one language, said in one zone. `now` is the instant from which days are named (today, yesterday).

    On a `page` a sentence that names a next step names a page's: the saying "…_page", where there is one.
    """

    language: Language
    zone: tzinfo
    now: int
    words: Any
    page: bool = False

    def say(self, name: str, /, **values: object) -> str:
        """Say the sentence of that name; `values` fill its places. A name that is not in the list is a defect (KeyError)."""
        said: str = self.sayings.get(f"{name}_page", self.sayings[name]) if self.page else self.sayings[name]
        return said.format(**values) if values else said

    def told(self, sentence: str) -> str:
        """A sentence that another part brings along in English, said in this language; on a page with a page's next step."""
        if self.language == "en" and not self.page:
            return sentence
        return told(sentence, voice_of("en").sayings, self.sayings, self.say, self.number)

    def counted(self, name: str, number: int) -> str:
        """Say a number of things, in the right plural ("1 mail", "2 mails"; "5 listów")."""
        return counted(self.language, number, self.sayings[name])

    def number(self, number: int) -> str:
        """A whole number with thousands apart, as the language writes it."""
        return whole(self.language, number)

    def decimal(self, number: float, places: int = 1) -> str:
        """A number with this many digits after the mark, as the language writes it."""
        return decimal(self.language, number, places)

    def quoted(self, words: str) -> str:
        """Words as written by someone, in the language's quotation marks."""
        return self.say("quoted", words=words)

    def principle(self, name: str) -> str:
        """A principle by the name people know it by ("Follow-through")."""
        known = principles(self.language).get(name)
        return known.name if known else name.replace("_", " ").capitalize()

    def act(self, kind: str) -> str:
        """A kind of act or of mail ("promise", "newsletter"); of two with an arrow between them both."""
        return " → ".join(self.sayings.get(f"act_{one}", one) for one in kind.split(" → "))

    def why_kind(self, reason: str) -> str:
        """Why a mail is of its kind, in words."""
        return self.sayings.get(f"why_{reason}", reason.replace("_", " "))

    def traffic(self, kind: str) -> str:
        """A kind of traffic over the bridge ("questions", "thanks")."""
        return self.sayings.get(f"traffic_{kind}") or kind.replace("_", " ")

    @property
    def days(self) -> ModuleType:
        """The names of days and months."""
        return days(self.language)

    @property
    def sayings(self) -> Mapping[str, str]:
        """All sayings by name."""
        found: Mapping[str, str] = self.words.SAYINGS
        return found

    def date_of(self, instant: int) -> date:
        """The day of an instant, in the owner's zone."""
        return datetime.fromtimestamp(instant, self.zone).date()

    def day(self, instant: int) -> str:
        """Name a day as near people do: "today", "yesterday", "Fri 9 Oct", "9 Oct 2001" in another year."""
        day, today = self.date_of(instant), self.date_of(self.now)
        near = {0: "today", -1: "yesterday", 1: "tomorrow"}.get((day - today).days)
        return self.say(near) if near else self.plain_day(instant)

    def plain_day(self, instant: int) -> str:
        """Name a day without looking at the clock: "Fri 9 Oct", "9 Oct 2001" in another year."""
        day, today = self.date_of(instant), self.date_of(self.now)
        short = f"{day.day} {self.days.MONTHS[day.month - 1]}"
        return f"{self.days.WEEKDAYS[day.weekday()]} {short}" if day.year == today.year else f"{short} {day.year}"

    def long_day(self, instant: int) -> str:
        """Name a day as a heading does: "Tuesday 13 October 2026"; a heading may stand over any morning of an archive, so it names the year."""
        day = self.date_of(instant)
        said = self.say("long_day", weekday=self.days.LONG_WEEKDAYS[day.weekday()], day=day.day, month=self.days.LONG_MONTHS[day.month - 1])
        return f"{said[0].upper()}{said[1:]} {day.year}"

    def time(self, instant: int) -> str:
        """Name an instant: "Fri 9 Oct 17:52"."""
        return f"{self.plain_day(instant)} {datetime.fromtimestamp(instant, self.zone):%H:%M}"


def voice_of(language: str | None, zone: tzinfo = UTC, now: int = 0) -> Voice:
    """The voice for a language ("en", "pl", or a locale such as "pl_PL.UTF-8"); English where we speak none of what is asked for."""
    chosen = language_of(language) or "en"
    return Voice(chosen, zone, now, import_module(f"regard.languages.{chosen}.sayings"))


def machine_language() -> str | None:
    """The language of this machine's user, by the environment in its own order."""
    return os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")


def language_of(wanted: str | None) -> Language | None:
    """The language that a name, a locale or an Accept-Language header asks for first; None when we speak none of them."""
    for choice in (wanted or "").lower().split(","):
        for language in LANGUAGES:
            if choice.strip().startswith(language):
                return language
    return None
