"""The same conversation, read by either of the two: what one is told of the other's deeds, the other is told of their own."""

import pytest

from regard.facts.occasion import Occasion
from regard.standing.latency import latency, waits
from regard.standing.state import cut, state
from regard.standing.trust import trust
from tests.conversation import at, derived

ENGLISH = """
Subject: Profiles
2026-03-02 09:14 Ana -> Piotr: Could you send me the three profiles by Friday?
2026-03-02 10:02 Piotr -> Ana: Will do, you'll have them by Friday.
2026-03-06 15:40 Piotr -> Ana: Attached, all three. Did the client like the first one?
2026-03-09 09:40 Ana -> Piotr: Yes, very much. I will send you the contract tomorrow.
2026-03-12 09:40 Piotr -> Ana: I still haven't had the contract.
"""
POLISH = """
Subject: Profile
2026-03-02 09:14 Ana -> Piotr: Czy możesz przesłać mi trzy profile do piątku?
2026-03-02 10:02 Piotr -> Ana: Jasne, wyślę do piątku.
2026-03-06 15:40 Piotr -> Ana: W załączeniu wszystkie trzy. Czy klientowi spodobał się pierwszy?
2026-03-09 09:40 Ana -> Piotr: Tak, bardzo. Jutro wyślę Ci umowę.
2026-03-12 09:40 Piotr -> Ana: Nadal nie mam umowy.
"""
MORNING = "2026-03-13 08:00"


def rows_of(written: str, me: str) -> list[tuple[str, str, Occasion]]:
    """The certain rows by who owes whom, as one of the two reads them."""
    found = derived(written, me=me, other={"Piotr": "Ana", "Ana": "Piotr"}[me])
    names = {person.key: person.name for person in found.joined.persons}
    rows = [row for one in found.occasions if one.certainty != "likely" and (row := cut(one, at(MORNING)))]
    return sorted(((row.principle, names[row.doer], row) for row in rows), key=lambda one: (one[0], one[1], one[2].opened_at, one[2].quote))


@pytest.mark.parametrize("written", [ENGLISH, POLISH], ids=["English", "Polish"])
def test_both_read_the_same_of_each_other(written: str) -> None:
    clock = derived(written).clock
    read = {}
    for me in ("Piotr", "Ana"):
        rows = rows_of(written, me)
        judged = [(row, state(row, at(MORNING), clock)) for _, _, row in rows]
        owner = next((row.doer for _, name, row in rows if name == me), "")
        sides = trust(judged, (), owner)
        read[me] = [
            [(principle, name, row.quote, now, row.due_at) for (principle, name, row), (_, now) in zip(rows, judged, strict=True)],
            [latency(waits([row for _, name, row in rows if name == doer], clock, at(MORNING))) for doer in ("Piotr", "Ana")],
            [(side.estimate, side.way) for side in (sides if me == "Piotr" else sides[::-1])],
        ]
    assert read["Piotr"] == read["Ana"]
    assert {name for _, name, *_ in read["Piotr"][0]} == {"Piotr", "Ana"}


def test_leaving_a_persons_mail_out_makes_nothing_certain() -> None:
    whole = {row.key: row.certainty for row in derived(ENGLISH).occasions}
    lines = ENGLISH.strip().splitlines()
    for left_out in range(1, len(lines)):
        part = derived("\n".join(line for place, line in enumerate(lines) if place != left_out))
        surer = [row.quote for row in part.occasions if row.certainty != "likely" and whole.get(row.key) == "likely"]
        assert surer == []
