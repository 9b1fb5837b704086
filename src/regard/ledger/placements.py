"""Where entries about acts belong now: to an act of the present reading, or nowhere."""

from collections.abc import Iterable
from typing import NamedTuple

from regard.facts.act import Act
from regard.facts.entry import Entry
from regard.ledger.placing import Candidate, place
from regard.ledger.views import View


class Placements(NamedTuple):
    """`placed` holds entries with the act each is about; None for one that stands by its own words ("this is a promise")."""

    placed: tuple[tuple[Entry, Act | None], ...]
    unplaced: tuple[Entry, ...]


def placements(view: View, entries: Iterable[Entry] | None = None) -> Placements:
    """Place every entry about an act, or those of `entries`; entries about occasions are placed where occasions are known."""
    placed: list[tuple[Entry, Act | None]] = []
    unplaced: list[Entry] = []
    for entry in view.entries() if entries is None else entries:
        if entry.target_kind != "act":
            continue
        act = _act_of(entry, view.acts(entry.moment))
        if act is not None or _stands_alone(entry, view):
            placed.append((entry, act))
        else:
            unplaced.append(entry)
    return Placements(tuple(placed), tuple(unplaced))


def _act_of(entry: Entry, acts: list[Act]) -> Act | None:
    found = place(entry.target, entry.act_kind, entry.quote, [Candidate(act.key, act.kind, act.quote) for act in acts])
    return next((act for act in acts if found is not None and (act.key, act.kind) == (found.key, found.kind)), None)


def _stands_alone(entry: Entry, view: View) -> bool:
    return entry.verdict == "is_promise" and view.moment(entry.moment) is not None
