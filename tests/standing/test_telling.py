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


def test_a_difference_with_its_counts_what_chance_brings_and_what_could_not_have_been_seen() -> None:
    found = Finding("no_status_difference", "differs", SIDE, OTHER, Gap(0.3, 0.01, 0.21), Gap(-0.2, 0.4, 0.7), 0.01)
    compared, counts, speeds, judged, unseen = of_finding(found, ("ranked", "others"), 40, "en")
    assert compared == "Compared: 34 of the 40 asks put to you alone whose outcome is known, those of people whose rank is known."
    assert counts == "People of rank: 15 of 17 asks answered by the next working day (people: 8); the others: 9 of 17 (people: 9)."
    assert speeds == "Where you answered, half of the answers came within 1.2 working hours (people of rank, 15 answers) and 3.0 (the others, 10)."
    assert judged == (
        "A difference in the share answered: by chance alone as great a one comes in about 1 of 100 tries. Chance is not excluded, and why it differs "
        "is not seen."
    )
    assert "w ciągu 1,2 godz. roboczych" in of_finding(found, ("ranked", "others"), 40, "pl")[2]
    assert unseen == ("With 34 asks a difference under 21 of 100, or of waits under a factor of 2.0, would have been missed more often than one time of five.")


def test_where_none_is_told_the_counts_stand_there_all_the_same() -> None:
    found = Finding("however_far_you_go", "none_seen", SIDE, OTHER, Gap(0.3, 0.31, 1.21), Gap(-0.2, 0.4, 0.7), 0.31)
    said = of_finding(found, ("after", "before"), 40, "en")
    assert said[1].startswith("After: 15 of 17 asks answered")
    assert said[3] == "No difference is told: by chance alone as great a one comes in about 31 of 100 tries."
    assert said[4].startswith("With 34 asks hardly any difference in the share could have been told;")
    few = found._replace(told="too_few", share=None, speed=None, p=None)
    assert of_finding(few, ("after", "before"), 40, "pl") == ("Za mało próśb i pytań, które da się porównać (34).",)


def test_both_parts_are_named_where_both_differ_with_other_questions_minded() -> None:
    found = Finding("no_status_difference", "differs", SIDE, OTHER, Gap(0.3, 0.001, 0.2), Gap(-0.2, 0.02, 0.7), 0.002)
    assert found.differing == ("share", "speed")
    assert "liczbie odpowiedzi na czas i szybkości" in of_finding(found, ("ranked", "others"), 40, "pl")[3]
    assert found._replace(p=0.01).differing == ("share",)
    assert "fewer than 1 of 100 tries" in of_finding(found, ("ranked", "others"), 40, "en")[3]


def test_consistency_says_how_far_people_lie_apart() -> None:
    said = of_spread(Spread("none_seen", 8, 34, (0.28, 0.19, 0.31), None, 0.2), 40, "en")
    assert said == (
        "Compared: 34 of the 40 asks put to you alone whose outcome is known, those of people who asked at least twice.",
        "8 people are answered as differently as chance alone would have it (as much or more in about 20 of 100 tries).",
        "Their shares lie 28 of 100 apart (standard deviation); chance alone gives 19, and less than 31 would have passed for chance.",
    )


def test_the_way_back_in_deeds() -> None:
    assert of_trust(breached(), "Karen", day, "en") == (
        "Trust, by your deeds towards Karen: breached.",
        "Promised or owed, with a certain outcome: 0, kept: 0; breaches stated by you: 1. What Karen feels is not seen in mail.",
        "0 of 10 kept deeds in a row since 6 Mar.",
        "Promises and apologies in words since: 1. They stand beside the deeds and move nothing.",
    )
    assert of_trust(breached(), "Karen", day, "pl")[0] == "Zaufanie, patrząc na Twoje czyny (Karen): naruszone."


def test_you_say_partner() -> None:
    asked = of_difference(Difference("partner", "you_start_all", at("2026-03-06 12:00"), 5, 5), "Karen", day, "en")
    assert asked == "You say partner; since 6 Mar you started every thread with Karen (5). What is it to you now?"


@pytest.mark.parametrize("language", SPOKEN)
def test_no_percentage_anywhere(language: str) -> None:
    found = Finding("no_status_difference", "differs", SIDE, OTHER, Gap(0.3, 0.01, 0.21), Gap(-0.2, 0.4, 0.7), 0.01)
    said = [
        *of_finding(found, ("ranked", "others"), 40, language),
        *(one for told in ("differs", "none_seen", "too_few") for one in of_spread(Spread(told, 8, 34, None, None, 0.2), 40, language)),  # type: ignore[arg-type]
        *of_trust(breached(), "Karen", day, language),
        of_quarter(Quarter(2026, 3, 4, 2, 1), language),
    ]
    assert all(said)
    assert not any("%" in sentence or "{" in sentence for sentence in said)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ("Trust, by your deeds towards Karen: nothing known yet.", "No promise or debt with a certain outcome yet, and no breach stated by you.")),
        ("pl", ("Zaufanie, patrząc na Twoje czyny (Karen): jeszcze nic nie wiadomo.", "Jeszcze żadnej obietnicy ani należności o pewnym wyniku")),
    ],
)
def test_where_nothing_is_known_trust_is_not_called_sound(language: str, told: tuple[str, str]) -> None:
    head, rests, *_ = of_trust(trust([], [], "marta", declared={True: (), False: ()})[0], "Karen", day, language)
    assert head == told[0]
    assert rests.startswith(told[1])
