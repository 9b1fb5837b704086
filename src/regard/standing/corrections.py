"""Corrections: the owner's entries win over what was found, at once; the found row itself is kept as it was."""

from collections.abc import Iterable

from regard.facts.entry import Entry
from regard.facts.occasion import Excuse, Occasion

EXCUSES: dict[str, Excuse] = {
    "settled": "settled_elsewhere",
    "released": "withdrawn",
    "another_did": "another_did",
    "not_mine": "declined",
    "not_a_promise": "moot",
}


def standing_entries(entries: Iterable[Entry]) -> dict[str, Entry]:
    """The entry that stands for each target: the newest that was not taken back. `entries` in order of being written."""
    targets: dict[str, list[Entry]] = {}
    for entry in entries:
        targets.setdefault(entry.target, []).append(entry)
    return {target: stack[-1] for target, said in targets.items() if (stack := entries_that_stand(said))}


def entries_that_stand(entries: Iterable[Entry]) -> list[Entry]:
    """The entries on one target that were not taken back, oldest first."""
    stack: list[Entry] = []
    for entry in entries:
        if entry.verdict != "undone":
            stack.append(entry)
        elif stack:
            stack.remove(next((one for one in stack if one.key == entry.words), stack[-1]))
    return stack


ASKED_OF = frozenset(
    {
        *("promptness", "active_listening", "agreed_not_demanded", "follow_through"),
        *("cooperation", "two_sides_of_the_desk", "open_lines", "roles_clear", "inside_clients"),
    }
)
"""Principles that read one thing asked."""
ONE_DEBT = ASKED_OF | {"when_you_say"}
"""What is done, settled or agreed anew under one of these is so under the others, where they read one matter."""
ABOUT_THE_WORDS = frozenset({"not_a_promise", "not_mine"})
"""What is said of the words themselves holds under every principle."""
SPREAD = frozenset({"done", "redated", *EXCUSES})


A_WORD_BEFORE = frozenset({"no_sugar_coating"})
"""Principles that ask for a word before a day passes: no word is due of what was done, settled or agreed anew."""


def spreads(principle: str, entry: Entry) -> bool:
    """Whether a word on a row of this principle says something of the other rows of its matter."""
    return entry.verdict in SPREAD and (principle in ONE_DEBT or entry.verdict in ABOUT_THE_WORDS)


def akin(row: Occasion, entry: Entry) -> Occasion:
    """The row as a word on another row of its matter leaves it: what is closed already stays as it was found."""
    if row.met_at is not None or row.excused_at is not None:
        return row
    if row.principle in A_WORD_BEFORE and entry.verdict in ("done", "redated"):
        return row._replace(excused_at=max(row.opened_at, entry.at), excuse="moot")
    return corrected(row, entry) if row.principle in A_WORD_BEFORE or spreads(row.principle, entry) else row


def corrected(row: Occasion, entry: Entry | None) -> Occasion:
    """The row as the owner says it is."""
    if entry is None:
        return row
    when = entry.when if entry.when is not None else entry.at
    if entry.verdict == "done":
        return row._replace(met_at=when, met_certainty="certain", excused_at=None, excuse=None, failed_at=None)
    if entry.verdict == "redated":
        return row._replace(due_at=when, due_kind="corrected", failed_at=None, asked_again_at=None, told_at=None)
    if entry.verdict in EXCUSES:
        return row._replace(excused_at=max(row.opened_at, when), excuse=EXCUSES[entry.verdict], met_at=None, failed_at=None)
    if entry.verdict == "is_promise":
        return row._replace(certainty="confirmed")
    return row
