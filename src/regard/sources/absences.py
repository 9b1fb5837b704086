"""Absences and holidays: which entries of a calendar are the owner's own time away, and which nobody's working day.

An absence is told by what the calendar program says (out of office), else by the words that its summary begins with, where no one else is
invited and no one else is named: "Urlop (morze)" is the owner's, "OOO: Dan" is Dan's, "Holiday planning" is a meeting.
Cannot know: whose leave it is that a shared calendar names by a surname alone.
"""

import re
from collections.abc import Iterable
from typing import Final, Literal

from regard.languages.en import calendar as en
from regard.languages.pl import calendar as pl
from regard.people.short_names import FAMILIES

ABSENCES: Final = tuple(sorted({*en.ABSENCES, *pl.ABSENCES}, key=len, reverse=True))
ELSEWHERE: Final = en.GOES_ON_ELSEWHERE + pl.GOES_ON_ELSEWHERE
GOES_ON: Final = frozenset(en.GOES_ON + pl.GOES_ON)
MINE: Final = en.MINE + pl.MINE
CALENDARS: Final = en.HOLIDAY_CALENDARS + pl.HOLIDAY_CALENDARS
CATEGORIES: Final = frozenset(en.HOLIDAY_CATEGORIES + pl.HOLIDAY_CATEGORIES)
OBSERVANCES: Final = frozenset(en.OBSERVANCES + pl.OBSERVANCES)
AWAY: Final = "OOF"
"""What Outlook writes for "out of office" (X-MICROSOFT-CDO-BUSYSTATUS)."""
WORD: Final = re.compile(r"[^\W\d_]+")


def is_holiday(calendar: str, categories: Iterable[str], description: str, all_day: bool) -> bool:
    """Whether an entry is nobody's working day: a whole day in a calendar or a category of public holidays, and not one that is worked on."""
    if not all_day or any(word in OBSERVANCES for word in WORD.findall(description.casefold())):
        return False
    named = calendar.casefold()
    return any(category.strip().casefold() in CATEGORIES for category in categories) or any(_begins(named, words) or words in named for words in CALENDARS)


def is_absence(summary: str, busy: str, kind_of_event: str, alone: bool) -> bool:
    """Whether an entry is the owner's own time away; `alone` says that no one else is invited."""
    if not alone:
        return False
    return busy.upper() == AWAY or kind_of_event.upper() == "OUT-OF-OFFICE" or says_away(summary)


def says_away(summary: str) -> bool:
    """Whether a summary begins with the words of an absence and names no one else."""
    said = " ".join(summary.split())
    low = said.casefold()
    for mine in MINE:
        if low.startswith(mine):
            said, low = said[len(mine) :], low[len(mine) :]
            break
    found = next((words for words in ABSENCES if _begins(low, words)), None)
    if found is None or any(_begins(low, words) for words in ELSEWHERE):
        return False
    rest = said[len(found) :].strip()
    return _may_go_on(rest) and not _names_someone(rest)


def whose(kind: bool, away: bool) -> Literal["meeting", "absence", "holiday"]:
    """The kind of an entry: a holiday before an absence."""
    return "holiday" if kind else "absence" if away else "meeting"


def _begins(text: str, words: str) -> bool:
    return text.startswith(words) and not text[len(words) : len(words) + 1].isalnum()


def _may_go_on(rest: str) -> bool:
    return not rest or not rest[0].isalpha() or rest.split(maxsplit=1)[0].casefold() in GOES_ON


def _names_someone(rest: str) -> bool:
    """A first name outside brackets: in brackets stands what the time is for ("Urlop (Zosia ma operację)")."""
    bare = re.sub(r"\([^)]*\)?", " ", rest)
    return any(word[:1].isupper() and word.casefold() in FAMILIES for word in WORD.findall(bare))
