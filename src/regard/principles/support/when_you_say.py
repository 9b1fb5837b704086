"""When you say: do what you say you are going to do, when you say you are going to do it.

From: hr-trust, "Follow-up": "Do what you say you are going to do when you say are going to do it."
Kind: deed.
Opens: a promise to a person. Due: the day promised, else five working days.
Met: a delivery or an attachment to that person in the thread, or a mail on the day promised that they answer by writing that
they have it. Told: a word before the due time that it slips.
Cannot know: what was handed over outside mail, unless entered by hand.
"""

import ibis

from regard.matters import promise
from regard.matters.said import unless_reminded
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1


def expression() -> ibis.Table:
    """The occasions of keeping one's word."""
    rows = promise.table
    met = earliest(rows.delivered, rows.spoken, rows.passed_on, rows.received)
    elsewhere = unless_reminded(rows.elsewhere, rows.reminded)
    settled = earliest(rows.settled, elsewhere)
    return occasions(
        rows,
        cause_moment=rows.opener,
        cause_act=rows.act,
        matter_moment=ibis.coalesce(rows.answers, rows.opener),
        thread=rows.thread,
        doer=rows.doer,
        toward=rows.toward,
        opened=rows.opener,
        due=rows.due,
        due_kind=ibis.cases((rows.due.notnull(), "promised"), else_="norm"),
        reminded=rows.reminded,
        told=rows.slipped,
        met=met,
        met_certain=(met == rows.delivered).fill_null(False) | (met == rows.received).fill_null(False),
        excused=settled,
        excuse=ibis.cases((settled == rows.settled, "settled_elsewhere"), else_="went_on"),
        any_of=ibis.literal(False),
        certain=rows.certain & rows.alone,
    )
