"""A grammar of due dates: how a language says by when, as patterns with a meaning; the reckoning itself is `regard.reading.reckoning`.

Patterns are written on the lower-case sentence, a space stands for any white space, and the lists `{weekday}`, `{month}`, `{number}` and
`{by}` stand for the words of the grammar. The groups that a meaning reads are named: weekday, month, day, year, n, unit, hour, minute, half.

Meanings: `day N` (N days from today), `weekday` (the next one), `weekday next` (in the next calendar week), `week N` (the Friday of the
week N weeks on), `week N DAY` (another day of it, Monday is 0), `weekend`, `month N`, `quarter`, `year` (their last day), `month N DAY` (that day of it),
`nth DAY` (that day of a named month: its beginning are the first ten days, its middle is the 15th),
`span` (n units from now), `span weekday` (n units from that weekday), `span half` (half a unit), `date` (day and month), `numbers`
(two numbers, in the order of the language), `iso`, `ordinal` (day of this or the next month).
"""

from collections.abc import Mapping
from typing import NamedTuple


class Dating(NamedTuple):
    """One way to name a day. `sure` patterns hold the word for "by"; the others are dropped where the words around forbid them."""

    meaning: str
    pattern: str
    sure: bool


class Grammar(NamedTuple):
    """All that a language needs. `by` is the word before a date that makes it a due date.

    `ahead` are words of what is still to come: where none stands after a date that begins its clause, `past` there forbids it too.
    `forbidden_before` and `forbidden_after` are tried right beside a match that is not sure, `past` on the clause before it.

    `strictly` begins a date on which it is too late: the day meant is the one before, unless an event of the day follows ("before Friday's meeting").
    `hours` name an hour beside a day; `alone` are hours that stand without a day. `clause` divides a sentence, `joint` also
    where another clause may be joined on; `vague` words name a time that is no day ("soon"); `own` are the words of a clause about writer or reader.
    `quick` must match for anything to be tried.
    `month_first` says how 3/4 is read.
    """

    by: str
    quick: str
    datings: tuple[Dating, ...]
    hours: tuple[str, ...]
    alone: tuple[str, ...]
    noon: str
    strictly: str
    midnight: str
    afternoon: str
    ahead: str
    forbidden_before: str
    forbidden_after: str
    past: str
    past_for_sure: str
    clause: str
    joint: str
    vague: str
    own: str
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    numbers: Mapping[str, int]
    units: Mapping[str, int]
    month_first: bool


def datings(sure: bool, lines: str) -> tuple[Dating, ...]:
    """The datings of a block of lines `meaning: pattern`."""
    rows = (line.strip().partition(": ") for line in lines.splitlines() if line.strip() and not line.strip().startswith("#"))
    return tuple(Dating(meaning, pattern.strip(), sure) for meaning, _, pattern in rows)


MINUTE, HOUR, DAY, WORKDAY, WEEK, MONTH = 1, 60, 1440, 1441, 10080, 43200
"""Units of a span in minutes; a month is reckoned by the calendar, a working day (a day and a mark) without Saturdays and Sundays."""
