"""Due dates: exact days, and days found where there are none; on the phrases beside the grammars and on those written apart from them."""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from regard.reading.context import Context
from regard.reading.due import find_due

HERE = Path(__file__).resolve().parent
CASES = HERE.parents[1] / "src" / "regard" / "languages"
WRITTEN = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
ZONE = 60
LANGUAGES = ("en", "pl")


class Phrases(NamedTuple):
    """Sentences with the day (and hour) they name, and sentences that name none."""

    dated: Sequence[tuple[str, str]]
    bare: Sequence[str]


class Counts(NamedTuple):
    """How many days are exact, how many with the hour too, of how many; and how many bare sentences give a day, of how many."""

    days: int
    hours: int
    dated: int
    false: int
    bare: int


def context(language: str) -> Context:
    return Context("", int(WRITTEN.timestamp()), ZONE, language, (), False, False, "person", 1)


def lines(place: Path) -> list[str]:
    return [line for line in place.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def beside(language: str) -> Phrases:
    """The case files of the grammar."""
    dated = [line.split("\t") for line in lines(CASES / language / "cases" / "due.tsv")]
    return Phrases([(sentence, want) for sentence, want in dated], lines(CASES / language / "cases" / "no_due.txt"))


def apart(language: str) -> Phrases:
    """The phrases written apart from the grammar."""
    rows = [line.split("\t") for line in lines(HERE / f"due_apart_{language}.tsv")]
    return Phrases([(row[0], row[1]) for row in rows if len(row) > 1], [row[0] for row in rows if len(row) == 1])


def found(sentence: str, language: str) -> str:
    due = find_due(sentence, context(language))
    if due is None:
        return ""
    local = datetime.fromtimestamp(due.instant + ZONE * 60, UTC)
    return local.strftime("%Y-%m-%d") if (local.hour, local.minute) == (23, 59) else local.strftime("%Y-%m-%d %H:%M")


def counts(phrases: Phrases, language: str) -> Counts:
    told = [(want, found(sentence, language)) for sentence, want in phrases.dated]
    return Counts(
        days=sum(got[:10] == want[:10] for want, got in told),
        hours=sum(got == want for want, got in told),
        dated=len(told),
        false=sum(bool(found(sentence, language)) for sentence in phrases.bare),
        bare=len(phrases.bare),
    )


def main() -> None:
    for language in LANGUAGES:
        for name, phrases in (("beside", beside(language)), ("apart", apart(language))):
            one = counts(phrases, language)
            print(f"due {language} {name}: exact day {one.days}/{one.dated}, with the hour {one.hours}/{one.dated}; false {one.false}/{one.bare}")
            for sentence, want in phrases.dated if "-v" in sys.argv else ():
                if found(sentence, language) != want:
                    print(f"   {sentence}  want {want}  found {found(sentence, language)}")
            for sentence in phrases.bare if "-v" in sys.argv else ():
                if found(sentence, language):
                    print(f"   {sentence}  false {found(sentence, language)}")


if __name__ == "__main__":
    main()
