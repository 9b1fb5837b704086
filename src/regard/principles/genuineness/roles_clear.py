"""Roles clear: what is asked of several is taken by one.

From: klient w relacji, "Każdy wykonuje zadania, znając dokładnie swoje role i zakresy obowiązków"
Kind: deed.
Opens: a thing asked of several people in one mail, of none by name. Due: two working days.
Met: one of them takes it: says so, does it, or answers in substance; any of them meets it for all.
Cannot know: who took it without a word; and whose it is by their role, so it is nobody's alone.
"""

import ibis

from regard.matters import request
from regard.matters.turned import with_act
from regard.principles.putting import put_occasions
from regard.principles.shape import earliest

RULE_VERSION = 1
SEVERAL, MANY = 2, 6
"""More than six are an audience: nobody there is asked."""


def expression() -> ibis.Table:
    """The occasions of taking what is everybody's."""
    asked = with_act(request.table.filter(~request.table.alone), "opener", "asks_anyone")
    one = ibis.window(group_by="opener")
    own = earliest(asked.accepted, asked.delivered, asked.substance)
    rows = asked.mutate(people=asked.asked.count().over(one), taken=earliest(own, asked.other_answered).min().over(one))
    rows = rows.filter((rows.people >= SEVERAL) & (rows.people <= MANY))
    return put_occasions(
        rows,
        cause_act=ibis.coalesce(rows.spoken, rows.act),
        met=rows.taken,
        excused=rows.settled,
        excuse=ibis.literal("settled_elsewhere"),
        any_of=ibis.literal(True),
        certain=rows.certain & rows.spoken.notnull(),
    )
