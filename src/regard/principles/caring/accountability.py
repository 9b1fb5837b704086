"""Accountability: own it, and make amends.

From: caring, "Making mistakes is human."
Kind: deed.
Opens: a failure that the doer owns in writing: says sorry for it, says whose fault it was, or says that the other is right. Due: the day promised in that
mail, else five working days.
Met: the repair is delivered to that person. Saying it is the first half and stands beside it; saying it alone leaves the row open.
Cannot know: a failure that nobody owned, and amends that leave no mail (a credit, a visit), unless entered by hand.
"""

import ibis

from regard.matters import failure
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1


def expression() -> ibis.Table:
    """The occasions of making amends."""
    rows = failure.table
    excused = earliest(rows.forgiven, rows.settled)
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
        acknowledged=rows.opener,
        met=earliest(rows.repaired, rows.elsewhere),
        met_certain=(rows.repaired <= rows.elsewhere).fill_null(rows.repaired.notnull()),
        excused=excused,
        excuse=ibis.cases((excused == rows.forgiven, "withdrawn"), else_="settled_elsewhere"),
        any_of=ibis.literal(False),
        certain=rows.certain,
    )
