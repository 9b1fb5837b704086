"""Challenge: friends challenge each other, and stay.

From: partnerships, "Good friends challenge each other, grow together and keep each other accountable naturally."
Kind: sign.
Seen: a disagreement said to a person; the first word between the two a week or more after it (it went on, the disagreement beside it); "you were right".
Cannot know: what was argued aloud; a silence afterwards says nothing.
"""

import ibis
from ibis import _

from regard.matters.joined import HORIZON
from regard.matters.said import table as said
from regard.matters.spoken import turned
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("disagrees", "went_on", "concedes")
A_WEEK = 7 * 86_400
"""Who still writes a week later has stayed."""
BETWEEN = ("moment", "act", "thread", "author", "person", "at")


def went_on() -> ibis.Table:
    """The first mail between two people a week or more after a disagreement, by either of them."""
    disputes = turned("disagrees").filter(_.few).select(*BETWEEN)
    first = disputes.group_by("moment", "author", "person", "at").agg(act=_.act.min())
    later = said.view().filter((_.role != "cc") & ~_.forward).select(next="moment", writer="author", reader="person", next_at="at")
    pair = ((later.writer == first.author) & (later.reader == first.person)) | ((later.writer == first.person) & (later.reader == first.author))
    joined = first.join(later, pair & (later.next_at >= first.at + A_WEEK) & (later.next_at <= first.at + HORIZON))
    order = ibis.row_number().over(group_by=["moment", "author", "person"], order_by=["next", "writer"])
    stayed = joined.mutate(place=order).filter(_.place == 0)
    return stayed.select(moment="next", act=ibis.null("int64"), author="writer", person="reader", earlier="moment", dispute="act", mark=ibis.literal("went_on"))


def conceded() -> ibis.Table:
    """ "You were right", with the other's newest disagreement before it in the thread where one is seen."""
    right = turned("concedes").filter(_.few).select(*BETWEEN)
    disputes = turned("disagrees").group_by(earlier=_.moment, about=_.thread, disputer=_.author, hearer=_.person, disputed_at=_.at).agg(dispute=_.act.min())
    before = (disputes.about == right.thread) & (disputes.earlier < right.moment) & (disputes.disputed_at >= right.at - HORIZON)
    joined = right.left_join(disputes, (disputes.disputer == right.person) & (disputes.hearer == right.author) & before)
    newest = joined.group_by("moment", "act", "author", "person").agg(earlier=joined.earlier.max(), dispute=joined.dispute.argmax(joined.earlier))
    return newest.select("moment", "act", "author", "person", "earlier", "dispute", mark=ibis.literal("concedes"))


def expression() -> ibis.Table:
    """The signs of challenge."""
    said_so = turned("disagrees").filter(_.few)
    said_so = said_so.select("moment", "act", "author", "person", earlier=ibis.null("int64"), dispute=ibis.null("int64"), mark=ibis.literal("disagrees"))
    rows = said_so.union(went_on(), conceded())
    return signs(
        rows,
        moment=rows.moment,
        act=rows.act,
        mark=rows.mark,
        by=rows.author,
        toward=rows.person,
        beside=rows.earlier,
        beside_act=rows.dispute,
        certain=ibis.literal(True),
    )
