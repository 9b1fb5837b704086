"""Placed: which row each entry by hand is about now.

A re-read may cut sentences elsewhere; a row opened by another cut of the same words has another key. An entry on a row that is gone
finds the row of the same principle between the same two that opened in the same moment with the same words, else with most of them, else it
is listed as unplaced. It is never dropped.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from regard.facts.entry import Entry
from regard.facts.keys import key_of, sentence_key
from regard.ledger.linked_views import Opening
from regard.ledger.placements import placements
from regard.ledger.placing import Candidate, place
from regard.ledger.views import View
from regard.standing.corrections import entries_that_stand, spreads
from regard.standing.one_matter import Between

EQUALS = 8
"""How many equal sentences of one mail are told apart when an old row's name is made again; more are greetings or tables."""


class Placed(NamedTuple):
    """The entries that stand, oldest first: by the row they are on now, by each row of whose matter they were said later than anything of itself, by
    the sentence in which they say that nothing was promised or asked, by the sentence they mark."""

    rows: Mapping[str, tuple[Entry, ...]]
    akin: Mapping[str, tuple[Entry, ...]]
    nothing: Mapping[str, tuple[Entry, ...]]
    marks: Mapping[str, tuple[Entry, ...]]
    unplaced: tuple[Entry, ...]


def placed(view: View) -> Placed:
    """Place every entry."""
    said = view.entries()
    on_rows = [entry for entry in said if entry.target_kind == "occasion"]
    known = {one.key: one for one in view.openings(keys=[entry.target for entry in on_rows])}
    lost = {entry.target: entry for entry in on_rows if entry.verdict != "undone" and entry.target not in known}
    near = _nearest(view, lost)
    place_of = {target: one.key for target, one in near.items()}
    rows = _standing(entry._replace(target=place_of.get(entry.target, entry.target)) for entry in on_rows)
    known |= {one.key: one for one in near.values()}
    marked, unmarked = _marks(view, said)
    unplaced = [entry for target, entries in rows.items() if target not in known for entry in entries]
    on_known = {key: entries for key, entries in rows.items() if key in known}
    written = {entry.key: place for place, entry in enumerate(said)}
    return Placed(on_known, _akin(view, on_known, known, written), _nothing(on_known, known), marked, (*unplaced, *unmarked))


def marks_of(view: View) -> Mapping[str, tuple[Entry, ...]]:
    """The marks that stand, by the key of the act that each is about now."""
    return _marks(view, view.entries())[0]


def _standing(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    by_target: dict[str, list[Entry]] = {}
    for entry in entries:
        by_target.setdefault(entry.target, []).append(entry)
    return {target: tuple(stack) for target, several in by_target.items() if (stack := entries_that_stand(several))}


def _nearest(view: View, lost: Mapping[str, Entry]) -> dict[str, Opening]:
    """For each entry whose row is gone the row that it is about now."""
    if not lost:
        return {}
    opened: dict[str, list[Opening]] = defaultdict(list)
    for one in view.openings(moments=[entry.moment for entry in lost.values() if entry.moment]):
        opened[one.moment].append(one)
    found = {target: _nearest_of(view.sight, entry, opened.get(entry.moment, ())) for target, entry in lost.items()}
    return {target: one for target, one in found.items() if one is not None}


def _nearest_of(sight: str, entry: Entry, opened: Sequence[Opening]) -> Opening | None:
    causes = [sentence_key(entry.moment, entry.quote, turn) for turn in range(EQUALS)]
    same = [one for one in opened if any(_named(sight, one, cause) == entry.target for cause in causes)]
    best = place(entry.target, None, entry.quote, [Candidate(one.key, one.principle, one.quote) for one in same])
    return next((one for one in same if best is not None and one.key == best.key), None)


def _named(sight: str, one: Opening, cause: str) -> str:
    """The name of a row of this principle between these two, had it opened with another cut of the words."""
    return key_of("occasion", sight, one.principle, cause, one.doer_identity, one.toward_identity)


def _akin(view: View, rows: Mapping[str, tuple[Entry, ...]], known: Mapping[str, Opening], written: Mapping[str, int]) -> dict[str, tuple[Entry, ...]]:
    """What holds for the other rows of the same matter between the same two, in the order of being written."""
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    between: dict[tuple[str, str], Between] = {}
    for key, entries in rows.items():
        if spreads(known[key].principle, entries[-1]):
            two = known[key].doer, known[key].toward
            between[two] = between.get(two) or Between(view.occasions(doer=two[0], toward=two[1]))
            for one in between[two].of_one_matter(key):
                if one.key not in rows or written[rows[one.key][-1].key] < written[entries[-1].key]:
                    found[one.key].append(entries[-1])
    return {key: tuple(sorted(entries, key=lambda one: written[one.key])) for key, entries in found.items()}


def _nothing(rows: Mapping[str, tuple[Entry, ...]], known: Mapping[str, Opening]) -> dict[str, tuple[Entry, ...]]:
    """That nothing was promised or asked in a sentence holds for everyone that it was said to."""
    return {known[key].cause: entries for key, entries in rows.items() if known[key].cause_kind == "act" and entries[-1].verdict == "not_a_promise"}


def _marks(view: View, said: Sequence[Entry]) -> tuple[dict[str, tuple[Entry, ...]], tuple[Entry, ...]]:
    stand = [entry for entries in _standing(entry for entry in said if entry.target_kind == "act").values() for entry in entries]
    found = placements(view, stand)
    marks: dict[str, tuple[Entry, ...]] = {}
    for entry, act in found.placed:
        key = act.key if act is not None else entry.target
        marks[key] = (*marks.get(key, ()), entry)
    return marks, found.unplaced
