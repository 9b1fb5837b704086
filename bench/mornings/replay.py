"""Replay: the ten working days in which the owner wrote most, each morning at eight, with the rows of the mornings before it kept."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from regard.facts.action import Action
from regard.facts.page import Today
from regard.matters.clock import day_of
from regard.office import Office

MORNINGS = 10
EIGHT = time(8)
SATURDAY = 5


class Shown(NamedTuple):
    """A row as it was shown: on which morning, in which place, whether it had been shown before, and what later mail made of it."""

    day: date
    place: int
    action: Action
    repeated: bool
    became: str


def replay(office: Office) -> Iterator[tuple[Today, list[Shown]]]:
    """The ten mornings of an imported home."""
    shown: list[tuple[str, str]] = []
    for day in days(office):
        as_of = int(datetime.combine(day, EIGHT, office.now().tzinfo).timestamp())
        page, chosen = office.morning(as_of, shown)
        before = {key for _, key in shown}
        rows = [Shown(day, place, action, action.occasion in before, became(office, action)) for place, action in enumerate(page.actions)]
        shown += [(day.isoformat(), row.key) for row in chosen.rows]
        yield page, rows


def days(office: Office) -> list[date]:
    """The ten consecutive working days with the most mail of the owner's, within what the mail covers; the earliest of equals."""
    fixed = office.setting("as_of")
    if fixed:
        last = datetime.fromisoformat(fixed).date()
        return [day for n in range(30, -1, -1) if (day := last - timedelta(days=n)).weekday() < SATURDAY][-MORNINGS:]
    clock = office._desk(None).clock
    owner = next(person.key for person in office.view.persons() if person.me)
    wrote = [day_of(clock, at) for at in sorted({one.at for one in office.view.traffic(owner) if one.author == owner})]
    spans = [(day_of(clock, span.start), day_of(clock, span.end)) for span in office.view.coverage()]
    every = [day for start, end in spans for n in range((end - start).days + 1) if (day := start + timedelta(days=n)).weekday() < SATURDAY]
    windows = [every[n : n + MORNINGS] for n in range(len(every) - MORNINGS + 1)]
    whole = [window for window in windows if (window[-1] - window[0]).days <= 2 * MORNINGS]
    return max(whole, key=lambda window: (sum(window[0] <= day <= window[-1] for day in wrote), -window[0].toordinal()))


def became(office: Office, action: Action) -> str:
    """What the whole of the mail, the later part too, shows of a row."""
    last = office.view.last_instant()
    now = office.why(action.occasion, last).occasion
    parts = [
        ("met", now.met_at),
        (f"excused ({now.excuse})", now.excused_at),
        ("asked again", now.asked_again_at),
    ]
    seen = [f"{name} {datetime.fromtimestamp(at, office.now().tzinfo):%Y-%m-%d}" for name, at in parts if at is not None]
    return ", ".join(seen) or "nothing more seen"
