"""Reflect, then act: look at how we build our relationships, what they are and what we want, and then do one thing.

From: klient w relacji, "Warto się przyjrzeć temu jak budujemy nasze relacje, jakie one są i co chcemy z nimi zrobić."
Kind: deed.
Opens: the one act chosen at a review; and each person whom the owner named when asked who helped (`shared_credit`) or whom a decision touches
(`inclusivity`). Due: the day chosen, else five working days, a week.
Met: the owner says that it is done; who helped is thanked or credited in a mail; who is touched is written to.
Cannot know: anything of it beyond the owner's own word and mail.
"""

import ibis
from ibis import _

from regard.matters.joined import persons, statements
from regard.matters.said import table as said
from regard.principles.shape import occasions

RULE_VERSION = 1


def chosen() -> ibis.Table:
    """One row an act chosen: statement, owner, toward, when_at, done (the number of the statement that says so)."""
    every = statements.filter(statements.kind == "chosen_act")
    me = persons.filter(persons.me).select(owner="person")
    open_acts = every.filter(every.value != "done").cross_join(me).mutate(toward=ibis.coalesce(_.about, _.owner))
    done = every.filter(every.value == "done").select(did="statement", whom="about", meant="target")
    joined = open_acts.left_join(
        done,
        (done.did > open_acts.statement)
        & ((done.meant == open_acts.statement) | (done.meant.isnull() & (ibis.coalesce(done.whom, open_acts.owner) == open_acts.toward))),
    )
    return joined.group_by("statement", "owner", "toward", "when_at").agg(done=joined.did.min())


def named() -> ibis.Table:
    """One row a person named, in the same columns: done is the first later mail to them that thanks or credits them, or any where they are touched."""
    every = statements.filter((_.kind == "named") & _.about.notnull())
    me = persons.filter(persons.me).select(owner="person")
    open_words = every.cross_join(me)
    wrote = said.view().filter(~_.forward).select("author", "person", "thanks", mail="moment")
    joined = open_words.left_join(
        wrote,
        (wrote.author == open_words.owner)
        & (wrote.person == open_words.about)
        & (wrote.mail > open_words.statement)
        & (wrote.thanks | (open_words.value == "inclusivity")),
    )
    rows = joined.group_by("statement", "owner", "about", "when_at").agg(done=joined.mail.min())
    return rows.select("statement", "owner", "when_at", "done", toward="about").select("statement", "owner", "toward", "when_at", "done")


def expression() -> ibis.Table:
    """The occasions of acting on what was seen."""
    rows = chosen().union(named())
    return occasions(
        rows,
        cause_moment=rows.statement,
        matter_moment=rows.statement,
        doer=rows.owner,
        toward=rows.toward,
        opened=rows.statement,
        due=rows.when_at,
        due_kind=ibis.cases((rows.when_at.notnull(), "promised"), else_="norm"),
        met=rows.done,
        met_certain=ibis.literal(True),
        any_of=ibis.literal(False),
        certain=ibis.literal(True),
    )
