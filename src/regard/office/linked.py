"""Linked: the evidence of a row names the acts that do something about the act that opened it; a next version of a patch keeps a promise."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from regard.facts.link import ActLink, LinkKind
from regard.facts.occasion import Evidence, Occasion, Part

SPEAK: Mapping[Part, tuple[LinkKind, ...]] = {
    "met": ("keeps", "delivers", "answers"),
    "excused": ("keeps", "delivers", "answers"),
    "acknowledged": ("answers", "delivers"),
    "asked_again": ("chases",),
}
"""Which links tell the words of a part of a row."""
KEPT_ANEW = frozenset({"when_you_say"})
"""Principles under which a next version of a patch is the deed."""


class Evidenced:
    """The links by the act they lead to, and every moment's instant."""

    def __init__(self, links: Iterable[ActLink], instants: Mapping[str, int]) -> None:
        self.instants = instants
        self.about: dict[tuple[str, str], list[ActLink]] = defaultdict(list)
        for one in links:
            if one.to_act:
                self.about[one.to_moment, one.to_act].append(one)

    def row(self, row: Occasion) -> Occasion:
        """The row with the words that its links name."""
        found = self.about.get((row.evidence[0].moment, row.cause))
        if not found:
            return row
        told = row._replace(evidence=tuple(_named(one, found) for one in row.evidence))
        anew = [link for link in found if link.reason == "further_version"] if row.principle in KEPT_ANEW else []
        return self._kept(told, anew[0]) if anew else told

    def _kept(self, row: Occasion, link: ActLink) -> Occasion:
        at = self.instants[link.moment]
        if row.met_at is not None and row.met_at <= at:
            return row
        others = tuple(one for one in row.evidence if one.part != "met")
        return row._replace(met_at=at, met_certainty=link.certainty, evidence=(*others, Evidence("met", at, link.moment, None)))


def _named(one: Evidence, links: Iterable[ActLink]) -> Evidence:
    kinds = SPEAK.get(one.part, ())
    act = next((link.act for link in links if link.kind in kinds and link.moment == one.moment and link.act), None)
    return one if act is None else one._replace(act=act)
