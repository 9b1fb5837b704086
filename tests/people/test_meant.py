"""Meant: a name as people type it finds whom it means, and nobody by letters inside a name."""

import pytest

from regard.facts.person import Person
from regard.people.meant import meant

KAREN = Person("k1", "Karen K. Heath", ("k..heath@ferry.example",), False)
PIEKARNIA = Person("k2", "Basia Piekarnia", ("zamowienia@piekarnia.example",), False)
PAJAK = Person("k3", "Łukasz Pająk", ("lp@poczta.example",), False)
KOWAL = Person("k4", "Hanna Kowal", ("hanna@uczelnia.example",), False)
BIEGA = Person("k5", "Kraków biega", ("news@biega.example",), False)
JO = Person("k6", "Jo", ("jo-anne_lee@ferry.example",), False)
EVERYONE = (KAREN, PIEKARNIA, PAJAK, KOWAL, BIEGA, JO)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("karen", [KAREN]),
        ("Karen Heath", [KAREN]),
        ("heath karen", [KAREN]),
        ("kar he", [KAREN]),
        ("karn", []),
        ("ekarnia", []),
        ("pajak", [PAJAK]),
        ("ŁUKASZ", [PAJAK]),
        ("Kow", [KOWAL]),
        ("ko", [KOWAL]),
        ("Jo", [JO]),
        ("anne lee", [JO]),
        ("ferry", [KAREN, JO]),
        ("lp@poczta.example", [PAJAK]),
        ("k2", [PIEKARNIA]),
        ("", []),
        (".", []),
    ],
)
def test_meant(written: str, found: list[Person]) -> None:
    assert meant(written, EVERYONE) == found
