"""What one viewer may see of the rows that moved lately, and of those that rest, so that a morning reads few rows of a long life of mail."""

import json
from collections.abc import Collection, Mapping
from typing import Final

from regard.facts.occasion import Occasion
from regard.ledger.linked_views import LinkedView

STIRRED: Final = "max(o.opened_at, o.due_at, coalesce(o.acknowledged_at, 0), coalesce(o.asked_again_at, 0), coalesce(o.told_at, 0))"
"""The last instant at which anything stirred (`regard.standing.state.last_move`); what failed is never at rest."""
NAMED: Final = "(lower(hex(o.key)) IN (SELECT value FROM json_each(:keys)) OR lower(hex(o.cause)) IN (SELECT value FROM json_each(:causes)))"
MOVING: Final = f"o.sight = :sight AND o.doer = :doer AND (o.failed_at IS NOT NULL OR {STIRRED} >= :since OR {NAMED})"
RESTING: Final = " AND ".join((
    "o.sight = :sight", "o.doer = :doer", "o.toward != :doer", "o.failed_at IS NULL", f"{STIRRED} < :since", f"NOT {NAMED}", "o.certainty != 'likely'",
    "(o.met_at IS NULL OR o.met_at > :until)", "(o.excused_at IS NULL OR o.excused_at > :until)",
    "o.principle IN (SELECT value FROM json_each(:principles))",
))  # fmt: skip


class MovingView(LinkedView):
    """The part of a view that is asked by when something stirred. `named` are keys of rows and of their causes of which more is known than stands here."""

    def _occasions(self, chosen: str, given: Mapping[str, object]) -> list[Occasion]:
        raise NotImplementedError

    def moving(self, doer: str, since: int, named: tuple[Collection[str], Collection[str]]) -> list[Occasion]:
        """The occasions of one doer that something stirred since then, those that failed, and those named; oldest first."""
        return self._occasions(MOVING, {"doer": doer, "since": since, **_named(named)})

    def resting(self, doer: str, since: int, until: int, named: tuple[Collection[str], Collection[str]], principles: Collection[str]) -> list[tuple[str, str]]:
        """Matter and person of the other certain ones of these principles that were neither met nor excused by `until`."""
        given = {"doer": doer, "since": since, "until": until, "principles": json.dumps([*principles]), **_named(named)}
        found = self._ask(f"SELECT DISTINCT matter, toward FROM derived.occasion o WHERE {RESTING}", **given)  # noqa: S608 (words of ours)
        return [(one["matter"], one["toward"]) for one in found]


def _named(named: tuple[Collection[str], Collection[str]]) -> dict[str, object]:
    keys, causes = named
    return {"keys": json.dumps([*keys]), "causes": json.dumps([*causes])}
