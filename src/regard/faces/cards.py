"""Cards: of everyone met those whom a face is asked to show; by name, as they come."""

from __future__ import annotations

from collections.abc import Iterable

from regard.facts.page import PersonCard
from regard.people.meant import may_mean


def shown(cards: Iterable[PersonCard], name: str, *, still: bool) -> list[PersonCard]:
    """Those whose name or address begins so; with `still` those alone with whom something is open, on either side."""
    return [card for card in cards if may_mean(name, card.person) and (card.owed_by_me or card.owed_to_me or not still)]
