"""Inclusivity: those whom a decision touches are in it.

From: caring, "Big decisions in a professional setting often have ripple effects."
Kind: asked.
Asks: when I write a decision: whom else does it touch? Laid beside it: those who wrote in the thread before and are not on that mail.
Each one named is then owed a word (`reflect_then_act`).
Cannot know: whom a decision touches who never stood in the mail, and who was told by voice.
"""

import ibis
from ibis import _

from regard.matters.joined import acts, persons
from regard.matters.said import table as said
from regard.matters.spoken import A_FEW
from regard.principles.shape import questions

RULE_VERSION = 1


def left_out(mine: ibis.Table) -> ibis.Table:
    """For moments of the owner (moment, thread, author): those who wrote in the thread before and are not spoken to: absent, evidence (their last),
    and whether they had asked or warned there, a few and not a room."""
    heard = said.view().mutate(few=_.person.count().over(group_by="moment") <= A_FEW)
    wrote = heard.select(told="moment", in_thread="thread", absent="author", asked=(_.asks | _.warns) & _.few).distinct()
    before = mine.join(wrote, (mine.thread == wrote.in_thread) & (wrote.told < mine.moment) & (wrote.absent != mine.author))
    seen = before.group_by("moment", "absent").agg(evidence=before.told.max(), concerned=before.asked.any())
    on_it = said.view().select(here="moment", present="person").distinct()
    return seen.anti_join(on_it, (seen.moment == on_it.here) & (seen.absent == on_it.present))


def expression() -> ibis.Table:
    """The questions of inclusivity."""
    spoken = said.view().filter(~_.forward)
    me = persons.filter(_.me).select(owner="person")
    mine = spoken.join(me, spoken.author == me.owner).select("moment", "thread", "author").distinct()
    decisions = acts.filter(acts.certain & (acts.kind == "decision")).select("act", decided="moment")
    missing = left_out(mine.semi_join(decisions, mine.moment == decisions.decided))
    rows = missing.join(decisions, missing.moment == decisions.decided)
    return questions(
        rows,
        cause_moment=rows.moment,
        cause_act=rows.act,
        opened=rows.moment,
        suggested=rows.absent,
        evidence=rows.evidence,
        certain=ibis.literal(True),
    )
