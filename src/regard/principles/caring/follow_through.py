"""Follow-through: acknowledging is just the first step; the deed is what counts.

From: caring, "Follow-through": "Acknowledging a request or concern is just the first step."
Kind: deed.
Opens: a request that the person acknowledged or promised to do, or a question put off by nothing but a promise of the answer; not where consent
alone is asked and acknowledged: the yes is the whole answer.
Due: the day promised, else the day asked for, else five working days.
Met: a delivery or an attachment to the asker in the thread; an acknowledgement alone stays open. A question: any word of substance.
Cannot know: what was handed over outside mail, unless entered by hand.
"""

import ibis

from regard.matters import request
from regard.matters.consent import only_consent
from regard.matters.joined import acts
from regard.matters.promise import SPOKEN_WORDS
from regard.matters.said import table as said
from regard.principles.putting import put_occasions
from regard.principles.shape import earliest

RULE_VERSION = 1


def accepted() -> ibis.Table:
    """Requests accepted before anything was delivered or said at length, with the day promised in the acceptance; a later promise is of something else."""
    rows = request.table
    undelivered = rows.delivered.isnull() | (rows.delivered > rows.accepted)
    first_word = rows.substance.isnull() | (rows.substance >= rows.accepted)
    taken = rows.filter(rows.accepted.notnull() & undelivered & first_word)
    words = acts.filter(acts.kind.isin(["promise", "acknowledgement"]))
    said_so = words.group_by("moment").agg(
        promised_due=words.due.min(where=words.kind == "promise"),
        sure=words.certain.any(),
        promised=(words.kind == "promise").any(),
        puts_off=((words.kind == "promise") & words.certain & words.shows).any(),
    )
    joined = taken.left_join(said_so, taken.accepted == said_so.moment)
    bare = taken.substance.isnull() | (taken.substance > taken.accepted)
    put_off = taken.request_act.isnull() & ~taken.request & taken.certain & said_so.puts_off.fill_null(False) & bare
    kept = joined.filter(taken.request_act.notnull() | put_off)
    agreed = kept.filter(~said_so.promised.fill_null(False)).join(only_consent(), [("opener", "moment")])
    return kept.anti_join(agreed.select("opener", "asked").distinct(), ["opener", "asked"]).select(
        *(taken[name] for name in taken.columns), said_so.promised_due, said_so.sure, put_off=put_off
    )


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
    met = earliest(rows.delivered, rows.spoken, ibis.cases((rows.put_off, rows.substance)))
    return put_occasions(
        rows,
        settled=ibis.cases((rows.settled > rows.accepted, rows.settled)),
        cause_act=ibis.coalesce(rows.request_act, rows.act),
        opened=rows.accepted,
        due=ibis.coalesce(rows.promised_due, rows.due),
        due_kind=ibis.cases((rows.promised_due.notnull(), "promised"), (rows.due.notnull(), "asked"), else_="norm"),
        acknowledged=rows.accepted,
        told=rows.slipped,
        met=met,
        met_certain=(met == rows.delivered).fill_null(False),
        certain=rows.certain & rows.alone & rows.sure.fill_null(False),
    )
