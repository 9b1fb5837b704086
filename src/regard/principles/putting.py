"""Putting: the occasions of principles that read one thing put to a person (`regard.matters.request`); each names only what is its own."""

import ibis
from ibis import ir

from regard.matters.said import unless_reminded
from regard.principles.shape import earliest, occasions


def put_occasions(rows: ir.Table, *, settled: ir.IntegerValue | None = None, **columns: ir.Value) -> ibis.Table:
    """`rows` of requests as occasions of the person asked.

    They are excused when another one who was asked answered, when the asker closed it, or when later mail goes on, so that how it ended is not known;
    `settled` is where the asker closed it (by default the request's own closing). `columns` are those of an occasion that the principle sets itself.
    """
    closed = rows.settled if settled is None else settled
    excused = earliest(closed, rows.other_answered, unless_reminded(rows.elsewhere, rows.reminded))
    common = {
        "cause_moment": rows.opener,
        "cause_act": rows.act,
        "matter_moment": rows.opener,
        "thread": rows.thread,
        "doer": rows.asked,
        "toward": rows.asker,
        "opened": rows.opener,
        "due_kind": ibis.literal("norm"),
        "acknowledged": rows.acknowledged,
        "reminded": rows.reminded,
        "met_certain": ibis.literal(True),
        "excused": excused,
        "excuse": ibis.cases((excused == rows.other_answered, "another_did"), (excused == closed, "settled_elsewhere"), else_="went_on"),
        "any_of": ~rows.alone,
        "certain": rows.certain & rows.alone & rows.known,
    }
    return occasions(rows, **(common | columns))
