"""Now over before: two quarters side by side."""

from regard.facts.coverage import Coverage
from regard.standing.windows import comparable, seen, tallies, windows
from tests.standing.occasions import at

TODAY = at("2026-10-13 08:00")


def test_each_deed_lies_in_one_quarter() -> None:
    now, before = tallies(
        [
            (at("2026-10-01 09:00"), "met"),
            (at("2026-09-01 09:00"), "late"),
            (at("2026-06-01 09:00"), "met"),
            (at("2026-06-02 09:00"), "unknown"),
            (at("2026-01-01 09:00"), "met"),
        ],
        windows(TODAY),
    )
    assert (now.kept, now.known, now.late, now.unknown) == (1, 2, 1, 0)
    assert (before.kept, before.known, before.unknown) == (1, 1, 1)


def test_signs_are_counted_and_nothing_more() -> None:
    assert seen([at("2026-10-01 09:00"), at("2026-06-01 09:00"), at("2026-05-01 09:00"), at("2025-05-01 09:00")], windows(TODAY)) == (1, 2)


def test_what_mail_does_not_cover_is_not_compared() -> None:
    assert comparable(windows(TODAY), [Coverage(at("2026-01-01 00:00"), TODAY)])
    assert not comparable(windows(TODAY), [Coverage(at("2026-07-01 00:00"), TODAY)])
