"""Consistency: equal support and effort for everyone we support.

From: hr-trust, "Be consistent": "Provide equal support and effort."
Kind: comparison.
Compares: of what each person asked of me alone, how much was answered by the next working day, and how fast; their spread beside the spread
that chance alone would give, with my load that week held. Who waited longest and who never waits, with their mails; never a ranking.
Cannot know: answers by voice, and whether one ask was harder than another; so it is a question to look at, not a verdict.
"""

import ibis

from regard.matters import request
from regard.matters.joined import persons
from regard.matters.said import unless_reminded
from regard.principles.shape import earliest

RULE_VERSION = 1


def asked_of_me() -> ibis.Table:
    """One row a request or question put to the owner alone by someone known: moments of the ask, of the first answer and of its being settled
    otherwise (null: not seen); `circle` is the asker's, as the owner gave it."""
    mine = persons.filter(persons.me).select(owner="person")
    circles = persons.view().select(who="person", circle="circle")
    rows = request.table.filter(request.table.certain & request.table.alone & request.table.known)
    rows = rows.semi_join(mine, rows.asked == mine.owner).left_join(circles, rows.asker == circles.who)
    otherwise = earliest(rows.settled, rows.other_answered, unless_reminded(rows.elsewhere, rows.reminded))
    return rows.select("opener", "act", "thread", "asker", "asked", answered=rows.acknowledged, otherwise=otherwise, circle=rows.circle.fill_null(""))


def expression() -> ibis.Table:
    """opener, act, thread, asker, asked, answered, otherwise: the asks behind the comparison."""
    return asked_of_me().drop("circle")
