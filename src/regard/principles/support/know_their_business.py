"""Know their business: learn their role, goals and words.

From: hr-trust, "Get to know as much about their role as possible."
Kind: sign.
Seen: a question about their work, a word of theirs ("we call it…"), a goal of theirs that the owner wrote down.
Cannot know: what was learnt by listening.
"""

import ibis
from ibis import _

from regard.matters.joined import persons, statements
from regard.matters.spoken import turned
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("asks_their_work", "their_word", "goal")


def expression() -> ibis.Table:
    """The signs of knowing their business."""
    words = turned("asks_their_work", "their_word").filter(_.few).select("moment", "act", mark="turn", by="author", toward="person")
    me = persons.view().filter(_.me).select(owner="person")
    goals = statements.filter((_.kind == "goal") & _.about.notnull()).join(me, statements.about != me.owner)
    goals = goals.select(moment="statement", act=ibis.null("int64"), mark=ibis.literal("goal"), by="owner", toward="about")
    rows = words.union(goals)
    return signs(rows, moment=rows.moment, act=rows.act, mark=rows.mark, by=rows.by, toward=rows.toward, certain=ibis.literal(True))
