"""Asked last time: a date is coming up before which they had to ask, last time.

From: caring, "Anticipating the needs and concerns of clients or colleagues before they even voice them is a hallmark of care."
Kind: asked.
Asks: a week before a meeting that comes back every fortnight or less often: worth sending, before they ask? Last time they asked the owner alone for
something for it: by its day, or in words that name a meeting, in the fortnight before. Nothing went from the owner to them for it since.
Cannot know: whether it is wanted again; what was agreed at the meeting, or sent elsewhere.
"""

import ibis
from ibis import _

from regard.matters import request
from regard.matters.joined import acts, attendance, meetings, persons
from regard.matters.said import table as said
from regard.matters.turned import acts_that
from regard.principles.shape import questions

RULE_VERSION = 1
DAY = 86_400
BEFORE = 14 * DAY
"""What is asked, or sent, in the fortnight before a meeting may be for it."""
RHYTHM = 13 * DAY
"""What is asked every week is routine, of which nobody needs to be told."""
QUARTER = 100 * DAY
"""What comes back less often than every quarter is another time."""
EVE = 2 * DAY
"""A meeting's things are due on its day, or on one of the two before."""
TO_MEET = ("known", "ahead", "at", "ended", "series", "name")


def met() -> ibis.Table:
    """One row a meeting and person who is there with the owner: meeting, person, and the columns TO_MEET."""
    planned = meetings.filter((_.kind == "meeting") & ~_.cancelled)
    others = attendance.filter(_.answer != "declined").join(persons.filter(~_.me).select("person"), "person")
    return planned.join(others, "meeting").select("meeting", "person", *TO_MEET)


def asked_for() -> ibis.Table:
    """What someone asked the owner for a meeting with them: opener, act, thread, asker, asked, meeting."""
    rows = request.table.filter(_.request_act.notnull() & _.alone & _.known)
    rows = rows.semi_join(persons.filter(_.me), rows.asked == persons.person)
    rows = rows.left_join(acts.select(sentence="act", wanted="due"), [("request_act", "sentence")])
    rows = rows.left_join(acts_that("for_a_meeting").select(naming="act"), [("request_act", "naming")])
    there = met()
    soon = (there.meeting > rows.opener) & (there.at <= rows.opened_at + BEFORE)
    joined = rows.join(there, (rows.asker == there.person) & soon)
    place = ibis.row_number().over(group_by=["opener", "asker"], order_by="meeting")
    by_its_day = (joined.wanted >= joined.at - EVE) & (joined.wanted <= joined.at + DAY)
    meant = joined.mutate(place=place, by_its_day=by_its_day.fill_null(False)).filter(_.by_its_day | (_.naming.notnull() & (_.place == 0)))
    return meant.select("opener", "thread", "asker", "asked", "meeting", act="request_act")


def coming_back(asked: ibis.Table) -> ibis.Table:
    """For the meetings that something was asked for, the next of their rhythm with that person, as far as was known when it was coming up: last, person,
    ended, coming, at_then, opened. (Only for these: a calendar of years holds many pairs of meetings.)"""
    wanted = asked.select("asker", wanted="meeting").distinct()
    there = met()
    first = there.semi_join(wanted, (there.meeting == wanted.wanted) & (there.person == wanted.asker))
    then = met().rename({f"{name}_then": name for name in ("meeting", "person", *TO_MEET)}).view()
    alike = (first.series == then.series_then) | (first.name == then.name_then)
    after = (then.at_then >= first.at + RHYTHM) & (then.at_then <= first.at + QUARTER)
    joined = first.join(then, (first.person == then.person_then) & alike & after)
    joined = joined.mutate(opened=ibis.greatest(joined.known_then, joined.ahead_then, joined.ended)).filter(_.opened < _.meeting_then)
    pairs = joined.select("person", "series", "name", "at", "ended", "at_then", "opened", last="meeting", coming="meeting_then").view()
    other = met().select(there="person", of_series="series", called="name", other_at="at", other_known="known").view()
    alike = (pairs.series == other.of_series) | (pairs.name == other.called)
    between = (other.other_at > pairs.at) & (other.other_at < pairs.at_then) & (other.other_known < pairs.opened)
    return pairs.anti_join(other, (pairs.person == other.there) & alike & between)


def expression() -> ibis.Table:
    """The questions of what was asked last time."""
    asked = asked_for()
    back = coming_back(asked)
    rows = asked.join(back, (asked.meeting == back.last) & (asked.asker == back.person))
    sent = said.view().filter(_.delivers | _.attached).select("moment", by="author", to="person", sent_at="at", sent_in="thread")
    theirs = (rows.asked == sent.by) & (rows.asker == sent.to) & (sent.moment > rows.ended) & (sent.moment < rows.opened)
    rows = rows.anti_join(sent, theirs & ((sent.sent_at >= rows.at_then - BEFORE) | (sent.sent_in == rows.thread)))
    again = asked_for().select(asked_again="opener", by_whom="asker", for_meeting="meeting")
    rows = rows.anti_join(again, (rows.asker == again.by_whom) & (rows.coming == again.for_meeting) & (again.asked_again < rows.opened))
    return questions(
        rows,
        cause_moment=rows.opener,
        cause_act=rows.act,
        about=rows.asker,
        opened=rows.opened,
        meeting=rows.coming,
        certain=ibis.literal(True),
    )
