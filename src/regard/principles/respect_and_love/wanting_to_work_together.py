"""Wanting to work together: they write first, invite, introduce, come back, praise unasked; and I too.

From: respect-and-love, "I want to work with clients who want to work with us."
Kind: sign.
Seen: an invitation, an introduction, praise that was not asked for, a first mail after a long silence (the last mail before it beside it).
Cannot know: who rang first, and why someone was silent.
"""

import ibis
from ibis import _

from regard.matters.inside import inside
from regard.matters.joined import attendance, meetings, persons
from regard.matters.said import table as said
from regard.matters.spoken import table as spoken
from regard.matters.spoken import turned
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("comes_back", "invites", "introduces", "praises_unasked")
LONG_SILENCE = 60 * 86_400
UNUSUAL = 4
"""Two months without a mail, and four times as long as the two usually leave between mails: who then writes first has come back. (Seen in
real mail: some write twice a year and were never away. Those of one house, and those who met meanwhile, were not away either: kept as likely.)"""
ACQUAINTED = 6
"""Who came back was there before: at least six mails between the two, and both wrote."""


def came_back() -> ibis.Table:
    """The first mail between two people after a long silence, where it begins a thread: with its first act and the last mail before it."""
    written = said.view().filter((_.role != "cc") & ~_.forward)
    pairs = written.mutate(one=ibis.least(_.author, _.person), other=ibis.greatest(_.author, _.person))
    in_time = ibis.window(group_by=["one", "other"], order_by=["moment", "author"])
    before = ibis.window(group_by=["one", "other"], order_by=["moment", "author"], preceding=(None, 1))
    ordered = pairs.mutate(
        previous=_.moment.lag().over(in_time),
        previous_at=_.at.lag().over(in_time),
        first_at=_.at.min().over(before),
        mails=_.moment.count().over(before),
        smaller=(_.author == _.one).cast("int64").sum().over(before),
    )
    both_wrote = (ordered.smaller > 0) & (ordered.smaller < ordered.mails)
    silence, usual = ordered.at - ordered.previous_at, (ordered.previous_at - ordered.first_at).cast("float64") / (ordered.mails - 1).nullif(0)
    away = (silence >= LONG_SILENCE) & (silence >= UNUSUAL * usual) & (ordered.mails >= ACQUAINTED) & both_wrote
    back = ordered.filter(away & ordered.parent.isnull() & ordered.alone)
    firsts = spoken.view().group_by("moment", "person").agg(act=_.act.min())
    joined = back.left_join(firsts, ["moment", "person"]).select("moment", "act", "author", "person", "previous")
    ours = inside().select(ours="person", of_ours=ibis.literal(True))
    one, other = ours.view(), ours.view().rename(theirs="ours", of_theirs="of_ours")
    housed = joined.left_join(one, [("author", "ours")]).left_join(other, [("person", "theirs")])
    housed = housed.select(*joined.columns, together=housed.of_ours.notnull() & housed.of_theirs.notnull())
    met = met_between(joined.view())
    rows = housed.left_join(met, [("moment", "met_before"), ("author", "by"), ("person", "toward")])
    seen = rows.act.notnull() & ~rows.together & rows.met_before.isnull()
    return rows.select("moment", "act", "author", "person", mark=ibis.literal("comes_back"), earlier="previous", certain=seen)


def met_between(rows: ibis.Table) -> ibis.Table:
    """met_before (a moment), by and toward of those rows in whose silence the two held a meeting: they were not away."""
    held = meetings.filter((_.kind == "meeting") & ~_.cancelled).join(attendance.filter(_.answer != "declined"), "meeting").select("ended", there="person")
    me = persons.view().filter(_.me).select(owner="person")
    guests = held.anti_join(me, held.there == me.owner)
    guest = (rows.author == guests.there) | (rows.person == guests.there)
    joined = rows.join(guests, guest & (guests.ended < rows.moment) & (guests.ended > rows.previous))
    return joined.select(met_before="moment", by="author", toward="person").distinct()


def praised() -> ibis.Table:
    """Praise of someone's work to them, in a mail that answers no question and no wish for feedback of theirs."""
    asked = spoken.view().filter(_.kind.isin(["feedback", "question"])).select(earlier="moment", asker="author").distinct()
    praise = turned("praises").filter(_.few)
    unasked = praise.anti_join(asked, (praise.parent == asked.earlier) & (praise.person == asked.asker))
    return unasked.select("moment", "act", "author", "person", mark=ibis.literal("praises_unasked"), earlier=ibis.null("int64"), certain="sure")


def expression() -> ibis.Table:
    """The signs of wanting to work together."""
    words = turned("invites", "introduces").filter(_.few)
    words = words.select("moment", "act", "author", "person", mark=_.turn, earlier=ibis.null("int64"), certain=ibis.literal(True))
    rows = words.union(came_back(), praised())
    return signs(rows, moment=rows.moment, act=rows.act, mark=rows.mark, by=rows.author, toward=rows.person, beside=rows.earlier, certain=rows.certain)
