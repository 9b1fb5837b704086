"""Active listening: every concern is answered, and nobody who matters to it is dropped.

From: caring, "Active Listening": "Taking time to reply to all in an email is one manifestation of care."
Kind: deed.
Opens: a person asked, and the one who was asked wrote on in that thread; where someone asked to be included, a mail of the thread to others without them.
Due: one working day after that.
Met: a word to the person who asked, in the thread; after being left out, the next one.
Cannot know: whether the answer went another way; whether leaving someone out was meant kindly.
"""

import ibis
from ibis import ir

from regard.matters import request
from regard.matters.joined import HORIZON
from regard.matters.said import table as said
from regard.matters.turned import moments_that
from regard.principles.putting import put_occasions

RULE_VERSION = 1


def left_out(rows: ir.Table) -> ir.Table:
    """The requests to be included (`asks_in`) with `without`: the first mail in which the person asked wrote on to others in the thread, without the
    asker; and `again`: the first one after that to the asker."""
    wishes = rows.semi_join(moments_that("asks_in").rename(opener="moment"), "opener").select("opener", "opened_at", "thread", "asker", "asked").distinct()
    on = said.view().select("moment", "author", "person", "at", "forward", later_in="thread")
    heard = wishes.join(on, (wishes.thread == on.later_in) & (wishes.asked == on.author) & (on.moment > wishes.opener) & (on.at <= wishes.opened_at + HORIZON))
    mails = heard.group_by("opener", "asker", "asked", "moment").agg(told=(heard.person == heard.asker).any(), forward=heard.forward.any())
    first = mails.group_by("opener", "asker", "asked").agg(without=mails.moment.min(where=~mails.told & ~mails.forward))
    missing = first.filter(first.without.notnull())
    told = mails.filter(mails.told).select("opener", "asker", "asked", then="moment")
    after = missing.left_join(told, ["opener", "asker", "asked"])
    return after.group_by("opener", "asker", "asked", "without").agg(again=after.then.min(where=after.then > after.without))


def expression() -> ibis.Table:
    """The occasions of active listening."""
    rows = request.table
    rows = rows.left_join(left_out(rows), ["opener", "asker", "asked"]).select(*rows.columns, "without", "again")
    rows = rows.filter(rows.turned.notnull() | rows.without.notnull())
    whole = rows.without.isnull()
    rows = rows.mutate(
        settled=ibis.cases((whole | (rows.settled > rows.without), rows.settled)),
        other_answered=ibis.cases((whole, rows.other_answered)),
        elsewhere=ibis.cases((whole, rows.elsewhere)),
    )
    return put_occasions(rows, opened=ibis.coalesce(rows.without, rows.turned), met=ibis.cases((rows.without.isnull(), rows.acknowledged), else_=rows.again))
