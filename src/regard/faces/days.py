"""Days as people write them ("Friday", "2026-10-16", "16 Oct", "piątek", "jutro") made into instants; the one door for dates typed into a face."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from regard.faces.voice import LANGUAGES, Voice
from regard.languages.days import days
from regard.languages.written_days import DayAmbiguous, day_written, folded

MORNING = time(8, 0)  # "at eight in the morning": what a day without an hour means for --as-of
END_OF_DAY = time(23, 59, 59)
HOUR = re.compile(r"(?P<day>.+?)(?:[ T]|, *)(?P<hour>\d{1,2}[:.]\d\d)(?::\d\d)?")


class DayUnclear(Exception):
    """A day was written that we cannot read."""


def as_of_instant(written: str, voice: Voice) -> int:
    """The instant of an `--as-of`: a day means eight in the morning of it, "2026-10-13T17:00" that time, in the owner's zone."""
    try:
        said = datetime.fromisoformat(written.strip())
    except ValueError:
        return _as_people_write(written.strip(), voice)
    if said.tzinfo is None:
        if len(written.strip()) <= len("2026-10-13"):
            return _instant(said.date(), MORNING, voice)
        said = said.replace(tzinfo=voice.zone)
    return int(said.timestamp())


def _as_people_write(written: str, voice: Voice) -> int:
    found = HOUR.fullmatch(written)
    if not found:
        return _instant(day_of(written, voice), MORNING, voice)
    try:
        hours, minutes = map(int, re.split("[:.]", found["hour"]))
        hour = time(hours, minutes)
    except ValueError:
        raise DayUnclear(voice.say("day_unclear", written=written)) from None
    return _instant(day_of(found["day"], voice), hour, voice)


def end_of_day(written: str, voice: Voice, back: bool = False) -> int:
    """The last second of the day written; `back` looks for a weekday in the past ("done on Friday"), else ahead ("by Friday")."""
    return _instant(day_of(written, voice, back), END_OF_DAY, voice)


def day_of(written: str, voice: Voice, back: bool = False) -> date:
    """The day written, in either language; a weekday is the next one after today, or with `back` the last one up to today. Raises DayUnclear."""
    word = folded(written)
    today = voice.date_of(voice.now)
    for language in LANGUAGES:
        words = days(language)
        if word in words.NEAR_DAYS:
            return today + timedelta(days=words.NEAR_DAYS[word])
        if word in words.WEEKDAY_WORDS:
            return _weekday(words.WEEKDAY_WORDS[word], today, back)
    try:
        found = day_written(written, today, back)
    except DayAmbiguous as two:
        raise DayUnclear(voice.say("day_ambiguous", written=written, one=two.first, other=two.second)) from two
    except ValueError:
        raise DayUnclear(voice.say("day_impossible", written=written)) from None
    if found is None:
        raise DayUnclear(voice.say("day_unclear", written=written))
    return found


def _weekday(weekday: int, today: date, back: bool) -> date:
    if back:
        return today - timedelta(days=(today.weekday() - weekday) % 7)
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _instant(day: date, hour: time, voice: Voice) -> int:
    return int(datetime.combine(day, hour, voice.zone).timestamp())
