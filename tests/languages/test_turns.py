"""Every turn of phrase fires where it must and is quiet where it must be (cases/turns.tsv: turn or -, kind of act, sentence)."""

from importlib import import_module
from importlib.resources import files

import pytest

from regard.languages.turns import SPOKEN, turns_of


def cases(language: str) -> list[tuple[str, str, str]]:
    """(turn, or "!turn" where it must not fire; kind of act; sentence)."""
    text = files(f"regard.languages.{language}").joinpath("cases", "turns.tsv").read_text(encoding="utf-8")
    return [(turn, kind, sentence) for turn, kind, sentence in (line.split("\t") for line in text.splitlines() if line)]


@pytest.mark.parametrize(("language", "turn", "kind", "sentence"), [(language, *case) for language in SPOKEN for case in cases(language)])
def test_a_turn_fires_where_it_must(language: str, turn: str, kind: str, sentence: str) -> None:
    found = set(turns_of(kind, sentence, language))
    assert (turn in found) if not turn.startswith("!") else (turn[1:] not in found)


@pytest.mark.parametrize("language", SPOKEN)
def test_every_turn_has_cases_that_must_and_must_not(language: str) -> None:
    turns = set(import_module(f"regard.languages.{language}.turns").TURNS)
    named = [turn for turn, _, _ in cases(language)]
    assert {turn for turn in named if not turn.startswith("!")} == turns
    assert {turn[1:] for turn in named if turn.startswith("!")} == turns


def test_the_languages_know_the_same_turns() -> None:
    known = [set(import_module(f"regard.languages.{language}.turns").TURNS) for language in SPOKEN]
    assert known[0] == known[1]
