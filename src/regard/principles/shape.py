"""The shape of an occasion before it has names: numbers of moments, acts and persons, in one fixed order of columns."""

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
"""Moments are numbers in order of time; `due` is an instant, null where the principle's norm says when; all but the first
seven may be null."""


def occasions(rows: ibis.Table, **columns: ir.Value | None) -> ibis.Table:
    """`rows` in the fixed columns; what is not named is null. Raises KeyError for a column that an occasion does not have."""
    unknown = columns.keys() - COLUMNS.keys()
    if unknown:
        raise KeyError(f"An occasion has no column {sorted(unknown)}; see COLUMNS in principles/shape.py.")
    return rows.select(**{name: _typed(columns.get(name), kind) for name, kind in COLUMNS.items()})


def _typed(value: ir.Value | None, kind: str) -> ir.Value:
    return ibis.null(kind) if value is None else value.cast(kind)


def earliest(*moments: ir.IntegerValue) -> ir.IntegerValue:
    """The earliest of several moments, any of which may be null (an unseen deed)."""
    never = 2**62
    return ibis.least(*(moment.fill_null(never) for moment in moments)).nullif(never)
