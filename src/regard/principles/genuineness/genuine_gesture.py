"""Genuine gesture: a gift is not a lever; coffee with a request is fine where the bond is real.

From: klient-w-relacji, "Jeżeli relacje są prawdziwe, autentyczne a ta kawa z ciachem to nie jest manipulacja"
Kind: sign.
Seen: my own gestures and warm words, without an ask near them (gesture), with one in the same mail or in the three days before (with_ask), or followed
by one within three days (ask_after; the gesture stands beside it). Mine only: a mirror, no test.
Cannot know: what a gesture was meant for.
"""

import ibis
from ibis import _

from regard.matters.gesture import table as gesture
from regard.matters.joined import persons, statements
from regard.principles.shape import signs

RULE_VERSION = 1
MARKS = ("gesture", "with_ask", "ask_after")


def mine() -> ibis.Table:
    """The owner's gestures."""
    me = persons.view().filter(_.me).select(owner="person")
    made = gesture.view()
    return made.join(me, made.author == me.owner)


def noted() -> ibis.Table:
    """The gestures that the owner wrote down, with an ask or without."""
    me = persons.view().filter(_.me).select(owner="person")
    kept = statements.filter((_.kind == "gesture") & _.about.notnull()).join(me, statements.about != me.owner)
    mark = ibis.cases((kept.value == "with_ask", "with_ask"), else_="gesture")
    return kept.select(moment="statement", act=ibis.null("int64"), mark=mark, author="owner", person="about", **NOTHING, certain=ibis.literal(True))


NOTHING = {"beside": ibis.null("int64"), "beside_act": ibis.null("int64")}


def expression() -> ibis.Table:
    """The signs of genuine gestures."""
    rows = mine()
    earlier = rows.within.isnull() & rows.before.notnull()
    asked = rows.within.notnull() | rows.before.notnull()
    made = rows.select(
        "moment", "act", mark=ibis.cases((asked, "with_ask"), else_="gesture"), author="author", person="person",
        beside=ibis.cases((earlier, rows.before_at), (rows.within.notnull(), rows.moment)), beside_act=ibis.coalesce(rows.within, rows.before),
        certain="sure",
    )  # fmt: skip
    after = rows.filter(_.after.notnull() & _.within.isnull() & _.before.isnull()).select(
        moment="after_at", act="after", mark=ibis.literal("ask_after"), author="author", person="person", beside="moment", beside_act="act", certain="sure"
    )
    every = made.union(after, noted())
    return signs(
        every,
        moment=every.moment,
        act=every.act,
        mark=every.mark,
        by=every.author,
        toward=every.person,
        beside=every.beside,
        beside_act=every.beside_act,
        certain=every.certain,
    )
