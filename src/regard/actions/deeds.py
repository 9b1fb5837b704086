"""Deeds on a list: for each deed whose words begin its row, whether it presses a morning, and why; every list works from this table."""

from typing import Literal, NamedTuple

from regard.facts.action import Pressing, Way
from regard.facts.occasion import Part


class Deed(NamedTuple):
    """`spoken_by`: whose words open the row. `words`: the part of the evidence that they stand in. `rank`: its place among rows about one matter that
    press alike, the one that says most first; None where it never presses and lives in the review. `past`: why it presses once it is due; `given`:
    whether the doer gave their word, so that a day can still be told or moved. `wordless`: whether an undone row says that no word was seen, which it may
    not say once there is one."""

    spoken_by: Literal["doer", "toward"]
    rank: int | None = None
    past: Pressing = "waiting_first_answer"
    given: bool = False
    words: Part = "opened"
    wordless: bool = False


DEEDS: dict[str, Deed] = {
    "follow_through": Deed("doer", 0, "acknowledged_not_done", given=True, words="acknowledged"),
    "when_you_say": Deed("doer", 1, "agreed_past", given=True),
    "promptness": Deed("toward", 2, wordless=True),
    "active_listening": Deed("toward", 3, wordless=True),
    "two_sides_of_the_desk": Deed("toward", 4, wordless=True),
    "agreed_not_demanded": Deed("toward", wordless=True),
    "cooperation": Deed("toward"),
    "no_sugar_coating": Deed("doer", past="agreed_past"),
    "cover": Deed("toward"),
    "accountability": Deed("doer", past="acknowledged_not_done"),
    "continuous_learning": Deed("toward"),
    "alternatives_for_risks": Deed("doer"),
    "credit_supporters": Deed("toward"),
    "open_lines": Deed("toward", wordless=True),
    "roles_clear": Deed("toward"),
    "reflect_then_act": Deed("doer", past="agreed_past"),
    "inside_clients": Deed("toward", wordless=True),
}
PRESSING = frozenset(name for name, deed in DEEDS.items() if deed.rank is not None)
"""Debts: deeds that a morning presses. Everything else lives in the weekly review."""
GIVEN = frozenset(name for name, deed in DEEDS.items() if deed.given)
"""Deeds of one's word."""
WORDLESS = frozenset(name for name, deed in DEEDS.items() if deed.wordless)
"""Deeds whose undone row says that no word was seen."""


def rank(principle: str) -> int:
    """The place of a deed among rows about one matter; those that never press come last."""
    place = DEEDS[principle].rank
    return len(DEEDS) if place is None else place


GAVE_WORD: tuple[Way, ...] = ("open_mail", "done", "tell", "redate", "settle", "not_mine", "not_a_promise")
ASKED: tuple[Way, ...] = ("open_mail", "reply", "done", "settle", "decline", "not_mine", "not_a_promise")
ELSE: tuple[Way, ...] = ("done", "settle", "not_mine")
"""Ways out of a row that no mail opened."""
THEIRS: tuple[Way, ...] = ("open_mail", "done", "settle", "not_a_promise")
CLOSED: tuple[Way, ...] = ("open_mail",)
