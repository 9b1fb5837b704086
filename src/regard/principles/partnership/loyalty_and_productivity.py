"""Loyalty and productivity: loyalty before productivity; promote those who help others.

From: partnerships, "But if they must choose between both attributes, they’ll go with loyalty."
Kind: comparison.
Compares: my help to colleagues (what they asked for and I gave) and my credit to them, beside my outcomes, by quarter; a record that I can take with me.
Cannot know: help by voice, and the help of others: here it is my own view of my own conduct, and nobody is compared with anybody.
"""

import ibis

from regard.matters import request
from regard.matters.joined import acts, moments, persons, towards
from regard.matters.placement import placements

RULE_VERSION = 1
INSIDE = ("colleague", "manager", "report", "partner")
"""The circles of those one works with; without a circle, whoever is of the owner's own organisation."""


def colleagues() -> ibis.Table:
    """Those I work with, not those I work for."""
    near = persons.circle.isin(list(INSIDE)) | ((persons.circle == "") & persons.inside)
    return persons.filter(near & ~persons.me).select(colleague="person")


def helped() -> ibis.Table:
    """What a colleague asked of me and I handed over."""
    mine, others = persons.filter(persons.me).select(owner="person"), colleagues()
    rows = request.table.filter(request.table.certain & request.table.delivered.notnull())
    rows = rows.semi_join(mine, rows.asked == mine.owner).semi_join(others, rows.asker == others.colleague)
    return rows.select(kind=ibis.literal("help"), at="delivered", act=ibis.null("int64"), person="asker").distinct()


def credited() -> ibis.Table:
    """What I wrote of a colleague's work, to that colleague."""
    mine, others = persons.filter(persons.me).select(owner="person"), colleagues()
    said = moments.semi_join(mine, moments.author == mine.owner).select("moment")
    words = acts.filter((acts.kind == "credit") & acts.certain).join(said, "moment").join(towards, "moment")
    words = words.filter(words.role != "cc").semi_join(others, words.person == others.colleague)
    return words.select(kind=ibis.literal("credit"), at="moment", act="act", person="person").distinct()


def outcomes() -> ibis.Table:
    """Placements in which I had part; `person` is the one who had part with me."""
    mine = persons.filter(persons.me).select(owner="person")
    rows = placements()
    own = [rows.semi_join(mine, rows[side] == mine.owner).select(kind=ibis.literal("outcome"), at="row", act=ibis.null("int64"), person=other)
           for side, other in (("by", "partner"), ("partner", "by"))]  # fmt: skip
    return own[0].union(own[1])


def expression() -> ibis.Table:
    """kind (help, credit, outcome), at (the number of a moment or of a row), act (null but for credit), person (null where not known)."""
    return helped().union(credited(), outcomes())
