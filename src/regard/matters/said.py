"""Said: one row for each moment and person it speaks to, with what the author did in it."""

import ibis
from ibis import _

from regard.matters.joined import ELSEWHERE, acts, moments, towards

DEEDS = {
    "acknowledges": ("acknowledgement",),
    "delivers": ("delivery",),
    "promises": ("promise",),
    "thanks": ("thanks", "credit"),
    "apologises": ("apology",),
    "warns": ("risk",),
    "offers_another_way": ("alternative", "decision"),
    "asks": ("request", "question"),
}
"""What a moment does, by the kinds of act in it."""


def deeds() -> ibis.Table:
    """One row a moment that holds any act: a boolean for each of DEEDS, and whether it reminds of something asked before."""
    kinds = {name: acts.kind.isin(list(kinds)).any() for name, kinds in DEEDS.items()}
    return acts.group_by("moment").agg(**kinds, chases=acts.chases.any())


def said() -> ibis.Table:
    """moment, thread, parent, author, person (spoken to), at, words, attached, covered, role, alone, named, other_named, and the deeds."""
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
        "covered",
        "role",
        "alone",
        "named",
        "other_named",
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
    "covered": "boolean",
    "role": "string",
    "alone": "boolean",
    "named": "boolean",
    "other_named": "boolean",
    **dict.fromkeys((*DEEDS, "chases"), "boolean"),
}

table = ibis.table(SAID_COLUMNS, name="said")


def delivered_elsewhere(rows: ibis.Table) -> ibis.Table:
    """For rows of opener, thread, opened_at, doer, toward: the first moment in which the doer delivers to them in another thread.

    Such a delivery may well be the deed that was waited for, so that nothing certain can be said of the row any more.
    """
    given = table.view().filter(_.delivers | _.attached).rename(thread_given="thread")
    pairs = rows.join(
        given,
        (given.author == rows.doer)
        & (given.person == rows.toward)
        & (given.thread_given != rows.thread)
        & (given.moment > rows.opener)
        & (given.at <= rows.opened_at + ELSEWHERE),
    )
    return pairs.group_by(["opener", "doer", "toward"]).agg(elsewhere=pairs.moment.min()).rename(opener_aside="opener")
