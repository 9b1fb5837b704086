"""The shapes of occasions, signs and questions before they have names: numbers on the line of time, of acts and persons, in fixed columns."""

import ibis
from ibis import ir

COLUMNS = {
    "cause_moment": "int64",
    "cause_act": "int64",
    "matter_moment": "int64",
    "thread": "int64",
    "doer": "int64",
    "toward": "int64",
    "opened": "int64",
    "due": "int64",
    "due_kind": "string",
    "acknowledged": "int64",
    "reminded": "int64",
    "told": "int64",
    "met": "int64",
    "met_certain": "boolean",
    "excused": "int64",
    "excuse": "string",
    "any_of": "boolean",
    "certain": "boolean",
}
"""Moments are numbers on the line of time (a meeting's, a table row's or a statement's where that is the cause); `due` is an instant, null where the
principle's norm says when. `cause_act` and `thread` are null where the cause is no mail; all from `due` on may be null."""

SIGN_COLUMNS = {
    "moment": "int64",
    "act": "int64",
    "mark": "string",
    "by": "int64",
    "toward": "int64",
    "beside": "int64",
    "beside_act": "int64",
    "certain": "boolean",
}
"""`by` showed it toward someone in `moment`; `act` is the sentence, null when the moment itself is the sign; `beside` is what lies next to it."""

QUESTION_COLUMNS = {
    "cause_moment": "int64",
    "cause_act": "int64",
    "about": "int64",
    "opened": "int64",
    "suggested": "int64",
    "evidence": "int64",
    "meeting": "int64",
    "certain": "boolean",
}
"""One row a suggested person or further moment of evidence; rows of one cause and `about` are one question. `about` is null for the owner's own
conduct; `meeting` the number of the meeting that it is for."""


def occasions(rows: ibis.Table, **columns: ir.Value | None) -> ibis.Table:
    """`rows` in the fixed columns; what is not named is null. Raises KeyError for a column that an occasion does not have."""
    return _shaped(rows, "An occasion", COLUMNS, columns)


def signs(rows: ibis.Table, **columns: ir.Value | None) -> ibis.Table:
    """`rows` as signs, each once; what is not named is null. Raises KeyError for a column that a sign does not have."""
    return _shaped(rows, "A sign", SIGN_COLUMNS, columns).distinct()


def questions(rows: ibis.Table, **columns: ir.Value | None) -> ibis.Table:
    """`rows` as questions; what is not named is null. Raises KeyError for a column that a question does not have."""
    return _shaped(rows, "A question", QUESTION_COLUMNS, columns).distinct()


def _shaped(rows: ibis.Table, what: str, shape: dict[str, str], columns: dict[str, ir.Value | None]) -> ibis.Table:
    unknown = columns.keys() - shape.keys()
    if unknown:
        raise KeyError(f"{what} has no column {sorted(unknown)}; see principles/shape.py.")
    return rows.select(**{name: _typed(columns.get(name), kind) for name, kind in shape.items()})


def _typed(value: ir.Value | None, kind: str) -> ir.Value:
    return ibis.null(kind) if value is None else value.cast(kind)


def earliest(*moments: ir.IntegerValue) -> ir.IntegerValue:
    """The earliest of several moments, any of which may be null (an unseen deed)."""
    never = 2**62
    return ibis.least(*(moment.fill_null(never) for moment in moments)).nullif(never)
