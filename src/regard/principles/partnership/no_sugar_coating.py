"""No sugar-coating: bad news comes before the due time.

From: partnerships, "On the flip side, when people start to "sugar coat" realities or treat people differently due to their social or even professional
status, it's called politics."
Kind: deed.
Opens: a promise with a day that slips: the doer says so, delivers after the day, or is asked for it after the day; a candidate put forward by us withdraws
in a mail to me. Due: the day promised; for a candidate, the next working day.
Met: the first word that it slips, or the late deed itself, before the day in time, after it late; for a candidate, the next mail to the client's contact.
Cannot know: what was told by voice, unless entered by hand; a promise that slipped without a trace opens nothing.
"""

import ibis
from ibis import _, ir

from regard.matters import promise
from regard.matters.joined import HORIZON, acts, moments, persons, placed
from regard.matters.said import table as said
from regard.matters.turned import acts_that, flagged
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1
DAY = 86_400
HALF_A_YEAR = 180 * DAY
TURNED_DOWN = ("reject", "declin", "odrzuc")
"""Words of a submission's status that say that the client did not want the candidate."""
THURSDAY, FRIDAY = 3, 4
"""Days of the week from Monday, 0; 1 January 1970 was a Thursday."""


def past_due(rows: ir.Table) -> ir.Table:
    """The promises with `late` (delivered after the day) and `chased` (asked for after the day), null where it was not so."""
    given = moments.view().select(given_in="moment", given_at="at")
    asked = moments.view().select(asked_in="moment", asked_at="at")
    joined = rows.left_join(given, [("delivered", "given_in")]).left_join(asked, [("reminded", "asked_in")])
    return joined.select(
        *rows.columns,
        late=ibis.cases((joined.given_at > joined.due, joined.delivered)),
        chased=ibis.cases((joined.asked_at > joined.due, joined.reminded)),
    )


def slipped() -> ibis.Table:
    """The promises with a day that slip."""
    dated = flagged(past_due(promise.table.filter(promise.table.due.notnull())), "slipped", slips=("slips",))
    word = ibis.cases((dated.delivered.isnull() | (dated.slipped < dated.delivered), dated.slipped))
    rows = dated.mutate(word=word, opened=earliest(word, dated.late, dated.chased))
    rows = rows.filter(rows.opened.notnull())
    closed = earliest(rows.settled, rows.elsewhere)
    rows = rows.filter(closed.isnull() | (closed > rows.opened))
    plain = ((rows.opened == rows.word) & rows.slips) | (rows.opened == rows.late) | (rows.opened == rows.chased)
    return occasions(
        rows,
        cause_moment=rows.opener,
        cause_act=rows.act,
        matter_moment=ibis.coalesce(rows.answers, rows.opener),
        thread=rows.thread,
        doer=rows.doer,
        toward=rows.toward,
        opened=rows.opened,
        due=rows.due,
        due_kind=ibis.literal("promised"),
        reminded=rows.reminded,
        told=rows.word,
        met=earliest(rows.word, rows.late),
        met_certain=ibis.literal(True),
        any_of=ibis.literal(False),
        certain=rows.certain & rows.alone & plain.fill_null(False),
    )


def withdrawn() -> ibis.Table:
    """The candidates put forward to a client within half a year who withdraw in a mail to the owner; one who was turned down before has nothing to withdraw."""
    leaving = acts.semi_join(acts_that("withdraws"), "act").group_by("moment").agg(act=_.act.min())
    me = persons.filter(persons.me).select(owner="person")
    told = said.view().join(leaving, "moment").join(me, _.person == me.owner).select("moment", "act", "thread", "at", "author", "owner")
    turned_down = ibis.or_(*(placed.status.lower().contains(word) for word in TURNED_DOWN))
    put = placed.filter((placed.kind == "submission") & placed.contact.notnull() & ~turned_down).select("contact", put="candidate", put_at="at")
    rows = told.join(put, (told.author == put.put) & (put.put_at < told.at) & (put.put_at > told.at - HALF_A_YEAR)).filter(_.contact != _.owner)
    there = said.view().select(heard_in="moment", hearer="person").distinct()
    news = (
        rows.anti_join(there, (rows.moment == there.heard_in) & (rows.contact == there.hearer))
        .select("moment", "act", "thread", "at", "author", "owner", "contact")
        .distinct()
    )
    on = said.view().filter(~_.forward).select(then="moment", writer="author", reader="person", when="at")
    passed = news.left_join(on, (news.owner == on.writer) & (news.contact == on.reader) & (on.then > news.moment) & (on.when <= news.at + HORIZON))
    return passed.group_by(news.columns).agg(passed_on=passed.then.min())


def expression() -> ibis.Table:
    """The occasions of telling bad news."""
    rows = withdrawn()
    day = (rows.at // DAY + THURSDAY) % 7
    news = occasions(
        rows,
        cause_moment=rows.moment,
        cause_act=rows.act,
        matter_moment=rows.moment,
        thread=rows.thread,
        doer=rows.owner,
        toward=rows.contact,
        opened=rows.moment,
        due=rows.at + DAY * ibis.cases((day == FRIDAY, 3), (day == FRIDAY + 1, 2), else_=1),
        due_kind=ibis.literal("norm"),
        met=rows.passed_on,
        met_certain=ibis.literal(True),
        any_of=ibis.literal(False),
        certain=ibis.literal(True),
    )
    return slipped().union(news)
