"""Inside clients: those we support inside are clients too.

From: client respect and love, "In HR you have ‘clients’, all those who you support."
Kind: deed.
Opens: a question or a request of someone inside: of one's own organisation, or in the circle of colleagues, managers or reports. Due: one working day.
Met: any word of that person to the asker in the thread. It reads what `promptness` reads, told apart by circle, and is never shown twice.
Cannot know: calls and hallway talk, of which there is more inside, unless entered by hand.
"""

import ibis

from regard.matters import request
from regard.matters.inside import inside
from regard.principles.putting import put_occasions

RULE_VERSION = 1


def expression() -> ibis.Table:
    """The occasions of those inside."""
    ours = inside()
    rows = request.table.semi_join(ours, request.table.asker == ours.person)
    other = ours.view()
    rows = rows.semi_join(other, rows.asked == other.person)
    return put_occasions(rows, met=rows.acknowledged)
