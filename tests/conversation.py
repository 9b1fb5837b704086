"""A conversation as a person writes it, read and judged by the real parts: no store, no fakes."""

from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from regard.facts.action import State
from regard.facts.message import Message
from regard.facts.occasion import Occasion
from regard.joining.columns import Folders, columns_of
from regard.joining.deeds import acts_of
from regard.office.deriving import Derived, derive
from regard.office.tables import Facts
from regard.reading.reader import read
from regard.sources.written import as_mail, lines
from regard.standing.state import cut, state
from tests.world import split, world_of

KRAKOW = ZoneInfo("Europe/Warsaw")
OLD = """
Subject: Hello
2026-02-26 10:00 {me} -> {other}: The second floor is open again.
2026-02-26 11:00 {other} -> {me}: The lift runs too.
"""
"""Two people who have written to each other before: what a stranger asks is not a debt yet."""


class Judged(NamedTuple):
    """One occasion of a conversation, by the first names that stand in it."""

    principle: str
    doer: str
    toward: str
    state: State
    certain: bool
    quote: str


def at(written: str) -> int:
    return int(datetime.fromisoformat(written).replace(tzinfo=KRAKOW).timestamp())


def facts_of(written: str) -> Facts:
    """The facts of a conversation."""
    conversation, beside = split(written)
    messages = [message for mail in as_mail(lines(conversation, KRAKOW), {}) if isinstance(message := read(mail, 0), Message)]
    columns = columns_of((message.moment, message.participants) for message in messages)
    folders = Folders(range(len(messages)), ["written"] * len(messages), ["Inbox"] * len(messages))
    return Facts(
        columns,
        folders,
        acts_of(messages),
        [bool(message.moment.attachments) for message in messages],
        [message.moment.voiced for message in messages],
        world=world_of(beside, KRAKOW, {message.moment.instant: message.moment.key for message in messages}),
    )


def derived(written: str, me: str = "Piotr", other: str = "Ana") -> Derived:
    """Everything derived from a conversation between people who know each other."""
    return derive(facts_of(OLD.format(me=me, other=other) + "\n" + written), f"{me.lower()}@by-hand.example", "test", KRAKOW)


def judged(written: str, as_of: str, me: str = "Piotr", other: str = "Ana") -> list[Judged]:
    """What the principles say of a conversation on a morning."""
    found = derived(written, me, other)
    names = {person.key: person.name for person in found.joined.persons}
    rows = [row for one in found.occasions if (row := cut(one, at(as_of)))]

    def judge(row: Occasion) -> Judged:
        now = state(row, at(as_of), found.clock)
        return Judged(row.principle, names[row.doer], names[row.toward], now, row.certainty != "likely", row.quote)

    return [judge(row) for row in rows]


def states(written: str, as_of: str, principle: str, me: str = "Piotr", other: str = "Ana") -> list[tuple[str, State]]:
    """(doer, state) of one principle's certain occasions."""
    return [(one.doer, one.state) for one in judged(written, as_of, me, other) if one.principle == principle and one.certain]


def shown(written: str, principle: str, me: str = "Piotr", other: str = "Ana") -> list[str]:
    """The certain signs of one principle, in order of time: "Ana -> Piotr: mark", with " +" where something stands beside it."""
    found = derived(written, me, other)
    names = {person.key: person.name for person in found.joined.persons}
    rows = sorted((one for one in found.signs if one.principle == principle and one.certain), key=lambda one: (one.at, one.by, one.toward, one.mark))
    return [f"{names[one.by]} -> {names[one.toward]}: {one.mark}{' +' if one.beside else ''}" for one in rows]


def asked(written: str, principle: str, me: str = "Piotr", other: str = "Ana") -> list[str]:
    """The certain questions of one principle, in order of time: "about Ana (Dan, Ewa)"; the names are those laid beside it."""
    found = derived(written, me, other)
    names = {person.key: person.name for person in found.joined.persons}
    rows = sorted((one for one in found.questions if one.principle == principle and one.certain), key=lambda one: (one.opened_at, one.key))
    beside = [", ".join(sorted(names[key] for key in one.suggested)) for one in rows]
    return [f"about {names.get(one.about, 'me')}" + (f" ({said})" if said else "") for one, said in zip(rows, beside, strict=True)]
