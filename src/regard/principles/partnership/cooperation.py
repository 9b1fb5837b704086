"""Cooperation: two people at one desk support each other.

From: partnerships, "The magic happens when two or more people put their brains together to collaborate (game plan) and cooperate (support each other)."
Kind: deed.
Opens: a partner asks for help: someone inside, or in the circle of partners. Due: two working days.
Met: help, or another way: it is taken on, handed over, answered in substance, or answered with another way. A bare word of having it is not yet help.
Cannot know: help given by voice or by hand, unless entered.
"""

import ibis
from ibis import _

from regard.matters import request
from regard.matters.inside import inside
from regard.matters.turned import with_act
from regard.principles.putting import put_occasions
from regard.principles.shape import earliest

RULE_VERSION = 1


def expression() -> ibis.Table:
    """The occasions of cooperation."""
    near = inside("partner")
    asked = with_act(request.table, "opener", "asks_help").filter(_.spoken.notnull())
    rows = asked.semi_join(near, asked.asker == near.person)
    other = near.view()
    rows = rows.semi_join(other, rows.asked == other.person)
    return put_occasions(rows, cause_act=rows.spoken, met=earliest(rows.delivered, rows.substance, rows.accepted))
