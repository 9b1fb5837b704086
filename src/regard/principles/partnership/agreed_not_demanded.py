"""Agreed, not demanded: accountability is owed to what was agreed upon, not to what was demanded.

From: partnerships, "Accountability is understanding and owning your effort in comparison to agreed-upon expectations."
Kind: deed.
Opens: a request put to a person. Due: two working days, or the date asked for.
Met: it is accepted, done, declined, or answered with another way: any of the four is a decent answer.
A demand whose deed would not end in a mail counts where it names a day; it is likely at most, and nothing handed over elsewhere answers it.
Cannot know: what was agreed by voice, unless entered by hand. Until accepted it is "asked of you, not agreed", never a debt that went bad.
"""

import ibis

from regard.matters import request
from regard.principles.putting import put_occasions
from regard.principles.shape import earliest

RULE_VERSION = 1


def expression() -> ibis.Table:
    """The occasions of answering a demand."""
    rows = request.table.filter(request.table.request_act.notnull() | (request.table.demand_act.notnull() & request.table.due.notnull()))
    shows = rows.request_act.notnull()
    rows = rows.mutate(elsewhere=ibis.cases((shows, rows.elsewhere)))
    return put_occasions(
        rows,
        cause_act=ibis.coalesce(rows.request_act, rows.demand_act),
        due=rows.due,
        due_kind=ibis.cases((rows.due.notnull(), "asked"), else_="norm"),
        met=earliest(rows.accepted, rows.delivered, rows.declined, rows.answered),
        certain=rows.certain & rows.alone & rows.known & rows.request_act.notnull(),
    )
