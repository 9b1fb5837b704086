"""Absences: the owner's own time away, and those who are then without them.

Opens: an absence in the calendar, not cancelled, once the calendar holds it. Those concerned: clients by the owner's word, those for whom a row stands in the
desk's tables within the last half year, and those to whom something is promised for a day within the absence.
"""

import ibis
from ibis import _, ir

from regard.matters.joined import meetings, persons, placed, statements
from regard.matters.promise import table as promise

LIVE = 180 * 86_400
"""Half a year: whoever had a candidate put forward or placed within it is a client in hand."""
ALWAYS = "client"


def absences() -> ir.Table:
    """absence (its number), at, until_at, known (a number), owner."""
    away = meetings.filter((meetings.kind == "absence") & ~meetings.cancelled)
    me = persons.filter(persons.me).select(owner="person")
    return away.cross_join(me).select("known", "owner", "at", "until_at", absence="meeting")


def concerned() -> ir.Table:
    """One row an absence and person: absence, at, until_at, known, owner, person, since (the number at which both were so)."""
    away = absences()
    clients = persons.filter(persons.circle == ALWAYS).select("person")
    said_so = away.cross_join(clients).mutate(since=_.known)
    contacts = placed.filter(placed.contact.notnull()).select("row", "contact", happened="at")
    tabled = away.join(contacts, (contacts.happened < away.at) & (contacts.happened > away.at - LIVE))
    tabled = tabled.mutate(since=ibis.greatest(_.known, _.row)).rename(person="contact")
    due = promise.view().filter(_.due.notnull() & _.certain).select("opener", "doer", "due", person="toward")
    owed = away.join(due, (due.doer == away.owner) & (due.due >= away.at) & (due.due <= away.until_at))
    owed = owed.mutate(since=ibis.greatest(owed.known, owed.opener))
    columns = ["absence", "at", "until_at", "known", "owner", "person", "since"]
    every = said_so.select(columns).union(tabled.select(columns)).union(owed.select(columns))
    return every.filter(every.person != every.owner).group_by("absence", "at", "until_at", "known", "owner", "person").agg(since=every.since.min())


def given_over() -> ir.Table:
    """What the owner stated of who has whom: statement, person, absence (null for always)."""
    return statements.filter(statements.kind == "cover").select("statement", person="about", absence="target")


COLUMNS = dict.fromkeys(("absence", "at", "until_at", "known", "owner", "person", "since"), "int64")

table = ibis.table(COLUMNS, name="absence")
