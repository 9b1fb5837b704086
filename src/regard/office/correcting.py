"""Correcting: an entry by hand made whole, and whether a day fits what the owner says of a row."""

from typing import Literal, NamedTuple

from regard.facts.act import ActKind
from regard.facts.entry import Entry, Verdict
from regard.facts.keys import key_of
from regard.facts.occasion import Occasion
from regard.languages.days import written_day
from regard.ledger.views import View
from regard.matters.clock import day_of
from regard.office.desk import Desk
from regard.office.errors import AlreadySaid, DayToCome, DayTooEarly

ASKED: tuple[ActKind, ...] = ("request", "question")


class About(NamedTuple):
    """What an entry is about: a row or an act, in which moment, with which words, of which kind."""

    target_kind: Literal["occasion", "act", "note"]
    target: str
    moment: str
    quote: str
    act_kind: ActKind | None


DATED = ("done", "redated")
"""Words that name a day."""
SHORT = 8
"""Characters of a key that name an entry on paper."""


def entry_about(view: View, about: About, verdict: Verdict, when: int | None, words: str, at: int) -> Entry:
    """The entry that says this at that instant, in the name of whose sight it is."""
    key = key_of("entry", view.sight, at, verdict, about.target, len(view.entries(about.target)))
    return Entry(key, view.sight, at, verdict, about.target_kind, about.target, when, words, about.moment, about.quote, about.act_kind)


def kind_of(view: View, row: Occasion) -> ActKind | None:
    """The kind of the act that opened a row; None where it is none that can be promised or asked."""
    kinds = [act.kind for act in view.acts(row.evidence[0].moment) if act.key == row.cause]
    wanted: tuple[ActKind, ...] = ("promise",) if row.principle == "when_you_say" else ASKED
    return next((kind for kind in wanted if kind in kinds), None)


def not_said_yet(of: Desk, row: Occasion, verdict: Verdict, when: int | None, words: str) -> None:
    """The same word twice would only hide the way back. Another day of it is a correction. Raises AlreadySaid."""
    said = of.by_hand.rows.get(row.key, ())
    last = said[-1] if said else None
    if last is None or last.verdict != verdict or (words and words != last.words):
        return
    if verdict in DATED and when is not None and last.when is not None and day_of(of.clock, when) != day_of(of.clock, last.when):
        return
    day = written_day(of.settings.language, day_of(of.clock, last.at), day_of(of.clock, of.as_of))
    raise AlreadySaid(day=day, entry=last.key[:SHORT])


def fitting_day(of: Desk, row: Occasion, verdict: Verdict, when: int) -> None:
    """A deed is done between the opening and today; a new day is today or later. Raises DayToCome, DayTooEarly."""
    day, today, opened = (day_of(of.clock, at) for at in (when, of.as_of, row.opened_at))
    written = written_day(of.settings.language, day, today)
    if verdict == "done" and day > today:
        raise DayToCome(day=written)
    first = opened if verdict == "done" else today
    if day < first and verdict in ("done", "redated"):
        raise DayTooEarly(day=written, first=written_day(of.settings.language, first, today))
