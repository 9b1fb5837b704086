"""Support either way: say the risk, then support their decision.

From: hr-trust, "but I support your decision either way."
Kind: sign.
Seen: a risk said together with the word that the other decides (says_either_way); help, a yes or a deed after the other decided in answer to a risk
(supported; the decision stands beside it).
Cannot know: what was said in the room, and who was right.
"""

import ibis
from ibis import _

from regard.matters.decision import table as decision
from regard.matters.spoken import turned
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("says_either_way", "supported")


def expression() -> ibis.Table:
    """The signs of support either way."""
    words = turned("either_way").filter(_.few)
    said_so = words.select(
        "moment", "act", by="author", toward="person", beside=ibis.null("int64"), beside_act=ibis.null("int64"), mark=ibis.literal("says_either_way"),
        certain=ibis.literal(True),
    )  # fmt: skip
    helped = decision.view().filter(_.support.notnull())
    helped = helped.select(
        moment="support", act="support_act", by="warner", toward="decider", beside="decided", beside_act="decided_act", mark=ibis.literal("supported"),
        certain="open_hand",
    )  # fmt: skip
    rows = said_so.union(helped)
    return signs(
        rows,
        moment=rows.moment,
        act=rows.act,
        mark=rows.mark,
        by=rows.by,
        toward=rows.toward,
        beside=rows.beside,
        beside_act=rows.beside_act,
        certain=rows.certain,
    )
