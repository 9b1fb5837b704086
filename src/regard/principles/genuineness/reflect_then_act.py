"""Reflect, then act: look at how we build our relationships, what they are and what we want, and then do one thing.

From: klient w relacji, "Warto się przyjrzeć temu jak budujemy nasze relacje, jakie one są i co chcemy z nimi zrobić."
Kind: deed.
Opens: the one act chosen at a review. Due: the day chosen, else five working days, a week.
Met: the owner says that it is done.
Cannot know: anything of it but the owner's own word.
"""

import ibis
from ibis import _

from regard.matters.joined import persons, statements
from regard.principles.shape import occasions

RULE_VERSION = 1


def expression() -> ibis.Table:
    """The occasions of acting on what was seen."""
    every = statements.filter(statements.kind == "chosen_act")
    me = persons.filter(persons.me).select(owner="person")
    chosen = every.filter(every.value != "done").cross_join(me).mutate(toward=ibis.coalesce(_.about, _.owner))
    done = every.filter(every.value == "done").select(did="statement", whom="about", meant="target")
    joined = chosen.left_join(
        done,
        (done.did > chosen.statement) & ((done.meant == chosen.statement) | (done.meant.isnull() & (ibis.coalesce(done.whom, chosen.owner) == chosen.toward))),
    )
    rows = joined.group_by("statement", "owner", "toward", "when_at").agg(done=joined.did.min())
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
