"""Credit supporters: whoever helped hears thanks for it.

From: hr-trust, "Show your appreciation for how they support you in your role."
Kind: deed.
Opens: help received: what I asked of a person is delivered. Due: five working days, a week.
Met: thanks or credit to that person, in any mail. Plain only where I had asked for help or a favour; what is routine between two is not held against anyone.
Cannot know: thanks by voice, and which help was more than the work of the day. It is never pressed.
"""

import ibis
from ibis import _, ir

from regard.matters import request
from regard.matters.joined import HORIZON, acts, moments
from regard.matters.said import table as said
from regard.matters.turned import flagged
from regard.principles.shape import earliest, occasions

RULE_VERSION = 1


def helped() -> ir.Table:
    """One row a mail that brought help and the person whom it helped: helped_in, at, thread, helper, asker, matter (the asking), act, certain."""
    rows = flagged(request.table, "opener", pleads=("asks_help",))
    rows = rows.mutate(helped_in=earliest(rows.delivered, rows.substance))
    rows = rows.filter(rows.helped_in.notnull())
    plain = rows.pleads & rows.delivered.notnull() & (rows.helped_in == rows.delivered) & rows.certain & rows.alone
    one = rows.group_by("helped_in", "thread", "asker", helper="asked").agg(matter=rows.opener.min(), certain=plain.any())
    gave = acts.filter(acts.kind == "delivery").group_by(gave_in="moment").agg(act=_.act.min())
    when = moments.view().select("at", when_in="moment")
    return one.join(when, [("helped_in", "when_in")]).left_join(gave, [("helped_in", "gave_in")]).select(*one.columns, "at", "act")


def expression() -> ibis.Table:
    """The occasions of thanking those who help."""
    rows = helped()
    thanks = said.view().filter(_.thanks).select("moment", "author", "person", thanked_at="at")
    joined = rows.left_join(
        thanks,
        (rows.asker == thanks.author) & (rows.helper == thanks.person) & (thanks.moment > rows.helped_in) & (thanks.thanked_at <= rows.at + HORIZON),
    )
    told = joined.group_by(rows.columns).agg(thanked=joined.moment.min())
    return occasions(
        told,
        cause_moment=told.helped_in,
        cause_act=told.act,
        matter_moment=told.matter,
        thread=told.thread,
        doer=told.asker,
        toward=told.helper,
        opened=told.helped_in,
        due_kind=ibis.literal("norm"),
        met=told.thanked,
        met_certain=ibis.literal(True),
        any_of=ibis.literal(False),
        certain=told.certain,
    )
