"""Telling: sentences that say what was seen, never a percentage of a person, in English and in Polish."""

import pytest

from regard.facts.mirror import Quarter
from regard.languages.findings import SPOKEN
from regard.standing.fairness import Finding, Gap, Side
from regard.standing.place import Difference
from regard.standing.spread import Spread
from regard.standing.telling import of_difference, of_finding, of_quarter, of_spread, of_trust
from regard.standing.trust import Trust, trust
from tests.standing.occasions import at
from tests.standing.stated import stated

SIDE = Side(8, 17, 15, 15, 1.25)
OTHER = Side(9, 17, 9, 10, 3.0)


def day(instant: int) -> str:
    return "6 Mar" if instant else "?"


def breached() -> Trust:
    declared = {True: [at("2026-03-07 10:00")], False: ()}
    return trust([], [stated("breach", "2026-03-06 12:00", "own_integrity")], "marta", declared=declared)[0]


def test_a_difference_with_what_could_not_have_been_seen() -> None:
    found = Finding("rank", "differs", SIDE, OTHER, Gap(0.3, 0.01, 0.21), Gap(-0.2, 0.4, 0.7), 0.01)
    assert of_finding(found, ("ranked", "others"), "en") == (
        "People of rank: 15 of 17 answered by the next working day; the others: 9 of 17.",
        "Where you answered, half of the answers to people of rank came within 1.2 working hours, to the others within 3.0.",
        "With 34 answers a difference under 21 of 100, or under a factor of 2.0, could not have been seen.",
    )
    assert of_finding(found._replace(told="none_seen"), ("ranked", "others"), "en")[0] == "No difference seen between people of rank and the others."
    assert of_finding(found._replace(told="too_few", share=None, speed=None), ("after", "before"), "pl") == ("Za mało odpowiedzi, żeby porównać (34).",)


def test_the_way_back_in_deeds() -> None:
    assert of_trust(breached(), "Karen", day, "en") == (
        "Trust, by your deeds towards Karen: breached.",
        "Known promises: 0, kept: 0; breaches stated by you: 1. What Karen feels is not seen in mail.",
        "0 of 10 kept deeds in a row since 6 Mar.",
        "Promises and apologies in words since: 1. They stand beside the deeds and move nothing.",
    )
    assert of_trust(breached(), "Karen", day, "pl")[0] == "Zaufanie, patrząc na Twoje czyny (Karen): naruszone."


def test_you_say_partner() -> None:
    asked = of_difference(Difference("partner", "you_start_all", at("2026-03-06 12:00"), 5, 5), "Karen", day, "en")
    assert asked == "You say partner; since 6 Mar you started every thread with Karen (5). What is it to you now?"


@pytest.mark.parametrize("language", SPOKEN)
def test_no_percentage_anywhere(language: str) -> None:
    found = Finding("rank", "differs", SIDE, OTHER, Gap(0.3, 0.01, 0.21), Gap(-0.2, 0.4, 0.7), 0.01)
    said = [
        *of_finding(found, ("ranked", "others"), language),
        *(of_spread(Spread(told, 8, 34, None, None, 0.2), language) for told in ("differs", "none_seen", "too_few")),  # type: ignore[arg-type]
        *of_trust(breached(), "Karen", day, language),
        of_quarter(Quarter(2026, 3, 4, 2, 1), language),
    ]
    assert all(said)
    assert not any("%" in sentence or "{" in sentence for sentence in said)
