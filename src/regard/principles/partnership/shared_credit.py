"""Shared credit: nobody does it alone; praise received is a moment to ask who helped.

From: partnerships, "Yes, we all run in our own lane to be successful, but nobody does it without help."
Kind: asked.
Asks: when a person praises my work: who helped? Laid beside it: those inside who wrote to that person in the ninety days before, or who stand in the
desk's tables for that person, and were not on that mail. Each one named is then owed a word of credit (`reflect_then_act`).
Cannot know: who helped by voice, and what was luck.
"""

import ibis
from ibis import _

from regard.matters.joined import HORIZON, acts, persons, placed
from regard.matters.said import table as said
from regard.principles.shape import questions

RULE_VERSION = 1


def praise() -> ibis.Table:
    """One row a credit that someone gave the owner: moment, act, at, praiser, owner."""
    credit = acts.filter(acts.certain & (acts.kind == "credit")).select("act", "moment", "put_to")
    heard = said.view().filter(~_.forward & (_.role != "cc"))
    mine = persons.filter(_.me).select(owner="person")
    joined = credit.join(heard, "moment").join(mine, _.person == mine.owner)
    meant = joined.filter(joined.put_to.isnull() | (joined.put_to == joined.owner))
    return meant.select("moment", "act", "at", "owner", praiser="author").distinct()


def helpers() -> ibis.Table:
    """Who may have helped: helper, praiser, when (an instant), evidence (a number): who wrote to the praiser, or stands in the tables."""
    inside = persons.filter(_.inside & ~_.me).select(helper="person")
    wrote = said.view().filter(~_.forward).select("author", "person", "at", "moment")
    by_mail = wrote.join(inside, wrote.author == inside.helper).select("helper", praiser="person", when="at", evidence="moment")
    rows = placed.filter(_.contact.notnull())
    by_row = rows.select(helper=rows.by, praiser=rows.contact, when=rows.at, evidence=rows.row).union(
        rows.select(helper=rows.partner, praiser=rows.contact, when=rows.at, evidence=rows.row)
    )
    return by_mail.union(by_row.filter(_.helper.notnull()).join(inside, "helper"))


def expression() -> ibis.Table:
    """The questions of shared credit."""
    given, helped = praise(), helpers()
    on_it = said.view().select(there="moment", present="person").distinct()
    beside = given.join(
        helped, (given.praiser == helped.praiser) & (helped.when < given.at) & (helped.when > given.at - HORIZON) & (helped.helper != given.owner)
    ).select("moment", "act", "helper", "evidence", praiser=given.praiser)
    absent = beside.anti_join(on_it, (beside.moment == on_it.there) & (beside.helper == on_it.present))
    first = absent.group_by("moment", "act", "praiser", "helper").agg(evidence=absent.evidence.max())
    return questions(
        first,
        cause_moment=first.moment,
        cause_act=first.act,
        about=first.praiser,
        opened=first.moment,
        suggested=first.helper,
        evidence=first.evidence,
        certain=ibis.literal(True),
    )
