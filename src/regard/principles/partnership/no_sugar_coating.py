"""No sugar-coating: bad news comes before the due time.

From: partnerships, "On the flip side, when people start to "sugar coat" realities or treat people differently due to their social or even professional
status, it's called politics."
Kind: deed.
Opens: a promise with a day that slips: the doer says so, delivers after the day, or is asked for it after the day. Due: the day promised.
Met: the first word that it slips, or the late deed itself; before the day it was told in time, after it late.
Cannot know: what was told by voice, unless entered by hand; a promise that slipped without a trace opens nothing.
"""

import ibis
from ibis import ir

from regard.matters import promise
from regard.matters.joined import moments
from regard.matters.turned import flagged
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1


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


def expression() -> ibis.Table:
    """The occasions of telling bad news."""
    dated = flagged(past_due(promise.table.filter(promise.table.due.notnull())), "slipped", slips=("slips",))
    slipped = ibis.cases((dated.delivered.isnull() | (dated.slipped < dated.delivered), dated.slipped))
    rows = dated.mutate(word=slipped, opened=earliest(slipped, dated.late, dated.chased))
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
