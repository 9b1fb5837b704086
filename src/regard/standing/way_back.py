"""The way back: sound → breached → on probation → sound or closed. Deeds alone lead back; declarations are counted beside them.

The owner's word is above all: forgiven is sound, closed is closed, whatever the deeds say.
"""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from regard.facts.statement import Statement
from regard.principles.genuineness.trust import KEPT, SECOND, STRAIGHT, STRAIGHT_AFTER_INTEGRITY
from regard.standing.breaches import Breach, instant_of
from regard.standing.reaching_trust import Deed

TrustState = Literal["sound", "breached", "on_probation", "closed"]


class WayBack(NamedTuple):
    """Where it stands: `straight` kept deeds of the `needed` since the breach at `since` (None when sound and never breached, or closed without one);
    `declarations` since then; `suggests_closed` after a second breach of integrity, for the owner to decide."""

    state: TrustState
    straight: int
    needed: int
    since: int | None
    declarations: int
    suggests_closed: bool


def way_back(deeds: Iterable[Deed], breaches: Sequence[Breach], words: Iterable[Statement], declared: Iterable[int]) -> WayBack:
    """The state of one direction from its deeds, its breaches, the owner's words forgiven and closed that concern it, and instants of declarations."""
    road = _Road()
    for _, _, _, event in sorted(_events(deeds, breaches, words)):
        road.meet(event)
    integrity = sum(breach.of_integrity for breach in breaches)
    since = road.since
    return WayBack(
        state=road.state,
        straight=road.straight,
        needed=road.needed,
        since=since,
        declarations=sum(at > since for at in declared) if since is not None else 0,
        suggests_closed=integrity >= SECOND and road.state in ("breached", "on_probation"),
    )


Event = Breach | Deed | Statement


def _events(deeds: Iterable[Deed], breaches: Sequence[Breach], words: Iterable[Statement]) -> Iterable[tuple[int, int, str, Event]]:
    """In order of time; at one instant the breach comes first and the owner's word last. The row that shows a breach is no deed since."""
    shown = {breach.occasion for breach in breaches}
    yield from ((breach.at, 0, breach.key, breach) for breach in breaches)
    yield from ((deed.at, 1, deed.occasion, deed) for deed in deeds if deed.occasion not in shown)
    yield from ((instant_of(one), 2, one.key, one) for one in words)


class _Road:
    """One walk through the events."""

    def __init__(self) -> None:
        self.state: TrustState = "sound"
        self.straight = self.needed = 0
        self.since: int | None = None

    def meet(self, event: Event) -> None:
        if isinstance(event, Statement):
            self._word(event)
        elif self.state == "closed":
            return
        elif isinstance(event, Breach):
            self._breach(event)
        elif self.state != "sound" and not event.told:
            self._deed(event)

    def _word(self, one: Statement) -> None:
        self.state = "closed" if one.kind == "closed" else "sound"
        self.straight = self.needed = 0

    def _breach(self, breach: Breach) -> None:
        wanted = STRAIGHT_AFTER_INTEGRITY if breach.of_integrity else STRAIGHT
        self.needed = max(wanted, 0 if self.state == "sound" else self.needed)
        self.state, self.straight, self.since = "breached", 0, breach.at

    def _deed(self, deed: Deed) -> None:
        """A kept deed is a step; a late or broken one begins the count anew. Told before it slipped is neither."""
        self.straight = self.straight + 1 if deed.weight == KEPT else 0
        self.state = "on_probation" if self.straight else self.state
        if self.straight == self.needed:
            self.state = "sound"
