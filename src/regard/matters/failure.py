"""Failures: someone owns that they failed a person, in their own words, and what they did about it afterwards.

Opens: a mail that says sorry to a person, or owns a fault, or says that the other is right and sorry in one; a formula ("sorry for the delay")
opens nothing. What was never owned is not a failure here: nobody can know whose it was.
Closes, each the first fitting moment within the horizon: see `closings`.
"""

import ibis
from ibis import _, ir

from regard.matters.addressed import addressed
from regard.matters.joined import HORIZON, acts
from regard.matters.promise import table as promise
from regard.matters.said import settled_aside
from regard.matters.said import table as said
from regard.matters.turned import acts_that, flagged

OWNING = ("owns", "concedes")


def owned() -> ir.Table:
    """One row a moment and person: who owned it (doer), towards whom, the act that says it, whether it is certain that it owns something."""
    sorry = acts.filter(acts.kind == "apology").anti_join(acts_that("sorry_formula"), "act")
    owning = acts.semi_join(acts_that(*OWNING), "act")
    rows = flagged(addressed(sorry.union(owning).distinct()), "moment", owns=("owns",), agrees=("concedes",))
    apologises = acts.filter((acts.kind == "apology") & acts.certain).select(sorry_in="moment").distinct()
    joined = rows.left_join(apologises, [("moment", "sorry_in")])
    sure = joined.certain & (joined.owns | (joined.agrees & joined.sorry_in.notnull()))
    kept = joined.filter(joined.covered & ~(joined.agrees & ~joined.owns & joined.sorry_in.isnull()))
    return kept.group_by("moment", "thread", "author", "toward", "at", "answers").agg(
        act=ibis.coalesce(kept.act.min(where=sure), kept.act.min()), certain=sure.any() & kept.alone.any()
    )


def closings() -> ir.Table:
    """The failures with their closings, each the number of the first fitting moment, null when none is seen.

    repaired (a delivery or an attachment to that person, in the same mail or later in the thread), due (the day promised in that mail), elsewhere (see
    `settled_aside`), forgiven (the other says that it does not matter), confirmed (the other writes that it has come good),
    settled (the other gives thanks or has it).
    """
    rows = owned().rename(opener="moment", opened_at="at", doer="author")
    later = flagged(said.view().rename(thread_later="thread"), "moment", forgives=("forgives",), confirms=("came_good",))
    joined = rows.left_join(later, (rows.thread == later.thread_later) & (later.moment >= rows.opener) & (later.at <= rows.opened_at + HORIZON))
    forth = (joined.author == joined.doer) & (joined.person == joined.toward)
    back = (joined.author == joined.toward) & (joined.person == joined.doer)
    first = joined.moment.min
    keys = ["opener", "opened_at", "thread", "doer", "toward", "act", "answers", "certain"]
    closed = joined.group_by(keys).agg(
        repaired=first(where=forth & (joined.delivers | joined.attached)),
        forgiven=first(where=back & joined.forgives),
        confirmed=first(where=back & joined.confirms & ~joined.chases),
        settled=first(where=back & (joined.thanks | joined.acknowledges | joined.decides) & ~joined.asks & ~joined.confirms),
    )
    aside = settled_aside(rows.select("opener", "thread", "opened_at", "doer", "toward").distinct())
    word = promise.view().group_by(promised_in="opener", promised_to="toward").agg(due=_.due.min())
    told = closed.left_join(aside, (closed.opener == aside.opener_aside) & (closed.doer == aside.doer) & (closed.toward == aside.toward))
    return told.left_join(word, (told.opener == word.promised_in) & (told.toward == word.promised_to)).select(*closed.columns, "elsewhere", "due")


COLUMNS = {
    **dict.fromkeys(("opener", "opened_at", "thread", "doer", "toward", "act", "answers"), "int64"),
    "certain": "boolean",
    **dict.fromkeys(("repaired", "forgiven", "confirmed", "settled", "elsewhere", "due"), "int64"),
}

table = ibis.table(COLUMNS, name="failure")
