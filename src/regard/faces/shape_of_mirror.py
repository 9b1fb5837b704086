"""The shape of the comparisons and of the help record as JSON, version 1 (docs/json.md).

The owner's own conduct alone: what went over the bridge from others, and what the lower half of the desk brought in, are in no export.
"""

from __future__ import annotations

from collections.abc import Sequence

from regard.faces.shape import Shape, instant, listed
from regard.facts.mirror import Comparison, Mirror, Quarter, Waiting


def comparisons(page: Mirror) -> Shape:
    """Each comparison with its sentences and its sample; the help record; what went from the owner to each person."""
    bridge = [
        {"person": one.person.name, "person_key": one.person.key, "mine": {kind: mine for kind, mine, _ in one.kinds}}
        for one in page.traffic
    ]  # fmt: skip
    return listed("comparisons", page.as_of, [_compared(one) for one in page.comparisons], bridge=bridge, help_record=_quarters(page.record))


def _compared(one: Comparison) -> Shape:
    return {
        "principle": one.principle,
        "figure": one.figure,
        "told": list(one.told),
        "longest": [_waited(ask) for ask in one.longest],
        "never": [_waited(ask) for ask in one.never],
    }


def _waited(one: Waiting) -> Shape:
    return {"person": one.person_name, "person_key": one.person, "at": instant(one.at), "moment": one.moment, "subject": one.subject, "hours": one.hours}


def help_record(record: Sequence[Quarter], as_of: int) -> Shape:
    """The owner's help and credit to colleagues beside outcomes, a row a quarter."""
    return listed("help-record", as_of, _quarters(record))


def _quarters(record: Sequence[Quarter]) -> list[Shape]:
    return [one._asdict() for one in record]
