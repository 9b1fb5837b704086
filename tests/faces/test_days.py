"""Days as people of both languages write them; two readings are never guessed at."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from tests.conversation import at

from regard.faces.days import DayUnclear, as_of_instant, day_of
from regard.faces.voice import voice_of

VOICE = voice_of("en", ZoneInfo("Europe/Warsaw"), at("2026-10-13 08:00"))


@pytest.mark.parametrize(
    "written",
    ["2001-10-25", "25.10.2001", "25. 10. 2001", "25/10/2001", "10/25/2001", "25 Oct 2001", "25 October 2001", "Oct 25, 2001", "25th of October 2001",
     "25 października 2001", "25 paź 2001", "25 pazdziernika 2001 r.", "2001/10/25"],
)  # fmt: skip
def test_a_day_with_one_reading_is_that_day(written: str) -> None:
    assert day_of(written, VOICE).isoformat() == "2001-10-25"


@pytest.mark.parametrize(("written", "back", "day"), [("9 Oct", True, "2026-10-09"), ("9.10.", True, "2026-10-09"), ("9.10", True, "2026-10-09"),
                                                      ("16 paź", False, "2026-10-16"),
                                                      ("9 Oct", False, "2027-10-09"), ("20.12.", True, "2025-12-20")])  # fmt: skip
def test_without_a_year_it_is_the_next_or_the_last_one(written: str, back: bool, day: str) -> None:
    assert day_of(written, VOICE, back).isoformat() == day


@pytest.mark.parametrize(
    ("written", "sentence"),
    [("03/04/2001", "could be 2001-04-03 or 2001-03-04"), ("31.02.2001", "no calendar has"), ("25.10.01", "not a day I can read"), ("soon", "not a day")],
)
def test_what_could_be_two_days_or_is_none_is_said(written: str, sentence: str) -> None:
    with pytest.raises(DayUnclear, match=sentence):
        day_of(written, VOICE)


@pytest.mark.parametrize(("written", "instant"), [("25.10.2001", "2001-10-25 08:00"), ("25 Oct 2001 17:30", "2001-10-25 17:30"),
                                                  ("2001-10-25T17:00", "2001-10-25 17:00"), ("2001-10-25", "2001-10-25 08:00")])  # fmt: skip
def test_a_morning_is_eight_unless_an_hour_is_named(written: str, instant: str) -> None:
    assert as_of_instant(written, VOICE) == at(instant)
