"""Rank, halves and the help record: what the comparisons of the partnership essay read."""

import pytest

from regard.facts.mirror import Quarter
from regard.standing.halves import Output, halves
from regard.standing.help_record import Helped, help_record
from regard.standing.rank import is_ranked, ranks
from tests.standing.occasions import KRAKOW, at

TODAY = at("2026-10-13 08:00")


@pytest.mark.parametrize(
    "title", ["Head of Engineering", "VP Trading", "Mng Dir Trading", "IT director", "Hiring manager", "Prezes zarządu", "Kierowniczka projektu"]
)
def test_titles_of_rank(title: str) -> None:
    assert is_ranked(title)


@pytest.mark.parametrize("title", ["Account Manager", "Assistant to the President", "Analyst", "Asystentka Dyrektora", "specjalista ds. płac", "Trader"])
def test_titles_of_a_trade(title: str) -> None:
    assert is_ranked(title) is False


def test_without_a_title_nothing_is_known_and_the_owners_word_is_above_it() -> None:
    assert is_ranked("") is None
    assert ranks({"ewa": "", "jan": "Analyst", "ola": "Director"}, {"jan": "manager", "ida": "client"}) == {"jan": True, "ola": True}


def outputs(now: list[int], before: list[int]) -> list[Output]:
    days = ((now, "2026-09-01 09:00"), (before, "2026-06-01 09:00"))
    return [Output(at(day), f"{day} {person} {n}", f"p{person}") for counts, day in days for person, count in enumerate(counts) for n in range(count)]


def test_the_lower_half_now_and_before() -> None:
    found = halves(outputs([9, 1, 0, 1, 0, 1], [3, 3, 2, 3, 2, 3]), TODAY)
    assert found is not None
    assert (found.people, found.lower_now, found.lower_before, found.all_now, found.all_before) == (6, 1, 7, 12, 16)


def test_of_a_small_desk_nothing_is_said() -> None:
    assert halves(outputs([9, 1, 1, 1], [1, 1, 1, 1]), TODAY) is None


def test_the_help_record_counts_each_deed_once() -> None:
    deeds = [
        Helped(at("2026-09-01 09:00"), "help", "dan", "m1"),
        Helped(at("2026-09-01 09:00"), "help", "dan", "m1"),
        Helped(at("2026-09-02 09:00"), "credit", "dan", "m2"),
        Helped(at("2026-03-02 09:00"), "outcome", "dan", "P-1"),
        Helped(at("2026-03-02 09:00"), "outcome", "ewa", "P-1"),
    ]
    assert help_record(deeds, KRAKOW) == (Quarter(2026, 1, 0, 0, 1), Quarter(2026, 3, 1, 1, 0))
