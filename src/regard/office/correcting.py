"""Correcting: whether a day fits what the owner says of a row."""

from regard.actions.telling import written_day
from regard.facts.entry import Verdict
from regard.facts.occasion import Occasion
from regard.languages.findings import findings
from regard.matters.clock import day_of
from regard.office.desk import Desk
from regard.office.errors import DayToCome, DayTooEarly


def fitting_day(of: Desk, row: Occasion, verdict: Verdict, when: int) -> None:
    """A deed is done between the opening and today; a new day is today or later. Raises DayToCome, DayTooEarly."""
    day, today, opened = (day_of(of.clock, at) for at in (when, of.as_of, row.opened_at))
    written = written_day(findings(of.settings.language), day, today)
    if verdict == "done" and day > today:
        raise DayToCome(day=written)
    first = opened if verdict == "done" else today
    if day < first and verdict in ("done", "redated"):
        raise DayTooEarly(day=written, first=written_day(findings(of.settings.language), first, today))
