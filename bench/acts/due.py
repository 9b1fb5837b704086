"""Due dates on the phrase files beside the grammars: exact days, and days found where there are none."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from regard.reading.context import Context
from regard.reading.due import find_due

CASES = Path(__file__).resolve().parents[2] / "src" / "regard" / "languages"
WRITTEN = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
ZONE = 60


def context(language: str) -> Context:
    return Context("", int(WRITTEN.timestamp()), ZONE, language, (), False, False, "person", 1)


def lines(language: str, name: str) -> list[str]:
    text = (CASES / language / "cases" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def found(sentence: str, language: str) -> str:
    due = find_due(sentence, context(language))
    if due is None:
        return ""
    local = datetime.fromtimestamp(due.instant + ZONE * 60, UTC)
    return local.strftime("%Y-%m-%d") if (local.hour, local.minute) == (23, 59) else local.strftime("%Y-%m-%d %H:%M")


def report(language: str) -> None:
    """Print exact days, exact hours, and false finds."""
    phrases = [line.split("\t") for line in lines(language, "due.tsv")]
    bare = lines(language, "no_due.txt")
    days = sum(found(sentence, language)[:10] == want[:10] for sentence, want in phrases)
    hours = sum(found(sentence, language) == want for sentence, want in phrases)
    false = [sentence for sentence in bare if found(sentence, language)]
    print(f"due {language}: exact day {days}/{len(phrases)}, with the hour {hours}/{len(phrases)}; false {len(false)}/{len(bare)}")


def main() -> None:
    for language in ("en", "pl"):
        report(language)
        if "-v" in sys.argv:
            for sentence, want in (line.split("\t") for line in lines(language, "due.tsv")):
                if found(sentence, language) != want:
                    print(f"   {sentence}  want {want}  found {found(sentence, language)}")
            for sentence in lines(language, "no_due.txt"):
                if found(sentence, language):
                    print(f"   {sentence}  false {found(sentence, language)}")


if __name__ == "__main__":
    main()
