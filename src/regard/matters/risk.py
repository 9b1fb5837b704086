"""Risks: someone raises a risk towards a person, or refuses, and which other way was put beside it.

Opens: a sentence with a risk, put to the one person it is for; `refuses` where it says no to what that person asked.
Closes, each the first fitting moment within the horizon: see `closings`.
"""

import ibis
from ibis import _, ir

from regard.matters.addressed import addressed
from regard.matters.joined import HORIZON, acts
from regard.matters.said import table as said
from regard.matters.turned import flagged, moments_that


def raised() -> ir.Table:
    """One row a moment and person: who raised it (doer), towards whom, the act, whether it refuses, whether the person had asked."""
    rows = addressed(acts.filter(acts.kind == "risk"))
    seen = rows.filter(rows.covered)
    asked = said.view().filter(_.asks).select(asked_in="moment", asker="author").distinct()
    joined = flagged(seen, "moment", refuses=("refuses",)).left_join(asked, (_.answers == asked.asked_in) & (_.toward == asked.asker))
    return joined.group_by(opener="moment", opened_at="at", thread="thread", doer="author", toward="toward", answers="answers").agg(
        act=ibis.coalesce(joined.act.min(where=joined.certain), joined.act.min()),
        certain=joined.certain.any(),
        alone=joined.alone.any(),
        refuses=joined.refuses.any(),
        asked=joined.asked_in.notnull().any(),
    )


def closings() -> ir.Table:
    """The risks with their closings, each the number of the first fitting moment, null when none is seen.

    beside (the doer offers another way to that person, in the same mail or later in the thread), other_way (the person, or anyone else, offers one),
    decided (the person decides), yielded (the doer delivers or promises it after all).
    """
    rows = raised()
    ways = said.view().filter(_.offers_another_way).select(way="moment").distinct()
    ways = ways.union(acts.filter(acts.kind == "offer").select(way="moment")).union(moments_that("another_way").rename(way="moment")).distinct()
    later = said.view().rename(thread_later="thread", alone_later="alone").left_join(ways, _.moment == ways.way)
    joined = rows.left_join(later, (rows.thread == later.thread_later) & (later.moment >= rows.opener) & (later.at <= rows.opened_at + HORIZON))
    forth = (joined.author == joined.doer) & (joined.person == joined.toward)
    back = (joined.author == joined.toward) & (joined.person == joined.doer)
    first = joined.moment.min
    return joined.group_by(*rows.columns).agg(
        beside=first(where=forth & joined.way.notnull()),
        other_way=first(where=(joined.author != joined.doer) & joined.way.notnull()),
        decided=first(where=back & joined.decides),
        yielded=first(where=forth & (joined.moment > joined.opener) & (joined.delivers | joined.promises | joined.attached)),
    )


COLUMNS = {
    **dict.fromkeys(("opener", "opened_at", "thread", "doer", "toward", "answers", "act"), "int64"),
    **dict.fromkeys(("certain", "alone", "refuses", "asked"), "boolean"),
    **dict.fromkeys(("beside", "other_way", "decided", "yielded"), "int64"),
}

table = ibis.table(COLUMNS, name="risk")
