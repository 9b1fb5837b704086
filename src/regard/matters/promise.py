"""Promises: someone commits to a deed towards a person, and what both wrote about it afterwards.

Opens: a promise in a moment within coverage, put to the one person it is made to (who is named, answered, or first in To).
Closes, each the first fitting later moment within the horizon: see `closings`.
"""

import ibis
from ibis import ir

from regard.matters.addressed import addressed
from regard.matters.joined import HORIZON, acts
from regard.matters.said import settled_aside
from regard.matters.said import table as said
from regard.matters.turned import moments_that

DAY = 86_400
SPOKEN_WORDS = 15
"""A later mail of this many own words in the thread says something of substance: the promise may well be kept in it."""


def made() -> ibis.Table:
    """One row a promise: who made it (doer), to whom (toward), whether to that person alone, by when; `sure` by its words, `certain` also by its deed."""
    promises = addressed(acts.filter(acts.kind == "promise"))
    seen = promises.filter(promises.covered)
    return seen.select(
        "act",
        "due",
        "thread",
        "toward",
        "alone",
        "answers",
        certain=seen.certain & seen.shows,
        sure=seen.certain,
        opener="moment",
        opened_at="at",
        doer="author",
    )


def closings() -> ibis.Table:
    """The promises with their closings, each the number of the first fitting later moment, null when none is seen.

    delivered (a delivery or an attachment in the thread), spoken (the doer wrote at length in the thread), passed_on (the doer
    forwarded the thread to anyone), slipped (the doer
    warns, says sorry or promises again), settled (the other gives thanks, acknowledges or decides, not about the promise itself), reminded (the other reminds),
    elsewhere (see `settled_aside`), received (see there).
    """
    rows = made()
    later = said.view().rename(thread_later="thread", alone_later="alone")
    joined = rows.left_join(later, (rows.thread == later.thread_later) & (later.moment > rows.opener) & (later.at <= rows.opened_at + HORIZON))
    forth = (joined.author == joined.doer) & (joined.person == joined.toward)
    back = (joined.author == joined.toward) & (joined.person == joined.doer)
    first = joined.moment.min
    keys = ["act", "opener", "opened_at", "thread", "doer", "toward", "certain", "sure", "due", "alone", "answers"]
    closed = joined.group_by(keys).agg(
        delivered=first(where=forth & (joined.delivers | joined.attached)),
        spoken=first(where=forth & (joined.words >= SPOKEN_WORDS) & ~joined.apologises & ~joined.warns),
        passed_on=first(where=(joined.author == joined.doer) & joined.forward),
        slipped=first(where=forth & (joined.warns | joined.apologises | joined.promises) & ~joined.delivers & ~joined.attached),
        settled=first(where=back & (joined.thanks | joined.acknowledges | joined.decides) & ~joined.asks & (joined.parent != joined.opener).fill_null(True)),
        reminded=first(where=back & joined.chases),
    )
    aside = settled_aside(rows.select("opener", "thread", "opened_at", "doer", "toward").distinct())
    whole = closed.left_join(aside, (closed.opener == aside.opener_aside) & (closed.doer == aside.doer) & (closed.toward == aside.toward))
    had = received(rows)
    return whole.left_join(had, whole.act == had.promised).select(*(closed[name] for name in closed.columns), aside.elsewhere, had.received)


def received(rows: ir.Table) -> ir.Table:
    """promised (an act), `received`: the doer's mail of another thread, on the day promised or the one before, to which the other wrote that they have it."""
    told = said.view().semi_join(moments_that("has_received"), "moment").select(given="parent", reader="author", giver="person")
    mails = said.view().select(given="moment", given_in="thread", given_at="at", writer="author", to="person")
    had = told.join(mails, "given").filter(lambda row: (row.reader == row.to) & (row.giver == row.writer))
    dated = rows.filter(rows.due.notnull())
    pairs = dated.join(had, (dated.doer == had.writer) & (dated.toward == had.to) & (had.given_in != dated.thread) & (had.given > dated.opener))
    near = pairs.filter((pairs.given_at <= pairs.due) & (pairs.given_at > pairs.due - 2 * DAY))
    return near.group_by(promised="act").agg(received=near.given.min())


COLUMNS = {
    **dict.fromkeys(("act", "opener", "opened_at", "thread", "doer", "toward"), "int64"),
    "certain": "boolean",
    "sure": "boolean",
    "due": "int64",
    "alone": "boolean",
    **dict.fromkeys(("answers", "delivered", "spoken", "passed_on", "slipped", "settled", "reminded", "elsewhere", "received"), "int64"),
}

table = ibis.table(COLUMNS, name="promise")
