"""Collaboration: two people plan together.

From: partnerships, "The magic happens when two or more people put their brains together to collaborate (game plan) and cooperate (support each other)."
Kind: sign.
Seen: a proposal in answer to the other's proposal (which stands beside it); a meeting of the two and what one of them then promised, decided or sent
(the meeting beside it).
Cannot know: what was thought out at a table, or on the phone.
"""

import ibis
from ibis import _

from regard.matters.joined import attendance, meetings, persons
from regard.matters.said import table as said
from regard.matters.spoken import table as spoken
from regard.matters.spoken import turned
from regard.matters.turned import moments_that
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("builds_on", "met_and_did")
OUTCOME = ("promise", "decision", "delivery")
FAR = 2**31
"""More than there are acts: orders rows by moment, then by act."""
TWO = 2
"""A meeting of two: the owner and one other."""
SOON = 2 * 86_400
"""What is sent within two days of a meeting may come of it."""


def built_on() -> ibis.Table:
    """Proposals in answer to a proposal by the one who is answered; certain where the mail says that it adds to it or likes it, as two who propose
    different things do not plan together (seen on mailing lists)."""
    proposed = spoken.view().filter((_.kind == "alternative") & _.few)
    first = proposed.group_by("moment", "author", "person", "parent").agg(act=_.act.min(), sure=_.sure.any())
    before = first.view().select(earlier="moment", proposer="author", hearer="person", proposal="act", sure_before="sure")
    joined = first.join(before, (first.parent == before.earlier) & (first.person == before.proposer) & (first.author == before.hearer))
    adding = moments_that("adds_to").select(adds_in="moment")
    told = joined.left_join(adding, joined.moment == adding.adds_in)
    sure = told.sure & told.sure_before & told.adds_in.notnull()
    return told.select("moment", "act", "author", "person", "earlier", "proposal", mark=ibis.literal("builds_on"), certain=sure)


def said_so() -> ibis.Table:
    """Sentences that say they build on what the other wrote, in answer to that mail."""
    told = turned("builds_on").filter(_.few).select("moment", "act", "author", "person", "parent")
    written = said.view().select(earlier="moment", writer="author").distinct()
    joined = told.join(written, (told.parent == written.earlier) & (told.person == written.writer))
    return joined.select(
        "moment", "act", "author", "person", "earlier", proposal=ibis.null("int64"), mark=ibis.literal("builds_on"), certain=ibis.literal(True)
    )


def met() -> ibis.Table:
    """The first outcome that one of two who met wrote to the other within two days."""
    me = persons.view().filter(_.me).select(owner="person")
    held = meetings.filter((_.kind == "meeting") & ~_.cancelled & (_.people == TWO))
    others = attendance.join(me, attendance.person != me.owner).select("meeting", "owner", other="person")
    of_two = held.join(others, "meeting").select("meeting", "ended", "until_at", "owner", "other")
    outcomes = spoken.view().filter(_.kind.isin(list(OUTCOME)) & _.sure & _.few).select("moment", "act", "author", "person", "at")
    between = ((outcomes.author == of_two.owner) & (outcomes.person == of_two.other)) | ((outcomes.author == of_two.other) & (outcomes.person == of_two.owner))
    joined = of_two.join(outcomes, between & (outcomes.moment > of_two.ended) & (outcomes.at <= of_two.until_at + SOON))
    first = joined.group_by("meeting", "author", "person").agg(moment=_.moment.min(), act=_.act.argmin(_.moment * FAR + _.act))
    return first.select(
        "moment", "act", "author", "person", earlier="meeting", proposal=ibis.null("int64"), mark=ibis.literal("met_and_did"), certain=ibis.literal(True)
    )


def expression() -> ibis.Table:
    """The signs of collaboration."""
    rows = built_on().union(said_so(), met())
    return signs(
        rows,
        moment=rows.moment,
        act=rows.act,
        mark=rows.mark,
        by=rows.author,
        toward=rows.person,
        beside=rows.earlier,
        beside_act=rows.proposal,
        certain=rows.certain,
    )
