"""Called off: meetings with one person cancelled twice in a row, and what came of it."""

import ibis
from ibis import ir

from regard.matters.joined import HORIZON, attendance, meetings, persons
from regard.matters.said import table as said
from regard.matters.turned import flagged

CLOSE = 60 * 86_400
"""Two meetings called off further apart than this are two matters."""
FEW = 3
"""A meeting of more people is called off for more reasons than one person."""


def met_with() -> ir.Table:
    """One row a meeting and other person in it: meeting, person, known (a number), at."""
    others = attendance.anti_join(persons.filter(persons.me).select(owner="person"), [("person", "owner")])
    plain = meetings.filter((meetings.kind == "meeting") & (meetings.people <= FEW))
    joined = plain.join(others.select("person", there="meeting"), [("meeting", "there")])
    return joined.select("meeting", "person", "known", "changed", "at", "cancelled", "organiser", "ended")


def called_off() -> ir.Table:
    """One row a second cancellation: off (the number at which it was called off), doer (who called the meeting), toward, and the first numbers afterwards
    of: proposed (the doer names a time, or another way, to them), anew (a meeting put into the calendar), asked_again (they ask)."""
    every = met_with()
    gone = every.filter(every.cancelled)
    gone = gone.group_by("meeting", "person", "at", "changed").agg(organiser=gone.organiser.min())
    window = ibis.window(group_by="person", order_by=["changed", "meeting"])
    pairs = gone.mutate(first_at=gone.at.lag().over(window), before=gone.meeting.lag().over(window))
    close = pairs.filter((pairs.at - pairs.first_at <= CLOSE) & (pairs.first_at - pairs.at <= CLOSE))
    held = every.filter(~every.cancelled).select(guest="person", held_at="at", ended_by="ended")
    twice = close.anti_join(held, (close.person == held.guest) & (held.held_at >= ibis.least(close.first_at, close.at)) & (held.ended_by < close.changed))
    rows = twice.cross_join(persons.filter(persons.me).select(owner="person"))
    caller = rows.organiser == rows.person
    seen = rows.select(
        "at",
        "person",
        "meeting",
        "before",
        off="changed",
        doer=ibis.cases((caller, rows.person), else_=rows.owner),
        toward=ibis.cases((caller, rows.owner), else_=rows.person),
    )
    return _afterwards(seen)


def _afterwards(rows: ir.Table) -> ir.Table:
    new = met_with().select("known", guest="person", new_at="at", new_one="meeting")
    fits = (rows.person == new.guest) & (new.known > rows.off) & (new.new_at <= rows.at + HORIZON)
    again = rows.left_join(new, fits & (new.new_one != rows.meeting) & (new.new_one != rows.before))
    again = again.group_by(rows.columns).agg(anew=again.known.min())
    later = flagged(said.view().select("moment", "at", "author", "person", "offers_another_way", "asks", "chases"), "moment", names=("names_time", "asks_time"))
    mails = later.rename(writer="author", reader="person", written="at")
    forth = again.left_join(
        mails, (again.doer == mails.writer) & (again.toward == mails.reader) & (mails.moment > again.off) & (mails.written <= again.at + HORIZON)
    )
    proposed = forth.group_by(again.columns).agg(proposed=forth.moment.min(where=forth.names | forth.offers_another_way))
    theirs = mails.view()
    back = proposed.left_join(
        theirs,
        (proposed.toward == theirs.writer) & (proposed.doer == theirs.reader) & (theirs.moment > proposed.off) & (theirs.written <= proposed.at + 2 * HORIZON),
    )
    return back.group_by(proposed.columns).agg(asked_again=back.moment.min(where=back.names | back.chases))
