"""The morning: what is owed today, out of everything that was derived."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from regard.actions.choosing import Chosen, Rested, choose
from regard.actions.deeds import PRESSING
from regard.facts.action import Quoted
from regard.facts.occasion import Occasion
from regard.facts.page import Today
from regard.languages.days import written_day
from regard.languages.findings import findings
from regard.matters.clock import day_of, working_days_between
from regard.office.desk import OUTSIDE_NOTICE, Desk, known, name_of
from regard.office.listing import actions
from regard.standing.state import rests_before

KIND_WORDS = ("difficulty",)
"""What calls for a kindness: a hardship that someone wrote of."""
REACH = 7 * 86_400
"""A week without an import, or a week's leave, still lets a morning be told."""
KINDNESS_DAYS = 5
"""Working days for which a hardship written of is fresh enough to answer."""

Shown = Iterable[tuple[str, str]]


def this_morning(of: Desk, shown: Shown) -> tuple[Today, Chosen]:
    """The page of this morning, and what was chosen for it. `shown` are (day, occasion) pairs of earlier mornings."""
    if of.owner is None:
        return Today(of.as_of, None, (), None, 0, 0, 0, notices(of)), Chosen((), frozenset(), 0, 0, 0)
    before = [*shown]
    rows, faded = at_hand(of, of.owner.key, before)
    chosen = choose(rows, of.owner.key, of.as_of, of.clock, mornings(of, rows, before), settled_with(of, rows), faded)
    page = Today(
        as_of=of.as_of,
        me=of.owner,
        actions=actions(of, chosen.rows, chosen.asking),
        kindness=kindness(of),
        more=chosen.more,
        faded=chosen.faded,
        parked=chosen.parked,
        notices=notices(of),
        covered=reaches(of),
        begins=begins(of),
    )
    return page, chosen


def at_hand(of: Desk, owner: str, shown: Shown) -> tuple[list[Occasion], list[Rested]]:
    """The owner's rows that something stirred lately, or that were shown or spoken of by hand; and what faded among all others."""
    since = rests_before(of.as_of, of.clock)
    if since is None:
        return known(of, of.view.occasions(doer=owner)), []
    named = ({*of.by_hand.rows, *of.by_hand.akin, *(key for _, key in shown)}, {*of.by_hand.nothing})
    return known(of, of.view.moving(owner, since, named)), of.view.resting(owner, since, of.as_of, named, PRESSING)


def mornings(of: Desk, rows: Sequence[Occasion], shown: Shown) -> Mapping[str, int]:
    """On how many earlier mornings each row's matter was shown since the owner last said that it is still true."""
    today = day_of(of.clock, of.as_of).isoformat()
    days: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    by_key = {row.key: row for row in rows}
    for day, key in shown:
        if key in by_key and day < today and day > _held_since(of, key):
            for name in matters(by_key[key]):
                days[name].add(day)
    return {row.key: max(len(days[name]) for name in matters(row)) for row in rows}


def matters(row: Occasion) -> tuple[tuple[str, str], tuple[str, str]]:
    """The names under which a row is the same thing for a person reading the list: its matter, its thread, with this person."""
    return (row.matter, row.toward), (row.thread, row.toward)


def _held_since(of: Desk, key: str) -> str:
    entries = of.by_hand.rows.get(key)
    return day_of(of.clock, entries[-1].at).isoformat() if entries and entries[-1].verdict == "still_true" else ""


def settled_with(of: Desk, rows: Sequence[Occasion]) -> Mapping[str, int]:
    """How often the owner said "settled elsewhere" with each person."""
    by_key = {row.key: row.toward for row in rows}
    return Counter(by_key[key] for key, entries in of.by_hand.rows.items() if entries[-1].verdict == "settled" and key in by_key)


def kindness(of: Desk) -> Quoted | None:
    """At most one kindness: a hardship that someone wrote to me of in the last days, and to whom I have not written since."""
    assert of.owner is not None
    for one in of.view.spoken(KIND_WORDS, None, of.owner.key, of.as_of, 20):
        if working_days_between(of.clock, one.at, of.as_of) > KINDNESS_DAYS:
            return None
        wrote = [carried.at for carried in of.view.traffic(one.author) if carried.person == one.author]
        if one.author != of.owner.key and not any(one.at < at <= of.as_of for at in wrote):
            header = of.view.headers([one.moment])[one.moment]
            return Quoted(one.quote, name_of(of, one.author), one.at, one.moment, header.message_id, header.subject)
    return None


def reaches(of: Desk) -> bool:
    """Whether the mail reaches this morning: a span in which both sides are seen holds it, or ended a few days before."""
    return any(span.start <= of.as_of <= span.end + REACH for span in of.view.coverage())


def begins(of: Desk) -> int | None:
    """The first instant of which both sides are seen, where this morning lies before it."""
    first = min((span.start for span in of.view.coverage()), default=None)
    return first if first is not None and of.as_of < first else None


def notices_of_a_list(of: Desk) -> tuple[str, ...]:
    """The notices of a page that is not a morning; where it lies before the mail, an empty list there says nothing."""
    first = begins(of)
    if first is None:
        return notices(of)
    seen = written_day(of.settings.language, day_of(of.clock, first), day_of(of.clock, of.as_of))
    return findings(of.settings.language).BEFORE.format(seen=seen), *notices(of)


def notices(of: Desk) -> tuple[str, ...]:
    """What could not be seen, with the remedy."""
    last = of.view.last_instant()
    said = findings(of.settings.language)
    found = list(of.view.notices("coverage"))
    if of.owner is None and last is not None:
        found += of.view.notices("me")
    if last is not None and of.as_of - last > OUTSIDE_NOTICE:
        day = day_of(of.clock, last)
        seen = written_day(of.settings.language, day, day_of(of.clock, of.as_of))
        found.append(said.OUTSIDE.format(seen=seen, day=day.isoformat()))
    return tuple(dict.fromkeys(found))
