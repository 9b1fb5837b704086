"""Said: one row for each moment and person it speaks to, with what the author did in it."""

import ibis
from ibis import _, ir

from regard.matters.joined import ELSEWHERE, HORIZON, MORE_MAILS, PATIENCE, acts, moments, towards

DEEDS = {
    "acknowledges": ("acknowledgement",),
    "delivers": ("delivery",),
    "promises": ("promise",),
    "thanks": ("thanks", "credit"),
    "apologises": ("apology",),
    "warns": ("risk",),
    "decides": ("decision",),
    "offers_another_way": ("alternative",),
    "asks": ("request", "question"),
}
"""What a moment does, by the kinds of act in it."""


def deeds() -> ibis.Table:
    """One row a moment that holds any act: a boolean for each of DEEDS, and whether it reminds of something asked before."""
    kinds = {name: acts.kind.isin(list(kinds)).any() for name, kinds in DEEDS.items()}
    return acts.group_by("moment").agg(**kinds, chases=acts.chases.any())


def said() -> ibis.Table:
    """moment, thread, parent, author, person (spoken to), at, words, attached, forward, voiced, covered, role, alone, named, other_named,
    answer_covered, and the deeds."""
    done = deeds()
    joined = towards.join(moments, "moment").left_join(done, "moment")
    flags = {name: joined[name].fill_null(False) for name in (*DEEDS, "chases")}
    return joined.filter(joined.person != joined.author).select(
        "moment",
        "thread",
        "parent",
        "author",
        "person",
        "at",
        "words",
        "attached",
        "forward",
        "voiced",
        "covered",
        "role",
        "alone",
        "named",
        "other_named",
        "answer_covered",
        **flags,
    )


SAID_COLUMNS = {
    "moment": "int64",
    "thread": "int64",
    "parent": "int64",
    "author": "int64",
    "person": "int64",
    "at": "int64",
    "words": "int64",
    "attached": "boolean",
    "forward": "boolean",
    "voiced": "boolean",
    "covered": "boolean",
    "role": "string",
    "alone": "boolean",
    "named": "boolean",
    "other_named": "boolean",
    "answer_covered": "boolean",
    **dict.fromkeys((*DEEDS, "chases"), "boolean"),
}

table = ibis.table(SAID_COLUMNS, name="said")


def unless_reminded(elsewhere: ir.IntegerValue, reminded: ir.IntegerValue) -> ir.IntegerValue:
    """A delivery in another thread settles nothing once the other side has reminded in this one."""
    return ibis.cases((reminded.isnull() | (elsewhere < reminded), elsewhere))


def settled_aside(rows: ibis.Table) -> ibis.Table:
    """For rows of opener, thread, opened_at, doer, toward: opener, doer, toward, elsewhere: the first sign that it may have been settled elsewhere.

    The doer delivers something to them in another thread; or the other side writes three more times, some days later, without a
    reminder; or one of the two writes to the other that they have talked. None is certain, and so nothing certain can be said of the row any more.
    """
    signs = _delivered(rows).union(_moved_on(rows), _talked(rows))
    return signs.group_by(["opener", "doer", "toward"]).agg(elsewhere=signs.moment.min()).rename(opener_aside="opener")


def _delivered(rows: ibis.Table) -> ibis.Table:
    given = table.view().filter(_.delivers | _.attached).rename(thread_given="thread")
    pairs = rows.join(
        given,
        (given.author == rows.doer)
        & (given.person == rows.toward)
        & (given.thread_given != rows.thread)
        & (given.moment > rows.opener)
        & (given.at <= rows.opened_at + ELSEWHERE),
    )
    return pairs.select("opener", "doer", "toward", "moment")


def _moved_on(rows: ibis.Table) -> ibis.Table:
    more = table.view().filter(~_.chases).select("moment", "author", "person", "at")
    pairs = rows.join(
        more,
        (more.author == rows.toward) & (more.person == rows.doer) & (more.at > rows.opened_at + PATIENCE) & (more.at <= rows.opened_at + HORIZON),
    )
    order = ibis.row_number().over(group_by=["opener", "doer", "toward"], order_by="moment")
    return pairs.mutate(place=order).filter(_.place == MORE_MAILS - 1).select("opener", "doer", "toward", "moment")


def _talked(rows: ibis.Table) -> ibis.Table:
    spoken = table.view().filter(_.voiced).select("moment", "author", "person", "at")
    forth = (spoken.author == rows.doer) & (spoken.person == rows.toward)
    back = (spoken.author == rows.toward) & (spoken.person == rows.doer)
    pairs = rows.join(spoken, (spoken.moment > rows.opener) & (spoken.at <= rows.opened_at + ELSEWHERE) & (forth | back))
    return pairs.select("opener", "doer", "toward", "moment")
