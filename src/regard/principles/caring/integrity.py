"""Integrity: word and deed agree, also when it costs.

From: caring, "Being honest and transparent, even when it’s not the easiest path, underscores a deep-seated care for the trust that others have placed in you."
Kind: sign.
Seen: an own limit or mistake admitted, advice against one's own gain; a promise made again after a reminder or with an apology, where the
one before it (which stands beside it) is not seen kept.
Cannot know: whether something is true; what was handed over outside mail, unless entered by hand.
"""

import ibis
from ibis import _

from regard.matters import promise
from regard.matters.said import table as said
from regard.matters.spoken import turned
from regard.principles.shape import signs

RULE_VERSION = 1
AGAIN = 180 * 86_400
"""Half a year: a promise made again later than that is rather another one."""
MARKS = ("admits_limit", "against_own_gain", "promised_again")


def promised_again() -> ibis.Table:
    """A promise made to the same person after one not seen kept, in the half year before: in answer to a reminder of theirs (certain where
    both promises are), or with an apology (likely); with the newest such promise."""
    made = promise.table.filter(_.alone)
    before = made.select(
        "doer", "toward", "delivered", "reminded", earlier="opener", earlier_at="opened_at", before="act", thread_before="thread", sure_before="certain"
    )
    again = made.group_by("doer", "toward", "thread", moment=_.opener, at=_.opened_at, answers=_.answers).agg(act=_.act.min(), sure=_.sure.any())
    joined = again.join(before, ["doer", "toward"])
    unkept = joined.delivered.isnull() | (joined.delivered >= joined.moment)
    later = joined.filter(unkept & (joined.moment > joined.earlier) & (joined.at <= joined.earlier_at + AGAIN))
    sorry = said.view().filter(_.apologises).select(sorry_in="moment", hearer="person").distinct()
    chasing = said.view().filter(_.chases).select(chased_in="moment", chaser="author").distinct()
    told = later.left_join(sorry, (later.moment == sorry.sorry_in) & (later.toward == sorry.hearer))
    told = told.left_join(chasing, (told.answers == chasing.chased_in) & (told.toward == chasing.chaser))
    reminded = told.chased_in.notnull() | ((told.reminded < told.moment) & (told.thread == told.thread_before)).fill_null(False)
    excused = told.mutate(certain=reminded & told.sure & told.sure_before).filter(reminded | told.sorry_in.notnull())
    order = ibis.row_number().over(group_by=["moment", "doer", "toward"], order_by=[ibis.desc("certain"), ibis.desc("earlier"), "before"])
    newest = excused.mutate(place=order).filter(_.place == 0)
    return newest.select("moment", "act", "earlier", "before", author="doer", person="toward", mark=ibis.literal("promised_again"), certain="certain")


def expression() -> ibis.Table:
    """The signs of integrity."""
    words = turned("admits_limit", "against_own_gain").filter(_.few)
    said_so = words.select(
        "moment", "act", earlier=ibis.null("int64"), author="author", person="person", before=ibis.null("int64"), mark="turn", certain=ibis.literal(True)
    )
    again = promised_again().select(*said_so.columns)
    rows = said_so.union(again)
    return signs(
        rows,
        moment=rows.moment,
        act=rows.act,
        mark=rows.mark,
        by=rows.author,
        toward=rows.person,
        beside=rows.earlier,
        beside_act=rows.before,
        certain=rows.certain,
    )
