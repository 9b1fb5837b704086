"""Agreed, not demanded: accountability is owed to what was agreed upon, not to what was demanded.

From: partnerships, "Accountability is understanding and owning your effort in comparison to agreed-upon expectations."
Kind: deed.
Opens: a request put to a person. Due: two working days, or the date asked for.
Met: it is accepted, done, declined, or answered with another way: any of the four is a decent answer.
Cannot know: what was agreed by voice, unless entered by hand. Until accepted it is "asked of you, not agreed", never a debt that went bad.
"""

import ibis

from regard.matters import request
from regard.matters.said import unless_reminded
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1
NORM = "two_working_days"


def expression() -> ibis.Table:
    """The occasions of answering a demand."""
    rows = request.table.filter(request.table.request_act.notnull())
    met = earliest(rows.accepted, rows.delivered, rows.declined, rows.answered)
    elsewhere = unless_reminded(rows.elsewhere, rows.reminded)
    settled = earliest(rows.settled, rows.other_answered, elsewhere)
    return occasions(
        rows,
        cause_moment=rows.opener,
        cause_act=rows.request_act,
        matter_moment=rows.opener,
        thread=rows.thread,
        doer=rows.asked,
        toward=rows.asker,
        opened=rows.opener,
        due=rows.due,
        due_kind=ibis.cases((rows.due.notnull(), "asked"), else_="norm"),
        acknowledged=rows.acknowledged,
        reminded=rows.reminded,
        met=met,
        met_certain=ibis.literal(True),
        excused=settled,
        excuse=ibis.cases((settled == rows.other_answered, "another_did"), else_="settled_elsewhere"),
        any_of=~rows.alone,
        certain=rows.certain & rows.alone & rows.known,
    )
