"""Each deed in three conversations, in English and in Polish: met, not met, no occasion."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from regard.principles.registry import DEEDS
from tests.conversation import states

FOLDER = Path(__file__).parent / "conversations"
LATER = """

Subject: News
2026-03-13 09:00 Ana -> Piotr: The office moved.
2026-03-13 12:00 Piotr -> Ana: So it did.
"""
"""Mail goes on afterwards, so that the conversation is covered."""


def cases() -> Iterator[tuple[str, str, str]]:
    """(principle, what is expected, conversation) of every block in the folder; a file is named after its principle."""
    for file in sorted(FOLDER.glob("*.txt")):
        for block in file.read_text(encoding="utf-8").split("=== ")[1:]:
            expected, _, written = block.partition("\n")
            yield file.stem, expected, written


@pytest.mark.parametrize(("principle", "expected", "written"), list(cases()))
def test_a_conversation_is_judged(principle: str, expected: str, written: str) -> None:
    found = "; ".join(f"{doer} {state}" for doer, state in states(written + LATER, "2026-03-13 17:00", principle))
    assert (found or "no occasion") == expected


def test_every_deed_has_its_conversations_in_both_languages() -> None:
    found = Counter((principle, expected.split()[-1]) for principle, expected, _ in cases())
    for deed in DEEDS:
        assert found[deed.name, "met"] >= 2
        assert found[deed.name, "unknown"] >= 2
        assert found[deed.name, "occasion"] >= 2


def test_asked_again_after_the_day_promised_is_evidence() -> None:
    written = (
        "2026-03-02 09:14 Ana -> Piotr: Could you send me the rates by Friday?\n"
        "2026-03-02 10:02 Piotr -> Ana: Will do, you'll have the rates by Friday.\n"
        "2026-03-09 09:00 Ana -> Piotr: I still haven't had the rates."
    )
    assert states(written, "2026-03-10 08:00", "follow_through") == [("Piotr", "broken")]
    assert states(written, "2026-03-09 08:00", "follow_through") == [("Piotr", "unknown")]


def test_a_word_in_time_that_it_slips_is_told_before() -> None:
    written = (
        "2026-03-02 10:02 Piotr -> Ana: I'll send you the contract by Friday.\n"
        "2026-03-05 10:02 Piotr -> Ana: Sorry, I won't manage Friday, our lawyer is ill.\n"
        "2026-03-10 16:40 Piotr -> Ana: Here is the contract. [contract.pdf]"
    )
    assert states(written, "2026-03-12 08:00", "when_you_say") == [("Piotr", "told")]


def test_of_several_who_were_asked_one_answer_is_enough() -> None:
    written = "2026-03-02 09:14 Ana -> Piotr, Ewa: Who has the contract?\n2026-03-02 10:02 Ewa -> Ana (cc Piotr): It is on my desk."
    found = states(written, "2026-03-12 08:00", "promptness")
    assert ("Piotr", "unknown") not in found


def test_a_question_put_to_someone_else_by_name_is_not_mine() -> None:
    written = "2026-03-02 09:14 Ana -> Piotr, Ewa: Ewa, could you send me the contract?"
    assert states(written, "2026-03-12 08:00", "promptness") == []


def test_a_strangers_ask_is_no_debt_yet() -> None:
    written = "2026-03-02 09:14 Vendor -> Piotr: Could you send me fifteen minutes that suit you?"
    assert states(written, "2026-03-12 08:00", "promptness") == []


def test_what_the_tables_hold_from_before_the_mail_is_not_judged() -> None:
    written = (
        "Subject: Your interview\n2026-02-27 10:02 Piotr -> Ines: You may meet Karen again.\n2026-02-27 11:02 Ines -> Piotr: I hope so.\n"
        "@submission 2025-11-03 10:00 Ines for Karen by Piotr\n@interview 2025-11-05 10:00 Ines with Karen by Piotr"
    )
    assert states(written, "2026-03-13 08:00", "two_sides_of_the_desk") == []


def test_how_a_bare_no_is_told_from_one_with_a_way() -> None:
    asked = "2026-03-02 10:02 Ana -> Piotr: Could you send us three testers by Friday?\n"
    bare = "2026-03-02 12:00 Piotr -> Ana: I'm afraid we can't do that by Friday."
    assert states(asked + bare, "2026-03-06 08:00", "alternatives_for_risks") == [("Piotr", "unknown")]
    later = bare + "\n2026-03-03 09:00 Piotr -> Ana: How about one tester on Thursday?"
    assert states(asked + later, "2026-03-06 08:00", "alternatives_for_risks") == [("Piotr", "met")]


def test_bad_news_after_the_day_is_late_and_before_it_in_time() -> None:
    promise = "2026-03-02 10:02 Piotr -> Ana: I'll send you the contract by Friday.\n"
    late = "2026-03-09 16:40 Piotr -> Ana: Sorry, I won't be able to finish the contract by Wednesday."
    assert states(promise + late, "2026-03-11 08:00", "no_sugar_coating") == [("Piotr", "late")]
    assert states(promise, "2026-03-11 08:00", "no_sugar_coating") == []
