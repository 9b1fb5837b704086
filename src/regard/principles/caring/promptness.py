"""Promptness: a quick answer, even only an acknowledgement, says "you matter".

From: caring, "Promptness": "Responding quickly, even if it’s just an acknowledgment".
Kind: deed.
Opens: a question or a request put to a person. Due: one working day, or the date asked for if that is sooner.
Met: any word of that person to the asker in the thread. Of several who were asked, one answer is enough.
Cannot know: calls and hallway talk, unless entered by hand.
"""

import ibis

from regard.matters import request
from regard.matters.said import unless_reminded
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1
NORM = "one_working_day"


def expression() -> ibis.Table:
    """The occasions of promptness."""
    rows = request.table
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
        opened=rows.opener,
        due=ibis.null("int64"),
        due_kind=ibis.literal("norm"),
        acknowledged=rows.acknowledged,
        reminded=rows.reminded,
        met=rows.acknowledged,
        met_certain=ibis.literal(True),
        excused=settled,
        excuse=ibis.cases(
            (settled == rows.other_answered, "another_did"),
            (settled == rows.settled, "moot"),
            (settled == elsewhere, "settled_elsewhere"),
        ),
        any_of=~rows.alone,
        certain=rows.certain & rows.alone & rows.known,
    )
