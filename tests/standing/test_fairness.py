"""Fairness: two groups of people, two parts, whole people permuted, load held; and what could not have been seen."""

import random

import pytest

from regard.standing.asks import Ask, asks_of, loads
from regard.standing.fairness import Finding, compare, together
from regard.standing.spread import spread
from regard.standing.turning import turned
from regard.standing.waited import curve, sample
from tests.standing.occasions import CLOCK, at, occasion
from tests.standing.stated import ask

RANKED = {f"r{n}": True for n in range(15)} | {f"o{n}": False for n in range(15)}


def asks(missing: dict[bool, int], hours: dict[bool, float], load: int = 0) -> list[Ask]:
    """Five asks of each person; of each five the last `missing` were not answered."""
    rng = random.Random(5)
    return [
        ask(person, place, hours=None if place >= 5 - missing[ranked] else hours[ranked] * rng.uniform(0.7, 1.4), load=load)
        for person, ranked in RANKED.items()
        for place in range(5)
    ]


ALIKE = asks({True: 1, False: 1}, {True: 2.0, False: 2.0})


def test_alike_is_no_difference_and_says_what_could_not_have_been_seen() -> None:
    found = compare("rank", ALIKE, RANKED)
    assert found.told == "none_seen"
    assert found.share is not None
    assert found.speed is not None
    assert found.speed.detectable > 0
    assert (found.one.people, found.one.asks, found.one.prompt) == (15, 75, 60)


def test_a_gap_in_answers_is_told() -> None:
    found = compare("rank", asks({True: 0, False: 2}, {True: 2.0, False: 2.0}), RANKED)
    assert found.told == "differs"
    assert found.share is not None
    assert found.share.difference == pytest.approx(0.4)
    assert found.share.p <= 0.001


def test_a_gap_in_speed_alone_is_told() -> None:
    found = compare("rank", asks({True: 1, False: 1}, {True: 0.5, False: 5.0}), RANKED)
    assert found.told == "differs"
    assert found.speed is not None
    assert found.share is not None
    assert found.speed.p < 0.05 < found.share.p


def test_a_gap_that_the_load_explains_is_none() -> None:
    """People of rank ask in quiet weeks; in full weeks everyone waits."""
    quiet = {person: ranked for person, ranked in RANKED.items() if person[1:] in map(str, range(15))}
    rows = [
        ask(person, place, hours=2.0 if place < (5 if load == 0 else 2) else None, load=load)
        for person, ranked in quiet.items()
        for place in range(5)
        for load in [0 if (place < 4) == ranked else 2]
    ]
    found = compare("rank", rows, RANKED)
    assert found.one.prompt / found.one.asks > found.other.prompt / found.other.asks
    raw = compare("rank", [row._replace(load=0) for row in rows], RANKED)
    assert found.share is not None
    assert raw.share is not None
    assert abs(found.share.difference) < abs(raw.share.difference)


def test_a_gap_that_is_there_does_not_pass_for_chance_in_what_could_have_been_seen() -> None:
    """People differ by one ask of five among themselves; between the groups nothing, or two asks of five."""

    def rows(gap: int) -> list[Ask]:
        missing = {person: (number % 2) + (0 if ranked else gap) for number, (person, ranked) in enumerate(RANKED.items())}
        return [ask(person, place, hours=None if place >= 5 - missing[person] else 1.0) for person in RANKED for place in range(5)]

    alike, apart = (compare("rank", rows(gap), RANKED).share for gap in (0, 2))
    assert alike is not None
    assert apart is not None
    assert apart.difference == pytest.approx(0.4, abs=0.05)
    assert apart.detectable < 1.5 * alike.detectable < 0.2


def test_swapping_the_groups_swaps_the_finding() -> None:
    rows = asks({True: 0, False: 1}, {True: 1.0, False: 2.0})
    found, other = compare("", rows, RANKED), compare("", rows, {person: not rank for person, rank in RANKED.items()})
    assert (found.one, found.other, found.p, found.told) == (other.other, other.one, other.p, other.told)
    assert found.share is not None
    assert other.share is not None
    assert found.share.difference == pytest.approx(-other.share.difference, abs=1e-9)


def test_the_order_of_asks_does_not_matter() -> None:
    rows = asks({True: 0, False: 1}, {True: 1.0, False: 2.0})
    shuffled = random.Random(1).sample(rows, len(rows))
    assert compare("", shuffled, RANKED) == compare("", rows, RANKED)
    assert spread(shuffled) == spread(rows)
    assert turned("", shuffled, 3 * 86_400) == turned("", rows, 3 * 86_400)


def test_with_few_people_nothing_is_said() -> None:
    found = compare("rank", ALIKE, {"r0": True, "o0": False})
    assert (found.told, found.share, found.p) == ("too_few", None, None)


def test_several_questions_are_controlled() -> None:
    side = compare("", ALIKE, RANKED).one
    questions = [Finding(str(p), "differs" if p <= 0.05 else "none_seen", side, side, None, None, p) for p in (0.03, 0.01, 0.2, 0.04)]
    assert [(one.question, one.told, round(one.p or 0, 2)) for one in together(questions)] == [
        ("0.03", "none_seen", 0.09), ("0.01", "differs", 0.04), ("0.2", "none_seen", 0.2), ("0.04", "none_seen", 0.09),
    ]  # fmt: skip


def test_people_answered_as_chance_would_have_it() -> None:
    rng = random.Random(2)
    rows = [ask(f"p{n % 12}", n * 7, hours=1.0 if rng.random() < 0.8 else None) for n in range(120)]
    assert spread(rows).told == "none_seen"


def test_someone_who_always_waits_widens_the_spread() -> None:
    rows = [ask(f"p{n % 12}", n * 7, hours=None if n % 12 < 3 else 1.0) for n in range(120)]
    found = spread(rows)
    assert found.told == "differs"
    assert found.share is not None
    assert found.share[0] > found.share[1]


def test_after_a_turn_each_person_is_compared_with_themself() -> None:
    rows = [ask(f"p{n}", day, hours=None if day >= 5 and day % 2 else 1.0) for n in range(12) for day in range(10)]
    found = turned("promotion", rows, 5 * 86_400)
    assert found.told == "differs"
    assert found.share is not None
    assert found.share.difference < -0.3
    assert (found.one.people, found.other.people) == (12, 12)
    newcomers = [*rows, *(ask(f"new{n}", 9, hours=None) for n in range(50))]
    assert turned("promotion", newcomers, 5 * 86_400) == found


def test_who_waited_longest_and_who_never_waits() -> None:
    rows = [ask("ewa", day) for day in range(4)] + [ask("jan", 1), ask("jan", 2, hours=30), ask("ola", 3, hours=None), ask("ola", 5), ask("ida", 1)]
    found = sample(rows)
    assert [one.person for one in found.longest] == ["jan", "ola"]
    assert [one.person for one in found.never] == ["ewa"]


def test_the_picture_goes_as_far_as_anyone_was_watched() -> None:
    drawn = curve("all", [ask("ewa", 1, hours=0.5), ask("ewa", 2, hours=3), ask("jan", 3, hours=None)])
    assert drawn.points[0] == (1, pytest.approx(1 / 3))
    assert [share for _, share in drawn.points] == sorted(share for _, share in drawn.points)


def test_asks_come_from_rows_of_promptness() -> None:
    answered = occasion(met_at=at("2026-10-05 12:00"))
    silent = occasion(toward="ewa", opened_at=at("2026-10-06 10:00"), due_at=at("2026-10-07 10:00"))
    aside = occasion(toward="ola", opened_at=at("2026-10-06 10:00"), excused_at=at("2026-10-06 11:00"))
    other = occasion(doer="karen", toward="marta")
    found = {one.person: one for one in asks_of([answered, silent, aside, other], "marta", CLOCK, at("2026-10-12 08:00"))}
    assert {person: one.prompt for person, one in found.items()} == {"karen": True, "ewa": False, "ola": None}
    assert found["karen"].hours == 2


def test_weeks_are_told_apart_by_how_full_they_are() -> None:
    busy = [at(f"2026-10-05 {hour:02}:00") for hour in range(9, 17)]
    quiet = [at("2026-10-12 09:00")]
    found = loads(busy + quiet, CLOCK)
    assert found[quiet[0]] < found[busy[0]]
