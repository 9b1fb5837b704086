"""Alternatives for risks: as many ways forward as risks.

From: hr-trust, "Offer as many alternative solutions as you do risks."
Kind: deed.
Opens: a risk that I raise to a person, or a no to what they asked. Due: one working day.
Met: another way beside it, in the same mail or later in the thread. Of several risks in one mail, one way is enough to be heard.
Cannot know: a way offered by voice; and whether there was any other way.
"""

import ibis

from regard.matters import risk
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1


def expression() -> ibis.Table:
    """The occasions of offering another way."""
    rows = risk.table
    excused = earliest(rows.other_way, rows.yielded, rows.decided)
    return occasions(
        rows,
        cause_moment=rows.opener,
        cause_act=rows.act,
        matter_moment=ibis.coalesce(rows.answers, rows.opener),
        thread=rows.thread,
        doer=rows.doer,
        toward=rows.toward,
        opened=rows.opener,
        due_kind=ibis.literal("norm"),
        met=rows.beside,
        met_certain=ibis.literal(True),
        excused=excused,
        excuse=ibis.cases((excused == rows.other_way, "another_did"), else_="moot"),
        any_of=ibis.literal(False),
        certain=rows.alone & rows.refuses & rows.asked,
    )
