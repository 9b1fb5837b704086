"""Due dates: the phrase files beside the grammars, and the corners of the calendar."""

from datetime import UTC, datetime
from importlib.resources import files

import pytest

from regard.reading.context import Context
from regard.reading.due import find_due

LANGUAGES = ("en", "pl")
WEDNESDAY = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)


def found(sentence: str, language: str = "en", written: datetime = WEDNESDAY, zone: int = 60) -> str:
    due = find_due(sentence, Context("m", int(written.timestamp()), zone, language, (), False, False, "person", 1))
    if due is None:
        return ""
    local = datetime.fromtimestamp(due.instant + zone * 60, UTC)
    return local.strftime("%Y-%m-%d") if (local.hour, local.minute) == (23, 59) else local.strftime("%Y-%m-%d %H:%M")


def lines(language: str, name: str) -> list[str]:
    text = (files("regard.languages") / language / "cases" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize(("language", "line"), [(language, line) for language in LANGUAGES for line in lines(language, "due.tsv")])
def test_dates_that_are_named(language: str, line: str) -> None:
    sentence, want = line.split("\t")
    assert found(sentence, language) == want


@pytest.mark.parametrize(("language", "sentence"), [(language, line) for language in LANGUAGES for line in lines(language, "no_due.txt")])
def test_sentences_without_a_date(language: str, sentence: str) -> None:
    assert found(sentence, language) == ""


def test_by_friday_on_a_friday_is_a_week_later() -> None:
    friday = datetime(2026, 3, 13, 9, 30, tzinfo=UTC)
    assert found("Please send it by Friday.", written=friday) == "2026-03-20"
    assert found("Proszę o to do piątku.", "pl", friday) == "2026-03-20"


def test_the_day_is_the_authors_own() -> None:
    late = datetime(2026, 3, 11, 23, 30, tzinfo=UTC)
    assert found("I'll do it tomorrow.", written=late, zone=60) == "2026-03-13"
    assert found("I'll do it tomorrow.", written=late, zone=-300) == "2026-03-12"


def test_over_the_end_of_the_year() -> None:
    december = datetime(2026, 12, 30, 9, 30, tzinfo=UTC)
    assert found("Please reply by January 5.", written=december) == "2027-01-05"
    assert found("Please reply by the 2nd.", written=december) == "2027-01-02"
    assert found("I'll pay by the end of next month.", written=december) == "2027-01-31"


def test_a_day_that_does_not_exist_or_is_long_past_is_none() -> None:
    assert found("Please reply by February 30.") == ""
    assert found("Please reply by 2 March 2024.") == ""
    assert found("Please reply by 13/13.") == ""
