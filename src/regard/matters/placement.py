"""Placements that came about: rows of the desk's tables whose status does not say that they were cancelled."""

import ibis
from ibis import ir

from regard.matters.desk import OFF
from regard.matters.joined import placed


def placements() -> ir.Table:
    """The rows of `placed` of that kind; statuses are written by people ("Cancelled", "Anulowane"), so they are read by their words."""
    status = placed.status.lower()
    return placed.filter((placed.kind == "placement") & ~ibis.or_(*(status.contains(word) for word in OFF)))
