"""Engagement: everyone who matters to a thing is brought in.

From: caring, "Ensuring everyone’s attention when needed implies that every team member or stakeholder is integral to the project."
Kind: asked.
Asks: "ask Ewa?", when I promise or decide something in a thread in which she had asked or warned a few, and she is not on that mail; once a thread and
person. A talk among those inside leaves nobody outside out.
Cannot know: whether she was asked another way, or wished to be left out.
"""

import ibis
from ibis import _

from regard.matters.inside import inside
from regard.matters.joined import persons
from regard.matters.said import table as said
from regard.principles.caring.inclusivity import left_out
from regard.principles.shape import questions

RULE_VERSION = 1


def told_out() -> ibis.Table:
    """One column, `out_in`: the moments that speak to somebody outside."""
    ours = inside().select(ours="person")
    heard = said.view()
    return heard.anti_join(ours, heard.person == ours.ours).select(out_in="moment").distinct()


def expression() -> ibis.Table:
    """The questions of engagement."""
    spoken = said.view().filter(~_.forward & (_.promises | _.decides))
    me = persons.filter(_.me).select(owner="person")
    mine = spoken.join(me, spoken.author == me.owner).select("moment", "thread", "author").distinct()
    ours = inside().select(ours="person")
    absent = left_out(mine).filter(_.concerned).left_join(ours.view(), [("absent", "ours")])
    absent = absent.left_join(told_out(), [("moment", "out_in")])
    part = absent.ours.notnull() | absent.out_in.notnull()
    missing = absent.filter(part).select("moment", "absent", "evidence").view()
    threads = mine.select("thread", here="moment")
    placed = missing.join(threads, missing.moment == threads.here)
    first = placed.group_by("thread", "absent").agg(moment=placed.moment.min())
    rows = first.join(missing.select("absent", "evidence", "moment"), ["absent", "moment"])
    return questions(
        rows,
        cause_moment=rows.moment,
        about=rows.absent,
        opened=rows.moment,
        suggested=rows.absent,
        evidence=rows.evidence,
        certain=ibis.literal(True),
    )
