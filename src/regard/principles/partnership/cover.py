"""Cover: when I am away, someone has my back.

From: partnerships, "we need the people on our team to have our back no matter what."
Kind: deed.
Opens: an absence of mine in the calendar, for each client in hand and each one to whom something is promised for a day within it. Due: its first day.
Met: I state who has them (for this absence or for always), or a mail between me and someone inside says, in a sentence or in its subject, who takes over
while I am away.
Cannot know: what was arranged by voice; whom a mail of handing over leaves out, so it counts for all. One that says that the rest is open counts for
nobody, and leaves every row unsure.
"""

import ibis
from ibis import _

from regard.matters import absence
from regard.matters.inside import inside
from regard.matters.joined import meetings
from regard.matters.said import table as said
from regard.matters.turned import moments_that
from regard.principles.shape import earliest, occasions

RULE_VERSION = 2
MONTH = 30 * 86_400
"""Handing over is written in the month before one leaves."""
LAST_DAYS, LONG = 5 * 86_400, 50
"""A long mail to someone inside in the last days, answered by them, may say who has what in words that no turn of phrase holds (seen in real mail: a list of
names). Where its subject names the cover it hands over; else it may be of anything, and only leaves the row unsure."""


def handed_over() -> ibis.Table:
    """absence, `handed`: the first mail of handing over between the owner and someone inside before the absence; `partly`: one that leaves the rest open, or
    that may be one."""
    ours = inside("partner")
    plain = said.view().semi_join(moments_that("hands_over"), "moment").mutate(within=ibis.literal(MONTH))
    answered = said.view().filter(_.parent.notnull()).select(told="parent", by="author", back_to="person").distinct()
    long = said.view().filter(_.words >= LONG)
    long = long.semi_join(answered, (long.moment == answered.told) & (long.person == answered.by) & (long.author == answered.back_to))
    long = long.mutate(within=ibis.literal(LAST_DAYS))
    titled = long.semi_join(moments_that("titled_cover"), "moment").mutate(plainly=ibis.literal(True))
    columns = ["moment", "author", "person", "at", "within", "plainly"]
    mails = plain.mutate(plainly=ibis.literal(True)).select(columns).union(titled.select(columns), long.mutate(plainly=ibis.literal(False)).select(columns))
    mails = mails.semi_join(ours, mails.author == ours.person)
    others = ours.view()
    mails = mails.semi_join(others, mails.person == others.person).select("moment", "within", "plainly", written="at").distinct()
    away = meetings.filter(meetings.kind == "absence").select("at", absence="meeting")
    near = away.join(mails, (mails.written < away.at) & (mails.written >= away.at - mails.within))
    left = moments_that("rest_open").rename(left_open="moment")
    told = near.left_join(left, near.moment == left.left_open)
    whole = told.left_open.isnull() & told.plainly
    return told.group_by("absence").agg(handed=told.moment.min(where=whole), partly=told.moment.min(where=~whole))


def stated(rows: ibis.Table) -> ibis.Table:
    """absence, person, `named`: the owner's first word of who has them."""
    given = absence.given_over().rename(whom="person", only="absence")
    fits = rows.join(given, (rows.person == given.whom) & (given.only.isnull() | (given.only == rows.absence)))
    return fits.group_by("absence", "person").agg(named=_.statement.min())


def expression() -> ibis.Table:
    """The occasions of cover."""
    away, mails = absence.table, handed_over()
    words = stated(away)
    rows = away.left_join(mails, "absence").left_join(words, ["absence", "person"])
    rows = rows.select(*away.columns, "handed", "partly", "named")
    return occasions(
        rows,
        cause_moment=rows.known,
        matter_moment=rows.known,
        doer=rows.owner,
        toward=rows.person,
        opened=rows.since,
        due=rows.at,
        due_kind=ibis.literal("asked"),
        met=earliest(rows.named, rows.handed),
        met_certain=rows.named.notnull(),
        any_of=ibis.literal(False),
        certain=rows.partly.isnull() | rows.named.notnull() | rows.handed.notnull(),
    )
