"""Accountability: own it, and make amends.

From: caring, "However, acknowledging them, taking responsibility, and making amends is a powerful expression of care."
Kind: deed.
Opens: a failure that the doer owns in writing: says sorry for it, says whose fault it was, or says that the other is right. Due: the day promised in that
mail, else five working days. Where a repair was promised, thanks for the word alone do not settle it.
Met: the repair is delivered to that person, or that person writes that it has come good.
Saying it is the first half and stands beside it; saying it alone leaves the row open.
Cannot know: a failure that nobody owned, and amends that leave no mail (a credit, a visit), unless entered by hand.
"""

import ibis
from ibis import ir

from regard.matters import failure
from regard.matters.joined import moments
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1
WEEK = 7 * 86_400
"""Five working days, the norm, as days of the calendar."""


def in_time(rows: ir.Table) -> ir.Table:
    """The failures with `amends`: something handed over in another thread within the time that was due, and `aside`: the same later, which settles without
    being the repair."""
    given = moments.view().select(given_in="moment", given_at="at")
    joined = rows.left_join(given, [("elsewhere", "given_in")])
    soon = joined.given_at <= ibis.coalesce(joined.due, joined.opened_at + WEEK)
    return joined.select(*rows.columns, amends=ibis.cases((soon, joined.elsewhere)), aside=ibis.cases((~soon, joined.elsewhere)))


def expression() -> ibis.Table:
    """The occasions of making amends."""
    rows = in_time(failure.table)
    met = earliest(rows.repaired, rows.amends, rows.confirmed)
    heard = ibis.cases((rows.due.isnull(), rows.settled))
    excused = earliest(rows.forgiven, heard, rows.aside)
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
        met=met,
        met_certain=(met == rows.repaired).fill_null(False) | (met == rows.confirmed).fill_null(False),
        excused=excused,
        excuse=ibis.cases((excused == rows.forgiven, "withdrawn"), (excused == heard, "settled_elsewhere"), else_="went_on"),
        any_of=ibis.literal(False),
        certain=rows.certain,
    )
