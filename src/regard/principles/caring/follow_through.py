"""Follow-through: acknowledging is just the first step; the deed is what counts.

From: caring, "Follow-through": "Acknowledging a request or concern is just the first step."
Kind: deed.
Opens: a request that the person acknowledged or promised to do. Due: the day promised, else the day asked for, else five working days.
Met: a delivery or an attachment to the asker in the thread; an acknowledgement alone stays open.
Cannot know: what was handed over outside mail, unless entered by hand.
"""

import ibis

from regard.matters import request
from regard.matters.joined import acts
from regard.matters.promise import SPOKEN_WORDS
from regard.matters.said import table as said
from regard.principles.putting import put_occasions
from regard.principles.shape import earliest

RULE_VERSION = 1


def accepted() -> ibis.Table:
    """Requests accepted before anything was delivered, with the day promised in the acceptance."""
    rows = request.table
    taken = rows.filter(rows.request_act.notnull() & rows.accepted.notnull() & (rows.delivered.isnull() | (rows.delivered > rows.accepted)))
    words = acts.filter(acts.kind.isin(["promise", "acknowledgement"]))
    said_so = words.group_by("moment").agg(promised_due=words.due.min(where=words.kind == "promise"), sure=words.certain.any())
    return taken.left_join(said_so, taken.accepted == said_so.moment).select(*(taken[name] for name in taken.columns), said_so.promised_due, said_so.sure)


def spoken_after(rows: ibis.Table) -> ibis.Table:
    """The rows with the first mail of substance that the doer wrote to the asker after accepting, and the first word that it slips."""
    later = said.view().rename(thread_later="thread", alone_later="alone")
    joined = rows.left_join(
        later,
        (later.thread_later == rows.thread) & (later.moment > rows.accepted) & (later.author == rows.asked) & (later.person == rows.asker),
    )
    slips = joined.warns | joined.apologises | joined.promises
    return joined.group_by(rows.columns).agg(
        spoken=joined.moment.min(where=(joined.words >= SPOKEN_WORDS) & ~slips),
        slipped=joined.moment.min(where=slips & ~joined.delivers & ~joined.attached),
    )


def expression() -> ibis.Table:
    """The occasions of follow-through."""
    rows = spoken_after(accepted())
    met = earliest(rows.delivered, rows.spoken)
    return put_occasions(
        rows,
        settled=ibis.cases((rows.settled > rows.accepted, rows.settled)),
        cause_act=rows.request_act,
        opened=rows.accepted,
        due=ibis.coalesce(rows.promised_due, rows.due),
        due_kind=ibis.cases((rows.promised_due.notnull(), "promised"), (rows.due.notnull(), "asked"), else_="norm"),
        acknowledged=rows.accepted,
        told=rows.slipped,
        met=met,
        met_certain=(met == rows.delivered).fill_null(False),
        certain=rows.certain & rows.alone & rows.sure.fill_null(False),
    )
