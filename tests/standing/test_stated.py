"""What was stated stands until it is taken back or expires; the newest statement of a kind holds."""

from regard.facts.statement import Statement, StatementKind
from regard.standing.stated import YEAR, newest, saved_facts, that_stand

ANA = "ana@by-hand.example"


def said(key: str, kind: StatementKind, at: int, value: str = "", words: str = "", target: str = "", until: int | None = None) -> Statement:
    return Statement(key, "me", at, kind, ANA, value, words, None, until, target)


def test_what_was_taken_back_does_not_stand() -> None:
    first, gone = said("a", "place", 1, "partner"), said("b", "taken_back", 2, target="a")
    assert that_stand([first, gone]) == []
    assert that_stand([first, gone, said("c", "taken_back", 3, target="b")]) == [first]


def test_the_newest_holds_and_nothing_is_known_before_it_was_said() -> None:
    first, second = said("a", "place", 1, "partner"), said("b", "place", 5, "neither_yet")
    assert newest([first, second], "place", {ANA}, 9) == second
    assert newest([first, second], "place", {ANA}, 3) == first
    assert newest([first, second], "place", {ANA}, 0) is None
    assert newest([first, second], "circle", {ANA}, 9) is None


def test_a_saved_fact_expires_after_a_year_unless_renewed() -> None:
    fact = said("a", "saved_fact", 0, words="Sandy started")
    assert saved_facts([fact], {ANA}, YEAR - 1) == [fact]
    assert saved_facts([fact], {ANA}, YEAR) == []
    again = said("b", "saved_fact", YEAR - 5, words="Sandy started")
    assert saved_facts([fact, again], {ANA}, YEAR + 5) == [again]
