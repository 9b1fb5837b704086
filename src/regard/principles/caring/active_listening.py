"""Active listening: every concern is answered, and nobody who matters to it is dropped.

From: caring, "Active Listening": "Taking time to reply to all in an email is one manifestation of care."
Kind: deed.
Opens: a person asked, and the one who was asked wrote on in that thread. Due: one working day after that.
Met: a word to the person who asked, in the thread.
Cannot know: whether the answer went another way; whether leaving someone out was meant kindly.
"""

import ibis

from regard.matters import request
from regard.matters.said import unless_reminded
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1
NORM = "one_working_day"


def expression() -> ibis.Table:
    """The occasions of active listening."""
    rows = request.table.filter(request.table.turned.notnull())
    elsewhere = unless_reminded(rows.elsewhere, rows.reminded)
    settled = earliest(rows.settled, rows.other_answered, elsewhere)
    return occasions(
        rows,
        cause_moment=rows.opener,
        cause_act=rows.act,
        matter_moment=rows.opener,
        thread=rows.thread,
        doer=rows.asked,
        toward=rows.asker,
        opened=rows.turned,
        due=ibis.null("int64"),
        due_kind=ibis.literal("norm"),
        acknowledged=rows.acknowledged,
        reminded=rows.reminded,
        met=rows.acknowledged,
        met_certain=ibis.literal(True),
        excused=settled,
        excuse=ibis.cases((settled == rows.other_answered, "another_did"), else_="settled_elsewhere"),
        any_of=~rows.alone,
        certain=rows.certain & rows.alone & rows.known,
    )
