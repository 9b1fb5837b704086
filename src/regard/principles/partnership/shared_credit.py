"""Shared credit: nobody does it alone; praise received, or a win, is a moment to ask who helped.

From: partnerships, "Yes, we all run in our own lane to be successful, but nobody does it without help."
Kind: asked.
Asks: when a person praises my work in plain words: who helped? Laid beside it: those inside who wrote to that person in the ninety days before (where
the praise comes from inside: in that thread), or who stand in the desk's tables for that person, and were not on that mail; where more than a
few are found, nothing is asked. When the owner names a win: who helped?
Who was already thanked, or put on the answer, is not asked about (`regard.office.credited`). Each one named is
then owed a word of credit (`reflect_then_act`).
Cannot know: who helped by voice, and what was luck.
"""

import ibis
from ibis import _

from regard.matters.inside import inside
from regard.matters.joined import HORIZON, persons, placed, statements
from regard.matters.said import table as said
from regard.matters.spoken import turned
from regard.principles.shape import questions

RULE_VERSION = 1


A_FEW = 4
"""Those laid beside a question; a longer list only says that many write to each other."""


def praise() -> ibis.Table:
    """One row a praise that someone gave the owner: moment, act, at, thread, praiser, owner, inside (whether the praiser is)."""
    mine = persons.filter(_.me).select(owner="person")
    house = inside().select(ours="person")
    words = turned("praises").filter(_.few & (_.kind != "thanks"))
    meant = words.join(mine, words.person == mine.owner)
    first = meant.group_by("moment", "at", "thread", "owner", praiser=meant.author).agg(act=meant.act.min())
    joined = first.left_join(house, first.praiser == house.ours)
    return joined.select(*first.columns, inside=joined.ours.notnull())


def helpers() -> ibis.Table:
    """Who may have helped: helper, helped, when (an instant), evidence (a number), about (a thread, null for a row): who wrote to the one who praises,
    or stands in the tables."""
    ours, me = inside().view(), persons.view().filter(_.me).select(owner="person")
    ours = ours.anti_join(me, ours.person == me.owner).select(helper="person")
    wrote = said.view().filter(~_.forward).select("author", "person", "at", "moment", "thread")
    by_mail = wrote.join(ours, wrote.author == ours.helper)
    by_mail = by_mail.select("helper", helped="person", when="at", evidence="moment", about="thread")
    rows = placed.filter(_.contact.notnull())
    each = {"helped": rows.contact, "when": rows.at, "evidence": rows.row, "about": ibis.null("int64")}
    by_row = rows.select(helper=rows.by, **each).union(rows.select(helper=rows.partner, **each))
    return by_mail.union(by_row.filter(_.helper.notnull()).join(ours, "helper"))


def expression() -> ibis.Table:
    """The questions of shared credit."""
    given, helped = praise().view(), helpers().view()
    on_it = said.view().select(there="moment", present="person").distinct()
    near = (given.praiser == helped.helped) & (helped.when < given.at) & (helped.when > given.at - HORIZON)
    here = ~given.inside | helped.about.isnull() | (helped.about == given.thread)
    beside = given.join(helped, near & here & (helped.helper != given.owner) & (helped.helper != given.praiser))
    absent = beside.anti_join(on_it, (beside.moment == on_it.there) & (beside.helper == on_it.present))
    first = absent.group_by("moment", "act", "praiser", "helper").agg(evidence=absent.evidence.max())
    first = first.mutate(few=first.helper.count().over(group_by=["moment", "praiser"]) <= A_FEW)
    praised = questions(
        first,
        cause_moment=first.moment,
        cause_act=first.act,
        about=first.praiser,
        opened=first.moment,
        suggested=first.helper,
        evidence=first.evidence,
        certain=first.few,
    )
    won = statements.filter((_.kind == "outcome") & (_.value == "won"))
    return praised.union(questions(won, cause_moment=won.statement, opened=won.statement, certain=ibis.literal(True)))
