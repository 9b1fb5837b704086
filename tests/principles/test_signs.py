"""Each sign and each question that mail can open, in conversations, in English and in Polish: it shows, and it does not."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from regard.principles.registry import ASKED, SIGNS
from tests.conversation import asked, shown

FOLDER = Path(__file__).parent
LATER = """

Subject: News
2026-03-13 09:00 Ana -> Piotr: The office moved.
2026-03-13 12:00 Piotr -> Ana: So it did.
"""


def cases(folder: str) -> Iterator[tuple[str, str, str]]:
    """(principle, what is expected, conversation) of every block in the folder; a file is named after its principle."""
    for file in sorted((FOLDER / folder).glob("*.txt")):
        for block in file.read_text(encoding="utf-8").split("=== ")[1:]:
            expected, _, written = block.partition("\n")
            yield file.stem, expected, written


CASES = [(shown, *case) for case in cases("signs")] + [(asked, *case) for case in cases("questions")]


@pytest.mark.parametrize(("what", "principle", "expected", "written"), CASES)
def test_a_conversation_shows_what_it_says(what: Callable[[str, str], list[str]], principle: str, expected: str, written: str) -> None:
    assert ("; ".join(what(written + LATER, principle)) or "nothing") == expected


def test_every_sign_and_every_found_question_has_its_conversations_in_both_languages() -> None:
    found = Counter((principle, expected == "nothing") for _, principle, expected, _ in CASES)
    for one in (*SIGNS, *(one for one in ASKED if one.found)):
        assert found[one.name, False] >= 2, one.name
        assert found[one.name, True] >= 2, one.name
