"""Decisions after a risk: someone warned a person, that person decided in answer, and what the one who had warned did next.

A risk, or a doubt said with the word that the other decides, is written to a person; the first decision that comes back in the thread is the
decision; the next mail of the one who warned is what came of it.
"""

import ibis
from ibis import _

from regard.matters.joined import HORIZON
from regard.matters.spoken import table as spoken
from regard.matters.spoken import turned

HELPING = ("promise", "offer", "delivery", "acknowledgement", "thanks")
"""The acts by which someone stands behind what another decided."""
AGAINST = ("risk", "difficulty")


def warned() -> ibis.Table:
    """risk (a moment), risk_act, thread, warner, decider, warned_at, open_hand (it says that the other decides), sure."""
    either_way = turned("either_way").select("act", open_hand=ibis.literal(True)).distinct()
    doubts = spoken.view().filter(_.few).left_join(either_way, "act")
    doubts = doubts.mutate(open_hand=doubts.open_hand.fill_null(False))
    kept = doubts.filter((doubts.kind == "risk") | doubts.open_hand)
    return kept.group_by(risk=_.moment, thread=_.thread, warner=_.author, decider=_.person, warned_at=_.at).agg(
        risk_act=_.act.min(), open_hand=_.open_hand.any(), sure=_.sure.any()
    )


def decided() -> ibis.Table:
    """The warnings with the first decision that the other wrote back in the thread; the newest warning before each decision."""
    doubts = warned()
    words = spoken.view().filter((_.kind == "decision") & _.few & _.sure)
    words = words.select("thread", decided="moment", decided_act="act", who="author", reader_of="person", decided_at="at")
    joined = doubts.join(words, "thread")
    back = (joined.who == joined.decider) & (joined.reader_of == joined.warner) & (joined.decided > joined.risk)
    kept = joined.filter(back & (joined.decided_at <= joined.warned_at + HORIZON))
    first = ibis.row_number().over(group_by=["risk", "warner", "decider"], order_by=["decided", "decided_act"])
    newest = ibis.row_number().over(group_by=["decided", "warner", "decider"], order_by=ibis.desc("risk"))
    one = kept.mutate(place=first).filter(_.place == 0).mutate(place=newest).filter(_.place == 0)
    return one.select("risk", "risk_act", "thread", "warner", "decider", "decided", "decided_act", "open_hand", "sure")


def followed() -> ibis.Table:
    """One row a decision: risk, risk_act, warner, decider, decided, decided_act, open_hand, sure, and the next mail of the one who warned where it
    helps and doubts no more (support, with its first helping act; else null)."""
    rows = decided()
    told = spoken.view().filter(_.few).group_by(next_in=_.thread, next=_.moment, writer=_.author, reader=_.person)
    told = told.agg(helps=_.act.min(where=_.kind.isin(list(HELPING))), against=_.kind.isin(list(AGAINST)).any(), surely=_.sure.any())
    onward = (rows.thread == told.next_in) & (rows.warner == told.writer) & (rows.decider == told.reader) & (told.next > rows.decided)
    joined = rows.left_join(told, onward)
    place = ibis.row_number().over(group_by=["decided", "warner", "decider"], order_by="next")
    one = joined.mutate(place=place).filter(_.place == 0)
    helped = one.helps.notnull() & ~one.against
    return one.select(
        *(name for name in COLUMNS if name not in {"support", "support_act"}),
        support=ibis.cases((helped, one.next)),
        support_act=ibis.cases((helped, one.helps)),
    )


COLUMNS = {
    **dict.fromkeys(("risk", "risk_act", "warner", "decider", "decided", "decided_act"), "int64"),
    "open_hand": "boolean",
    "sure": "boolean",
    "support": "int64",
    "support_act": "int64",
}

table = ibis.table(COLUMNS, name="decision")
