"""A request that is written a second time, in full, while the first is open is a reminder of it and no second debt."""

import pytest

from tests.conversation import derived

AGAIN = {
    "in the same words": """
2026-03-02 09:14 Ana -> Piotr: Could you send me the rates, please?
2026-03-05 09:14 Ana -> Piotr: Could you send me the rates?""",
    "with another day": """
2026-03-02 09:14 Ana -> Piotr: Could you send me the signed contract by Wednesday?
2026-03-05 09:14 Ana -> Piotr: Please send me the signed contract by Friday.""",
    "after a mere word of having it": """
2026-03-02 09:14 Ana -> Piotr: Could you send me the rates, please?
2026-03-02 10:14 Piotr -> Ana: Got it, will do.
2026-03-05 09:14 Ana -> Piotr: Could you send me the rates?""",
    "po polsku": """
2026-03-02 09:14 Ana -> Piotr: Czy możesz przesłać mi umowę do środy?
2026-03-05 09:14 Ana -> Piotr: Prześlij mi proszę umowę.""",
    "po polsku, innym przypadkiem": """
2026-03-02 09:14 Ana -> Piotr: Prześlij mi proszę stawki dla księgowości.
2026-03-05 09:14 Ana -> Piotr: Czy możesz przesłać mi stawki dla księgowości?""",
}
NOT_AGAIN = {
    "for another thing": """
2026-03-02 09:14 Ana -> Piotr: Could you send me the rates, please?
2026-03-05 09:14 Ana -> Piotr: Could you send me the contract?""",
    "for one more of the kind": """
2026-03-02 09:14 Ana -> Piotr: Could you send me the contract?
2026-03-05 09:14 Ana -> Piotr: Could you send me the contract for Warsaw?""",
    "after it came": """
2026-03-02 09:14 Ana -> Piotr: Could you send me the rates, please?
2026-03-03 10:14 Piotr -> Ana: Here are the rates. [rates.pdf]
2026-03-12 09:14 Ana -> Piotr: Could you send me the rates?""",
    "of someone else": """
2026-03-02 09:14 Ana -> Ewa: Could you send me the rates, please?
2026-03-05 09:14 Ana -> Piotr: Could you send me the rates?""",
    "po polsku, po odpowiedzi": """
2026-03-02 09:14 Ana -> Piotr: Czy możesz przesłać mi umowę do środy?
2026-03-03 09:14 Piotr -> Ana: W załączniku umowa. [umowa.pdf]
2026-03-12 09:14 Ana -> Piotr: Prześlij mi proszę umowę.""",
    "po polsku, o co innego": """
2026-03-02 09:14 Ana -> Piotr: Czy możesz przesłać mi umowę do środy?
2026-03-05 09:14 Ana -> Piotr: Prześlij mi proszę fakturę.""",
}


def reminded(written: str) -> list[bool]:
    """Of each row of what Ana asks of Piotr, in order of time: whether it was asked again."""
    found = derived(f"Subject: Rates and papers{written}")
    names = {person.key: person.name for person in found.joined.persons}
    rows = [one for one in found.occasions if one.principle == "agreed_not_demanded" and (names[one.doer], names[one.toward]) == ("Piotr", "Ana")]
    return [one.asked_again_at is not None for one in sorted(rows, key=lambda one: one.opened_at)]


@pytest.mark.parametrize("written", AGAIN.values(), ids=AGAIN)
def test_asked_again_is_one_row_that_says_so(written: str) -> None:
    assert reminded(written) == [True]


@pytest.mark.parametrize("written", NOT_AGAIN.values(), ids=NOT_AGAIN)
def test_another_ask_is_no_reminder(written: str) -> None:
    assert True not in reminded(written)
