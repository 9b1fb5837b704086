"""The desk: interviews, submissions and what is asked between those who work at one, with the words that followed."""

import ibis
from ibis import _, ir

from regard.matters import request
from regard.matters.inside import inside
from regard.matters.joined import HORIZON, attendance, meetings, persons, placed
from regard.matters.said import table as said

DAY = 86_400
"""An interview in the calendar within a day of one in the tables with the same candidate is the same."""
THAT_DAY = 86_400
"""What a candidate writes within a day of the interview asks nothing again."""
OFF = ("cancel", "no show", "odwoł", "anulow")
"""Words of a status that say that no interview took place."""


def interviews() -> ir.Table:
    """row (a number), at, candidate, doer, told, and the first numbers afterwards of: word (the doer writes to the candidate), by_another (another one
    inside does), asked_again (the candidate asks the doer)."""
    rows = _tabled().union(_in_calendar())
    ours = inside("partner").rename(insider="person")
    later = said.view().select("moment", "author", "person", "asks", "chases", written="at")
    back = rows.join(later, (rows.candidate == later.author) & (rows.doer == later.person))
    back = back.filter((back.written > back.at + THAT_DAY) & (back.written <= back.at + HORIZON) & (back.asks | back.chases))
    again = back.group_by("row", "candidate").agg(asked_again=back.moment.min())
    heard = later.view()
    forth = rows.join(heard, rows.candidate == heard.person)
    forth = forth.filter((forth.moment > forth.row) & (forth.written <= forth.at + HORIZON)).left_join(ours, _.author == ours.insider)
    words = forth.group_by("row", "candidate").agg(
        word=forth.moment.min(where=forth.author == forth.doer),
        by_another=forth.moment.min(where=(forth.author != forth.doer) & forth.insider.notnull()),
    )
    joined = rows.left_join(again, ["row", "candidate"]).left_join(words, ["row", "candidate"])
    return joined.select(*rows.columns, "word", "by_another", "asked_again")


def _me() -> ir.Table:
    return persons.filter(persons.me).select(owner="person")


def _tabled() -> ir.Table:
    status = placed.status.lower()
    off = ibis.or_(*(status.contains(word) for word in OFF))
    rows = placed.filter((placed.kind == "interview") & placed.candidate.notnull() & ~off).cross_join(_me())
    known = rows.mutate(doer=ibis.coalesce(rows.by, rows.owner)).filter(_.doer != _.candidate)
    return known.group_by("row", "candidate").agg(at=_.at.min(), doer=_.doer.min(), told=_.told.min()).select("row", "candidate", "at", "doer", "told")


def _in_calendar() -> ir.Table:
    """Meetings of a candidate with someone outside, that are in no table."""
    there = meetings.filter((meetings.kind == "meeting") & ~meetings.cancelled).join(attendance, "meeting")
    candidates = persons.filter(persons.circle == "candidate").select(candidate="person")
    ours = inside("partner").rename(insider="person")
    of_candidates = there.join(candidates, there.person == candidates.candidate).select("meeting", "at", "candidate")
    others = there.view().anti_join(ours, [("person", "insider")]).select(held="meeting", guest="person")
    met = of_candidates.join(others, (of_candidates.meeting == others.held) & (of_candidates.candidate != others.guest))
    met = met.select("meeting", "at", "candidate").distinct().cross_join(_me())
    known = placed.filter(placed.kind == "interview").select(told_of="candidate", table_at="at")
    fresh = met.anti_join(known, (met.candidate == known.told_of) & (known.table_at >= met.at - DAY) & (known.table_at <= met.at + DAY))
    return fresh.select("candidate", "at", row="meeting", doer="owner", told=ibis.null("int64")).select("row", "candidate", "at", "doer", "told")


def asked_at_desk() -> ir.Table:
    """What is asked between two who stand inside in the desk's tables: the one who submits, and the one who owns the interview or the placement; `unasked`
    is an answer of substance that came before a reminder: after one only the thing itself is an answer."""
    by = placed.filter(placed.by.notnull()).select(person="by")
    partner = placed.filter(placed.partner.notnull()).select(person="partner")
    at_desk = by.union(partner).union(_me().rename(person="owner")).distinct().semi_join(inside("partner"), "person")
    tables = placed.select("kind").limit(1)
    rows = request.table.semi_join(at_desk, request.table.asker == at_desk.person)
    other = at_desk.view()
    put = rows.semi_join(other, rows.asked == other.person).cross_join(tables)
    unasked = ibis.cases((put.reminded.isnull() | (put.substance < put.reminded), put.substance))
    return put.select(*rows.columns, unasked=unasked)


def submissions() -> ir.Table:
    """Submissions by another one inside to a contact to whom the owner had written: row, at, owner, recruiter, answered, and told_directly: the contact's
    first mail to the recruiter afterwards."""
    rows = placed.filter((placed.kind == "submission") & placed.by.notnull() & placed.contact.notnull()).cross_join(_me())
    rows = rows.filter(rows.by != rows.owner).semi_join(inside("partner"), [("by", "person")])
    wrote = said.view().group_by("author", "person").agg(since=_.moment.min())
    mine = rows.join(wrote, (rows.owner == wrote.author) & (rows.contact == wrote.person) & (wrote.since < rows.row))
    mine = mine.select("row", "at", "owner", "contact", "answered", recruiter="by")
    later = said.view().select("moment", "author", "person", written="at")
    joined = mine.left_join(
        later,
        (mine.contact == later.author) & (mine.recruiter == later.person) & (later.moment > mine.row) & (later.written <= mine.at + HORIZON),
    )
    return joined.group_by(mine.columns).agg(told_directly=joined.moment.min())
