"""Addressed: an act and the one person it is put to, out of all whom its moment speaks to."""

import ibis
from ibis import ir

from regard.matters.said import table as said


def addressed(rows: ir.Table) -> ir.Table:
    """Rows of `acts` with the person each is put to: who is named or answered, else who is first in To.

    The columns of `acts` without `put_to`; thread, author, at, attached, `answers` (the mail answered), `covered`, `toward` (the person) and `alone`
    (whether it is plain that this person is meant). Forwards are left out.
    """
    parents = said.view().select(parent_moment="moment", parent_author="author").distinct()
    heard = said.view()
    joined = rows.join(heard.filter(~heard.forward), "moment").left_join(parents, [("parent", "parent_moment")])
    nearness = ibis.cases(
        (joined.named | (joined.put_to == joined.person), 0),
        (joined.parent_author == joined.person, 1),
        (joined.role.isin(["to", "answered"]), 2),
        else_=3,
    )
    ranked = joined.mutate(nearness=nearness)
    nearest = ranked.mutate(
        place=ibis.row_number().over(group_by="act", order_by=["nearness", "person"]),
        heard_by=ranked.person.count().over(group_by="act"),
    ).filter(lambda row: row.place == 0)
    return nearest.select(
        *(name for name in rows.columns if name != "put_to"),
        "thread",
        "author",
        "at",
        "attached",
        "covered",
        answers=nearest.parent,
        toward=nearest.person,
        alone=(nearest.heard_by == 1) | (nearest.nearness <= 1),
    )
